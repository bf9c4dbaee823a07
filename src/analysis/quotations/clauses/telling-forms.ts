import { weekdays } from '../../lexicon/calendar-words';
import { circumstanceOpeners, clauseOpeners, questionWords, relativePronouns } from '../../lexicon/conjunctions';
import { handledForms } from '../../lexicon/handling-words';
import { matterPrepositions, waysOfSpeaking } from '../../lexicon/prepositions';
import { informingForms, type TellingForm } from '../../lexicon/reporting';
import { nounsOfCircumstance } from '../../lexicon/reporting-nouns';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { nounPhraseFrom } from '../../grammar/noun-phrase';
import type { FoundClause } from './found-clause';
import type { WordView } from './word-view';

/** How the content after a cue may be read. */
export function tellingForms(view: WordView, found: FoundClause): TellingForm[] {
  const { tokens, groups, groupAt } = view;
  const { head, content } = found;
  const said = pastDay(tokens, content[0]!);
  const { lower, pos } = tokens[said.first]!;
  const before = tokens[said.first - 1]!;
  if (tokens[head + 1]?.lower === 'it' && tokens[head + 2]?.lower === 'to' && lower === 'that') return ['it-to'];
  if (thatBeyondHearer(tokens, head + 1, said.end) !== null) return ['clause'];
  if (lower === 'that' && said.end - said.first > 3) return nounsOfCircumstance.has(before.lower) ? [] : ['clause'];
  if (questionWords.has(lower)) return ['wh'];
  const infinitive = (from: number): boolean => {
    const at = /^(?:not|never)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
    return tokens[at]?.lower === 'to' && at < said.end && groups[groupAt[at]!]?.form === 'infinitive';
  };
  if (infinitive(said.first)) return [said.first > head + 1 ? 'whom-to-do' : 'to-do'];
  if (lacksSubject(view, found)) return ['clause'];
  if (said.first - 1 > head && (links.has(before.pos) || matterPrepositions.has(before.lower)))
    return said.first - 2 === head ? [before.lower as TellingForm] : [];
  if (said.first === head + 1 && (matterPrepositions.has(lower) || pos === 'ADP') && !countsRoughly(tokens, said.first))
    return [lower as TellingForm];
  if (pos === 'CCONJ' || (before.lower === ',' && (circumstanceOpeners.has(lower) || isSubordinate(view, found))))
    return [];
  const clause: TellingForm[] = opensClause(view, said) ? ['clause'] : [];
  if (before.pos === 'PUNCT') return clause;
  const phrase = nounPhraseFrom(tokens, said.first, said.end);
  if (infinitive(phrase)) clause.push('whom-to-do');
  if (phrase > said.first && phrase < said.end && questionWords.has(tokens[phrase]!.lower)) clause.push('wh');
  const things: TellingForm[] =
    said.end - said.first > 3 ? ['thing', 'matter', 'claims', 'words'] : ['thing', 'matter', 'claims'];
  return [...clause, ...things, ...namings(view, said)];
}

const links = new Set(['ADP', 'PART', 'ADV']);

/**
 * "[at least] one man was missing", "[about] 40 houses burned": no preposition's phrase but the
 * beginning of a subject.
 */
function countsRoughly(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.lower === 'least' || next?.lower === 'most' || next?.pos === 'NUM';
}

/**
 * "After the union objected, the case was moved": what follows the comma is what happened; not "As
 * Ruiz told the BBC, it was moved".
 */
function isSubordinate({ tokens }: WordView, { source, head }: FoundClause): boolean {
  const opener = tokens[source.first - 1];
  if (opener === undefined || source.first > head || opener.sentence !== tokens[head]!.sentence) return false;
  if (opener.lower === 'as' && informingForms.has(tokens[head]!.lower)) return false;
  return clauseOpeners.has(opener.lower) && !relativePronouns.has(opener.lower);
}

/** "announced [on Friday] the arrest of a man" */
function pastDay(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  const day = tokens[first]!.lower === 'on' ? first + 1 : first;
  return day + 2 < end && weekdays.has(tokens[day]!.lower) ? { first: day + 1, end } : { first, end };
}

/**
 * A subject and its verb, none of them in a clause below: "the price of oil had risen"; not "my
 * poems, that was".
 */
function opensClause(
  { tokens, groups, verbsTo, commasTo }: WordView,
  { first: from, end: limit }: TokenRange,
): boolean {
  let before = from;
  for (let g = verbsTo[from]!; g < groups.length && groups[g]!.main < limit; g++) {
    const { first, end, form } = groups[g]!;
    const aside = (commasTo[Math.max(from, first)]! - commasTo[from]!) % 2 === 1 && !subordinates(tokens[from]!);
    if (form === 'finite' && first > from && !aside && !isBelow(tokens, before, first)) return true;
    before = end;
  }
  return false;
}

function subordinates({ lower }: Token): boolean {
  return clauseOpeners.has(lower) || lower === 'in' || lower === 'on' || lower === 'at' || lower === 'by';
}

/** A word that puts the verb at `to` into a clause below stands between: "the man who left". */
function isBelow(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clauseOpeners.has(tokens[i]!.lower)) return true;
  return false;
}

/**
 * "a move which Oslo said was a mistake": what was said lacks the subject that stands before the
 * one who said it.
 */
function lacksSubject({ tokens, groups, verbsTo }: WordView, { source, cue, content }: FoundClause): boolean {
  const said = content[0]!;
  const group = groups[verbsTo[said.first]!];
  const before = tokens[source.first - 1];
  const verb = tokens[said.first]!.pos === 'AUX' || (group?.first === said.first && group.form === 'finite');
  if (!verb || source.end > cue.first || before === undefined) return false;
  if (before.sentence !== tokens[said.first]!.sentence) return false;
  return relativePronouns.has(before.lower) || before.pos === 'NOUN' || before.lower === ',';
}

/** "the plan a farce", "him a liar", "the ruling dangerous"; "them as thieves". */
function namings({ tokens }: WordView, { first, end }: TokenRange): TellingForm[] {
  for (let i = first + 1; i < end && tokens[i]!.pos !== 'PUNCT'; i++) {
    const { pos, lower } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON') continue;
    if (lower === 'as') return ['as', 'name'];
    const closes = i + 1 === end || /^(?:PUNCT|CCONJ|ADP)$/.test(tokens[i + 1]!.pos);
    if (lower === 'a' || lower === 'an' || (pos === 'ADJ' && closes)) return ['name'];
  }
  return [];
}

/** How far, in words, a "that" may stand behind the hearer. */
const farthest = 24;

/**
 * The "that" of a clause at token `at` or beyond a hearer or an "in a letter"; null where something
 * else stands between.
 */
export function thatBeyondHearer(tokens: readonly Token[], at: number, limit: number): number | null {
  const told = informingForms.has(tokens[at - 1]!.lower);
  if (!told && !waysOfSpeaking.has(tokens[at]?.lower ?? '')) return null;
  for (let i = at + 1; i < Math.min(limit, at + farthest); i++) {
    const { lower, pos, text } = tokens[i]!;
    if (lower === 'that' && /^(?:SCONJ|PRON|DET|ADP)$/.test(pos)) {
      const next = tokens[i + 1];
      return next === undefined || next.pos === 'AUX' || next.pos === 'VERB' ? null : i;
    }
    if (pos === 'AUX' || pos === 'SCONJ' || /^[;:"“”‘]$/.test(text)) return null;
    if (pos === 'VERB' && !handledForms.has(lower)) return null;
  }
  return null;
}
