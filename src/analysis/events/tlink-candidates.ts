import { isEventNoun } from './names-event';
import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { conditions } from '../lexicon/conjunctions';
import type { ReadText, Sentence, Token } from '../text/read-text';
import type { Timex } from '../../model/timex';
import type { Day } from '../times/calendar';
import { dayValue } from '../times/values';
import { isParticiple } from '../grammar/word-forms';
import { anchorOf, opensRelative, startOfPhrase, type Anchored } from './anchor';
import { clauseAround } from '../grammar/clause';
import { clauseHolding, relativeClauses } from '../grammar/relative-clauses';
import type { TokenRange } from '../text/sentences';
import { sideOf } from './event-date';
import { joinedDates } from './joined-dates';
import { scheduled, timing, isTelling } from '../lexicon/event-verbs';
import type { TLinkCandidate } from './tlink-features';
import { sharersOf } from './coordination';
import { tellsNothing } from './tells-nothing';

/**
 * A time expression that can date an event: tokens `[a, b)`, `start` with its prepositions, and
 * what the rules say hangs on it.
 */
export interface Dated {
  readonly times: readonly number[];
  readonly date: string;
  readonly a: number;
  readonly b: number;
  readonly start: number;
  readonly side: TLinkCandidate['side'];
  readonly grain: string;
  /** how each word hangs on it, and the verb whose event it is a part of ("staged" for the coup) */
  readonly ties: ReadonlyMap<number, { readonly tie: TLinkCandidate['tie']; readonly partOf: number }>;
  /**
   * it dates a noun alone: the raid of "praised Monday's raid", the visit of "grew after her visit
   * on Monday"
   */
  readonly ofNounAlone: boolean;
  /** the telling verb that it belongs to: the "said" of "said on Monday that …", or null */
  readonly teller: number | null;
  /** tokens `[first, end)` of the clause that keeps it to itself, or null */
  readonly within: { readonly first: number; readonly end: number } | null;
  /** the "closing" of "at closing, which is expected in December", or null */
  readonly ofHead: number | null;
  /** the clause of a noun that holds it, an index, or -1 */
  readonly relative: number;
  /** the relative clauses of its sentence */
  readonly relatives: readonly TokenRange[];
  /** the "hit" of "on the same day that rockets hit", or null */
  readonly opens: number | null;
}

/** The dated expressions of each sentence that has any. */
export function datedOf(reading: ReadText, times: readonly Timex[], published: Day): Map<number, Dated[]> {
  const { tokens, sentences } = reading;
  const bySentence = new Map<number, Dated[]>();
  for (const { times: of, a, b, date, grain } of joinedDates(reading, times, published)) {
    const index = tokens[a]!.sentence;
    const sentence = sentences[index]!;
    const start = startOfPhrase(tokens, sentence, a);
    const { verbs, nouns, attribute } = anchorOf(tokens, sentence, a, b);
    const known = bySentence.get(index);
    const relatives = known?.[0]?.relatives ?? relativeClauses(tokens, sentence);
    const relative = clauseHolding(relatives, a);
    const dated: Dated = {
      times: of,
      date,
      a,
      b,
      start,
      side: sideOf(date, dayValue(published)),
      grain,
      ties: tiesOf(tokens, sentence, { verbs, nouns, isDay: grain === 'day' || grain === 'span' }),
      ofNounAlone: attribute === true || (verbs.length === 0 && nouns.length > 0 && (start === a || nouns[0]! < a)),
      teller: verbs.find((verb) => isTelling(tokens[verb]!.lower)) ?? null,
      within: closedClauseAround(tokens, sentence, start),
      relatives,
      relative,
      ofHead: relative < 0 ? null : headOf(tokens, sentence, relatives[relative]!, start),
      opens: opensRelative(tokens, sentence, b) ? (verbs[0] ?? null) : null,
    };
    if (known === undefined) bySentence.set(index, [dated]);
    else known.push(dated);
  }
  return bySentence;
}

/** The event that a clause says the day of: "the vote, which was held on Monday, failed" */
function headOf(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  { first }: TokenRange,
  start: number,
): number | null {
  const before = tokens[first - 1]?.lower === ',' ? first - 2 : first - 1;
  if (before < firstToken || !isEventNoun(tokens, before, firstToken)) return null;
  for (let k = first; k < start; k++) if (timing.has(tokens[k]!.lower)) return before;
  return null;
}

function tiesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  { verbs, nouns, isDay }: Anchored & { readonly isDay: boolean },
): Dated['ties'] {
  const ties = new Map<number, { tie: TLinkCandidate['tie']; partOf: number }>();
  for (const verb of verbs) {
    for (const word of sharersOf(tokens, sentence, verb, isDay))
      ties.set(word, { tie: 'shares', partOf: tokens[word]!.pos === 'VERB' ? word : verb });
  }
  for (const noun of nouns) if (!ties.has(noun)) ties.set(noun, { tie: 'noun', partOf: noun });
  for (const verb of verbs) ties.set(verb, { tie: 'verb', partOf: verb });
  return ties;
}

const reach = 40;
/** the nearest expressions on either side are enough */
const mostOnASide = 2;

/**
 * Calls `take` with each word of the sentence that may tell an event, and the pairs that it makes
 * with the dates near by.
 */
export function tlinkCandidatesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  dated: readonly Dated[],
  take: (word: number, pairs: readonly (TLinkCandidate & { readonly dated: Dated })[]) => void,
): void {
  const { firstToken, endToken } = sentence;
  let next = 0;
  let seenVerb = false;
  for (let word = firstToken; word < endToken; word++) {
    while (next < dated.length && dated[next]!.b <= word) next++;
    const leads: boolean = !seenVerb && isMainVerb(tokens[word]!);
    seenVerb ||= leads;
    if (next < dated.length && word >= dated[next]!.a) continue;
    const form = formOfWord(tokens, word, firstToken);
    if (form === null) continue;
    const near = dated
      .slice(Math.max(0, next - mostOnASide), next + mostOnASide)
      .filter((one) => distance(one, word) <= reach && mayDate(one, word));
    if (near.length === 0) continue;
    take(
      word,
      near.map((one) => ({
        dated: one,
        word,
        form,
        a: one.a,
        b: one.b,
        start: one.start,
        tie: one.ties.get(word)?.tie ?? 'none',
        grain: one.grain,
        side: one.side,
        dates: dated.length,
        leads,
        told: one.teller !== null && word > one.teller && word >= one.b,
        nearer: near.filter((other) => distance(other, word) < distance(one, word)).length,
      })),
    );
  }
}

function mayDate({ ofNounAlone, ofHead, ties, within, relative, relatives }: Dated, word: number): boolean {
  if (clauseHolding(relatives, word) !== relative && word !== ofHead) return false;
  if (ofNounAlone && !ties.has(word)) return false;
  return within === null || (word >= within.first && word < within.end);
}

/**
 * The clause around an expression that dates nothing outside it: "if the talks fail on Friday",
 * "the law, passed in March, bans", "the envoy, who landed on Monday, said", "a march planned for
 * Monday was cancelled".
 */
function closedClauseAround(tokens: readonly Token[], { firstToken, endToken }: Sentence, at: number): Dated['within'] {
  if (at > firstToken && scheduled.has(tokens[at - 1]!.lower) && tokens[at]!.lower === 'for')
    return { first: firstToken, end: at };
  const clause = clauseAround(tokens, at, firstToken, endToken);
  const head = tokens[clause.first]!;
  const opener = clause.first > firstToken ? tokens[clause.first - 1]!.lower : '';
  if (conditions.has(head.lower) || conditions.has(opener)) return clause;
  const closes = clause.end < endToken && tokens[clause.end]!.lower === ',';
  const participle = opener === ',' && head.pos === 'VERB' && isParticiple(head.lower);
  return closes && (participle || opener === 'who' || opener === 'which') ? clause : null;
}

function distance({ start, b }: Dated, word: number): number {
  return word < start ? start - word : word - b + 1;
}

/** The form of a verb, `noun` for an event noun, null for every other word. */
function formOfWord(tokens: readonly Token[], word: number, first: number): TLinkCandidate['form'] | null {
  const token = tokens[word]!;
  if (isMainVerb(token) && !tellsNothing(tokens, word, first)) return formOfVerb(tokens, word, first).form;
  return isEventNoun(tokens, word, first) ? 'noun' : null;
}
