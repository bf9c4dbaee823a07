import type { Received } from '../../model/received';
import { readBlocks } from './read-blocks';
import { webAddress } from './web-address';

/**
 * Reads the article of a parsed page: its head from what the page says of itself, its body as blocks
 * with roles. The document is left as it was.
 */
export function readPage(document: Document): Received {
  const meta = (name: string): string | null =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || null;
  const url = webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, null);
  const language = document.documentElement.getAttribute('lang');
  const body = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  const { blocks, images } = readBlocks(body, { language: language ?? 'en', base: url });
  return {
    headline: meta('og:title') ?? (document.title.trim() || null),
    description: meta('og:description'),
    author: [],
    published: /^\d{4}-\d\d-\d\d/.exec(meta('article:published_time') ?? '')?.[0] ?? null,
    place: null,
    publisher: meta('og:site_name'),
    url,
    licence: null,
    language,
    blocks,
    images,
    faults: [],
  };
}
