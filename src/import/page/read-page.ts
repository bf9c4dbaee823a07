import type { Received } from '../../model/received';
import { cutFault } from './cut-fault';
import { findBody } from './find-body';
import { readBlocks } from './read-blocks';
import { readHead } from './read-head';
import { withoutFurniture } from './without-furniture';

/**
 * Reads the article of a parsed page (the browser's, or one of Node): its head from what the page says
 * of itself, its body as blocks with roles. What of the body is left out is told. The document is left
 * as it was. `address` is where it was read from, null where that is not known.
 */
export function readPage(document: Document, address: string | null = null): Received {
  const said = readHead(document);
  const { root, left } = findBody(document, said.headline);
  const read = readBlocks(root, { language: said.language ?? 'en', base: address ?? said.url, left });
  const received = withoutFurniture(said, read);
  const struck = read.struck.map((words) => cutFault(words, 'is struck out there and left out'));
  return { ...received, faults: [...received.faults, ...struck] };
}
