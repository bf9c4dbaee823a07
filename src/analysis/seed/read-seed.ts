import type { Article, Block, BlockRole } from '../../model/article';
import { slugOf } from '../../model/ids';
import type { Fault, Seed } from '../../model/seed';
import { isoOf, readDateLine, weekdayNames, weekdayOf, type StatedDate } from './date-line';
import { readFrontMatter, startsWithFrontMatter } from './front-matter';
import { detectLanguage, isKnownLanguage } from './language';
import { cutLines, cutParagraphs, type Line, type Paragraph } from './lines';
import { hasUnbalancedMarks } from './marks';
import { isStandfirst } from './standfirst';
import { isBoilerplate } from './boilerplate';

/** What became of a seed: an article (null when an error withholds it) and every fault that was found. */
export interface SeedReading {
  readonly article: Article | null;
  readonly faults: readonly Fault[];
}

type Report = (severity: Fault['severity'], line: number, message: string) => void;

/** What a seed says of itself, gaps as null, with the line that each came from. */
interface Parts {
  readonly headline: Paragraph | null;
  readonly description: Paragraph | null;
  readonly date: string | null;
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly language: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads a seed into an article: front matter or, without it, date, headline, standfirst and paragraphs from the text itself. `fallbackDate` is for seeds that state none. */
export function readSeed(seed: Seed, fallbackDate: string | null = null): SeedReading {
  const faults: Fault[] = [];
  const report: Report = (severity, line, message) => faults.push({ severity, file: seed.file, line, message });
  const lines = cutLines(seed.raw);
  const id = slugOf(seed.file.replace(/\.txt$/i, ''));
  if (id === '')
    report(
      'error',
      1,
      'the file name has no letter or digit to make an address from; rename it, such as 2024-03-02-talks.txt',
    );
  const parts = readParts(seed.raw, lines, fallbackDate, report);
  if (parts === null || parts.headline === null || parts.date === null || id === '') return { article: null, faults };

  const { headline, description, paragraphs } = parts;
  const { text, blocks } = layOut([
    ['headline', [headline]],
    ['description', description === null ? [] : [description]],
    ['paragraph', paragraphs],
  ]);
  const inLanguage = parts.language ?? detectLanguage(text);
  if (!isKnownLanguage(inLanguage)) {
    report(
      'warning',
      headline.line,
      `the language seems to be "${inLanguage}", which the engine does not know: shown without marks (if it is English, add language: en)`,
    );
  }
  warnOfLines(lines, [headline, ...paragraphs], report);
  const article: Article = {
    file: seed.file,
    id,
    headline: headline.words,
    description: description?.words ?? null,
    author: parts.author,
    publisher: parts.publisher,
    url: parts.url,
    licence: parts.licence,
    datePublished: parts.date,
    inLanguage,
    text,
    blocks,
  };
  return { article, faults };
}

function readParts(raw: string, lines: readonly Line[], fallbackDate: string | null, report: Report): Parts | null {
  if (raw.includes('\0')) {
    report('error', 1, 'holds bytes that are no text; save the article as plain text in UTF-8');
    return null;
  }
  if (lines.every(({ words }) => words === '')) {
    report('error', 1, 'is blank; put the article into it, or remove the file');
    return null;
  }
  return startsWithFrontMatter(lines)
    ? fromFrontMatter(raw, lines, fallbackDate, report)
    : fromText(lines, fallbackDate, report);
}

function fromFrontMatter(
  raw: string,
  lines: readonly Line[],
  fallbackDate: string | null,
  report: Report,
): Parts | null {
  const matter = readFrontMatter(raw, lines);
  if ('message' in matter) {
    report('error', matter.line, matter.message);
    return null;
  }
  const { fields, unknown } = matter;
  for (const { name, line } of unknown) {
    report(
      'warning',
      line,
      `"${name}" is no field of an article and is left out; the fields are headline, description, date, author, publisher, url, language, licence`,
    );
  }
  const single = (name: Parameters<typeof fields.get>[0]): string | null => fields.get(name)?.values.join(', ') || null;
  const asParagraph = (name: 'headline' | 'description'): Paragraph | null => {
    const words = single(name);
    return words === null ? null : { words, line: fields.get(name)!.line };
  };
  const headline = asParagraph('headline');
  if (headline === null)
    report('error', fields.get('headline')?.line ?? 1, 'no headline; add a line headline: … to the front matter');
  const url = single('url');
  const isWebAddress = url !== null && /^https?:\/\/[^\s/]+/i.test(url);
  if (url !== null && !isWebAddress) {
    report(
      'warning',
      fields.get('url')!.line,
      `"url" is "${shortened(url)}", not an address such as https://example.org/talks; left out`,
    );
  }
  return {
    headline,
    description: asParagraph('description'),
    date: dateOfField(single('date'), fields.get('date')?.line ?? 1, fallbackDate, report),
    author: fields.get('author')?.values ?? [],
    publisher: single('publisher'),
    url: isWebAddress ? url : null,
    licence: single('licence'),
    language: single('language')?.toLowerCase() ?? null,
    paragraphs: cutParagraphs(lines.slice(matter.bodyIndex)),
  };
}

function dateOfField(words: string | null, line: number, fallbackDate: string | null, report: Report): string | null {
  if (words === null) {
    if (fallbackDate === null) report('error', line, 'no date; add a line date: YYYY-MM-DD to the front matter');
    return fallbackDate;
  }
  const stated = readDateLine(words);
  if (stated === null) {
    report('error', line, `"date" is "${shortened(words)}", not a date such as 2024-03-02`);
    return null;
  }
  return checkedDate(stated, words, line, report);
}

function checkedDate(stated: StatedDate, words: string, line: number, report: Report): string | null {
  const iso = isoOf(stated);
  if (iso === null) {
    report(
      'error',
      line,
      `"${shortened(words)}" is a date that no calendar has; write the day it was published, such as 2024-03-02`,
    );
    return null;
  }
  const weekday = weekdayOf(stated);
  if (stated.weekday !== null && stated.weekday !== weekday) {
    report(
      'warning',
      line,
      `${iso} was a ${weekdayNames[weekday]}, not a ${weekdayNames[stated.weekday]}; change the weekday or the date`,
    );
  }
  return iso;
}

/** How far below the first line a date line may stand: under the headline and the standfirst. */
const headBlocks = 4;
const headLines = 20;

function fromText(lines: readonly Line[], fallbackDate: string | null, report: Report): Parts {
  const all = cutParagraphs(withDatesApart(lines));
  const head = all.slice(0, headBlocks);
  const firstDate = head.findIndex(({ words }) => readDateLine(words) !== null);
  let endOfDates = firstDate;
  while (endOfDates !== -1 && endOfDates < all.length && readDateLine(all[endOfDates]!.words) !== null) endOfDates++;
  const dated = firstDate === -1 ? null : all[firstDate]!;
  const rest = firstDate === -1 ? all : [...all.slice(0, firstDate), ...all.slice(endOfDates)];
  const kept = withoutBoilerplate(rest, report);
  const [headline = null, second = null] = kept;
  if (headline === null) report('error', dated?.line ?? 1, 'no headline; add it on a line of its own below the date');
  if (dated === null && fallbackDate === null) {
    report('error', 1, 'no date; add a first line such as 2 March 2024, the day it was published');
  }
  const description =
    headline !== null && second !== null && isStandfirst(second.words, headline.words) ? second : null;
  return {
    headline,
    description,
    date: dated === null ? fallbackDate : checkedDate(readDateLine(dated.words)!, dated.words, dated.line, report),
    author: [],
    publisher: null,
    url: null,
    licence: null,
    language: null,
    paragraphs: kept.slice(description === null ? 1 : 2),
  };
}

/** A date in the head is a block of its own, also where no blank line parts it from its neighbours. */
function withDatesApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const isDate = index < headLines && readDateLine(line.words) !== null;
    const blank = { words: '', number: line.number };
    return isDate ? [blank, line, blank] : [line];
  });
}

function withoutBoilerplate(paragraphs: readonly Paragraph[], report: Report): Paragraph[] {
  let end = paragraphs.length;
  while (end > 1 && isBoilerplate(paragraphs[end - 1]!.words)) end--;
  for (const { words, line } of paragraphs.slice(end)) {
    report(
      'warning',
      line,
      `"${shortened(words)}" is left out as no part of the article (to keep it, give the file front matter)`,
    );
  }
  return paragraphs.slice(0, end);
}

function layOut(groups: readonly (readonly [BlockRole, readonly Paragraph[]])[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const words: string[] = [];
  let at = 0;
  for (const [role, paragraphs] of groups) {
    for (const paragraph of paragraphs) {
      blocks.push({ role, start: at, end: at + paragraph.words.length });
      words.push(paragraph.words);
      at += paragraph.words.length + 2;
    }
  }
  return { text: words.join('\n\n'), blocks };
}

/** A line longer than this, in UTF-16 code units, is likely a whole article without its paragraphs. */
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

/** A value as a message shows it: its first 60 code units. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
