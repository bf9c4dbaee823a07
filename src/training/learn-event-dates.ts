import { inSteps } from '../analysis/learning/linear-weights';
import { featureCount, tlinkFeatures, type TLinkCandidate } from '../analysis/events/tlink-features';
import { datedOf, tlinkCandidatesOf, type Dated } from '../analysis/events/tlink-candidates';
import type { Block } from '../model/article';
import { readText, type ReadText } from '../analysis/text/read-text';
import { findTimes } from '../analysis/times/find-times';
import { readDay } from '../analysis/times/values';
import { fitLogistic, type YesNoExample } from './logistic';
import { writeWeights } from './write-model';
import { readTimeml, type GoldEvent, type TimemlText } from './timeml-gold';

/** Annotators tie few events to a date: one that they left untied counts little against a date, a word that is no event less still. */
const untied = 0.25;
const noEvent = 0.12;
const l2 = 1;
const folds = 10;

/** An example with what it is an example of: which word of which text, and whether the annotators tied that word to any date. */
interface Pairing extends YesNoExample {
  readonly text: number;
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

function pairingsOf({ text, published, events }: TimemlText, index: number): Pairing[] {
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
        pairings.push({ text: index, word, tied, features, weight, right });
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

const scoreOf = (weights: Float64Array, { features }: YesNoExample): number =>
  features.reduce((sum, feature) => sum + weights[feature]!, 0);

/** What texts that were left out of the learning get right, for each threshold. */
function report(pairings: readonly Pairing[]): void {
  const best = new Map<string, { score: number; pairing: Pairing }>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitLogistic(
      pairings.filter(({ text }) => text % folds !== fold),
      featureCount,
      l2,
    );
    for (const pairing of pairings) {
      if (pairing.text % folds !== fold) continue;
      const score = scoreOf(weights, pairing);
      const key = `${pairing.text} ${pairing.word}`;
      if (score > (best.get(key)?.score ?? -Infinity)) best.set(key, { score, pairing });
    }
  }
  for (const probability of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const taken = [...best.values()].filter(({ score }) => 1 / (1 + Math.exp(-score)) >= probability);
    const judged = taken.filter(({ pairing }) => pairing.tied);
    const right = judged.filter(({ pairing }) => pairing.right).length;
    process.stderr.write(
      `from ${probability}: ${right} of ${judged.length} right, ${taken.length - judged.length} more unjudged\n`,
    );
  }
}

// npx tsx src/training/learn-event-dates.ts FOLDER…
// learns from the TimeML texts (*.tml) of the folders which words of a sentence its dates belong to, tells how texts that
// were left out fare, and writes the weights, numbers only, the same each time
const pairings = process.argv
  .slice(2)
  .flatMap((folder) => [...readTimeml(folder)])
  .flatMap(pairingsOf);
report(pairings);
const weights = fitLogistic(pairings, featureCount, l2);
writeWeights('event-tlink', inSteps(weights, 100, 127 * 5));
