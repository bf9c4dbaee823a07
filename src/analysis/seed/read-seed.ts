import type { Article } from '../../model/article';
import { formOfSeed, type Fault, type Seed } from '../../model/seed';
import { tooManyParts } from './count-parts';
import { openOfFrontMatter } from './front-matter';
import { cutLines, type Line } from './lines';
import { partsOfFrontMatter } from './parts-of-front-matter';
import { partsOfMarkdown } from './parts-of-markdown';
import { partsOfText } from './parts-of-text';
import { settleArticle, tellName } from './settle-article';
import type { Parts, Report } from './seed-parts';

/**
 * What became of a seed: an article (null when an error withholds it) and every fault that was
 * found.
 */
export interface SeedReading {
  readonly article: Article | null;
  readonly faults: readonly Fault[];
  /** the time before which it is not to be published, with its zone; null or left out where it may be */
  readonly embargo?: string | null;
}

/**
 * Reads a seed into an article: front matter or, without it, date, headline, standfirst and
 * paragraphs from the text itself. `fallbackDate` is for seeds that state none.
 */
export function readSeed(seed: Seed, fallbackDate: string | null = null): SeedReading {
  const faults: Fault[] = [];
  const report: Report = (severity, line, message) => faults.push({ severity, file: seed.file, line, message });
  const tooMany = tooManyParts(seed.raw);
  if (tooMany !== null) {
    report('error', 1, tooMany);
    return { article: null, faults };
  }
  const lines = cutLines(seed.raw);
  const parts = readParts(seed, lines, fallbackDate, report);
  const article = parts === null ? withoutId(seed.file, report) : settleArticle(seed.file, parts, report);
  if (article !== null) warnOfLongLines(lines, report);
  return { article, faults, embargo: article === null ? null : (parts!.embargo ?? null) };
}

/** A text that cannot be read may have a name that no address can be made from. */
function withoutId(file: string, report: Report): null {
  tellName(file, report);
  return null;
}

function readParts(
  { file, raw }: Seed,
  lines: readonly Line[],
  fallbackDate: string | null,
  report: Report,
): Parts | null {
  const nul = raw.indexOf('\0');
  if (nul !== -1) {
    report('error', cutLines(raw.slice(0, nul)).length, 'a NUL byte stands here, which is no text; take it out');
    return null;
  }
  const first = lines.find(({ words }) => words !== '');
  if (first === undefined) {
    report('error', 1, 'is blank; put the article into it, or remove the file');
    return null;
  }
  if (first.words === '+++') {
    report(
      'error',
      first.number,
      'front matter in TOML is not read; write its fields as name: value between lines ---',
    );
    return null;
  }
  const isMatter = openOfFrontMatter(lines) !== -1;
  if (formOfSeed(file) === 'markdown') return partsOfMarkdown(raw, lines, { fallbackDate, isMatter }, report);
  return !isMatter ? partsOfText(lines, fallbackDate, report) : partsOfFrontMatter(raw, lines, fallbackDate, report);
}

/**
 * A line longer than this, in UTF-16 code units, is likely a whole article without its paragraphs.
 */
const veryLongLine = 10_000;

function warnOfLongLines(lines: readonly Line[], report: Report): void {
  for (const { words, number } of lines) {
    if (words.length > veryLongLine)
      report('warning', number, `a line of ${words.length} characters; put a blank line between paragraphs`);
  }
}
