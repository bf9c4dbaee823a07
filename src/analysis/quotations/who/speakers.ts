import type { Resolved, Speaker } from '../../../model/attribution';
import { slugOf } from '../../../model/ids';
import type { Country } from '../../../model/country';
import type { Organisation, Person } from '../../../model/people';
import { isCommonWord } from '../../people/common-words';
import type { ReadText, Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Antecedents } from './antecedents';
import { bodyByHead, bodyInApposition, governmentOf, type UnknownBody } from './bodies';
import { publisherOf } from './citing';
import { confidences } from './confidence';
import { countryName } from './country-name';
import type { KnownIndex } from './known-index';
import { determiners, isCapitalised } from './noun-phrase';
import { hasSayer, sayerKind } from './sayers';

/** Whom a source phrase means, how that was found, and how likely it is right (0 … 1). */
export interface Meant {
  readonly speakers: readonly Speaker[];
  readonly resolved: Resolved;
  readonly confidence: number;
}

/** Nobody, as far as the text surely says. */
export const nobody: Meant = { speakers: [], resolved: 'unattributed', confidence: 0 };

/** What the reading of a source phrase draws on. */
export interface Cast {
  readonly tokens: readonly Token[];
  readonly sentences: ReadText['sentences'];
  readonly known: KnownIndex;
  readonly people: readonly Person[];
  readonly antecedents: Antecedents;
}

export function personSpeaker({ id, name }: Person): Speaker {
  return { kind: 'person', id, name };
}

/** Whom a phrase that is no pronoun means: each of its parts that are joined by "and", or the phrase as a whole. */
export function speakersOfPhrase(cast: Cast, range: TokenRange): Meant {
  const { first, end } = withoutJoints(cast.tokens, range);
  const parts: Meant[] = [];
  let from = first;
  while (from < end) {
    const core = coreEnd(cast, from, end);
    const next = nextConjunct(cast, core, end) ?? conjunctBehindApposition(cast, core, end);
    parts.push(meaning(cast, { first: from, end: next === null ? end : next - 1 }, core));
    if (next === null) break;
    from = next;
  }
  const speakers = parts.flatMap((part) => part.speakers);
  const unsure = parts.find((part) => part.resolved === 'unattributed');
  if (unsure !== undefined || parts.length === 0) return nobody;
  const resolved = parts.some((part) => part.resolved === 'inferred') ? 'inferred' : 'named';
  return { speakers, resolved, confidence: Math.min(...parts.map(({ confidence }) => confidence)) };
}

/** "As Ruiz" and "Ruiz, who": the words that tie the phrase to its clause stand outside it. */
function withoutJoints(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  let from = first;
  let to = end;
  while (from < to - 1 && /^(?:as|what|that|while|but|and|because|which|if|whether|when|,)$/.test(tokens[from]!.lower))
    from++;
  while (to - 1 > from && /^(?:who|which|that|,)$/.test(tokens[to - 1]!.lower)) to--;
  return { first: from, end: to };
}

/** End of the phrase up to its head noun: "Moscow’s defence ministry" of "Moscow’s defence ministry in the capital". */
function coreEnd({ tokens, known }: Cast, first: number, end: number): number {
  let i = first;
  while (i < end) {
    const token = tokens[i]!;
    const mention = known.personBeginningAt(token.start);
    if (mention !== null) {
      while (i < end && tokens[i]!.start < mention.end) i++;
      continue;
    }
    if (i > first && known.isTime(token.start)) break;
    if (i > first && breaksCore(token) && !(token.pos === 'VERB' && opensNoun(tokens[i - 1]!))) break;
    i++;
  }
  return i;
}

