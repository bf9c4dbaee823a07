import type { Speaker } from '../../../model/attribution';
import { citingWords } from '../../lexicon/reporting';
import type { Person } from '../../../model/people';
import { sexOf } from '../../people/sex-of-person';
import { determiners } from '../../lexicon/determiners';
import { femaleNouns, maleNouns } from '../../lexicon/titles';
import { pronounsOfSources } from '../../lexicon/personal-pronouns';
import { isCapitalised } from '../../text/capitals';
import type { Sentence, Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Statement } from '../statement';
import type { Spoke } from './antecedents';
import { publisherOf } from '../read-publisher';
import type { ReportingClause } from '../reporting-clause';
import { resolvePhrase } from './resolve-phrase';
import { confidences, pronounConfidence, threshold } from './confidence';
import { isOnePerson } from '../source-nouns';
import {
  unattributed,
  personSpeaker,
  sentenceBefore,
  type ResolutionContext,
  type Resolution,
  type ResolvedStatement,
} from './resolution';

/** Whom a source that is a pronoun means; null when the source is no pronoun. */
export function resolvePronoun(
  context: ResolutionContext,
  clause: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution | null {
  const { source, tokens } = clause;
  if (source === null || source.end - source.first !== 1) return null;
  const token = tokens[source.first]!;
  if (!pronounsOfSources.has(token.lower)) return null;
  if (/^(?:s?he|him|her)$/.test(token.lower)) return heOrShe(context, source.first, clause.statement, before);
  if (token.lower === 'who') return antecedentOfWho(context, source.first, clause);
  if (token.lower === 'it' || token.lower === 'they') return lastSpeakers(context, source.first, before);
  return unattributed;
}

const latest = 3;

/** "he said": by rank among those named before and those who spoke last. */
function heOrShe(
  context: ResolutionContext,
  at: number,
  statement: Statement,
  before: readonly ResolvedStatement[],
): Resolution {
  const stranger = strangerBefore(context, at, statement);
  if (stranger !== null) return stranger;
  if (isPlayedBefore(context, at)) return unattributed;
  const alone = toldOfAlone(context, at, statement);
  if (alone !== null) return { speakers: [personSpeaker(alone)], resolved: 'pronoun', confidence: confidences.pronoun };
  const spoke: Spoke[] = [];
  // "the mayor" may be somebody who was named before
  const definite = new Set<string>();
  let ago = 0;
  for (let n = before.length - 1; n >= 0 && n > before.length - 8 && spoke.length < latest; n--) {
    const { meant, clause } = before[n]!;
    // of two statements with one source, neither tells whom the other means
    if (clause === null || clause.source === null || clause.source.first === at) continue;
    // "Ruiz quoted Okoro: “…” Then she left": it goes on about the one who quotes
    if (citingWords.has(clause.tokens[clause.source.first - 1]?.lower ?? '')) continue;
    const speaker = meant.speakers.length === 1 && meant.confidence >= threshold ? meant.speakers[0]! : null;
    if (speaker !== null && mayBeOne(speaker, context, clause.source)) {
      spoke.push({ speaker, at: clause.main.first, ago });
      if (isDefinite(before[n]!)) definite.add(speaker.id);
    }
    ago++;
  }
  const found = context.antecedents.of(at, statement, spoke);
  // it stands in the way of others, but a body is never "he"
  if (found === null || found.speaker.kind === 'organisation' || definite.has(found.speaker.id)) return unattributed;
  return {
    speakers: [found.speaker],
    resolved: 'pronoun',
    confidence: pronounConfidence(found.margin),
  };
}

/**
 * "A man in the crowd put it another way. “My back is gone,” he said": whom the sentence before
 * brings in without a name; nobody where it also names somebody. Null where its subject is no such
 * person.
 */
function strangerBefore(context: ResolutionContext, at: number, { content }: Statement): Resolution | null {
  const { tokens, known } = context;
  const sentence = sentenceBefore(context, at, content);
  if (sentence === null || sentence.block !== tokens[at]!.block) return null;
  const { endToken } = sentence;
  const first = behindHour(context, sentence);
  if (!/^(?:an?|one|another)$/.test(tokens[first]!.lower)) return null;
  let core = first + 1;
  while (core < endToken && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[core]!.pos)) core++;
  const noun = tokens[core - 1]!.lower;
  const sex = femaleNouns.has(noun) ? 'she' : maleNouns.has(noun) ? 'he' : tokens[at]!.lower;
  if (core === first + 1 || !isOnePerson(noun) || sex !== tokens[at]!.lower) return null;
  // "An engineer, Ana Ruiz, was called"
  if (tokens[core]?.text === ',' && known.personBeginningAt(tokens[core + 1]!.start) !== null) return null;
  for (let i = first; i < endToken; i++) if (known.personBeginningAt(tokens[i]!.start) !== null) return unattributed;
  let end = core;
  while (end < endToken && /^(?:NOUN|ADJ|NUM|PROPN|DET|ADP)$/.test(tokens[end]!.pos)) end++;
  return { ...resolvePhrase(context, { first, end }), resolved: 'pronoun' };
}

