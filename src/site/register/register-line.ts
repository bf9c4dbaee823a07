import { z } from 'zod';
import type { PublishedKind } from '../../model/link-notice';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const kinds = ['direct', 'mixed', 'indirect', 'event', 'paragraph'] as const satisfies readonly PublishedKind[];
const id = z.string().regex(/^[qep]-[0-9a-f]{8}(?:-\d{1,6})?$/);

/** The id of an article names a folder of the site, and never another. */
const article = z.string().regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.~-]*[\p{L}\p{M}\p{N}_~-])?$/u);

const published = z.strictObject({
  article,
  id,
  kind: z.enum(kinds),
  /** whether they were told as denied, or never said */
  denied: z.optional(z.literal(true)),
  words: z.string(),
  /** who spoke, of a statement */
  speaker: z.optional(z.array(z.string())),
  /** with which titles, of each of them */
  titles: z.optional(z.array(z.array(z.string()))),
  /** what stood around it; see `Published` */
  before: z.string(),
  after: z.string(),
  /** the first day on which the address stood in a published site */
  since: day,
  /** the first on which these words no longer stood there */
  gone: z.optional(day),
});

/** What the owner withheld or took away: the register keeps no word of it. */
const withdrawn = z.strictObject({ article, id, withdrawn: day });

const line = z.union([published, withdrawn]);

/** A published address as the register keeps it. */
export type PublishedLine = Readonly<z.infer<typeof published>>;

/** One whose words the owner took away. */
export type WithdrawnLine = Readonly<z.infer<typeof withdrawn>>;

/** One line of `seeds/ids/YEAR.jsonl`. */
export type RegisterLine = PublishedLine | WithdrawnLine;

/** Whether a line still has what was published. */
export const isPublishedLine = (line: RegisterLine): line is PublishedLine => !('withdrawn' in line);

/** A published address as the owner writes it: `talks/q-9f3a21c4`. */
export const addressOf = ({ article, id }: Pick<RegisterLine, 'article' | 'id'>): string => `${article}/${id}`;

/** Whether a text is the id of something published. */
export const isPublishedId = (text: string): boolean => id.safeParse(text).success;

/** Reads a line of the register, or gives null for one that is none. */
export function readLine(raw: string): RegisterLine | null {
  try {
    return line.safeParse(JSON.parse(raw)).data ?? null;
  } catch {
    return null;
  }
}

/** A line as it is written, its fields in a fixed order. */
export function writeLine(line: RegisterLine): string {
  if ('withdrawn' in line) {
    const { article, id, withdrawn } = line;
    return JSON.stringify({ article, id, withdrawn });
  }
  const { article, id, kind, speaker, titles, denied, words, before, after, since, gone } = line;
  return JSON.stringify({ article, id, kind, speaker, titles, denied, words, before, after, since, gone });
}

/** The order of lines: by article, then by id. */
export function compareLines(a: RegisterLine, b: RegisterLine): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
