import { isMistyped, isNameMistyped } from './alike-words';
import { deniesBefore, deniesBehind, opensAnything, type Gap } from './gaps';
import { has, wordPlaces, placesWith, weightOf, type Part } from './parts';
import { fact, type WordNumbers } from './wording';

/** Weight of a word mistyped, against 1 for another one that tells. */
const mistyped = 0.3;

/** What changed between two wordings at one place. */
export interface Change {
  readonly weight: number;
  /** both have words that tell, and they differ */
  readonly isSwap: boolean;
}

const noChange: Change = { weight: 0, isSwap: false };

/** How much a gap weighs; null for one that makes another saying. */
export function changeIn({ one, other }: Gap, numbers: WordNumbers): Change | null {
  if (isLeftOut(one, other) || isLeftOut(other, one)) return deniesWithin(one) || deniesWithin(other) ? null : noChange;
  if (areMistyped(one, other, numbers)) return { weight: mistyped * (one.end - one.start), isSwap: false };
  if (countOf(one, fact.negation) !== countOf(other, fact.negation)) return null;
  const isExplained = isExplaining(one) || isExplaining(other);
  if (!sameNumbers(one, other, isExplained) || !sameNames(one, other, isExplained, numbers)) return null;
  if (isExplained) return noChange;
  return weigh(one, other);
}

/** Whether what one has, and the other has not, was left out: whole sentences, or openly ("…"). */
function isLeftOut(part: Part, other: Part): boolean {
  if (isEmpty(part) || !isEmpty(other)) return false;
  const opens = (place: number): boolean => place === part.of.words.length || has(part.of, place, fact.opensSentence);
  return (opens(part.start) && opens(part.end)) || has(other.of, other.end, fact.afterGap);
}

/** Whether words that were left out denied what stood before or behind them. */
const deniesWithin = ({ of, start, end }: Part): boolean =>
  deniesBehind(of, start, end) || deniesBefore(of, start, end);

const isEmpty = ({ start, end }: Part): boolean => start === end;

const countOf = (part: Part, bit: number): number => placesWith(part, bit).length;
/** An editor put some of it in, or a reporter retells it: "[the minister]". */
const isExplaining = (part: Part): boolean =>
  wordPlaces(part).some((place) => has(part.of, place, fact.bracketed) || !has(part.of, place, fact.own));

/** What explains may stand for a name or a number that is not given there. */
function sameNumbers(one: Part, other: Part, isExplained: boolean): boolean {
  const [ours, theirs] = [one, other].map((part) =>
    placesWith(part, fact.number).map((place) => part.of.words[place]!),
  );
  if (isExplained && (ours!.length === 0 || theirs!.length === 0)) return true;
  return ours!.join() === theirs!.join();
}

function sameNames(one: Part, other: Part, isExplained: boolean, { forms }: WordNumbers): boolean {
  const namesOf = (part: Part, bits: number): string[] =>
    placesWith(part, bits).map((place) => forms[part.of.words[place]!]!);
  const [ours, theirs] = [one, other].map((part) => namesOf(part, fact.name | fact.perhapsName));
  if (ours!.length > 0 && theirs!.length > 0)
    return ours!.length === theirs!.length && ours!.every((name, n) => isSameName(name, theirs![n]!));
  const [only] = [one, other].filter((part) => namesOf(part, fact.name).length > 0);
  return only === undefined || isExplained || isFullerName(only);
}

const isSameName = (one: string, other: string): boolean => one === other || isNameMistyped(one, other);

/** Whether words only make longer a name that both have: "Ana" before "Ruiz". */
function isFullerName({ of, start, end }: Part): boolean {
  const isName = (place: number): boolean =>
    place >= 0 && place < of.words.length && has(of, place, fact.name) && !has(of, place, opensAnything);
  return (
    (isName(end) || has(of, start - 1, fact.name)) &&
    wordPlaces({ of, start, end }).every((place) => has(of, place, fact.name))
  );
}

/** Whether each word is the other one mistyped, or all of them in one: "some one". Names and numbers never are. */
function areMistyped(one: Part, other: Part, { forms }: WordNumbers): boolean {
  if (isEmpty(one) || isEmpty(other) || [one, other].some((part) => countOf(part, neverMistyped) > 0)) return false;
  const [ours, theirs] = [one, other].map(({ of, start, end }) =>
    Array.from(of.words.subarray(start, end), (word) => forms[word]!),
  );
  if (ours!.length === theirs!.length) return ours!.every((word, n) => areAlike(word, theirs![n]!));
  return areAlike(ours!.join(''), theirs!.join(''));
}

const neverMistyped = fact.number | fact.name;
const areAlike = (one: string, other: string): boolean => one === other || isMistyped(one, other);

function weigh(one: Part, other: Part): Change {
  const [ours, theirs] = [one, other].map((part) => weightOf({ of: part.of, places: wordPlaces(part) }));
  return {
    weight: Math.max(ours!, theirs!),
    isSwap: countOf(one, fact.telling) > 0 && countOf(other, fact.telling) > 0,
  };
}
