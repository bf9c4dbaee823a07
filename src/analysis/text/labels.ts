import { sexOfFirstName } from '../lexicon/first-names';
import { particles } from '../lexicon/name-parts';
import { organisationWords } from '../lexicon/organisation-words';
import { roleNouns } from '../lexicon/roles';
import { bareTitles, femaleTitles, maleTitles, titleWords } from '../lexicon/titles';
import { isCapitalised } from './capitals';
import { isCommonWord } from './common-words';
import { fold } from './fold';
import type { ReadText, Token } from './read-text';
import { shapeAt, type Shape } from './label-shapes';
import type { TokenRange } from './sentences';

/**
 * What stands before a turn and says whose it is: "LIND:", "Mr Chee Wan Wei:", "KELLER (host):",
 * "Q:".
 */
export interface Label extends Shape {
  /**
   * whose turn it is: one who asks or answers, a person by name, one by what he is ("THE
   * CHAIRMAN"), an account ("@ruiz")
   */
  readonly of: 'question' | 'answer' | 'person' | 'role' | 'account';
  /** nobody but "Q" and "A" speaks in the dialogue */
  readonly alone: boolean;
  /** the turn goes on in a block of its own; the label stands in an earlier one */
  readonly goesOn: boolean;
  /** index of the block in which the dialogue begins */
  readonly dialogue: number;
}

/**
 * The labels of a text that is set as a dialogue, in text order: at least two, or one before words
 * that speak of "I" or "we". A word with a colon that names nobody ("Ingredients:", "UPDATE:") is
 * none. Linear in the text.
 */
export function findLabels(reading: ReadText): Label[] {
  const { tokens } = reading;
  const shapes = blockStarts(reading).flatMap((first) => shapeAt(tokens, first) ?? []);
  if (shapes.length === 0) return [];
  const keys = shapes.map(({ name }) => keyOf(tokens, name));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const evidence = { surnames: surnamesOf(tokens), formal: isFormal(shapes, counts) };
  const labels = shapes.flatMap(({ block, name, turn }, n) => {
    const of = whose(tokens, name, evidence, counts.get(keys[n]!)! > 1);
    return of === null ? [] : [{ block, name, turn, of, dialogue: 0, goesOn: false, alone: false }];
  });
  const answers = labels.some(({ of }) => of !== 'question');
  const sure = labels.filter(({ of }) => of !== 'question' || answers);
  if (sure.length < 2 && !sure.some(({ turn, of }) => of === 'account' || speaksOfItself(tokens, turn))) return [];
  const dialogue = beginOf(reading, shapes, sure[0]!.block);
  const dense = isDense(sure);
  const alone = sure.every(({ of }) => of === 'question' || of === 'answer');
  const several = new Set(sure.map(({ name }) => keyOf(tokens, name))).size > 1;
  return withFollowing(
    reading,
    sure.map((label) => ({ ...label, dialogue, alone })),
    dense && several,
  );
}

/** Half of the blocks from the first to the last have a label. */
function isDense(labels: readonly Pick<Label, 'block'>[]): boolean {
  return labels.length * 2 > labels.at(-1)!.block - labels[0]!.block;
}

/**
 * As courts and broadcasters print it: several words before a colon, each more than once, open most
 * blocks.
 */
function isFormal(shapes: readonly Shape[], counts: ReadonlyMap<string, number>): boolean {
  return [...counts.values()].filter((count) => count > 1).length > 1 && isDense(shapes);
}

/**
 * The block in which a dialogue begins: the paper may ask first, without a label or under one that
 * names nobody.
 */
function beginOf({ text, blocks }: ReadText, shapes: readonly Shape[], first: number): number {
  const shaped = new Set(shapes.map(({ block }) => block));
  const asks = (block: number): boolean => text.charAt((blocks[block]?.end ?? 0) - 1) === '?';
  let block = first;
  while (shaped.has(block - 1) || asks(block - 1)) block--;
  return block;
}

/**
 * The labels with those of the blocks between them in which the turn before goes on, where
 * `mayGoOn`.
 */
