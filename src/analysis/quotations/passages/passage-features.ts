import type { Facts, PassageView } from './passage-view';
import { patternNames, type CandidateReading } from './candidate-readings';
import { firstOfGroup, hashWord, stretchOf, type FeatureSink } from '../../learning/features';
import { reportingWithin } from './frame-counts';
import { siteFeatures } from './site-features';
import { titleCompany } from '../../lexicon/works';

/** Reads what all candidate readings of a passage share. */
export function factsOf(view: PassageView): Facts {
  const { words, classes } = view.counts;
  const shape = shapeOf(view.words);
  const length = stretchOf(view.words.split(' ', 40).length);
  const voice = voiceOf(view.words);
  const left = words[view.index - 1] ?? 1;
  const second = words[view.index - 2] ?? 1;
  const place = placeOf(view);
  const character = view.words.charCodeAt(view.words.length - 1) || 0;
  const last = '.,?!'.includes(String.fromCharCode(character)) ? character : 0;
  const shared: Facts['shared'] = [
    [0, 0, 0, 0],
    [1, shape, length, 0],
    [2, left, 0, 0],
    [3, words[view.index + 1] ?? 1, 0, 0],
    [4, left, shape, 0],
    [5, second, left, 0],
    [6, last, place, 0],
    [7, place, shape, length],
    [9, view.continues ? 1 : 0, place, 0],
    [10, view.closed ? 1 : 0, place, 0],
    [12, titleNounNear(view), shape, 0],
    [13, second, shape, 0],
    [14, voice, length, 0],
    [11, classes[view.index - 1] ?? 1, classes[view.index + 1] ?? 1, last],
  ];
  return { shape, last, place, shared };
}

/** The first of the templates of a pattern. */
function groupOf(pattern: CandidateReading['pattern']): number {
  return firstOfGroup(patternNames.indexOf(pattern));
}

/** The features of a reading that every one of the same pattern has. */
export function sharedFeatures({ shared }: Facts, pattern: CandidateReading['pattern'], sink: FeatureSink): void {
  const group = groupOf(pattern);
  for (const [kind, a, b, c] of shared) sink.add(group + kind, a, b, c);
}

/** The features of a reading that are its own. */
export function ownFeatures(view: PassageView, facts: Facts, candidate: CandidateReading, sink: FeatureSink): void {
  const { traits, at } = candidate;
  const group = groupOf(candidate.pattern);
  if (candidate.pattern === 'nobody') nobodyFeatures(view, facts.shape, sink);
  if (at !== null) siteFeatures(view, facts, candidate, at, group, sink);
  for (let n = 0; n < traits.length; n++) sink.add(group + 60 + n, traits[n]!, facts.place);
  if (traits.length > 1) sink.add(group + 59, traits[0]!, traits[1], traits[2]);
}

/** 0 when no word for a work stands near before the passage, else which. */
function titleNounNear({ frame: { units }, index, counts }: PassageView): number {
  for (let i = index - 1; i >= 0 && i > index - 5; i--) if (titleCompany.has(units[i]!.lower)) return counts.words[i]!;
  return 0;
}

function nobodyFeatures(
  { frame: { units }, index, words, counts }: PassageView,
  shape: number,
  sink: FeatureSink,
): void {
  const first = Math.max(0, index - 25);
  let nearest = index - 1;
  while (nearest >= first && reportingWithin(counts, nearest, nearest + 1) === 0) nearest--;
  const group = groupOf('nobody');
  sink.add(group + 20, reportingWithin(counts, first, Math.min(units.length, index + 15)), shape);
  sink.add(group + 21, nearest < first ? 0 : counts.words[nearest]!);
  sink.add(group + 22, hashWord(words.split(' ', 1)[0]!.toLowerCase()));
  for (let i = Math.max(0, index - 4); i < index; i++) sink.add(group + 23, counts.words[i]!);
}

/**
 * 1 for words that speak of themselves or to somebody, 2 for words that make a sentence, 4 for a
 * cry or a question.
 */
function voiceOf(words: string): number {
  const speaks = /\b(?:I|we|my|our|you|your|me|us)\b/i.test(words) ? 1 : 0;
  const says =
    /(?:\b(?:is|are|was|were|be|will|would|can|should|have|has|had|do|does|did)\b|n['’]t\b|['’](?:s|re|ve|ll|m)\b)/i.test(
      words,
    );
  return speaks + (says ? 2 : 0) + (/[!?]/.test(words) ? 4 : 0);
}

/** Whole sentence, beginning, end or middle of its frame. */
function placeOf({ frame, index }: PassageView): number {
  return (frame.first === index ? 1 : 0) + (frame.last === index ? 2 : 0);
}

/**
 * Capitals and marks of the words: 0 lower, 1 sentence-like capital, 2 all capitalised, plus 4 for
 * a full stop or comma at the end.
 */
function shapeOf(words: string): number {
  const list = words.split(' ', 12);
  const capitals = list.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const small = list.filter((word) => /^(?:of|the|and|a|an|in|to|for|on|at|with|is)$/.test(word)).length;
  const first = /^\P{L}*\p{Lu}/u.test(list[0]!);
  const kind = capitals === 0 ? 0 : capitals + small >= list.length && capitals > small ? 2 : first ? 1 : 3;
  return kind + (/[.,?!…]$/.test(words) ? 4 : 0);
}
