import { beginsWithCapital } from '../../text/capitals';
import { quotingVerb } from '../../lexicon/reporting';
import { pronounSources } from '../../lexicon/personal-pronouns';
import type { Span } from '../../../model/span';
import type { CandidateReading } from '../passages/candidate-readings';
import type { ClauseEvidence } from '../clauses/read-clauses';
import type { Facts, PassageView } from '../passages/passage-view';
import type { FrameUnit } from '../passages/frame-unit';
import type { Frame } from '../passages/frame';
import { between, passagesIn } from '../passages/frame-counts';
import type { Score } from './reading-scorer';
import { waysOf } from '../passages/site-features';
import { mainSubject } from '../passages/subjects';
import { bestOf, extentOf, meets, meetsSource, none, unheard, witness } from './clause-evidence';

/** Stands for the distance of what is not there. */
const nowhere = 99;
/** Of a sentence no more words are looked at, so that hostile text does not take long. */
const longSentence = 60;

/**
 * Describes readings of a passage by as many numbers each, for the trees to weigh against one
 * another: those of `asked` (indices of candidates) in their order, among all `candidates`, of
 * which the weights say `totals`.
 */
export function describeReadings(
  view: PassageView,
  facts: Facts,
  candidates: readonly CandidateReading[],
  totals: readonly number[],
  asked: readonly number[],
  scoreOf: (candidate: CandidateReading) => Score,
  clauses: ClauseEvidence,
): number[][] {
  const passage = clauses.tokensOf(view.frame.units[view.index]!);
  const covering = clauses.near(passage.first).filter(({ content }) => content.some((piece) => meets(piece, passage)));
  const standing = standingOf(candidates, totals);
  const around = [...aroundPassage(view, facts), ...leadUp(view, clauses)];
  const surest = bestOf(covering, ({ score }) => score);
  const widest = bestOf(covering, extentOf);
  return asked.map((n) => {
    const candidate = candidates[n]!;
    const { total, passage: ofPassage, source: ofSource, nesting, rest } = scoreOf(candidate);
    const source = candidate.source === null ? null : clauses.tokensOf(candidate.source);
    return [
      total - standing.best,
      standing.second - standing.best,
      standing.odds[n]! / standing.all,
      standing.shareOf((other) => isSameSource(candidate.source, other.source)),
      standing.nobody,
      ofPassage,
      ofSource,
      nesting,
      rest,
      ...around,
      ...cueNumbers(view, candidate),
      ...sourceNumbers(view, candidate),
      surest?.score ?? unheard,
      meetsSource(surest, source),
      meetsSource(widest, source),
      ...witness(candidate, source, passage, clauses),
    ];
  });
}

/** How the readings stand to one another by the weights alone. */
function standingOf(
  candidates: readonly CandidateReading[],
  totals: readonly number[],
): {
  best: number;
  second: number;
  odds: number[];
  all: number;
  shareOf: (is: (other: CandidateReading) => boolean) => number;
  nobody: number;
} {
  const order = [...totals].sort((a, b) => b - a);
  const best = order[0]!;
  const odds = totals.map((total) => Math.exp(total - best));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const shareOf = (is: (other: CandidateReading) => boolean): number =>
    candidates.reduce((sum, other, n) => sum + (is(other) ? odds[n]! : 0), 0) / all;
  return {
    best,
    second: order[1] ?? best - 20,
    odds,
    all,
    shareOf,
    nobody: shareOf(({ pattern }) => pattern === 'nobody'),
  };
}

/** Both name nobody, or their words touch. */
export function isSameSource(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start < b.end && b.start < a.end);
}

function aroundPassage({ frame: { units }, counts, index, words }: PassageView, { shape }: Facts): number[] {
  const list = words.split(' ', 60);
  const capitals = list.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const beside = [neighbour(units[index - 1]), neighbour(units[index + 1])];
  return [list.length, shape, capitals / list.length, passagesIn(counts), units.length, ...beside];
}

const classes = ['DET', 'ADP', 'VERB', 'PUNCT', 'ADJ', 'NOUN', 'PROPN', 'AUX'];