function breaksCore({ pos, lower, text }: Token): boolean {
  if (/^[,;:(–—-]$/.test(text)) return true;
  if (lower === "'s" || text === "'" || text === '’') return false;
  return (
    pos === 'ADP' ||
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
  return determiners.has(lower) || lower === "'s" || lower === '’s';
}

function isNounLike(lower: string): boolean {
  return /(?:man|woman|er|or|ing)s?$/.test(lower);
}

/** Where the next speaker begins when a name ends at token `core` and another follows: "Ruiz and Haddad", "Ruiz, Haddad and two aides". */
function nextConjunct({ tokens, known }: Cast, core: number, end: number): number | null {
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

/** "The envoy, Ana Ruiz, and | her deputy": where the next speaker begins behind a name in apposition. */
function conjunctBehindApposition({ tokens, known }: Cast, core: number, end: number): number | null {
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

/** What one part of a source phrase means; its head noun ends before token `core`. */
function meaning(cast: Cast, range: TokenRange, core: number): Meant {
  const { tokens, known, people } = cast;
  const head = tokens[core - 1]!;
  const person = known.personEndingAt(head.end) ?? personInApposition(cast, range, core);
  if (person !== null) return { speakers: [personSpeaker(person)], resolved: 'named', confidence: confidences.person };
  const country = known.countryEndingAt(head.end);
  let first = range.first;
  while (first < core - 1 && determiners.has(tokens[first]!.lower)) first++;
  if (country !== null && country.start <= tokens[first]!.start && isGovernment(tokens, country, core)) {
    return countrySpeaks(country.of);
  }
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
  const described = personDescribed(cast, first, core, people);
  if (described !== null)
    return { speakers: [personSpeaker(described)], resolved: 'inferred', confidence: confidences.described };
  const named = personBeforeComma(cast, range.first) ?? personAtEnd(cast, range);
  if (named !== null) return { speakers: [personSpeaker(named)], resolved: 'named', confidence: confidences.described };
  const apposed = bodyInApposition(tokens, known, range, core);
  return apposed === null ? unnamed(cast, range, core) : bodySpeaks(tokens, apposed);
}

function countrySpeaks({ code }: Country): Meant {
  return {
    speakers: [{ kind: 'country', id: code, name: countryName(code) }],
    resolved: 'named',
    confidence: confidences.country,
  };
}

/** A body that is known, or one whose name stands in the phrase. */
function bodySpeaks(tokens: readonly Token[], body: Organisation | UnknownBody): Meant {
  const name = 'name' in body ? body.name : wordsOf(tokens, body.first, body.end);
  const id = 'id' in body ? body.id : slugOf(name);
  const confidence = 'id' in body ? confidences.organisation : confidences.unknownName;
  return id === '' ? nobody : { speakers: [{ kind: 'organisation', id, name }], resolved: 'named', confidence };
}

/** "the mayor of Cádiz, a critic of the plan, Ana Ruiz", "a move that Ana Ruiz": the name that ends the phrase after a comma or a relative. */
function personAtEnd({ tokens, known }: Cast, { first, end }: TokenRange): Person | null {
  const last = tokens[end - 1]!;
  const person = known.personEndingAt(last.end);
  if (person === null) return null;
  let i = end - 1;
  while (i > first && isCapitalised(tokens[i]!)) i--;
  return i > first && /^(?:,|that|which|what)$/.test(tokens[i]!.lower) ? person : null;
}

/** "Ana Ruiz, a Lima lawyer …," or "Ana Ruiz, of Cádiz,": where the source words are only what is said about the name. */
function personBeforeComma({ tokens, known }: Cast, first: number): Person | null {
  let i = first - 1;
  while (i > 0 && first - i < 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos)) i--;
  if (i < 2 || !/^(?:a|an|of)$/.test(tokens[i]!.lower) || tokens[i - 1]!.text !== ',') return null;
  return tokens[i - 2]!.sentence === tokens[first]!.sentence ? known.personEndingAt(tokens[i - 2]!.end) : null;
}

/** A place speaks when it is a government by its name or seat, not when a city is a place like another. */
function isGovernment(
  _tokens: readonly Token[],
  country: { readonly as: string; readonly of: { readonly code: string } } & { start: number; end: number },
  core: number,
): boolean {
  if (country.as === 'government') return true;
  const text = _tokens[core - 1]!.text;
  return countryName(country.of.code).endsWith(text) || /^(?:Britain|U\.S\.|US|UK|U\.K\.|America|States)$/.test(text);
}

/** "France’s foreign minister, Ana Ruiz"; "Secretary of State Ana Ruiz": the name after the role. */
function personInApposition({ tokens, known }: Cast, { first, end }: TokenRange, core: number): Person | null {
  const stop = tokens[core];
  if (stop === undefined || core >= end) return null;
  if (stop.lower === 'of' || stop.lower === 'for') {
    let i = core;
    while (i < end && tokens[i]!.text !== ',' && tokens[i]!.lower !== 'who') i++;
    const last = tokens[i - 1]!;
    const title = isCapitalised(tokens[core - 1]!) && (core - 1 > first || tokens[first]!.pos === 'PROPN');
    const person = known.personEndingAt(last.end);
    const phrase = tokens[core + 1];
    if (
      title &&
      person !== null &&
      phrase !== undefined &&
      known.personBeginningAt(phrase.start) === null &&
      !isTitle(phrase)
    )
      return person;
    if (i < end && tokens[i]!.text === ',') return personAfterComma({ tokens, known }, i, end);
    return null;
  }
  return stop.text === ',' ? personAfterComma({ tokens, known }, core, end) : null;
}

function personAfterComma(
  { tokens, known }: Pick<Cast, 'tokens' | 'known'>,
  comma: number,
  end: number,
): Person | null {
  for (let i = comma + 1; i < Math.min(end, comma + 4); i++) {
    const mention = known.personBeginningAt(tokens[i]!.start);
    if (mention === null) {
      if (!isCapitalised(tokens[i]!)) return null;
      continue;
    }
    let last = i;
    while (last < end && tokens[last]!.start < mention.end) last++;
    return last >= end || /^(?:[,(]|of|from|at|in)$/.test(tokens[last]!.lower) ? mention.of : null;
  }
  return null;
}

function isTitle({ lower }: Token): boolean {
  return /^(?:mr|mrs|ms|dr|president|sen|gov|rep|senator|governor|sir|prime|king|queen|pope)\.?$/.test(lower);
}

/** "the minister", "the president-elect": the one person of the article whose role or title says so. */
function personDescribed({ tokens }: Cast, first: number, core: number, people: readonly Person[]): Person | null {
  if (first === 0 || tokens[first - 1]!.lower !== 'the') return null;
  const said: string[] = [];
  for (let i = first; i < core; i++) said.push(tokens[i]!.lower);
  let only: Person | null = null;
  for (const person of people) {
    const is = [...person.roles, ...person.titles].some((role) => {
      const words = role.toLowerCase().split(/[\s,’']+/);
      return said.every((word) => words.includes(word));
    });
    if (!is) continue;
    if (only !== null) return null;
    only = person;
  }
  return only;
}

/** An unnamed source in the text's own words, without its article and what is said about it after a comma. */
function unnamed(cast: Cast, range: TokenRange, core: number): Meant {
  const { tokens, known } = cast;
  let { first } = range;
  if (/^(?:the|a|an)$/.test(tokens[first]!.lower) && first + 1 < range.end) first++;
  let end = first + 1;
  while (end < range.end && !endsDescription(tokens, end)) end++;
  const start = tokens[first]!;
  const text = wordsOf(tokens, first, end);
  const opensSentence =
    tokens[first - 1]?.sentence !== start.sentence &&
    (start.pos !== 'PROPN' || sayerKind(start.lower) !== null) &&
    !known.isCountry(start.start);
  const name =
    opensSentence && start.text.slice(1) === start.lower.slice(1) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const id = slugOf(name);
  if (id === '') return nobody;
  if (isProper(cast, first, core)) {
    const confidence = core - first > 1 ? confidences.unknownName : confidences.unknownWord;
    return { speakers: [{ kind: 'organisation', id: slugOf(text), name: text }], resolved: 'named', confidence };
  }
  const kind = hasSayer(tokens, { first, end: core }) ? 'unnamed' : 'thing';
  return { speakers: [{ kind: 'unnamed', id, name }], resolved: 'named', confidence: confidences[kind] };
}

/** A name that no earlier stage knows; not "the Italian", and not a word whose capital is its sentence's. */
function isProper({ tokens, known }: Cast, first: number, core: number): boolean {
  const head = tokens[core - 1];
  if (head === undefined || core <= first || head.pos !== 'PROPN' || !isCapitalised(head)) return false;
  if (core - first > 1) return true;
  if (known.isCountry(head.start) || sayerKind(head.lower) !== null) return false;
  return tokens[first - 1]?.sentence === head.sentence || !isCommonWord(head.lower);
}

function endsDescription(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i]!;
  if (/^[,;:()–—]$/.test(text) || lower === 'who' || lower === 'which' || lower === 'that') return true;
  return /^(?:seen|obtained|reviewed|viewed|polled|surveyed)$/.test(lower) && tokens[i + 1]?.lower === 'by';
}

function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++)
    text += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return text;
}
