import { cutLines, cutParagraphs, normaliseLine } from '../../analysis/seed/lines';
import type { ReceivedBlock } from '../../model/received';
import { readBlocks, type ReadBlocks } from '../page/read-blocks';
import { parseFragment } from './parse-html';
import type { Unreadable } from './read-xml';
import type { ReceivedWords } from './received-item';

/** Words of a document as blocks with roles; `language` is a BCP 47 tag, for the marks of `<q>`. */
export function blocksOfWords({ form, source, base }: ReceivedWords, language: string): ReadBlocks | Unreadable {
  if (form === 'text') {
    const blocks = cutParagraphs(cutLines(source)).map(({ words }): ReceivedBlock => ({
      role: 'paragraph',
      words,
      links: [],
    }));
    return { blocks, images: [], struck: [], left: [] };
  }
  const body = parseFragment(source);
  return 'message' in body ? body : readBlocks(body, { language, base });
}

/** The same as one line, such as a headline; null where there are no words. */
export function lineOfWords(words: ReceivedWords | null, language: string): string | null {
  if (words === null) return null;
  const read = words.form === 'text' ? null : blocksOfWords(words, language);
  const blocks = read === null || 'message' in read ? [words.source] : read.blocks.map((block) => block.words);
  return normaliseLine(blocks.join(' ')) || null;
}
