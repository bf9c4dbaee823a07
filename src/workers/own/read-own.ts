import { analyseArticle } from '../../analysis/analyse-article';
import { tooManyParts } from '../../analysis/seed/count-parts';
import { likelyDayOf } from '../../analysis/seed/pastes/whole-date-in';
import { readSeed, type SeedReading } from '../../analysis/seed/read-seed';
import { rowsOfArticle } from '../../derive/rows/article-rows';
import { decodeSeed } from '../../import/seeds/decode-seed';
import { readFormOfSeed } from '../../import/seeds/read-form';
import { seedText } from '../../import/seeds/seed-text';
import type { Article } from '../../model/article';
import { slugOf } from '../../model/ids';
import type { GivenFile, OwnArticle, OwnReading } from '../../model/own-article';
import type { ReceivedBlock } from '../../model/received';
import { formOfSeed, type Fault } from '../../model/seed';
import { contentHash } from '../../model/site';

/**
 * Reads what a reader gave as the build would read it from a file, and analyses it. What is shown is
 * what its seed says, which is what is kept, saved and sent. Never throws: a failure is a fault.
 */
export function readGiven(given: GivenFile): OwnReading {
  const { file } = given;
  if (formOfSeed(file) === null)
    return refused(file, 'is no text, page or Markdown; give a .txt, .md, .html or .mhtml file');
  const reading = readAs(given);
  const { article, faults } = reading;
  if (article === null) return { ...refusedBy(faults), ...whatItLacks(given) };
  const made = seedOf(article);
  if ('message' in made) return refused(file, made.message);
  const again = readOwnSeed(made.text, file);
  return { ...again, faults: again.own === null ? [...faults, ...again.faults] : faults };
}

/** Reads the seed of a reader's own text again, as it was kept or sent; `file` is what faults are told of. */
export function readOwnSeed(seed: string, file: string): OwnReading {
  const { article, faults } = tried(file, () => readSeed({ file: seedFile, raw: seed }));
  if (article === null) return refusedBy(faults.map((fault) => ({ ...fault, file })));
  return { ...refusedBy(faults), own: ownOf(article, seed) };
}

/** The name under which seeds of readers' own are read; they are shown under their headline. */
const seedFile = 'own.txt';

function ownOf(article: Article, seed: string): OwnArticle {
  const id = `~${contentHash(seed)}`;
  const analysed = analyseArticle({ ...article, id });
  const name = `${article.datePublished}-${slugOf(article.headline)}`;
  return { id, name, seed, article: analysed, rows: rowsOfArticle(analysed) };
}

const refusedBy = (faults: readonly Fault[]): OwnReading => ({ own: null, faults, lacks: [], likelyDate: null });
const refused = (file: string, message: string): OwnReading =>
  refusedBy([{ severity: 'error', file, line: 1, message }]);

const readAs = ({ file, bytes, headline, date }: GivenFile): SeedReading =>
  tried(file, () => readFormOfSeed(file, bytes, { fallbackDate: date, headline }));

function tried(file: string, read: () => ReturnType<typeof readFormOfSeed>): SeedReading {
  const failed = (line: number, message: string): SeedReading => ({
    article: null,
    faults: [{ severity: 'error', file, line, message }],
  });
  try {
    const reading = read();
    return 'message' in reading ? failed(reading.line, reading.message) : reading;
  } catch (error) {
    return failed(1, `could not be read (${String(error)})`);
  }
}

/** What would let it be read, tried one after the other. */
function whatItLacks(given: GivenFile): Pick<OwnReading, 'lacks' | 'likelyDate'> {
  const headline = given.headline ?? 'A headline';
  const date = given.date ?? '2000-01-01';
  const ways = [
    [['date'], { date }],
    [['headline'], { headline }],
    [['headline', 'date'], { headline, date }],
  ] as const;
  const isText = ({ article }: SeedReading): boolean => article !== null && bodyOf(article).length > 0;
  const way = ways.find(([, said]) => isText(readAs({ ...given, ...said })));
  return { lacks: way?.[0] ?? [], likelyDate: likelyDayIn(given) };
}

function likelyDayIn({ file, bytes }: GivenFile): string | null {
  const decoded = formOfSeed(file) === 'page' ? null : decodeSeed(bytes);
  if (decoded === null || 'message' in decoded || tooManyParts(decoded.raw) !== null) return null;
  return likelyDayOf(decoded.raw);
}

/** An article as the text of its seed; its pictures stay where they were. */
function seedOf(article: Article): ReturnType<typeof seedText> {
  const { headline, description, datePublished, author, publisher, place, url, inLanguage, licence } = article;
  const said = { headline, description, date: datePublished, author, publisher, place, url, licence };
  const language = inLanguage === 'und' ? null : inLanguage;
  return seedText({ ...said, language, slugline: null, embargo: null, withheld: null }, null, bodyOf(article));
}

function bodyOf({ text, blocks, links }: Article): ReceivedBlock[] {
  return blocks
    .filter(({ role }) => role !== 'headline' && role !== 'description')
    .map(({ role, start, end }) => ({
      role,
      words: text.slice(start, end),
      links: links
        .filter((link) => link.start >= start && link.end <= end)
        .map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
    }));
}
