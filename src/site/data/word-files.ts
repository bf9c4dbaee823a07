import { bareWord, type WordDirectory } from '../../model/list-files';
import { findsLonger, searchWords } from '../../model/search-words';

/** About how many characters of JSON stand in one file of words. */
const inFile = 40_000;

/** A word as its file has it: with its places, or with how many rows show it. */
interface Entry {
  readonly word: string;
  readonly bare: string;
  readonly json: string;
}

/** Words that begin alike, with their beginning. */
type Beginning = readonly [key: string, entries: readonly Entry[]];

/** Writes a file by what its name shall begin with, and gives the name that it has. */
type Write = (stem: string, json: string) => string;

/** Gathers, row by row, which words find it, for the search in a list. */
export class WordGatherer {
  private readonly rowsOf = new Map<string, number[]>();
  private readonly showing = new Map<string, number>();
  private readonly letters = new Map<string, number[]>();

  /** Takes words by which a row is found though it may not show them. */
  add(row: number, text: string): void {
    put(this.rowsOf, row, searchWords(text));
  }

  /** Takes the words that a row shows, for which misspelt ones are taken. */
  show(row: number, text: string): void {
    const words = searchWords(text);
    put(this.rowsOf, row, words);
    const shown = words.filter(findsLonger);
    for (const word of shown) this.showing.set(word, (this.showing.get(word) ?? 0) + 1);
    put(this.letters, row, new Set(shown.map((word) => word[0]!)));
  }

  /**
   * Writes the words, cut by their beginnings into files of like size, and gives the directory of
   * the files. `placeOf` gives the place in the list of a row.
   */
  write(write: Write, placeOf: (row: number) => number): WordDirectory {
    const entriesOf = (rowsOf: ReadonlyMap<string, readonly number[]>): Entry[] =>
      sorted(
        [...rowsOf].map(([word, rows]) => ({
          word,
          bare: bareWord(word),
          json: JSON.stringify(steps(rows.map(placeOf))),
        })),
      );
    const begun: Record<string, string> = {};
    const onCut = (beginning: string, cut: readonly Entry[]): void => {
      if (beginning.length < 2 || !findsLonger(beginning)) return;
      const rows = cut.flatMap(({ word }) => (word.startsWith(beginning) ? [this.rowsOf.get(word)!] : []));
      const places = new Set(rows.flatMap((theirs) => theirs.map(placeOf)));
      begun[beginning] = write(`begun-${Object.keys(begun).length}`, JSON.stringify(steps([...places])));
    };
    const shown = [...this.showing].map(([word, rows]) => ({ word, bare: word, json: String(rows) }));
    return {
      shards: pack((n, json) => write(String(n), json), cutBy(entriesOf(this.rowsOf), '', onCut)),
      begun,
      letters: pack((n, json) => write(`letters-${n}`, json), byBeginning(entriesOf(this.letters), 1)),
      shown: pack((n, json) => write(`shown-${n}`, json), byBeginning(sorted(shown), 1)),
    };
  }
}

function put(rowsOf: Map<string, number[]>, row: number, words: Iterable<string>): void {
  for (const word of words) {
    const rows = rowsOf.get(word);
    if (rows === undefined) rowsOf.set(word, [row]);
    else rows.push(row);
  }
}

const sorted = (entries: Entry[]): Entry[] =>
  entries.sort((a, b) => (a.bare < b.bare ? -1 : a.bare > b.bare ? 1 : a.word < b.word ? -1 : 1));

const sizeOf = (entries: readonly Entry[]): number =>
  entries.reduce((size, { word, json }) => size + word.length + json.length + 4, 0);

/** Words that begin alike cut further where they are too many for one file; `onCut` is told of each such beginning. */
function* cutBy(
  entries: readonly Entry[],
  beginning: string,
  onCut: (beginning: string, cut: readonly Entry[]) => void,
): Generator<Beginning> {
  if (sizeOf(entries) <= inFile || entries[0]!.bare === entries[entries.length - 1]!.bare) {
    return yield [beginning, entries];
  }
  onCut(beginning, entries);
  for (const [next, words] of byBeginning(entries, beginning.length + 1)) {
    if (next === beginning) yield [`${beginning} `, words];
    else yield* cutBy(words, next, onCut);
  }
}

function* byBeginning(entries: readonly Entry[], length: number): Generator<Beginning> {
  let from = 0;
  for (let at = 1; at <= entries.length; at++) {
    const beginning = entries[from]!.bare.slice(0, length);
    if (at < entries.length && entries[at]!.bare.slice(0, length) === beginning) continue;
    yield [beginning, entries.slice(from, at)];
    from = at;
  }
}

/** Writes beginnings side by side into files, and gives by beginning the file in which its words stand. */
function pack(
  write: (number: number, json: string) => string,
  beginnings: Iterable<Beginning>,
): Record<string, string> {
  const files: Record<string, string> = {};
  let [count, size] = [0, 0];
  let waiting: Beginning[] = [];
  const flush = (): void => {
    if (waiting.length === 0) return;
    const entries = waiting.flatMap(([, entries]) => entries);
    const json = `{${entries.map(({ word, json }) => `${JSON.stringify(word)}:${json}`).join(',')}}`;
    const file = write(count++, json);
    for (const [key] of waiting) files[key] = file;
    [waiting, size] = [[], 0];
  };
  for (const beginning of beginnings) {
    const own = sizeOf(beginning[1]);
    if (size + own > inFile) flush();
    waiting.push(beginning);
    size += own;
  }
  flush();
  return files;
}

/**
 * The first place, then from each place how far it is to the next: small numbers, which compress
 * well.
 */
function steps(places: number[]): number[] {
  const inOrder = Uint32Array.from(places).sort();
  const found: number[] = [];
  inOrder.forEach((place, i) => {
    if (i === 0 || place !== inOrder[i - 1]) found.push(i === 0 ? place : place - inOrder[i - 1]!);
  });
  return found;
}
