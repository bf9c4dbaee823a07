import { changeIn } from './changes';
import { gapsBetween, isCutCleanly } from './gaps';
import { has, placesWith, weightOf } from './parts';
import { sharedWords, type SharedWords } from './shared-words';
import { fact, type Wording, type WordNumbers } from './wording';

/** How much two wordings must share to be one saying. */
interface Least {
  /** in words that both have */
  readonly words: number;
  /** in different ones of them that tell this saying from others */
  readonly telling: number;
}

/** Of the shorter one's own words, by weight: so much of it shows that it is cut out of the other. */
const isCutOut = 0.75;
/** So much must be shared in any case, where each has more than the other. */
const leastPart = 0.5;

/** Of tellings by the same speakers, with words within marks. */
const leastCutOut: Least = { words: 5, telling: 3 };
const leastOverlap: Least = { words: 9, telling: 5 };
/** Where the speakers are not known to be the same, the words alone must tell. */
const moreAlone: Least = { words: 2, telling: 1 };
/** Where one of them is retold, it must be cut out: a reporter's words are like another's more easily. */
const leastReported: Least = { words: 8, telling: 4 };

/** Weight of what is changed, of the weight of what both have. */
const mostChanged = 0.25;
/** In words that both have, for each place where they have different words that tell. */
const wordsToSwap = 8;

/** Two wordings, and whether the same speakers, who are named, are said to have said both. */
export interface Compared {
  readonly one: Wording;
  readonly other: Wording;
  readonly isOneSpeaker: boolean;
}

/**
 * How many words two wordings have in common if they are one saying: the words of one in the order
 * of the other, cut short, marked otherwise or edited a little. 0 where they are two: too few words,
 * too many changes, or another negation, number or name.
 */
export function wordsInCommon(compared: Compared, numbers: WordNumbers): number {
  const { one, other } = compared;
  const shared = sharedWords(one, other);
  if (!isEnough(compared, shared) || !isCutCleanly(one, other, shared)) return 0;
  const most = mostChanged * weightOf({ of: one, places: shared.inOne });
  let [weight, swaps] = [0, 0];
  for (const gap of gapsBetween(one, other, shared)) {
    const change = changeIn(gap, numbers);
    if (change === null) return 0;
    weight += change.weight;
    swaps += Number(change.isSwap);
    if (weight > most || swaps * wordsToSwap > shared.inOne.length) return 0;
  }
  return shared.inOne.length;
}

function isEnough(compared: Compared, { inOne, inOther }: SharedWords): boolean {
  const { one, other } = compared;
  const own = inOne.filter((place, n) => has(one, place, fact.own) && has(other, inOther[n]!, fact.own));
  if (own.length < leastCutOut.words) return false;
  const part = weightOf({ of: one, places: own }) / Math.min(ownWeight(one), ownWeight(other));
  const least = leastFor(compared, part);
  if (least === null || own.length < least.words) return false;
  const telling = new Set(own.filter((place) => has(one, place, fact.telling)).map((place) => one.words[place]!));
  return telling.size >= least.telling;
}

/** How much must be shared where `part` of the shorter one is; null where that is too little of it. */
function leastFor({ one, other, isOneSpeaker }: Compared, part: number): Least | null {
  if (one.isReported || other.isReported) return part >= isCutOut ? leastReported : null;
  if (part < leastPart) return null;
  const { words, telling } = part >= isCutOut ? leastCutOut : leastOverlap;
  return isOneSpeaker ? { words, telling } : { words: words + moreAlone.words, telling: telling + moreAlone.telling };
}

/** The weight of all words of a wording that are the speaker's own. */
const ownWeight = (of: Wording): number =>
  weightOf({ of, places: placesWith({ of, start: 0, end: of.words.length }, fact.own) });
