import { indirectVerb, hearsayAdverbs, reportingVerb } from '../../lexicon/reporting';
import { isParticiple, isPastForm } from '../../grammar/word-forms';
import { firstWhere } from '../../text/first-where';
import type { TokenRange } from '../../text/sentences';
import type { FoundClause } from './found-clause';
import type { WordView } from './word-view';
import { pastAuxiliaries, pastModals, perfectAuxiliaries, presentAuxiliaries } from '../../lexicon/auxiliaries';
import { contrasts, relativePronouns } from '../../lexicon/conjunctions';
import { whereOrWhen } from '../../lexicon/prepositions';

/**
 * Mends a layout where grammar leaves no choice; gives it back as it was where it does not apply.
 */
type Refinement = (view: WordView, found: FoundClause) => FoundClause;

/**
 * Field by field, as everywhere that objects are made by the thousand: a spread gives each a layout
 * of its own, which is slow to make and to read.
 */
function changed(
  found: FoundClause,
  content: FoundClause['content'],
  source = found.source,
  cue = found.cue,
): FoundClause {
  return { content, cue, source, head: found.head, score: found.score };
}

/**
 * The bridge, said Ruiz, the mayor, is safe: a lone comma between "subject" and verb means that the
 * subject follows.
 */
const speakerAfterVerb: Refinement = (view, found) => {
  const { cue, source, content } = found;
  const [after] = content;
  const { tokens } = view;
  if (after === undefined || source.end + 1 !== cue.first || after.first !== cue.end) return found;
  if (tokens[source.end]!.lower !== ',' || commasWithin(view, source) > 0 || tokens[after.first]!.lower === 'that')
    return found;
  if (view.verbsTo[after.end]! > view.verbsTo[after.first]!) return found;
  const begins = tokens[after.first]!.pos;
  return begins === 'PROPN' || begins === 'DET' || begins === 'PRON' || begins === 'ADJ' || begins === 'NOUN'
    ? changed(found, [source], after)
    : found;
};

/** a move which Okoro said was a mistake: the words said are "was a mistake". */
const relativeClause: Refinement = (view, found) => {
  const [before, rest] = found.content;
  if (before === undefined || rest === undefined || before.end !== found.source.first) return found;
  return relativePronouns.has(view.tokens[before.end - 1]!.lower) ? changed(found, [rest]) : found;
};

/**
 * Ruiz insisted that it was safe, and indicated that it would open: the second verb of saying
 * begins a statement of its own.
 */
const secondCue: Refinement = (view, found) => {
  const last = found.content[found.content.length - 1]!;
  if (last.first < found.cue.end) return found;
  for (let i = last.first + 1; i + 2 < last.end; i++) {
    if (view.tokens[i]!.pos !== 'CCONJ') continue;
    const group = view.groups[view.groupAt[i + 1]!];
    if (group === undefined || view.tokens[group.end]?.lower !== 'that') continue;
    if (indirectVerb(view.tokens[group.main]!.lower) === undefined) continue;
    const end = view.tokens[i - 1]!.pos === 'PUNCT' ? i - 1 : i;
    return changed(found, [...found.content.slice(0, -1), { first: last.first, end }]);
  }
  return found;
};

/** the plan which officials said would fail: the source is "officials". */
const sourceWithoutRelative: Refinement = (view, found) => {
  const { source } = found;
  const longer = source.end - source.first > 1 && view.tokens[source.first]!.lower === 'which';
  return longer ? changed(found, found.content, { first: source.first + 1, end: source.end }) : found;
};

/**
 * first announced in September: what stands after "in" is no source, and a place or date alone is
 * no content.
 */
export function isMoreThanPlace(view: WordView, { cue, source, content }: FoundClause): boolean {
  const { tokens } = view;
  if (source.first > cue.first && whereOrWhen.has(tokens[source.first - 1]!.lower)) return false;
  const [only, more] = content;
  return more !== undefined || only!.end - only!.first > 3 || !whereOrWhen.has(tokens[only!.first]!.lower);
}

/** sources reportedly claimed: the hearsay is another's, the cue is "claimed". */
const cueWithoutHearsay: Refinement = (view, found) => {
  const { first, end } = found.cue;
  const hears = end - first > 1 && hearsayAdverbs.has(view.tokens[first]!.lower);
  return hears ? changed(found, found.content, found.source, { first: first + 1, end }) : found;
};

/**
 * The bridge is safe, Ruiz said, with repairs planned for May: what hangs on by "with" are the
 * writer's words.
 */
const withoutCircumstance: Refinement = (view, found) => {
  const [said, more] = found.content;
  if (more === undefined || more.first < found.cue.end || view.tokens[more.first]!.lower !== 'with') return found;
  return changed(found, [said!]);
};

/**
 * Ruiz said the bridge was safe, [but engineers doubt it]: behind words of the past, a clause in
 * the present with a subject of its own is the writer's.
 */
