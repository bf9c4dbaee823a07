import type { Person } from '../../../model/people';
import { demonyms, lesserDemonyms, peopleNouns } from '../../lexicon/country-words';
import { companyNouns } from '../../lexicon/speaking-nouns';
import { isCapitalised } from '../../text/capitals';
import { fold } from '../../text/fold';
import { isCommonWord } from '../../text/common-words';
import { possessives } from '../../lexicon/determiners';
import { kinNouns, lesserOffices, partyNouns, publicFigures } from '../../lexicon/roles';
import { courtesyTitles, sexOfNoun } from '../../lexicon/titles';
import { sexOf } from '../../people/sex-of-person';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { ReportingClause } from '../reporting-clause';
import { headOf, isOnePerson } from '../source-nouns';
import { confidences } from './confidence';
import { resolvePhrase } from './resolve-phrase';
import {
  personSpeaker,
  sentenceBefore,
  unattributed,
  type Resolution,
  type ResolutionContext,
  type ResolvedStatement,
} from './resolution';

const latest = 12;

/**
 * “A UN official in Kabul said … “It is theatre,” the official said”: of a bare "the official", the
 * one official who spoke before and whom the text describes further; as it was where several may be
 * meant or none.
 */
export function describedBefore(
  meant: Resolution,
  { source, tokens }: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution {
  const [speaker, more] = meant.speakers;
  if (speaker === undefined || more !== undefined || speaker.kind !== 'unnamed' || source === null) return meant;
  const bare = source.end - source.first === 2 && tokens[source.first]!.lower === 'the' && isOnePerson(speaker.name);
  if (!bare) return meant;
  const head = speaker.name.toLowerCase();
  let only: Resolution | null = null;
  for (let n = before.length - 1; n >= 0 && n >= before.length - latest; n--) {
    const one = before[n]!.meant.speakers;
    if (!one.some(({ kind, name }) => kind === 'unnamed' && sameNoun(headOf(name), head))) continue;
    const same = one.length === 1 && headOf(one[0]!.name) === head ? before[n]!.meant : null;
    if (same === null || (only !== null && only.speakers[0]!.id !== same.speakers[0]!.id)) return meant;
    only = same;
  }
  return only === null || only.speakers[0]!.name.toLowerCase() === head
    ? meant
    : { ...meant, speakers: only.speakers, resolved: 'inferred' };
}

function sameNoun(a: string, b: string): boolean {
  return a === b || a === `${b}s`;
}

/**
 * "Ruiz signed late. “It is done,” the senator said" · "Ruiz struck from afar. “I never looked,”
 * said the striker": a bare description of one person means the subject of the sentence before, who
 * bears that title or role, or bears none where the text has not told of such a person yet.
 * Otherwise as it was.
 */
export function knownAgain(
  context: ResolutionContext,
  meant: Resolution,
  clause: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution {
  const [speaker, more] = meant.speakers;
  const source = clause.source!;
  const noun = bareNoun(context.tokens, source);
  if (companyNouns.has(noun ?? ''))
    return companyBefore(context, clause) ?? companyOfNews(context, clause, before) ?? meant;
  const isOfAge = isOneOfAge(context, source);
  if (isOfAge || isOfCountry(context, source)) {
    const subject = context.antecedents.subjectBefore(source.first);
    if (subject !== null)
      return { speakers: [personSpeaker(subject)], resolved: 'inferred', confidence: confidences.described };
    if (isOfAge && context.known.people.length > 0) return unattributed;
  }
  const isUnnamed = speaker?.kind === 'unnamed' || partyNouns.has(noun ?? '');
  if (speaker === undefined || more !== undefined || !isUnnamed) return meant;
  const subject = noun === null ? null : context.antecedents.subjectBefore(source.first);
  if (noun === null || subject === null || !mayBe(context, subject, noun, source.first)) return meant;
  return { speakers: [personSpeaker(subject)], resolved: 'inferred', confidence: confidences.described };
}

/** "Ruiz shot wide. “I slipped,” [the Chilean] said": a people's adjective for one of them. */
function isOfCountry({ tokens }: ResolutionContext, { first, end }: TokenRange): boolean {
  if (end - first !== 2 || tokens[first]!.lower !== 'the') return false;
  return demonymsOfOne.has(tokens[first + 1]!.text);
}

/** "Ruiz shot wide. “I slipped,” [the 22-year-old] said": somebody told of before. */
function isOneOfAge({ tokens }: ResolutionContext, { first, end }: TokenRange): boolean {
  return tokens[first]!.lower === 'the' && end - first === 2 && /-year-old$/.test(tokens[first + 1]!.lower);
}

/** "Chilean", "Spaniard": who bears it alone is one; "the French", "the Swiss" are many. */
const demonymsOfOne: ReadonlySet<string> = new Set(
  [...Object.values(demonyms), ...Object.values(lesserDemonyms)]
    .flatMap((words) => words.split('|'))
    .filter((word) => /(?:an|ard|er|i)$/.test(word) || peopleNouns.has(word)),
);

/**
 * "Acme cuts jobs / Acme said … / The firm said …": at the beginning of a paragraph, the body that the
 * headline names and that has spoken under its name, where no other has.
 */
function companyOfNews(
  context: ResolutionContext,
  { source }: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution | null {
  const { tokens, isHeadline } = context;
  const { first } = source!;
  if (tokens[first - 1]?.block === tokens[first]!.block) return null;
  const inHeadline = new Set<string>();
  for (let at = 0; at < tokens.length && isHeadline(at); at++) inHeadline.add(tokens[at]!.text);
  let only: Resolution | null = null;
  for (const { meant } of before) {
    const [body, more] = meant.speakers;
    const isNamed = body?.kind === 'organisation' && more === undefined && /^\p{Lu}/u.test(body.name);
    if (!isNamed || !inHeadline.has(body.name.split(' ')[0]!)) continue;
    if (only !== null && only.speakers[0]!.name.split(' ')[0] !== body.name.split(' ')[0]) return null;
    only ??= meant;
  }
  return only === null ? null : { ...only, resolved: 'inferred', confidence: confidences.described };
}

/**
 * "Acme Homes sold the mill. The firm said …": the body that the sentence before begins with, in
 * its paragraph, where it names no other.
 */
function companyBefore(context: ResolutionContext, { source, statement }: ReportingClause): Resolution | null {
  const { tokens, known } = context;
  const sentence = sentenceBefore(context, source!.first, statement.content);
  if (sentence === null || tokens[source!.first]!.block !== sentence.block) return null;
  const first = sentence.firstToken + (tokens[sentence.firstToken]!.lower === 'the' ? 1 : 0);
  const mention = known.organisationBeginningAt(tokens[first]!.start);
  let end = first;
  const isName = (at: number): boolean =>
    mention === null ? isCapitalised(tokens[at]!) : tokens[at]!.start < mention.end;
  while (end < sentence.endToken && isName(end)) end++;
  if (end === first || known.isSomebody(tokens[end - 1]!) !== (mention !== null)) return null;
  if (mention === null && (isCommonWord(tokens[first]!.lower) || known.isCountry(tokens[first]!.start))) return null;
  if (!/^(?:VERB|AUX)$/.test(tokens[end]!.pos) && tokens[end]!.text !== ',') return null;
  for (let at = end; at < sentence.endToken; at++)
    if (known.organisationBeginningAt(tokens[at]!.start) !== null) return null;
  const meant = resolvePhrase(context, { first, end });
  return meant.speakers[0]?.kind === 'organisation'
    ? { ...meant, resolved: 'inferred', confidence: confidences.described }
    : null;
}

/**
 * The "congressman" of "the congressman" and "the four-term congressman", the "daughter" of "her
 * daughter", in lower case.
 */
function bareNoun(tokens: readonly Token[], { first, end }: TokenRange): string | null {
  const noun = tokens[end - 1]!.lower;
  const isKin = kinNouns.has(noun) && possessives.has(tokens[first]!.lower) && end - first === 2;
  if ((tokens[first]!.lower !== 'the' && !isKin) || end - first < 2) return null;
  for (let i = first + 1; i < end - 1; i++) if (!/^[\p{L}\d]+(?:-\p{L}+)+$/u.test(tokens[i]!.text)) return null;
  return noun;
}

function mayBe(context: ResolutionContext, person: Person, noun: string, at: number): boolean {
  const sex = sexOfNoun(noun);
  if (sex !== null && (sexOf(person) ?? sex) !== sex) return false;
  const holders =
    context.described
      .get(noun)
      ?.filter(({ words, head }) => head === noun && !words.some((word) => lesserOffices.has(word))) ?? [];
  if (holders.length > 0) return holders.some((one) => one.person === person);
  const offices = [...person.titles, ...person.roles].filter((title) => !courtesyTitles.has(fold(title)));
  if (partyNouns.has(noun)) return offices.length > 0;
  return publicFigures.has(noun) && offices.length === 0 && context.firstUse(noun) >= at;
}
