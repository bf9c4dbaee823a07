import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair } from 'yaml';
import type { Line } from './lines';
import { normaliseLine } from './lines';
import { yamlFaults } from './yaml-faults';

/**
 * The fields of front matter, as an owner writes them. `slugline` is what a newsroom calls the story
 * by, `embargo` the time before which it is not published, `reason` why a draft is one.
 */
export const fieldNames = [
  'headline',
  'description',
  'date',
  'author',
  'publisher',
  'place',
  'url',
  'language',
  'licence',
  'slugline',
  'embargo',
  'reason',
] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * What site generators, feeds and web clippers call the same; capitals, `-` and `_` do not count.
 * Where a field stands under its own name too, that one is taken.
 */
const otherNames = {
  headline: ['title'],
  description: ['summary', 'subtitle', 'standfirst'],
  date: ['datepublished', 'published', 'publishdate', 'pubdate'],
  author: ['authors', 'byline', 'creator'],
  publisher: ['sitename'],
  place: ['dateline', 'location'],
  url: ['link', 'source', 'canonicalurl', 'sourceurl'],
  language: ['lang', 'inlanguage', 'locale'],
  licence: ['license'],
  slugline: [],
  embargo: ['embargoed', 'embargoeduntil'],
  reason: [],
} as const satisfies Record<FieldName, readonly string[]>;

const fieldOf: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((field) => [field, ...otherNames[field]].map((name) => [name, field] as const)),
);

/**
 * One field: its values (several only for a list of authors), its name as the owner wrote it and
 * the line it stands on.
 */
export interface Field {
  readonly name: string;
  readonly values: readonly string[];
  readonly line: number;
}

/**
 * What stands between the `---` lines, and where the text begins (0-based index into the lines).
 */
export interface FrontMatter {
  readonly fields: ReadonlyMap<FieldName, Field>;
  readonly unknown: readonly Field[];
  readonly bodyIndex: number;
}

/** What is wrong with front matter as a whole. */
export interface BrokenFrontMatter {
  readonly line: number;
  readonly message: string;
}

/**
 * In UTF-16 code units: a bound on what the YAML parser, which is not linear on hostile text, gets
 * to see.
 */
const longestFrontMatter = 10_000;

/**
 * Fields need one list; the YAML parser falls over its own stack on thousands within one another.
 */
const mostNestingMarks = 100;

const isFence = (words: string): boolean => words === '---';

/**
 * The index of the line that opens front matter, the first that is not blank; -1 where a seed has
 * none.
 */
export function openOfFrontMatter(lines: readonly Line[]): number {
  const first = lines.findIndex(({ words }) => words !== '');
  return isFence(lines[first]?.words ?? '') ? first : -1;
}

/**
 * Reads YAML front matter. Every value is taken as the words that stand there (YAML's failsafe
 * schema): a date stays a string.
 */
export function readFrontMatter(raw: string, lines: readonly Line[]): FrontMatter | BrokenFrontMatter {
  const open = openOfFrontMatter(lines);
  const close = lines.findIndex(({ words }, index) => index > open && (isFence(words) || words === '...'));
  if (close === -1) {
    return {
      line: open + 1,
      message: 'front matter is opened here and never closed; add a line --- below its fields',
    };
  }
  const source = raw
    .split(/\r\n|\n|\r/)
    .slice(open + 1, close)
    .join('\n');
  if (source.length > longestFrontMatter) {
    return {
      line: open + 1,
      message: 'front matter is longer than 10,000 characters; close it with a line --- below its fields',
    };
  }
  if ((source.match(/[[{]|[-?] /g)?.length ?? 0) > mostNestingMarks) {
    return { line: open + 1, message: 'front matter has too many lists in it; write lines such as headline: …' };
  }
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + open + 1;
  const [fault] = yamlFaults(document, counter);
  if (fault !== undefined) return { line: fault.line + open + 1, message: `front matter is broken: ${fault.message}` };
  if (document.contents !== null && !isMap(document.contents)) {
    return { line: open + 2, message: 'front matter holds no fields; write lines such as headline: …' };
  }
  const pairs = ((document.contents?.items ?? []) as Pair[]).map(({ key, value }): Field => {
    const [name, offset] = isScalar(key) ? [String(key.value), key.range?.[0] ?? 0] : ['?', 0];
    return { name, values: valuesOf(value), line: lineAt(offset) };
  });
  return { ...known(pairs), bodyIndex: close + 1 };
}

/** The fields of an article, those under their own names before others, and what is left over. */
function known(pairs: readonly Field[]): Pick<FrontMatter, 'fields' | 'unknown'> {
  const fields = new Map<FieldName, Field>();
  const unknown: Field[] = [];
  const isOwn = ({ name }: Field): boolean => (fieldNames as readonly string[]).includes(name.toLowerCase());
  for (const pair of [...pairs.filter(isOwn), ...pairs.filter((one) => !isOwn(one))]) {
    const field = fieldOf.get(pair.name.toLowerCase().replace(/[_-]/g, ''));
    if (field === undefined || fields.has(field)) unknown.push(pair);
    else fields.set(field, pair);
  }
  return { fields, unknown };
}

/**
 * The words of a value, a list of values, or something with a name (`author: { name: Ana Ruiz,
 * email: … }`).
 */
function valuesOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(valuesOf);
  if (isMap(node)) return valuesOf(node.get('name', true));
  if (!isScalar(node) || (node.type === 'PLAIN' && /^(?:~|null)$/.test(String(node.value)))) return [];
  const words = normaliseLine(String(node.value ?? ''));
  return words === '' ? [] : [words];
}
