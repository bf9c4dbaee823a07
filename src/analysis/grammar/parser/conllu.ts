/** A word of a tree: its class, its head (0 is the root) and how it hangs on it. */
export interface TreeWord {
  readonly form: string;
  /** universal class and that of the Penn Treebank, or null */
  readonly upos: string | null;
  readonly xpos: string | null;
  readonly head: number | null;
  readonly deprel: string | null;
}

/** A sentence of a CoNLL-U file. */
export interface ConlluSentence {
  readonly lines: readonly string[];
  /** which of the lines holds the n-th word */
  readonly lineOfWord: readonly number[];
  readonly words: readonly TreeWord[];
}

/** What is wrong with a line of a CoNLL-U file, counted from 1. */
export class ConlluError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const columnsOfLine = 10;

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html); throws a ConlluError of the first
 * line that is none.
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let lines: string[] = [];
  let words: TreeWord[] = [];
  let lineOfWord: number[] = [];
  const close = (): void => {
    if (words.length > 0) sentences.push({ lines, lineOfWord, words });
    [lines, words, lineOfWord] = [[], [], []];
  };
  const all = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [n, line] of all.entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const word = line.startsWith('#') ? null : wordOf(line, n + 1, words.length + 1);
    if (word !== null) {
      lineOfWord.push(lines.length);
      words.push(word);
    }
    lines.push(line);
  }
  close();
  return sentences;
}

/** The word of a line; null of a range of words or an empty node. */
function wordOf(line: string, number: number, expected: number): TreeWord | null {
  const columns = line.split('\t');
  if (columns.length !== columnsOfLine)
    throw new ConlluError(number, `has ${columns.length} columns, not 10 with a tab between: ${line.slice(0, 60)}`);
  const [id, form, , upos, xpos, , head, deprel] = columns as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (/^\d+[-.]\d+$/.test(id)) return null;
  if (id !== String(expected))
    throw new ConlluError(number, `ID is "${id}", not ${expected}: words count from 1 in each sentence`);
  if (form === '') throw new ConlluError(number, 'FORM is empty');
  if (!/^(?:_|\d+)$/.test(head)) throw new ConlluError(number, `HEAD is "${head}", not a number or _`);
  const told = (column: string): string | null => (column === '_' ? null : column);
  return { form, upos: told(upos), xpos: told(xpos), head: head === '_' ? null : Number(head), deprel: told(deprel) };
}

/** A sentence as CoNLL-U with what was found for its words; a blank line ends it. */
export function writeConllu({ lines, lineOfWord }: ConlluSentence, found: readonly TreeWord[]): string {
  const out = [...lines];
  for (const [n, { upos, xpos, head, deprel }] of found.entries()) {
    const columns = out[lineOfWord[n]!]!.split('\t');
    [columns[3], columns[4], columns[6], columns[7]] = [upos ?? '_', xpos ?? '_', String(head ?? '_'), deprel ?? '_'];
    out[lineOfWord[n]!] = columns.join('\t');
  }
  return `${out.join('\n')}\n\n`;
}
