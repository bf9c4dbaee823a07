import { determiners, possessiveMarks } from '../../lexicon/determiners';
import { courtesyTitles } from '../../lexicon/titles';
import { fold } from '../../text/fold';
import { reflexives } from '../../lexicon/personal-pronouns';
import { isCapitalised } from '../../text/capitals';
import type { Token } from '../../text/read-text';
import { sourceNounKind } from '../source-nouns';
import type { TokenRange } from '../../text/sentences';
import type { Person } from '../../../model/people';
import { confidences } from './confidence';
import { personSpeaker, unattributed, type ResolutionContext, type Resolution } from './resolution';
import { resolveConjunct } from './resolve-conjunct';

/**
 * Whom a phrase that is no pronoun means: each of its parts that are joined by "and", or the phrase
 * as a whole.
 */
export function resolvePhrase(context: ResolutionContext, range: TokenRange): Resolution {
  const { first, end } = withoutJoints(context.tokens, range);
  const couple = coupleNamed(context, first, end);
  const named = couple.length > 1 ? couple : namedAfterPlural(context, first, end);
  if (named.length > 1)
    return { speakers: named.map(personSpeaker), resolved: 'named', confidence: confidences.person };
  const parts: Resolution[] = [];
  let from = first;
  while (from < end) {
    const core = coreEnd(context, from, end);
    const next = nextConjunct(context, core, end) ?? conjunctBehindApposition(context, core, end);
    parts.push(resolveConjunct(context, { first: from, end: next === null ? end : next - 1 }, core));
    if (next === null) break;
    from = next;
  }
  const speakers = parts.flatMap((part) => part.speakers);
  const unsure = parts.find((part) => part.resolved === 'unattributed');
  if (unsure !== undefined || parts.length === 0) return unattributed;
  const resolved = parts.some((part) => part.resolved === 'inferred') ? 'inferred' : 'named';
  return { speakers, resolved, confidence: Math.min(...parts.map(({ confidence }) => confidence)) };
}

/** "Mr and Mrs Ruiz": the two who bear the surname. */
function coupleNamed({ tokens, known }: ResolutionContext, first: number, end: number): readonly Person[] {
  const isTitle = (at: number): boolean => courtesyTitles.has(fold(tokens[at]?.text ?? ''));
  if (end - first !== 4 || !isTitle(first) || tokens[first + 1]!.lower !== 'and' || !isTitle(first + 2)) return [];
  const surname = tokens[end - 1]!.text;
  const bearers = known.people.filter(({ name }) => name.endsWith(` ${surname}`));
  return bearers.length === 2 ? bearers : [];
}

/**
 * "Both drivers, Ana Ruiz, 80, and Omar Hadid, of Lima,": the people in apposition to a plural, in
 * their order.
 */
function namedAfterPlural(context: ResolutionContext, first: number, end: number): Person[] {
  const { tokens, known } = context;
  const comma = coreEnd(context, first, end);
  const head = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || comma >= end || !head!.lower.endsWith('s')) return [];
  if (head!.pos !== 'NOUN' || sourceNounKind(head!.lower) !== 'people') return [];
  const found: Person[] = [];
  for (let at = comma + 1; at < end; at++) {
    const mention = known.personBeginningAt(tokens[at]!.start);
    const opens = /^(?:,|and)$/.test(tokens[at - 1]!.lower);
    if (mention !== null && opens && !found.includes(mention.of)) found.push(mention.of);
    else if (at === comma + 1) return [];
  }
  return found;
}

/**
 * "As Ruiz", "Ruiz, who", "Ruiz herself": what ties the phrase to its clause or stresses it stands
 * outside it.
 */
function withoutJoints(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  let from = first;
  let to = end;
  while (from < to - 1 && /^(?:as|what|that|while|but|and|because|which|if|whether|when|,)$/.test(tokens[from]!.lower))
    from++;
  while (
    to - 1 > from &&
    (/^(?:who|which|that|,)$/.test(tokens[to - 1]!.lower) || reflexives.has(tokens[to - 1]!.lower))
  )
    to--;
  return { first: from, end: to };
}

