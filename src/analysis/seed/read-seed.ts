import type { Article } from '../../model/article';
import { slugOf } from '../../model/ids';
import type { Fault, Seed } from '../../model/seed';
import { openOfFrontMatter } from './front-matter';
import { tooManyParts } from './count-parts';
import { detectLanguage, isKnownLanguage } from './language';
import { joinBlocks } from './join-blocks';
import { cutLines, type Line, type Paragraph } from './lines';
import { hasUnbalancedMarks } from './marks';
import { partsOfFrontMatter } from './parts-of-front-matter';
import { partsOfText } from './parts-of-text';
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
  const id = idOfSeed(seed.file);
  if (id === '')
    report(
      'error',
      1,
      'the file name has no letter or digit to make an address from; rename it, such as 2024-03-02-talks.txt',
    );
  const parts = readParts(seed.raw, lines, fallbackDate, report);
  if (parts === null || parts.headline === null || parts.date === null || id === '') return { article: null, faults };

  const { headline, description } = parts;
  const laidOut = joinBlocks({ ...parts, headline });
  const inLanguage = parts.language ?? detectLanguage(laidOut.text);
  if (!isKnownLanguage(inLanguage)) {
    report(
      'warning',
      headline.line,
      `the language seems to be "${inLanguage}", which the engine does not know: shown without marks (if it is English, add language: en)`,
    );
  }
  if (parts.blocks.length === 0)
    report('warning', headline.line, 'there is a headline and no text; put the article below it');
  warnOfLines(lines, [headline, ...parts.blocks], report);
  const article: Article = {
    file: seed.file,
    id,
    headline: headline.words,
    description: description?.words ?? null,
    author: parts.author,
    publisher: parts.publisher,
    place: parts.place,
    url: parts.url,
    licence: parts.licence,
    datePublished: parts.date,
    inLanguage,
    ...laidOut,
  };
  return { article, faults, embargo: parts.embargo ?? null };
}

/** The id of the article of a seed's file, `talks.txt`: empty for a name without letters or digits. */
export const idOfSeed = (file: string): string => slugOf(file.replace(/\.txt$/i, ''));

function readParts(raw: string, lines: readonly Line[], fallbackDate: string | null, report: Report): Parts | null {
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
  return openOfFrontMatter(lines) === -1
    ? partsOfText(lines, fallbackDate, report)
    : partsOfFrontMatter(raw, lines, fallbackDate, report);
}

/**
 * A line longer than this, in UTF-16 code units, is likely a whole article without its paragraphs.
 */
const veryLongLine = 10_000;

function warnOfLines(lines: readonly Line[], shown: readonly Paragraph[], report: Report): void {
  for (const { words, number } of lines) {
    if (words.length > veryLongLine)
      report('warning', number, `a line of ${words.length} characters; put a blank line between paragraphs`);
  }
  shown.forEach(({ words, line }, index) => {
    if (hasUnbalancedMarks(words, shown[index + 1]?.words ?? null)) {
      report(
        'warning',
        line,
        'a quotation mark is opened and not closed, or closed and not opened; mend it here if the original has it',
      );
    }
  });
}