/**
 * "Agnes (Ana Ruiz) has married": the paragraph has told of one whom the person in brackets plays.
 */
function isPlayedBefore({ tokens, known }: ResolutionContext, at: number): boolean {
  for (let i = at - 1; i > 0 && tokens[i]!.block === tokens[at]!.block; i--) {
    const player = tokens[i]!.text === '(' ? known.personBeginningAt(tokens[i + 1]!.start) : null;
    const isNamed = isCapitalised(tokens[i - 1]!) && known.personEndingAt(tokens[i - 1]!.end) === null;
    if (player !== null && isNamed && textBehind(tokens, i + 1, player.end) === ')') return true;
  }
  return false;
}

function textBehind(tokens: readonly Token[], from: number, offset: number): string {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < offset) at++;
  return tokens[at]?.text ?? '';
}

/** "Monday, 7:12 a.m.: A caller …": where the words begin behind the hour and its colon. */
function behindHour({ tokens, known }: ResolutionContext, { firstToken, endToken }: Sentence): number {
  if (!known.isTime(tokens[firstToken]!.start)) return firstToken;
  const colon = tokens.findIndex(({ text }, at) => at > firstToken && (text === ':' || at - firstToken > longestHour));
  return tokens[colon]?.text === ':' && colon + 1 < endToken ? colon + 1 : firstToken;
}

const longestHour = 8;

/**
 * "Ruiz has served here since May. He said …": the subject of the sentence before, in its
 * paragraph, which names nobody else.
 */
function toldOfAlone(context: ResolutionContext, at: number, { content }: Statement): Person | null {
  const { tokens, antecedents } = context;
  const person = antecedents.subjectBefore(at);
  const sentence = person === null ? null : sentenceBefore(context, at, content);
  if (person === null || sentence === null || sentence.block !== tokens[at]!.block) return null;
  const isThere = person.mentions.some(({ start }) => sentence.start <= start && start < sentence.end);
  const sex = sexOf(person);
  return isThere && sex !== null && (sex === 'female') === /^(?:she|her)$/.test(tokens[at]!.lower) ? person : null;
}

/** "the envoy", of whom the text told nothing before: it may mean somebody who was named. */
function isDefinite({ meant, clause }: ResolvedStatement): boolean {
  const source = clause?.source ?? null;
  return (
    meant.resolved === 'named' &&
    meant.speakers[0]?.kind === 'unnamed' &&
    source !== null &&
    clause!.tokens[source.first]!.lower === 'the'
  );
}

/**
 * A person, named or not, of whom a text may go on to say "he"; or a lone name that nobody knows,
 * which may be a person's.
 */
function mayBeOne({ kind, name, id }: Speaker, { known, tokens }: ResolutionContext, source: TokenRange): boolean {
  if (kind === 'person') return true;
  if (kind === 'unnamed') return isOnePerson(name) || /^\p{Lu}\p{Ll}+$/u.test(name);
  return (
    kind === 'organisation' &&
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    !known.isOrganisation(id) &&
    publisherOf(tokens, source) === null
  );
}