function withFollowing(reading: ReadText, labels: readonly Label[], mayGoOn: boolean): Label[] {
  if (!mayGoOn) return [...labels];
  const starts = blockStarts(reading);
  return labels.flatMap((label, n) => {
    const until = labels[n + 1]?.block ?? label.block + 1;
    const all = [label];
    for (let block = label.block + 1; block < until && label.of !== 'question'; block++) {
      const turn = starts[block]!;
      if (!goesOn(reading, block, turn, label)) break;
      all.push({ ...label, block, turn, goesOn: true });
    }
    return all;
  });
}

/**
 * No question, stage direction or heading; in a transcript any sentence, elsewhere one that speaks
 * of "I", "we" or "you".
 */
function goesOn({ text, tokens, blocks }: ReadText, block: number, turn: number, { name }: Label): boolean {
  const { start, end } = blocks[block]!;
  if (!/^[\p{L}“"‘']/u.test(text.slice(start, start + 2)) || !/[.!…”"’')]/.test(text.charAt(end - 1))) return false;
  const printed = tokens.slice(name.first, name.end).every(({ text: word }) => word === word.toUpperCase());
  return printed || speaksOfItself(tokens, turn);
}

function blockStarts({ tokens }: ReadText): number[] {
  return tokens.flatMap(({ block }, at) => (at === 0 || tokens[at - 1]!.block !== block ? [at] : []));
}

function keyOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => fold(text))
    .join(' ');
}

/** Last words of the names of two words and more that the text has. */
function surnamesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!];
    if (before.block !== token.block || !isCapitalised(token)) continue;
    const given = isCapitalised(before) && (sexOfFirstName(fold(before.text)) !== null || !isCommonWord(before.lower));
    if (given || particles.has(before.lower)) surnames.add(fold(token.text));
  }
  return surnames;
}

/** Whose turn a label shows; null where it names nobody. `often`: it opens more than one block. */
function whose(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  { surnames, formal }: { readonly surnames: ReadonlySet<string>; readonly formal: boolean },
  often: boolean,
): Label['of'] | null {
  if (tokens[first]!.text === '@') return 'account';
  const all = tokens.slice(first, end).map(({ text }) => fold(text));
  if (all.length === 1 && /^(?:q|question)$/.test(all[0]!)) return 'question';
  if (all.length === 1 && /^(?:a|answer)$/.test(all[0]!)) return 'answer';
  const words = all.filter((word) => !titleWords.has(word) && !bareTitles.has(word));
  const titled = words.length < all.length;
  if (words.length > 0 && isAddress(all[0]!)) return 'person';
  const last = words.at(-1) ?? '';
  const shouted = tokens.slice(first, end).every(({ text }) => text === text.toUpperCase());
  if (words.some((word) => organisationWords.has(word))) return shouted && all[0] === 'the' ? 'role' : null;
  const strange = words.length > 0 && words.every((word) => !isCommonWord(word) && !roleNouns.has(word));
  if (titled && words.length > 0 && (strange || surnames.has(last) || sexOfFirstName(words[0]!) !== null))
    return 'person';
  if (words.length > 1 && sexOfFirstName(words[0]!) !== null) return 'person';
  if (words.length === 1 && surnames.has(last)) return 'person';
  if (strange && often && !titled) return 'person';
  const isRole = all.some((word) => roleNouns.has(word) || titleWords.has(word));
  if (isRole && (shouted || /^(?:the|mr|madam)$/.test(all[0]!))) return 'role';
  return shouted && often && formal && words.length > 0 ? 'person' : null;
}

/** "Mr", "Ms", "Dr": nobody but a person is called so. */
function isAddress(word: string): boolean {
  return femaleTitles.has(word) || maleTitles.has(word) || word === 'dr' || word === 'prof';
}

/** The first words of a turn speak of themselves. */
function speaksOfItself(tokens: readonly Token[], turn: number): boolean {
  for (let at = turn; at < turn + 40 && tokens[at]?.block === tokens[turn]!.block; at++)
    if (/^(?:i|we|my|our|me|us|you|your)$/.test(tokens[at]!.lower)) return true;
  return false;
}
