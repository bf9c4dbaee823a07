import { analyseArticle } from '../../analysis/analyse-article';
import { OwnersWord } from '../../analysis/corrections/owners-word';
import { tooManyParts } from '../../analysis/seed/count-parts';
import { likelyDayOf } from '../../analysis/seed/pastes/whole-date-in';
import { readSeed, type SeedReading } from '../../analysis/seed/read-seed';
import { editFor, type StandingCorrections } from '../../derive/corrections/correction-edits';
import type { ListEdit } from '../../derive/corrections/edit-list';
import { yamlAfter } from '../../derive/corrections/yaml-list';
import { cutShort } from '../../derive/excerpt';
import { rowsOfArticle } from '../../derive/rows/article-rows';
import { decodeSeed } from '../../import/seeds/decode-seed';
import { readCorrections } from '../../import/seeds/read-corrections';
import { readFormOfSeed } from '../../import/seeds/read-form';
import { seedText } from '../../import/seeds/seed-text';
import type { Article } from '../../model/article';
import { slugOf } from '../../model/ids';
import type { AskedReading, GivenFile, OwnArticle, OwnEdit, OwnReading, OwnWords } from '../../model/own-article';
import type { ReceivedBlock } from '../../model/received';
import { formOfSeed, type Fault } from '../../model/seed';
import { contentHash } from '../../model/data-file-names';

/** Reads what is asked, or says why an edit of it cannot be made. Never throws. */
export function answerReading(asked: AskedReading): OwnReading | { readonly message: string } {
  if ('given' in asked) return readGiven(asked.given);
  const { words, file, edit } = asked;
  return edit === undefined ? readOwnWords(words, file) : editOwn(words, edit, file);
}

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
  const again = readOwnWords({ seed: made.text, corrections: '' }, file);
  return { ...again, faults: again.own === null ? [...faults, ...again.faults] : faults };
}

/** Reads a reader's own text again, as it was kept or sent; `file` is what faults are told of. */
export function readOwnWords(words: OwnWords, file: string): OwnReading {
  const { article, faults } = tried(file, () => readSeed({ file: seedFile, raw: words.seed }));
  if (article === null) return refusedBy(faults.map((fault) => ({ ...fault, file })));
  const { own, told } = ownOf(article, words);
  return { ...refusedBy([...faults, ...told.faults]), own };
}

/**
 * Makes one change of what its reader has put right, as in the corrections file of an owner, and reads
 * the text so. Says why where it cannot be made.
 */
export function editOwn(words: OwnWords, edit: OwnEdit, file: string): OwnReading | { readonly message: string } {
  const { article, faults } = tried(file, () => readSeed({ file: seedFile, raw: words.seed }));
  if (article === null) return { message: faults[0]?.message ?? 'cannot be read' };
  const { told } = ownOf(article, words);
  const after = yamlAfter(words.corrections, listEdit(edit, told));
  if (after === words.corrections) return { message: 'it is so already' };
  const reading = readOwnWords({ ...words, corrections: after }, file);
  const known = new Set(told.faults.map(({ message }) => message));
  const refused = reading.faults.find(({ severity, message }) => severity === 'error' && !known.has(message));
  return refused === undefined ? reading : { message: refused.message };
}

function listEdit(edit: OwnEdit, { corrections, made }: Told): ListEdit {
  if (edit === 'take back') return { does: 'remove', index: corrections.length - 1 };
  const comment = edit.put.id === undefined ? cutShort(edit.about) : '';
  return editFor({ corrections, made }, edit.put, comment);
}

/** The names under which a reader's own words are read; they are shown under their headline. */
const seedFile = 'own.txt';
const correctionsFile = 'own.corrections.yaml';

/** What the corrections of a text say, what each did, and what could not be done. */
interface Told extends StandingCorrections {
  readonly faults: readonly Fault[];
}

function ownOf(article: Article, { seed, corrections }: OwnWords): { own: OwnArticle; told: Told } {
  const id = `~${contentHash(seed)}`;
  const name = `${article.datePublished}-${slugOf(article.headline)}`;
  const read = readCorrections(correctionsFile, corrections);
  const word = new OwnersWord(read.corrections);
  const analysed = analyseArticle(
    { ...article, id },
    {
      times: (text, found) => word.times(text, found),
      countries: (text, found) => word.countries(text, found),
      statements: (found) => word.statements(found),
    },
  );
  const { faults, made } = word.outcome();
  return {
    own: { id, name, seed, corrections, article: analysed, rows: rowsOfArticle(analysed) },
    told: {
      corrections: read.corrections.map(({ correction }) => correction),
      made,
      faults: [...read.faults, ...faults],
    },
  };
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