/** What stands beside something, as a number. */
function neighbour(unit: FrameUnit | undefined): number {
  if (unit === undefined) return none;
  if (unit.passage >= 0) return 0;
  const mark = [':', ',', 'that'].indexOf(unit.lower);
  return mark >= 0 ? 1 + mark : 4 + ((classes.indexOf(unit.pos) + classes.length + 1) % (classes.length + 1));
}

/** Whether the sentence before brings somebody forward, and says that he speaks. */
function leadUp({ before, previousHead, index, frame }: PassageView, clauses: ClauseEvidence): number[] {
  if (before === undefined) return [none, none, unheard];
  const says = sayingsIn(before);
  const leads = index === frame.first ? lastCue(before, clauses) : unheard;
  const subject = mainSubject(before.units, Math.min(before.units.length, longSentence));
  if (subject === null) return [none, says, leads];
  const { lower, text } = before.units[subject.to - 1]!;
  const whom = lower === previousHead ? 2 : pronounSources.has(lower) ? 1 : beginsWithCapital(text) ? 3 : 0;
  return [whom, says, leads];
}

/** How many of the last words of a sentence are verbs of saying. */
function sayingsIn({ units, verbs }: Frame): number {
  let count = 0;
  for (let i = Math.max(0, units.length - longSentence); i < units.length; i++)
    if (verbs[i] === 1 && quotingVerb(units[i]!.lower) !== undefined) count++;
  return count;
}

/** How likely one of the last words of a sentence is a cue. */
function lastCue({ units }: Frame, clauses: ClauseEvidence): number {
  return units
    .slice(-8)
    .filter(({ passage, pos }) => passage < 0 && pos !== 'PUNCT')
    .reduce((most, unit) => Math.max(most, clauses.cueScore(clauses.tokensOf(unit).first)), unheard);
}

const patternsThatCount = ['verb-after', 'verb-after-inverted', 'noun'];

function cueNumbers(
  { frame: { units }, counts, index }: PassageView,
  { at, pattern, traits }: CandidateReading,
): number[] {
  const kind = [patternsThatCount.slice(0, 2).includes(pattern) ? 1 : 0, pattern === 'noun' ? 1 : 0];
  const own = [...kind, traits[0] ?? none, traits[1] ?? none];
  if (at === null) return [...own, none, 0, none, none, 0, 0, 0, 0, 0, nowhere, nowhere];
  const verb = units[at.to - 1]!;
  const before = at.to <= index;
  const [from, to] = before ? [at.to, index] : [index + 1, at.from];
  const among = between(counts, from, Math.min(to, from + 60));
  const outer = counts.lastSaying[at.from]!;
  const inner = counts.nextSaying[at.to]!;
  return [
    ...own,
    before ? 0 : 1,
    quotingVerb(verb.lower)?.quoting.has('words') === true ? 1 : 0,
    waysOf(verb.lower),
    Math.max(0, to - from),
    among.verbs,
    among.passages,
    among.commas,
    among.conjunctions,
    among.that ? 1 : 0,
    outer < 0 ? nowhere : at.from - outer,
    before && inner < index ? inner - at.to : nowhere,
  ];
}

function sourceNumbers(view: PassageView, { at, source, sourceAt }: CandidateReading): number[] {
  const length = source === null ? 0 : Math.min(200, source.end - source.start);
  if (sourceAt === null || at === null) return [length, 0, none, none, none, none, none, none];
  const { frame, counts, index, speaks, previousHead } = view;
  const head = frame.units[sourceAt.to - 1]!;
  const gap = at.to <= index ? at.from - sourceAt.to : Math.max(at.from - sourceAt.to, sourceAt.from - at.to);
  return [
    length,
    beginsWithCapital(head.text) ? 1 : 0,
    Math.min(9, speaks.get(head.lower) ?? 0),
    previousHead === '' ? 3 : head.lower === previousHead ? 1 : pronounSources.has(head.lower) ? 2 : 0,
    gap,
    sourceAt.from,
    between(counts, 0, sourceAt.from).verbs,
    sourceAt.from === 0 ? none : neighbour(frame.units[sourceAt.from - 1]),
  ];
}
