import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { beForms, passiveAuxiliaries } from '../../lexicon/auxiliaries';
import { clauseOpeners } from '../../lexicon/conjunctions';
import { owners } from '../../lexicon/determiners';
import { isNounOfSaying } from '../../lexicon/reporting-nouns';
import type { TokenRange } from '../../text/sentences';
import { reportingVerb } from '../../lexicon/reporting';
import { reach } from './choose';
import type { FoundClause } from './found-clause';
import { subjectIn } from './inverted';
import type { WordView } from './word-view';

/** How sure, in logits, a clause is that its form alone shows. */
const sureByForm = 2;

/**
 * The clauses of a sentence with those that the weights passed over and their form shows: "According
 * to Ruiz the quay was shut", "Their argument is that the quay was shut".
 */
export function withPlainForms(
  view: WordView,
  sentence: TokenRange,
  found: readonly FoundClause[],
): readonly FoundClause[] {
  const more: FoundClause[] = [];
  const known = new Set(found.map(({ head }) => head));
  for (let at = sentence.first; at + 3 < sentence.end; at++) {
    const clause = (known.has(at) ? null : missed(view, sentence, at)) ?? plainer(view, sentence, at);
    if (clause !== null) more.push(clause);
  }
  if (more.length === 0) return found;
  const heads = new Set(more.map(({ head }) => head));
  const others = found.filter(({ head }) => !heads.has(head));
  return [...others, ...more].sort((a, b) => a.head - b.head);
}

/** Of a verb by which the weights found nothing. */
function missed(view: WordView, sentence: TokenRange, at: number): FoundClause | null {
  return (
    accordingTo(view, sentence, at) ??
    saysThat(view, sentence, at) ??
    closes(view, sentence, at) ??
    urgesTo(view, sentence, at)
  );
}

/** What shows more plainly by its form than what the weights found. */
function plainer(view: WordView, sentence: TokenRange, at: number): FoundClause | null {
  return putsIt(view, sentence, at) ?? nounIsThat(view, sentence, at);
}

/**
 * "According to Ruiz the quay was shut", "According to the envoy to Peru Ana Ruiz, the quay was shut":
 * the clause begins with an article or a pronoun, or behind the comma.
 */
function accordingTo(
  { tokens, groups, groupAt, marked }: WordView,
  { end }: TokenRange,
  at: number,
): FoundClause | null {
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to') return null;
  const from = at + 2;
  let to = nounPhraseFrom(tokens, from, end);
  while (to > from && to < end && /^(?:ADP|PART)$/.test(tokens[to]!.pos)) {
    const next = nounPhraseFrom(tokens, to + 1, end);
    to = next === to + 1 ? from : next;
  }
  const clause = tokens[to]?.text === ',' ? to + 1 : to;
  if (to === from || clause >= end || !opensClause(tokens[clause]!, clause > to)) return null;
  for (let i = clause + 1; i < Math.min(end, clause + longestSubject); i++) {
    if (marked[i] === 1 || tokens[i]!.text === ',') return null;
    if (groups[groupAt[i]!]?.form !== 'finite') continue;
    return { ...laid(at, at + 2, { first: from, end: to }), content: [untilStop(tokens, clause, end)] };
  }
  return null;
}

function opensClause({ pos }: WordView['tokens'][number], behindComma: boolean): boolean {
  return /^(?:DET|PRON)$/.test(pos) || (behindComma && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos));
}

const longestSubject = 12;

/** "The courts that looked at this have stated that it is": a verb of saying, its sure subject, a "that". */
function saysThat(view: WordView, sentence: TokenRange, at: number): FoundClause | null {
  const { tokens, marked } = view;
  const { lower, pos } = tokens[at]!;
  const verb = reportingVerb(lower);
  if (tokens[at + 1]!.lower !== 'that' || verb?.as !== 'speech' || !verb.tells.has('clause') || marked[at] === 1)
    return null;
  if (pos !== 'VERB' || lower.endsWith('ing')) return null;
  const subject = subjectIn(view, sentence, at);
  if (subject === null || !subject.certain || subject.inverted) return null;
  const source = { first: subject.first, end: subject.end };
  return { ...laid(at, at + 1, source), content: [untilStop(tokens, at + 1, sentence.end)] };
}

