import { isPastForm } from '../../grammar/word-forms';
import { contrasts } from '../../lexicon/conjunctions';
import { informingForms, reportingVerb } from '../../lexicon/reporting';
import { firstWhere } from '../../text/first-where';
import type { TokenRange } from '../../text/sentences';
import type { FoundClause } from './found-clause';
import { subjectIn } from './inverted';
import type { WordView } from './word-view';

/**
 * Ruiz said the door was cracked, [but Okoro said it was sound]: what another is told to have said
 * beside it is no part of what the first one said. Takes the clauses of one sentence.
 */
export function besideEachOther(view: WordView, sentence: TokenRange, all: readonly FoundClause[]): FoundClause[] {
  const found = all.map((clause, n) => bySubject(view, sentence, clause, all[n - 1]));
  return found.map((clause) => {
    const { end: last } = clause.content.at(-1)!;
    const from = firstWhere(found, ({ head }) => head > clause.head);
    const joints: number[] = [];
    for (let n = from; n < found.length && found[n]!.head < last; n++) {
      const joint = jointBetween(view, clause, found[n]!);
      if (joint !== null) joints.push(joint);
    }
    if (joints.length === 0) return clause;
    const end = Math.min(...joints);
    const content = clause.content.filter(({ first }) => first < end);
    return { ...clause, content: content.map((piece) => ({ ...piece, end: Math.min(piece.end, end) })) };
  });
}

/**
 * Ruiz said it was late, and [her deputy, Ana Okoro,] said it was not: the second verb has a subject of
 * its own, where the weights gave it that of the first.
 */
function bySubject(view: WordView, sentence: TokenRange, clause: FoundClause, before?: FoundClause): FoundClause {
  const { source, head, content } = clause;
  if (before === undefined || source.first !== before.source.first || source.end > before.head) return clause;
  if (view.tokens[head - 1]!.text !== ',' || content[0]!.first <= head) return clause;
  const subject = subjectIn(view, sentence, head);
  if (subject === null || !subject.certain || subject.inverted || subject.first < before.cue.end) return clause;
  if (!joins(view.tokens[subject.first - 1]!.lower)) return clause;
  return { content, cue: clause.cue, source: { first: subject.first, end: subject.end }, head, score: clause.score };
}

/** "I said it was late, [he said] it was not": in spoken language a comma alone parts them. */
function isSpliced({ tokens }: WordView, source: FoundClause['source'], other: FoundClause): boolean {
  const one = tokens[source.first]!;
  const next = tokens[other.source.first]!;
  const isPronoun = one.pos === 'PRON' && next.pos === 'PRON' && one.lower !== next.lower;
  return isPronoun && tokens[other.source.first - 1]!.text === ',' && other.content[0]!.first > other.head;
}

function joins(word: string): boolean {
  return word === 'and' || contrasts.has(word);
}

/** Where the words of one clause end because another's begin behind a joint; null where none do. */
function jointBetween(view: WordView, { cue, content, source: by }: FoundClause, other: FoundClause): number | null {
  const { tokens, groups, groupAt, marked } = view;
  const { source, head } = other;
  const at = source.first - 1;
  const piece = content.find(({ first, end }) => cue.end <= first && first < at && head < end);
  if (piece !== undefined && head === source.end && isSpliced(view, by, other)) return at;
  if (piece === undefined || head < source.end || !joins(tokens[at]!.lower) || marked[at] === 1) return null;
  const { lower } = tokens[head]!;
  const isTold = reportingVerb(lower)?.as === 'speech' && isPastForm(lower) && groups[groupAt[head]!]?.first === head;
  if (!isTold || (tokens[source.first]!.pos === 'PRON' && source.end - source.first === 1)) return null;
  const hearer = tokens[head + 1];
  if (informingForms.has(lower) && hearer?.pos === 'PRON') return null;
  return tokens[at - 1]!.text === ',' ? at - 1 : at;
}
