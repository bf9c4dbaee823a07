import { z } from 'zod';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { Uncorrected } from '../seeds/read-article';
import { articleSchema } from './article-schema';
import { contract, type PartLine, type SeedLine } from './shard-line';

/** A line of a shard, or why it is none. */
export type ShardLine = { readonly seed: SeedLine } | { readonly end: PartLine } | { readonly message: string };

const faults = z.array(
  z.object({
    severity: z.enum(['error', 'warning', 'cut']),
    file: z.string(),
    line: z.number().int().positive(),
    message: z.string(),
  }),
);
const endSchema = z.object({
  folder: z.string(),
  part: z.number().int().positive(),
  of: z.number().int().positive(),
  seeds: z.number().int().nonnegative(),
  people: z.string().nullable(),
  faults,
});
const seedSchema = z.object({
  path: z.string().min(1),
  id: z.string().regex(/^(?!\.)[^/\\\p{Cc}]*$/u, 'must be an id'),
  faults,
  matched: z.array(z.number().int().positive()),
  uncorrected: z
    .object({ article: articleSchema, removed: z.array(z.string()), withheld: z.array(z.unknown()) })
    .optional(),
  embargo: z.string().optional(),
  article: articleSchema.nullable(),
});
const aloneSchema = articleSchema.extend({ embargo: z.string().optional() });

/**
 * Reads a line of a shard: one that `analyze --part` wrote, or an article alone, as `analyze` writes
 * it.
 */
export function readShardLine(words: string): ShardLine {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return { message: 'is no JSON; it was cut off or mixed with other output: analyse its part again' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { message: 'is no JSON object' };
  if (!('contract' in value)) return readAlone(value);
  if (value.contract !== contract) {
    const stated = JSON.stringify(value.contract);
    return { message: `is of contract ${stated}, and this program reads ${contract}: analyse it again with this one` };
  }
  return 'part' in value ? readEnd(value) : readSeedOf(value);
}

function readEnd(value: object): ShardLine {
  const read = endSchema.safeParse(value);
  return read.success ? { end: read.data } : { message: whyNot('end of a part', read.error) };
}

function readSeedOf(value: object): ShardLine {
  const read = seedSchema.safeParse(value);
  if (!read.success) return { message: whyNot('seed', read.error) };
  const { path, id, faults, matched, uncorrected, embargo } = read.data;
  // what was checked is taken as it stands: its fields keep their order
  const { article } = value as { article: AnalysedArticle | null };
  if (article !== null && article.id !== id) return { message: `has the id "${id}" and the article "${article.id}"` };
  const taken = uncorrected === undefined ? {} : { uncorrected: uncorrectedOf(value, uncorrected.removed) };
  const until = embargo === undefined ? {} : { embargo };
  return { seed: { path, id, reading: { article, faults, matched, ...taken, ...until }, isWhole: true } };
}

function uncorrectedOf(value: object, removed: readonly string[]): Uncorrected {
  const { article, withheld } = (value as { uncorrected: Omit<Uncorrected, 'removed'> }).uncorrected;
  return { article, removed: new Set(removed), withheld: withheld as readonly Attribution[] };
}

function readAlone(value: object): ShardLine {
  const read = aloneSchema.safeParse(value);
  if (!read.success) return { message: whyNot('article', read.error) };
  const { embargo, ...article } = value as AnalysedArticle & { embargo?: string };
  const until = embargo === undefined ? {} : { embargo };
  return {
    seed: { path: null, id: article.id, reading: { article, faults: [], matched: [], ...until }, isWhole: false },
  };
}

/** The first thing that is wrong, by where it stands: `people.3.id must be an id`. */
function whyNot(what: string, { issues }: z.ZodError): string {
  const { path, message } = issues[0]!;
  return `is no ${what} as this program writes it: ${path.length === 0 ? 'it' : path.join('.')}: ${message}`;
}
