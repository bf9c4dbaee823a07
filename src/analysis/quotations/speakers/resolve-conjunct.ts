import { countingWords, determiners } from '../../lexicon/determiners';
import type { Country } from '../../../model/country';
import type { Organisation } from '../../../model/people';
import { slugOf } from '../../../model/ids';
import { isCommonWord } from '../../text/common-words';
import { sexOfFirstName } from '../../lexicon/first-names';
import { others } from '../../lexicon/known-organisations';
import { partitives } from '../../lexicon/number-words';
import { organisationWords } from '../../lexicon/organisation-words';
import { partyNouns, roleNouns } from '../../lexicon/roles';
import { personalNouns, pluralSources } from '../../lexicon/speaking-nouns';
import { courtesyTitles } from '../../lexicon/titles';
import { fold } from '../../text/fold';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { bodyByHead, bodyInApposition, governmentOf, type UnknownBody } from './bodies';
import { unattributed, personSpeaker, type ResolutionContext, type Resolution } from './resolution';
import { publisherOf } from '../read-publisher';
import { wordsOfTokens } from '../reporting-clause';
import { confidences } from './confidence';
import { countryName } from '../../../model/country-names';
import { personDescribed } from './described-people';
import { isCapitalised } from '../../text/capitals';
import { describes } from '../describes';
import {
  personAtEnd,
  personBeforeComma,
  personBehindOffice,
  personBehindTitle,
  personBroughtIn,
  personInApposition,
} from './person-of-phrase';
import { hasSourceNoun, sourceNounKind } from '../source-nouns';

/** What one part of a source phrase means; its head noun ends before token `core`. */
export function resolveConjunct(context: ResolutionContext, range: TokenRange, core: number): Resolution {
  const { tokens, known } = context;
  const head = tokens[core - 1]!;
  const owner = isPossessive(head) && !endsName(tokens[core]) ? tokens[core - 2]! : head;
  const person =
    known.personEndingAt(owner.end) ??
    personInApposition(context, range, core) ??
    personBehindTitle(context, core) ??
    personBehindOffice(context, range);
  if (person !== null) return { speakers: [personSpeaker(person)], resolved: 'named', confidence: confidences.person };
  if (known.isSharedSurname(head.text)) return unattributed;
  const country = known.countryEndingAt(head.end);
  let first = range.first;
  while (first < core - 1 && determiners.has(tokens[first]!.lower)) first++;
  if (country !== null && country.start <= tokens[first]!.start && isGovernment(country, head))
    return countrySpeaks(country.of);
  const organisation = known.organisationEndingAt(head.end);
  if (organisation !== null) return bodySpeaks(tokens, organisation.of);
  const government = governmentOf(tokens, known, { ...range, first }, core);
  if (government !== null) return countrySpeaks(government);
  const body = bodyByHead(tokens, known, { ...range, first }, core);
  if (body !== null) return bodySpeaks(tokens, body);
  const publisher = publisherOf(tokens, range);
  // "French media": a description, however it begins
  if (publisher !== null && isCapitalised(tokens[publisher.first]!) && isCapitalised(tokens[publisher.end - 1]!)) {
    return {
      speakers: [{ kind: 'organisation', id: slugOf(publisher.name), name: publisher.name }],
      resolved: 'named',
      confidence: confidences.organisation,
    };
  }
  const described = personDescribed(context, first, core);
  if (described !== null)
    return { speakers: [personSpeaker(described)], resolved: 'inferred', confidence: confidences.described };
  const named =
    personBeforeComma(context, range.first) ?? personAtEnd(context, range) ?? personBroughtIn(context, range);
  if (named !== null) return { speakers: [personSpeaker(named)], resolved: 'named', confidence: confidences.described };
  const apposed = bodyInApposition(tokens, known, range, core);
  return apposed === null ? unnamed(context, range, core) : bodySpeaks(tokens, apposed);
}

function countrySpeaks({ code }: Country): Resolution {
  return {
    speakers: [{ kind: 'country', id: code, name: countryName(code) }],
    resolved: 'named',
    confidence: confidences.country,
  };
}

/** A body that is known, or one whose name stands in the phrase. */
function bodySpeaks(tokens: readonly Token[], body: Organisation | UnknownBody): Resolution {
  const name = 'name' in body ? body.name : wordsOfTokens(tokens, body);
  const id = 'id' in body ? body.id : slugOf(name);
  const confidence = 'id' in body ? confidences.organisation : confidences.unknownName;
  return id === '' ? unattributed : { speakers: [{ kind: 'organisation', id, name }], resolved: 'named', confidence };
}

/**
 * A place speaks when it is a government by its name or seat, not when a city is a place like
 * another.
 */
function isGovernment(country: { readonly as: string; readonly of: Country }, { text }: Token): boolean {
  if (country.as === 'government') return true;
  return (
    countryName(country.of.code).endsWith(text) || /^(?:Britain|U\.S\.|US|UK|U\.K\.|America|States|Vatican)$/.test(text)
  );
}

/**
 * An unnamed source in the text's own words, without its article and what is said about it after a
 * comma.
 */
