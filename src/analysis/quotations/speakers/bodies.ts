import { timeWords } from '../../lexicon/calendar-words';
import { isCommonWord } from '../../text/common-words';
import { homeNations } from '../../lexicon/country-words';
import { determiners, possessiveMarks } from '../../lexicon/determiners';
import type { Country } from '../../../model/country';
import type { Organisation } from '../../../model/people';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { KnownIndex } from '../known-index';
import { isCapitalised } from '../../text/capitals';
import { sourceNounKind } from '../source-nouns';

/** A name of a body that no earlier stage knows, as the half-open range of its tokens. */
export type UnknownBody = TokenRange;

/**
 * The French government · France’s government · the government of France · the Trump government is
 * nobody’s. Token `core` ends the head noun.
 */
export function governmentOf(
  tokens: readonly Token[],
  known: KnownIndex,
  { first, end }: TokenRange,
  core: number,
): Country | null {
  if (core <= first || !/^governments?$/.test(tokens[core - 1]!.lower)) return null;
  if (homeNations.has(tokens[core - 2]?.lower ?? '')) return null;
  let before = core - 2;
  if (before >= first && possessiveMarks.has(tokens[before]!.lower)) before--;
  if (before >= first && !determiners.has(tokens[before]!.lower)) return known.countryNamedTo(tokens[before]!.end);
  if (tokens[core]?.lower !== 'of' || core + 1 >= end) return null;
  let last = core + 1;
  while (last + 1 < end && isCapitalised(tokens[last + 1]!)) last++;
  return tokens[last + 1]?.lower === 'and' ? null : known.countryNamedTo(tokens[last]!.end);
}

/**
 * The Ministry of Health · the Office for National Statistics: the head noun opens the name, and
 * more of the name follows.
 */
export function bodyByHead(
  tokens: readonly Token[],
  known: KnownIndex,
  { first, end }: TokenRange,
  core: number,
): Organisation | UnknownBody | null {
  const head = tokens[core - 1]!;
  const mention = known.organisationAround(head.start);
  if (mention !== null && mention.end > head.end) return mention.of;
  const joint = tokens[core]?.lower;
  const opens = core - 1 > first || tokens[core - 2]?.lower === 'the';
  if (!opens || !isCapitalised(head) || (joint !== 'of' && joint !== 'for') || sourceNounKind(head.lower) !== 'body')
    return null;
  let last = endOfCapitals(tokens, core + 1, end);
  if (last === core + 1) return null;
  // "the Department of Health and Human Services": what is joined names nobody else
  const isJoined = tokens[last]?.lower === 'and' && last + 1 < end && !known.isSomebody(tokens[last + 1]!);
  if (isJoined && known.personBeginningAt(tokens[last + 1]!.start) === null)
    last = Math.max(last, endOfCapitals(tokens, last + 1, end));
  return { first, end: last };
}

/**
 * The developer, Alder Homes, … · its owner, the Brack Group: the name after the comma, which
 * nobody bears who is a person.
 */
export function bodyInApposition(
  tokens: readonly Token[],
  known: KnownIndex,
  { end }: TokenRange,
  core: number,
): Organisation | UnknownBody | null {
  if (core >= end || tokens[core]!.text !== ',') return null;
  let from = core + 1;
  if (tokens[from]?.lower === 'the') from++;
  const last = endOfCapitals(tokens, from, end);
  if (last < end && tokens[last]!.text !== ',') return null;
  const isOne = last - from === 1 && isLoneName(tokens[from]!) && sourceNounKind(tokens[core - 1]!.lower) === 'body';
  if (last - from < 2 && !isOne) return null;
  return known.organisationBeginningAt(tokens[from]!.start)?.of ?? { first: from, end: last };
}

/** "TransBrava", not "Paris-based" or a day. */
function isLoneName({ pos, text, lower }: Token): boolean {
  return pos === 'PROPN' && !text.includes('-') && !isCommonWord(lower) && !timeWords.has(lower);
}

function endOfCapitals(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && (isCapitalised(tokens[at]!) || (tokens[at]!.text === '&' && at > from))) at++;
  return at;
}