/** "The mood was good, she reported": a clause, a comma, a sure subject and its verb, which closes it. */
function closes(view: WordView, sentence: TokenRange, at: number): FoundClause | null {
  const { tokens, marked, groups, verbsTo } = view;
  const { lower, pos } = tokens[at]!;
  const verb = reportingVerb(lower);
  const after = tokens[at + 1]!;
  if (verb?.as !== 'speech' || !verb.tells.has('clause') || !verb.quoting.has('words')) return null;
  if (pos !== 'VERB' || lower.endsWith('ing') || !/^[.,:;]$/.test(after.text)) return null;
  const { first } = sentence;
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(tokens[first]!.pos) || clauseOpeners.has(tokens[first]!.lower)) return null;
  const subject = subjectIn(view, sentence, at);
  if (subject === null || !subject.certain || subject.inverted || subject.end !== at) return null;
  const comma = subject.first - 1;
  const clause = groups[verbsTo[first]!];
  if (tokens[comma]?.text !== ',' || comma - first < 3 || clause === undefined || clause.form !== 'finite') return null;
  if (clause.main >= comma || tokens.slice(first, at).some((_, k) => marked[first + k] === 1)) return null;
  return { ...laid(at, at + 1, { first: subject.first, end: at }), content: [{ first, end: comma }] };
}

/** "The council advised travellers to wait": a verb that tells whom to do what, and its sure subject. */
function urgesTo(view: WordView, sentence: TokenRange, at: number): FoundClause | null {
  const { tokens, marked, groups, groupAt } = view;
  const { lower, pos } = tokens[at]!;
  const verb = reportingVerb(lower);
  if (verb?.as !== 'speech' || !verb.tells.has('whom-to-do') || pos !== 'VERB' || marked[at] === 1) return null;
  if (lower.endsWith('ing') || passiveAuxiliaries.has(tokens[at - 1]?.lower ?? '')) return null;
  const to = nounPhraseFrom(tokens, at + 1, sentence.end);
  if (to === at + 1 || tokens[to]?.lower !== 'to' || groups[groupAt[to]!]?.form !== 'infinitive') return null;
  const subject = subjectIn(view, sentence, at);
  if (subject === null || !subject.certain || subject.inverted) return null;
  const source = { first: subject.first, end: subject.end };
  return { ...laid(at, at + 1, source), content: [untilStop(tokens, at + 1, sentence.end)] };
}

const longestHearer = 8;

/** "Ruiz put it to him that he had lied": the words behind the hearer's "that". */
function putsIt(view: WordView, sentence: TokenRange, at: number): FoundClause | null {
  const { tokens, marked } = view;
  if (tokens[at + 1]!.lower !== 'it' || tokens[at + 2]!.lower !== 'to' || marked[at] === 1) return null;
  if (reportingVerb(tokens[at]!.lower)?.tells.has('it-to') !== true) return null;
  let that = at + 3;
  while (that < Math.min(sentence.end, at + longestHearer) && /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(tokens[that]!.pos)) {
    if (tokens[that]!.lower === 'that') break;
    that++;
  }
  const subject = tokens[that]?.lower === 'that' && that > at + 3 ? subjectIn(view, sentence, at) : null;
  if (subject === null || subject.inverted || that + 2 >= sentence.end) return null;
  const source = { first: subject.first, end: subject.end };
  return { ...laid(at, that, source), content: [untilStop(tokens, that, sentence.end)] };
}

/** "Their argument is that the quay was shut": a noun of saying, whose it is, and a "that". */
function nounIsThat({ tokens, marked }: WordView, { first, end }: TokenRange, at: number): FoundClause | null {
  if (!isNounOfSaying(tokens[at]!.lower) || !beForms.has(tokens[at + 1]!.lower) || tokens[at + 2]!.lower !== 'that')
    return null;
  let owner = at - 1;
  while (owner > first && tokens[owner]!.pos === 'ADJ') owner--;
  if (owner < first || marked[at] === 1 || !owners.has(tokens[owner]!.lower)) return null;
  let from = owner;
  while (from > first && tokens[owner]!.lower === "'s" && /^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[from - 1]!.pos))
    from--;
  return { ...laid(at, at + 1, { first: from, end: owner + 1 }), content: [untilStop(tokens, at + 2, end)] };
}

function laid(head: number, cueEnd: number, source: TokenRange): Omit<FoundClause, 'content'> {
  return { cue: { first: head, end: cueEnd }, source, head, score: sureByForm };
}

function untilStop(tokens: WordView['tokens'], first: number, end: number): TokenRange {
  let to = Math.min(end, first + reach.content);
  while (to > first + 1 && tokens[to - 1]!.pos === 'PUNCT') to--;
  return { first, end: to };
}
