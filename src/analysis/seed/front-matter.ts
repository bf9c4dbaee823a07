import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair } from 'yaml';
import type { Line } from './lines';
import { normaliseLine } from './lines';

/** The fields of front matter, as an owner writes them. */
export const fieldNames = [
  'headline',
  'description',
  'date',
  'author',
  'publisher',
  'url',
  'language',
  'licence',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** One field: its values (several only for a list of authors) and the line it stands on. */
export interface Field {
  readonly values: readonly string[];
  readonly line: number;
}

/** What stands between the `---` lines, and where the text begins (0-based index into the lines). */
export interface FrontMatter {
  readonly fields: ReadonlyMap<FieldName, Field>;
  readonly unknown: readonly { readonly name: string; readonly line: number }[];
  readonly bodyIndex: number;
}

/** What is wrong with front matter as a whole. */
export interface BrokenFrontMatter {
  readonly line: number;
  readonly message: string;
}

/** In UTF-16 code units: a bound on what the YAML parser, which is not linear on hostile text, gets to see. */
const longestFrontMatter = 10_000;

/** Fields need one list; the YAML parser falls over its own stack on thousands within one another. */
const mostNestingMarks = 100;

const isFence = (words: string): boolean => words === '---';

/** Whether the seed opens with front matter. */
export const startsWithFrontMatter = (lines: readonly Line[]): boolean => isFence(lines[0]?.words ?? '');

/** Reads YAML front matter. Every value is taken as the words that stand there (YAML's failsafe schema): a date stays a string. */
export function readFrontMatter(raw: string, lines: readonly Line[]): FrontMatter | BrokenFrontMatter {
  const close = lines.findIndex(({ words }, index) => index > 0 && (isFence(words) || words === '...'));
  if (close === -1)
    return { line: 1, message: 'front matter is opened here and never closed; add a line --- below its fields' };
  const source = raw
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .slice(1, close)
    .join('\n');
  if (source.length > longestFrontMatter) {
    return {
      line: 1,
      message: 'front matter is longer than 10,000 characters; close it with a line --- below its fields',
    };
  }
  if ((source.match(/[[{]|[-?] /g)?.length ?? 0) > mostNestingMarks) {
    return { line: 1, message: 'front matter has too many lists in it; write lines such as headline: …' };
  }
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const fault = document.errors[0];
  if (fault !== undefined) {
    return {
      line: lineAt(fault.pos[0]),
      message: `front matter is broken: ${fault.message.split('\n')[0]!.replace(/[.:]$/, '')}; put the value between double quotes, or take the line out`,
    };
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return { line: 2, message: 'front matter holds no fields; write lines such as headline: …' };
  }
  const fields = new Map<FieldName, Field>();
  const unknown: { name: string; line: number }[] = [];
  for (const pair of (document.contents?.items ?? []) as Pair[]) {
    const line = isScalar(pair.key) ? lineAt(pair.key.range?.[0] ?? 0) : 2;
    const name = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
    if ((fieldNames as readonly string[]).includes(name))
      fields.set(name as FieldName, { values: valuesOf(pair.value), line });
    else unknown.push({ name: isScalar(pair.key) ? String(pair.key.value) : '?', line });
  }
  return { fields, unknown, bodyIndex: close + 1 };
}

function valuesOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(valuesOf);
  if (!isScalar(node)) return [];
  const words = normaliseLine(String(node.value ?? ''));
  return words === '' ? [] : [words];
}
