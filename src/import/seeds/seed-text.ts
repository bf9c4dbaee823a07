import { stringify } from 'yaml';
import { normaliseLine } from '../../analysis/seed/lines';
import { readSeed } from '../../analysis/seed/read-seed';
import { normaliseWords } from '../../model/ids';
import type { BlockRole } from '../../model/article';
import type { ReceivedBlock } from '../../model/received';

/** An article as its seed has it; null where nothing is said. */
export interface SeedFacts {
  readonly headline: string;
  readonly description: string | null;
  /** a day, or a time with its zone, as ISO 8601 has it */
  readonly date: string;
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly slugline: string | null;
  readonly embargo: string | null;
  /** why it is withheld; null where it is shown */
  readonly withheld: string | null;
}

/**
 * The text of a seed: front matter, and a paragraph for each block, with the marks of its role and of
 * its links where the seed's reader takes just these off again. Or what that reader finds wrong.
 */
export function seedText(
  facts: SeedFacts,
  dateline: string | null,
  blocks: readonly ReceivedBlock[],
): { readonly text: string } | { readonly message: string } {
  const matter = frontMatterOf(facts);
  const body = bodyBlocks(facts, dateline, blocks);
  const textOf = (paragraphs: readonly string[]): string =>
    `${matter}${paragraphs.map((one) => `\n${one}\n`).join('')}`;
  const marked = body.map(withMarks);
  const text = textOf(marked);
  const read = readBack(text);
  if ('message' in read) return read;
  const isSame = (n: number): boolean => read.words.length === body.length && read.words[n] === body[n]!.words;
  return {
    text: body.every((_, n) => isSame(n)) ? text : textOf(body.map((one, n) => (isSame(n) ? marked[n]! : one.words))),
  };
}

/** A seed that is withheld: its head, why, and no word of its text. */
export const withheldSeed = (facts: SeedFacts): string => frontMatterOf(facts);

function frontMatterOf({ author, withheld, ...rest }: SeedFacts): string {
  const fields = {
    ...rest,
    author: author.length === 1 ? author[0] : author.length === 0 ? null : author,
    ...(withheld === null ? {} : { draft: 'true', reason: withheld }),
  };
  const said = Object.entries(fields).filter(([, value]) => value !== null);
  const matter = Object.fromEntries(said.map(([name, value]) => [name, oneLine(value!)]));
  return `---\n${stringify(matter, { schema: 'failsafe', lineWidth: 0 })}---\n`;
}

const oneLine = (value: string | readonly string[]): string | string[] =>
  typeof value === 'string' ? normaliseLine(value) : value.map(normaliseLine);

/** The blocks as they are to be read again, headline and dateline each once. */
function bodyBlocks(
  { headline }: SeedFacts,
  dateline: string | null,
  received: readonly ReceivedBlock[],
): readonly ReceivedBlock[] {
  const blocks = received.map(normalised).filter(({ words }) => words !== '');
  if (blocks.length > 1 && normaliseWords(blocks[0]!.words) === normaliseWords(headline)) blocks.shift();
  const [first, ...others] = blocks;
  if (first === undefined || dateline === null) return blocks;
  const place = normaliseWords(dateline.split(/[,(–—-]/)[0]!);
  if (place !== '' && normaliseWords(first.words).startsWith(place)) return blocks;
  const opening = `${normaliseLine(dateline).replace(/[\s–—-]+$/, '')} — `;
  const by = opening.length;
  const links = first.links.map(({ start, end, href }) => ({ start: start + by, end: end + by, href }));
  return [{ ...first, words: opening + first.words, links }, ...others];
}

/** Places of links hold only in words that stay as they are. */
function normalised({ role, words, links }: ReceivedBlock): ReceivedBlock {
  const line = normaliseLine(words);
  return { role, words: line, links: line === words ? links : [] };
}

const marksOfRole: Partial<Record<BlockRole, string>> = { heading: '## ', quote: '> ', item: '- ' };

/** A block with the marks of Markdown that say its role and its links. */
function withMarks({ role, words, links }: ReceivedBlock): string {
  let line = words;
  for (const { start, end, href } of [...links].sort((a, b) => b.start - a.start)) {
    const address = href.replace(/[()\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
    line = `${line.slice(0, start)}[${line.slice(start, end)}](${address})${line.slice(end)}`;
  }
  return `${marksOfRole[role] ?? ''}${line}`;
}

/** The words of each block below headline and standfirst, as the seed's reader has them. */
function readBack(raw: string): { readonly words: readonly string[] } | { readonly message: string } {
  const { article, faults } = readSeed({ file: 'article.txt', raw });
  if (article === null) return { message: faults.find(({ severity }) => severity === 'error')?.message ?? 'is unread' };
  const body = article.blocks.filter(({ role }) => role !== 'headline' && role !== 'description');
  return { words: body.map(({ start, end }) => article.text.slice(start, end)) };
}

/**
 * A summary that the text does not begin with itself, and that is not cut off; null of any other.
 */
export function ownSummary(summary: string | null, blocks: readonly ReceivedBlock[]): string | null {
  if (summary === null || /(?:…|\.\.\.|\[[….]+\])\s*$/.test(summary)) return null;
  const text = normaliseWords(blocks.map(({ words }) => words).join(' '));
  return text.includes(normaliseWords(summary)) ? null : summary;
}