/** "Ruiz, who said …", "the guard, who said …": whoever stands right before. */
function antecedentOfWho(context: ResolutionContext, who: number, { cue }: ReportingClause): Resolution {
  const { tokens, known } = context;
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const person = end < 1 ? null : known.personEndingAt(tokens[end - 1]!.end);
  if (person !== null)
    return { speakers: [personSpeaker(person)], resolved: 'pronoun', confidence: confidences.pronoun };
  const first = phraseBefore(tokens, end);
  const said = cue !== null && cue.first > who && cue.first - who < 3;
  if (!said || first === null || !isOnePerson(tokens[end - 1]!.lower)) return unattributed;
  return { ...resolvePhrase(context, { first, end }), resolved: 'pronoun' };
}

/**
 * Where the noun phrase begins that ends before a token: at its determiner; null where it has none.
 */
function phraseBefore(tokens: readonly Token[], end: number): number | null {
  for (let first = end - 1; first >= Math.max(0, end - 6); first--) {
    if (determiners.has(tokens[first]!.lower)) return first;
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first]!.pos)) return null;
  }
  return null;
}

/**
 * "It did not say …", "they said": the ministry, or those several, whose statement came right
 * before, in this paragraph or the last.
 */
function lastSpeakers(context: ResolutionContext, at: number, before: readonly ResolvedStatement[]): Resolution {
  const token = context.tokens[at]!;
  const last = before.at(-1);
  const clause = last?.clause ?? null;
  const subject = token.lower === 'it' ? bodyAsSubject(context, at) : null;
  if (subject !== null) return subject;
  if (last === undefined || clause === null || last.meant.confidence < threshold) return unattributed;
  const blocks = token.block - clause.tokens[clause.main.first]!.block;
  const { speakers } = last.meant;
  if (blocks > 1 || !(token.lower === 'it' ? isOneBody(speakers) : areSeveral(speakers))) return unattributed;
  return { speakers, resolved: 'pronoun', confidence: blocks === 0 ? confidences.pronoun : confidences.pronounFar };
}

/**
 * "Acme disputes the finding. “We kept to the rules,” it said": the body that the sentence before
 * begins with, in the same paragraph.
 */
function bodyAsSubject(context: ResolutionContext, at: number): Resolution | null {
  const { tokens, sentences, known } = context;
  const { block, sentence } = tokens[at]!;
  let first = sentences[sentence - 1]?.firstToken;
  if (first === undefined || tokens[first]!.block !== block) return null;
  if (tokens[first]!.lower === 'the') first++;
  const mention = known.organisationBeginningAt(tokens[first]!.start);
  if (mention === null) return documentAsSubject(context, first, at);
  let end = first;
  while (end < at && tokens[end]!.start < mention.end) end++;
  if (tokens[end]!.pos !== 'VERB' && tokens[end]!.pos !== 'AUX') return null;
  const { id, name } = mention.of;
  return { speakers: [{ kind: 'organisation', id, name }], resolved: 'pronoun', confidence: confidences.pronoun };
}

/**
 * "A report by two engineers puts the cost at a million. It adds …": what is written, before the
 * first verb of the sentence.
 */
function documentAsSubject(context: ResolutionContext, start: number, at: number): Resolution | null {
  const { tokens } = context;
  const first = tokens[start - 1]?.lower === 'the' ? start - 1 : start;
  if (!determiners.has(tokens[first]!.lower)) return null;
  let end = first + 1;
  while (end < at && /^(?:NOUN|ADJ|PROPN|NUM|DET|ADP)$/.test(tokens[end]!.pos)) end++;
  if (!/^(?:VERB|AUX)$/.test(tokens[end]!.pos)) return null;
  const meant = resolvePhrase(context, { first, end });
  const [only, more] = meant.speakers;
  if (more !== undefined || only?.kind !== 'unnamed' || only.describes !== 'document') return null;
  return { ...meant, resolved: 'pronoun', confidence: Math.min(meant.confidence, confidences.pronoun) };
}

function isOneBody(speakers: readonly Speaker[]): boolean {
  const [only] = speakers;
  if (only === undefined || speakers.length > 1) return false;
  return (
    only.kind === 'organisation' ||
    only.kind === 'country' ||
    (only.kind === 'unnamed' && !isOnePerson(only.name) && !only.name.endsWith('s'))
  );
}

function areSeveral(speakers: readonly Speaker[]): boolean {
  return speakers.length > 1 || (speakers[0]?.kind === 'unnamed' && !isOnePerson(speakers[0].name));
}
