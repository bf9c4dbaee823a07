import { isKnownLanguage, readLanguageTag } from '../../analysis/seed/language';
import { readWireDateline } from '../../analysis/seed/pastes/wire-dateline';
import { blocksOfWords, lineOfWords } from '../../import/received/blocks-of-words';
import { readTime } from '../../import/received/read-time';
import type { ArticleItem } from '../../import/received/received-item';
import type { Received } from '../../model/received';
import { ownSummary, seedText, type SeedFacts } from '../../import/seeds/seed-text';
import type { Arrival } from './shelf';

/** What is wrong with an article of a document, and on which line. */
export interface ArrivalFault {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly message: string;
}

/** What an article becomes on the shelf, null where an error withholds it, and its faults. */
export interface ArrivalReading {
  readonly arrival: Arrival | null;
  readonly faults: readonly ArrivalFault[];
}

/** Where an article is from, and the day of one that states none (null: that is an error). */
export interface ArrivalContext {
  readonly source: string;
  readonly date: string | null;
}

/**
 * The seed of an article. `page` is what stands at its address, null where it was not read: the
 * page says best what it is, the document fills what the page leaves out.
 */
export function arrivalOf(item: ArticleItem, page: Received | null, context: ArrivalContext): ArrivalReading {
  const { head, line } = item;
  const language = readLanguageTag(page?.language ?? head.language ?? '');
  const marks = language ?? 'en';
  const read = item.body === null ? { blocks: page?.blocks ?? [], struck: [] } : blocksOfWords(item.body, marks);
  const failed = (message: string, at = line): ArrivalReading => ({
    arrival: null,
    faults: [{ severity: 'error', line: at, message }],
  });
  if ('message' in read) return failed(`its text ${read.message}`);
  const headline = page?.headline ?? lineOfWords(head.headline, marks);
  if (headline === null) return failed('has no headline');
  const date = head.published ?? page?.published ?? context.date;
  if (date === null) return failed(...whyUndated(item, headline));
  if (read.blocks.length === 0) return failed(`"${headline.slice(0, 60)}" has no text`);
  if (head.embargo !== null && !hasInstant(head.embargo))
    return failed(
      `"${headline.slice(0, 60)}" is under embargo until "${head.embargo}", which names no zone; not written`,
    );
  const summary = page?.description ?? lineOfWords(head.description, marks);
  const facts: SeedFacts = {
    headline,
    description: ownSummary(summary, read.blocks),
    date,
    author: page !== null && page.author.length > 0 ? page.author : head.author,
    publisher: page?.publisher ?? head.publisher,
    place: page?.place ?? head.place ?? placeOf(head.dateline),
    url: page?.url ?? head.url,
    language,
    licence: page?.licence ?? head.licence,
    slugline: head.slugline,
    embargo: head.embargo,
    withheld: null,
  };
  const seed = seedText(facts, head.dateline, read.blocks);
  if ('message' in seed) return failed(`"${headline.slice(0, 60)}" ${seed.message}`);
  const { id, corrects, edition } = item;
  const name = { day: date.slice(0, 10), words: head.slugline ?? headline };
  const arrival = { id, corrects, edition, url: facts.url, source: context.source, name, text: seed.text };
  return { arrival, faults: warningsOf(item, language, read.struck) };
}

const hasInstant = (words: string): boolean => {
  const time = readTime(words);
  return !('message' in time) && time.instant !== null;
};

function whyUndated({ dateInDoubt, line }: ArticleItem, headline: string): [message: string, line: number] {
  const title = headline.slice(0, 60);
  if (dateInDoubt === null) return [`"${title}" has no date of publication; --date YYYY-MM-DD gives it one`, line];
  const { words, line: at } = dateInDoubt;
  return [
    `"${title}" has no date of publication; line ${at} has "${words}", when it was changed: is it the date? (--date ${words.slice(0, 10)})`,
    at,
  ];
}

/** LISBON, Nov. 24 */
const placeOf = (dateline: string | null): string | null =>
  dateline === null ? null : (readWireDateline(`${dateline.replace(/[\s–—-]+$/, '')} — x`)?.place ?? null);

function warningsOf(item: ArticleItem, language: string | null, struck: readonly string[]): ArrivalFault[] {
  const warning = (message: string): ArrivalFault => ({ severity: 'warning', line: item.line, message });
  const told = struck.map((words) => warning(`"${words.slice(0, 60)}" is struck out there and left out`));
  if (language !== null && !isKnownLanguage(language))
    told.push(warning(`is in "${language}", which is shown without marks`));
  if (item.head.embargo !== null)
    told.push(warning(`is under embargo until ${item.head.embargo}: no build shows it before`));
  if (item.note !== null) told.push(warning(`its sender tells editors: “${item.note.slice(0, 300)}”`));
  return told;
}
