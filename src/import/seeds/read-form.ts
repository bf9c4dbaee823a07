import { openOfFrontMatter } from '../../analysis/seed/front-matter';
import { cutLines } from '../../analysis/seed/lines';
import { readReceived } from '../../analysis/seed/read-received';
import { readSeed, type SeedReading } from '../../analysis/seed/read-seed';
import { decodeDocument } from '../fetching/decode-document';
import { lineFinder } from '../page/line-finder';
import { isMhtml, rootOfMhtml } from '../page/read-mhtml';
import { readPage } from '../page/read-page';
import { parseHtml } from '../received/parse-html';
import { formOfSeed, type Seed } from '../../model/seed';
import { decodeSeed } from './decode-seed';

/** Why a file has no article at all, with the line where the reading stopped. */
interface Unread {
  readonly line: number;
  readonly message: string;
}

/** What is said of a seed by others than itself, taken where it says nothing. */
export interface SaidBeside {
  readonly fallbackDate: string | null;
  readonly headline?: string | null;
}

/**
 * Reads the bytes of a seed by the form that its name tells: a text, a text in Markdown, a saved page
 * (`.html`, or `.mhtml` in one file). `file` is its name without its folder.
 */
export function readFormOfSeed(file: string, bytes: Uint8Array, beside: SaidBeside): SeedReading | Unread {
  if (formOfSeed(file) === 'page') return readSavedPage(file, bytes, beside);
  const decoded = decodeSeed(bytes);
  return 'message' in decoded ? decoded : readWords({ file, raw: decoded.raw }, beside);
}

/** The text of a seed as it stands in its file, by whose lines it is told of; empty of what is not text. */
export function sourceOfSeed(file: string, bytes: Uint8Array): string {
  if (formOfSeed(file) === 'page' && isMhtml(bytes)) return '';
  const decoded = formOfSeed(file) === 'page' ? decodeDocument(bytes, null) : decodeSeed(bytes);
  return 'message' in decoded ? '' : 'raw' in decoded ? decoded.raw : decoded.text;
}

/** A headline that is said beside a text stands above it; front matter has its own. */
function readWords({ file, raw }: Seed, { fallbackDate, headline = null }: SaidBeside): SeedReading {
  const isAbove = headline !== null && openOfFrontMatter(cutLines(raw)) === -1;
  const reading = readSeed({ file, raw: isAbove ? `${headline}\n\n${raw}` : raw }, fallbackDate);
  const moved = (line: number): number => Math.max(1, line - (isAbove ? 2 : 0));
  return { ...reading, faults: reading.faults.map((fault) => ({ ...fault, line: moved(fault.line) })) };
}

function readSavedPage(file: string, bytes: Uint8Array, beside: SaidBeside): SeedReading | Unread {
  const root = isMhtml(bytes) ? rootOfMhtml(bytes) : { bytes, charset: null };
  if ('message' in root) return { line: 1, message: root.message };
  const decoded = decodeDocument(root.bytes, root.charset);
  if ('message' in decoded) return decoded;
  const document = parseHtml(decoded.text);
  if ('message' in document) return document;
  const page = readPage(document);
  const received = { ...page, headline: page.headline ?? beside.headline ?? null };
  // what stands in a file of mail has no lines that an editor shows
  const lineOf = root.bytes === bytes ? lineFinder(decoded.text) : (): number => 1;
  const { article, faults } = readReceived({ file, received, lineOf }, beside.fallbackDate);
  const warning = decoded.warning === null ? [] : [{ severity: 'warning' as const, file, line: 1, message: decoded.warning }];
  return { article, faults: [...warning, ...faults] };
}