/**
 * End of the phrase up to its head noun: "Moscow’s defence ministry" of "Moscow’s defence ministry
 * in the capital".
 */
function coreEnd({ tokens, known }: ResolutionContext, first: number, end: number): number {
  let i = first;
  while (i < end) {
    const token = tokens[i]!;
    const mention = known.personBeginningAt(token.start);
    if (mention !== null) {
      while (i < end && tokens[i]!.start < mention.end) i++;
      continue;
    }
    const body = known.organisationBeginningAt(token.start);
    if (body !== null && body.end > token.end) {
      while (i < end && tokens[i]!.start < body.end) i++;
      continue;
    }
    if (i > first && known.isTime(token.start)) break;
    if (i > first && joinsNameOfBody({ tokens, known }, i, end)) {
      i += 2;
      continue;
    }
    if (i > first && breaksCore(token) && !(token.pos === 'VERB' && opensNoun(tokens[i - 1]!))) break;
    i++;
  }
  return i;
}

/** Bakers [and] Millers Union, Hay [&] Oats Trust: within the name of a body that its last word shows. */
function joinsNameOfBody(
  { tokens, known }: Pick<ResolutionContext, 'tokens' | 'known'>,
  at: number,
  end: number,
): boolean {
  const isJoint = tokens[at]!.lower === 'and' || tokens[at]!.text === '&';
  if (!isJoint || known.isSomebody(tokens[at - 1]!) || !isCapitalised(tokens[at - 1]!)) return false;
  let last = at + 1;
  while (last < end && isCapitalised(tokens[last]!)) last++;
  return last > at + 1 && sourceNounKind(tokens[last - 1]!.lower) === 'body';
}

function breaksCore({ pos, lower, text }: Token): boolean {
  if (/^[,;:(–—-]$/.test(text)) return true;
  if (possessiveMarks.has(lower)) return false;
  return (
    pos === 'ADP' ||
    (pos === 'PART' && lower === 'to') ||
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    pos === 'PRON' ||
    (pos === 'VERB' && !isNounLike(lower)) ||
    pos === 'AUX' ||
    lower === 'who'
  );
}

/** "the lead", "the study’s lead": what follows belongs to a noun, whatever its word class. */
function opensNoun({ lower }: Token): boolean {
  return determiners.has(lower) || lower === "'s";
}

function isNounLike(lower: string): boolean {
  return /(?:man|woman|er|or|ing)s?$/.test(lower);
}

/**
 * Where the next speaker begins when a name ends at token `core` and another follows: "Ruiz and
 * Haddad", "Ruiz, Haddad and two aides".
 */
function nextConjunct({ tokens, known }: ResolutionContext, core: number, end: number): number | null {
  if (core >= end || core === 0 || !known.isSomebody(tokens[core - 1]!)) return null;
  const joint = tokens[core]!;
  if (joint.lower === 'and' || joint.text === '&') return core + 1 < end ? core + 1 : null;
  if (joint.text !== ',') return null;
  const after = tokens[core + 1];
  if (after === undefined || core + 1 >= end) return null;
  const person = known.personBeginningAt(after.start);
  return person !== null && known.personEndingAt(tokens[core - 1]!.end) !== null && hasAnd(tokens, core + 1, end)
    ? core + 1
    : null;
}

/**
 * "The envoy, Ana Ruiz, and | her deputy": where the next speaker begins behind a name in
 * apposition.
 */
function conjunctBehindApposition({ tokens, known }: ResolutionContext, core: number, end: number): number | null {
  if (tokens[core]?.text !== ',' || core + 1 >= end) return null;
  let i = core + 1;
  while (i < core + 4 && i < end && known.personBeginningAt(tokens[i]!.start) === null) i++;
  const mention = i < end ? known.personBeginningAt(tokens[i]!.start) : null;
  if (mention === null) return null;
  while (i < end && tokens[i]!.start < mention.end) i++;
  const joined = tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and' && i + 2 < end;
  return joined ? i + 2 : null;
}

function hasAnd(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.lower === 'and') return true;
  return false;
}
