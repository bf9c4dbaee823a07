import { stringify } from 'yaml';
import { normaliseLine } from '../../analysis/seed/lines';
import { normaliseWords } from '../../model/ids';
import type { ReceivedBlock } from '../../model/received';

/** An article as its seed has it; null where nothing is said. */
export interface SeedFacts {
  readonly headline: string;
  readonly description: string | null;
  /** a day, or a time with its zone, as ISO 8601 has it */
  readonly date: string;
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly slugline: string | null;
  readonly embargo: string | null;
  /** why it is withheld; null where it is shown */
  readonly withheld: string | null;
}

/** The text of a seed: front matter, and a paragraph for each block. */
export function seedText(facts: SeedFacts, dateline: string | null, blocks: readonly ReceivedBlock[]): string {
  const { author, withheld, ...rest } = facts;
  const fields = {
    ...rest,
    author: author.length === 1 ? author[0] : author.length === 0 ? null : author,
    ...(withheld === null ? {} : { draft: 'true', reason: withheld }),
  };
  const said = Object.entries(fields).filter(([, value]) => value !== null);
  const matter = stringify(Object.fromEntries(said.map(([name, value]) => [name, oneLine(value!)])), {
    schema: 'failsafe',
    lineWidth: 0,
  });
  const words = paragraphsOf(facts, dateline, blocks);
  return `---\n${matter}---\n${words.map((one) => `\n${one}\n`).join('')}`;
}

const oneLine = (value: string | readonly string[]): string | string[] =>
  typeof value === 'string' ? normaliseLine(value) : value.map(normaliseLine);

/** The words of the blocks, the headline and the dateline each once. */
function paragraphsOf({ headline }: SeedFacts, dateline: string | null, blocks: readonly ReceivedBlock[]): string[] {
  const words = blocks.map((block) => normaliseLine(block.words)).filter((one) => one !== '');
  if (words.length > 1 && normaliseWords(words[0]!) === normaliseWords(headline)) words.shift();
  if (dateline === null || words.length === 0) return words;
  const [first, ...others] = words;
  const place = normaliseWords(dateline.split(/[,(–—-]/)[0]!);
  const isThere = place !== '' && normaliseWords(first!).startsWith(place);
  return [isThere ? first! : `${normaliseLine(dateline).replace(/[\s–—-]+$/, '')} — ${first!}`, ...others];
}

/**
 * A summary that the text does not begin with itself, and that is not cut off; null of any other.
 */
export function ownSummary(summary: string | null, blocks: readonly ReceivedBlock[]): string | null {
  if (summary === null || /(?:…|\.\.\.|\[[….]+\])\s*$/.test(summary)) return null;
  const text = normaliseWords(blocks.map(({ words }) => words).join(' '));
  return text.includes(normaliseWords(summary)) ? null : summary;
}
