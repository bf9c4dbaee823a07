import { isPastForm } from '../../grammar/word-forms';
import { contrasts } from '../../lexicon/conjunctions';
import { informingForms, reportingVerb } from '../../lexicon/reporting';
import { firstWhere } from '../../text/first-where';
import type { FoundClause } from './found-clause';
import type { WordView } from './word-view';

/**
 * Ruiz said the door was cracked, [but Okoro said it was sound]: what another is told to have said
 * beside it is no part of what the first one said. Takes the clauses of one sentence.
 */
export function besideEachOther(view: WordView, found: readonly FoundClause[]): FoundClause[] {
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
  if (!isTold || tokens[source.first]!.pos === 'PRON') return null;
  const hearer = tokens[head + 1];
  if (informingForms.has(lower) && hearer?.pos === 'PRON') return null;
  return tokens[at - 1]!.text === ',' ? at - 1 : at;
}