const withoutWritersClause: Refinement = (view, found) => {
  const [said, more] = found.content;
  const { tokens } = view;
  if (more !== undefined || said!.first < found.cue.end || !isPastVerb(tokens[found.head]!)) return found;
  let past: boolean | null = null;
  for (let i = said!.first; i < said!.end; i++) {
    if (view.marked[i] === 1) return found;
    const group = view.groups[view.groupAt[i]!];
    if (group?.first === i) past ??= isPastVerb(tokens[i]!);
    if (past !== true || tokens[i]!.text !== ',' || !contrasts.has(tokens[i + 1]?.lower ?? '')) continue;
    if (isPresentClause(view, i + 2, said!.end)) return changed(found, [{ first: said!.first, end: i }]);
  }
  return found;
};

function isPastVerb({ lower }: WordView['tokens'][number]): boolean {
  return pastAuxiliaries.has(lower) || pastModals.has(lower) || isPastForm(lower);
}

/** A noun, no pronoun, and its verb in the present: "analysts see", "the firm has kept". */
function isPresentClause({ tokens, groups, groupAt }: WordView, first: number, end: number): boolean {
  if (tokens[first] === undefined || first >= end || tokens[first]!.pos === 'PRON') return false;
  for (let i = first; i < end; i++) {
    const group = groups[groupAt[i]!];
    if (group === undefined || group.first !== i) continue;
    if (i === first || group.form !== 'finite') return false;
    const { lower, pos } = tokens[i]!;
    const isAuxiliary = presentAuxiliaries.has(lower) || perfectAuxiliaries.has(lower);
    return isAuxiliary || (pos === 'VERB' && !isPastForm(lower) && !isParticiple(lower));
  }
  return false;
}

/**
 * Ruiz's claim [that the farm was empty] was false: a second verb without a subject of its own is
 * the noun's.
 */
const beforeMainVerb: Refinement = (view, found) => {
  const said = found.content[0]!;
  const { tokens, groups, verbsTo } = view;
  if (view.groupAt[found.head] !== -1 || tokens[said.first]!.lower !== 'that' || said.first < found.cue.end)
    return found;
  const first = groups[verbsTo[said.first]!];
  const second = groups[verbsTo[said.first]! + 1];
  if (first === undefined || second === undefined || second.main >= said.end || second.form !== 'finite') return found;
  if (reportingVerb(tokens[first.main]!.lower) !== undefined) return found;
  for (let i = first.end; i < second.first; i++) if (!/^(?:ADJ|ADV|NOUN|PROPN|DET)$/.test(tokens[i]!.pos)) return found;
  return changed(found, [{ first: said.first, end: second.first }, ...found.content.slice(1)]);
};

/** Every refinement, in the order in which they apply. */
const refinements: readonly Refinement[] = [
  speakerAfterVerb,
  sourceWithoutRelative,
  relativeClause,
  secondCue,
  cueWithoutHearsay,
  withoutCircumstance,
  withoutWritersClause,
  beforeMainVerb,
];

/** The layout after every refinement. */
export function refine(view: WordView, found: FoundClause): FoundClause {
  return refinements.reduce((layout, refinement) => refinement(view, layout), found);
}

/**
 * Leaves out what is said within the words of another: in "Ruiz said that voters wanted a bridge"
 * the voters say nothing. Not what somebody, by the words of another, had said before: "Ruiz said
 * that Okoro had called it a farce".
 */
export function withoutNested(view: WordView, statements: readonly FoundClause[]): FoundClause[] {
  const pieces = statements.flatMap(({ content }) => content).sort((a, b) => a.first - b.first);
  const starts = new Set(pieces.map(({ first }) => first));
  let furthest = 0;
  const reaches = pieces.map(({ end }) => (furthest = Math.max(furthest, end)));
  return statements.filter((statement) => {
    const { first, end } = extentOf(statement);
    const at = firstWhere(pieces, (piece) => piece.first > first);
    return at === 0 || reaches[at - 1]! < end || isPassedOn(view, statement, starts);
  });
}

/** "that [Okoro] had [called] …", with which the content of another begins. */
function isPassedOn(
  { tokens, groups, groupAt }: WordView,
  { head, source }: FoundClause,
  starts: ReadonlySet<number>,
): boolean {
  const group = groups[groupAt[head]!];
  if (group === undefined || tokens[group.first]!.lower !== 'had' || source.end !== group.first) return false;
  const opens = tokens[source.first - 1]?.lower === 'that' ? source.first - 1 : source.first;
  return tokens[source.first]!.pos !== 'PRON' && starts.has(opens);
}

/** From the first to the last of its content and cue. */
function extentOf({ content, cue }: FoundClause): TokenRange {
  const first = Math.min(cue.first, content[0]!.first);
  return { first, end: Math.max(cue.end, content[content.length - 1]!.end) };
}

function commasWithin(view: WordView, { first, end }: TokenRange): number {
  return view.commasTo[end]! - view.commasTo[first]!;
}
