import { tlinkFeatures, type TLinkCandidate } from '../../analysis/events/tlink-features';
import { datedOf, tlinkCandidatesOf, type Dated } from '../../analysis/events/tlink-candidates';
import type { Block } from '../../model/article';
import { readText, type ReadText } from '../../analysis/text/read-text';
import { findTimes } from '../../analysis/times/find-times';
import { readDay } from '../../analysis/times/read-value';
import { scoreOf, type YesNoExample } from '../learners/logistic-learner';
import type { GoldEvent, TimemlText } from '../gold/timeml-texts';

/**
 * Annotators tie few events to a date: one that they left untied counts little against a date, a
 * word that is no event less still.
 */
const untied = 0.25;
const noEvent = 0.12;

/**
 * Whether a word is of a date, with which word it is, and whether the annotators tied that word to
 * any date.
 */
export interface Pairing extends YesNoExample {
  readonly word: number;
  readonly tied: boolean;
}

function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(({ index, 0: words }) => ({
    role: 'paragraph',
    start: index,
    end: index + words.trimEnd().length,
  }));
}

/** Each word of a text that may be of a date of its sentence, with each such date. */
export function tlinkLessons({ text, published, events }: TimemlText): Pairing[] {
  const reading: ReadText = readText({ text, blocks: paragraphsOf(text) });
  const dated = datedOf(reading, findTimes(reading, published), readDay(published));
  const pairings: Pairing[] = [];
  for (const [at, expressions] of dated) {
    const sentence = reading.sentences[at]!;
    tlinkCandidatesOf(reading.tokens, sentence, expressions, (word, pairs) => {
      const { start, end } = reading.tokens[word]!;
      const event: GoldEvent | undefined = events.find((gold) => gold.start < end && start < gold.end);
      for (const pair of pairs) {
        const features: number[] = [];
        tlinkFeatures(reading.tokens, sentence, pair, (feature) => features.push(feature));
        const tied = event !== undefined && (event.dates.size > 0 || event.times.length > 0);
        const weight = tied ? 1 : event === undefined ? noEvent : untied;
        const right = event !== undefined && isTiedTo(event, pair, reading);
        pairings.push({ word, tied, features, weight, right });
      }
    });
  }
  return pairings;
}

/** Of the same calendar date, or tied to the expression itself, whatever its grain. */
function isTiedTo(
  { dates, times }: GoldEvent,
  { a, b, dated }: TLinkCandidate & { dated: Dated },
  { tokens }: ReadText,
): boolean {
  const [start, end] = [tokens[a]!.start, tokens[b - 1]!.end];
  return dates.has(dated.date) || times.some((time) => time.start < end && start < time.end);
}

/** From which log odds a word counts as of a date here. */
const enough = 0;

/**
 * Of the words that the weights put on a date, and that the annotators tied to one, how many they
 * put on the right one.
 */
export function tlinkFigure(texts: readonly (readonly Pairing[])[], weights: Float64Array): string {
  let judged = 0;
  let right = 0;
  for (const pairings of texts) {
    const best = new Map<number, { score: number; pairing: Pairing }>();
    for (const pairing of pairings) {
      const score = scoreOf(weights, pairing);
      if (score > (best.get(pairing.word)?.score ?? enough)) best.set(pairing.word, { score, pairing });
    }
    for (const { pairing } of best.values()) {
      if (pairing.tied) judged++;
      if (pairing.right) right++;
    }
  }
  return `${((100 * right) / Math.max(1, judged)).toFixed(1)} % of ${judged} words on the right date`;
}