export function unnamed(context: ResolutionContext, range: TokenRange, core: number): Resolution {
  const { tokens, known } = context;
  let { first } = range;
  if (/^(?:the|a|an)$/.test(tokens[first]!.lower) && first + 1 < range.end) first++;
  let end = first + 1;
  while (end < range.end && !endsDescription(tokens, end)) end++;
  const start = tokens[first]!;
  const text = wordsOfTokens(tokens, { first, end });
  const opensSentence =
    tokens[first - 1]?.sentence !== start.sentence &&
    (start.pos !== 'PROPN' || sourceNounKind(start.lower) !== null) &&
    !known.isCountry(start.start);
  const name =
    opensSentence && start.text.slice(1) === start.lower.slice(1) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const id = slugOf(name);
  if (id === '') return unattributed;
  if (isLoneGivenName(tokens, first, core) || isBehindCourtesy(tokens, first, core))
    return {
      speakers: [{ kind: 'unnamed', describes: 'person', id, name }],
      resolved: 'named',
      confidence: confidences.unknownWord,
    };
  if (isProper(context, first, core) && !isRoleOfBody(tokens, first, core, end)) {
    const confidence =
      core - first > 1 && !isPossessive(tokens[core - 1]!) ? confidences.unknownName : confidences.unknownWord;
    return { speakers: [{ kind: 'organisation', id: slugOf(text), name: text }], resolved: 'named', confidence };
  }
  const speaks = hasSourceNoun(tokens, { first, end: core }) || areSomeOf(tokens, core, end);
  const kind = speaks ? 'unnamed' : 'thing';
  const described = describes(name, tokens[core - 1]!.lower);
  return {
    speakers: [{ kind: 'unnamed', describes: described, id, name }],
    resolved: 'named',
    confidence: confidences[kind],
  };
}

/**
 * One of the donors · two of them, not "one of the woman’s quotes": the word that counts ends
 * before token `core`.
 */
function areSomeOf(tokens: readonly Token[], core: number, end: number): boolean {
  if (tokens[core]?.lower !== 'of' || !partitives.has(tokens[core - 1]!.lower)) return false;
  if (/^(?:them|us|those|these)$/.test(tokens[core + 1]?.lower ?? '')) return true;
  let last = core + 1;
  while (last + 1 < end && !endsDescription(tokens, last + 1) && tokens[last + 1]!.pos !== 'ADP') last++;
  const { lower } = tokens[last] ?? tokens[core]!;
  return (lower.endsWith('s') || pluralSources.has(lower)) && sourceNounKind(lower) !== null;
}

/** "Mr. Aas", of whom the text has two */
function isBehindCourtesy(tokens: readonly Token[], first: number, core: number): boolean {
  return core - first > 1 && isCapitalised(tokens[first]!) && courtesyTitles.has(fold(tokens[first]!.text));
}

/** "Anna said": somebody of whom the text tells no more. */
function isLoneGivenName(tokens: readonly Token[], first: number, core: number): boolean {
  const { pos, lower, text } = tokens[first]!;
  return (
    core - first === 1 &&
    pos === 'PROPN' &&
    !others.has(text) &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    sexOfFirstName(fold(lower)) !== null
  );
}

/** "a Transport for Selby spokesman", "the top Republican on the Trade Committee" */
function isRoleOfBody(tokens: readonly Token[], first: number, core: number, end: number): boolean {
  if (partyNouns.has(tokens[core - 1]!.lower) && tokens[core]?.pos === 'ADP') return true;
  const { lower, text } = tokens[end - 1]!;
  return end > core && text === lower && roleNouns.has(lower) && /^an?$/.test(tokens[first - 1]?.lower ?? '');
}

/**
 * A name that no earlier stage knows; not "the Italian", and not a word whose capital is its
 * sentence's.
 */
function isProper({ tokens, known, isName }: ResolutionContext, first: number, core: number): boolean {
  const last = tokens[core - 1];
  // "St. Hilda’s said", not "the mill’s claim"
  const isNamed = last !== undefined && isPossessive(last) && endsName(tokens[core]);
  const head = isNamed ? tokens[core - 2] : last;
  // "Shell said": whatever its word class, it stands without an article
  if (core - first === 1 && others.has(head?.text ?? '') && tokens[first - 1]?.pos !== 'DET') return true;
  if (head === undefined || core <= first || head.pos !== 'PROPN' || !isCapitalised(head)) return false;
  if (core - first > 1) return isNamed || !isPersonByOffice(tokens, first, core);
  if (known.isCountry(head.start) || sourceNounKind(head.lower) !== null) return false;
  return tokens[first - 1]?.sentence === head.sentence || !isCommonWord(head.lower) || isName(head.text);
}

/**
 * "Obama’s Top Economic Aide", "Indiana Governor", "one Democrat", "other Republicans": what people
 * are, though its words have capitals; not "House Republicans", who are a body.
 */
function isPersonByOffice(tokens: readonly Token[], first: number, core: number): boolean {
  const { lower } = tokens[core - 1]!;
  // "the Irish Independent" is a paper
  if (partyNouns.has(lower)) return lower !== 'independent';
  if (partyNouns.has(lower.replace(/s$/, '').replace(/ie$/, 'y')))
    return tokens
      .slice(first, core - 1)
      .every((token, i) => !isCapitalised(token) || (i === 0 && countingWords.has(token.lower)));
  return !organisationWords.has(lower) && (roleNouns.has(lower) || (personalNouns.has(lower) && !lower.endsWith('s')));
}

/** What follows a name in ’s that stands for itself, and nothing that it owns. */
const endsName = (next: Token | undefined): boolean =>
  next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.text === ',');

const isPossessive = ({ lower }: Token): boolean => lower === "'s";

function endsDescription(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i]!;
  if (lower === 'and' && i + 1 < tokens.length && endsDescription(tokens, i + 1)) return true;
  if (/^[,;:()–—]$/.test(text) || lower === 'who' || lower === 'which' || lower === 'that') return true;
  return /^(?:seen|obtained|reviewed|viewed|polled|surveyed)$/.test(lower) && tokens[i + 1]?.lower === 'by';
}
