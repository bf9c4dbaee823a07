import type { Speaker } from '../../../model/attribution';
import { citingWords } from '../../lexicon/reporting';
import type { Person } from '../../../model/people';
import { sexOfNoun } from '../../lexicon/titles';
import { sexOfFirstName } from '../../lexicon/first-names';
import { fold } from '../../text/fold';
import { sexOf } from '../../people/sex-of-person';
import { determiners, possessives } from '../../lexicon/determiners';
import { pronounsOfSources, sexOfPronoun } from '../../lexicon/personal-pronouns';
import { isCapitalised } from '../../text/capitals';
import { tokenAt, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Statement } from '../statement';
import type { Spoke } from './antecedents';
import { publisherOf } from '../read-publisher';
import type { ReportingClause } from '../reporting-clause';
import { resolvePhrase } from './resolve-phrase';
import { lastSpeakers } from './last-speakers';
import { strangerBefore } from './stranger-before';
import { confidences, isSure, pronounConfidence } from './confidence';
import { headOf, isOnePerson } from '../source-nouns';
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
  if (clause.citedBy !== null && possessives.has(token.lower)) return ownerOfWords(context, token);
  if (!pronounsOfSources.has(token.lower)) return null;
  if (/^(?:s?he|him|her)$/.test(token.lower)) return heOrShe(context, source.first, clause.statement, before);
  if (token.lower === 'who') return antecedentOfWho(context, source.first, clause);
  if (token.lower === 'it' || token.lower === 'they') return lastSpeakers(context, source.first, before);
  return unattributed;
}

/** "Her last words, according to a nurse, were": the only one whom "her" may mean in the text. */
function ownerOfWords({ known }: ResolutionContext, { start, lower }: Token): Resolution {
  const person = known.personOfPronoun(start);
  const sex = lower === 'her' ? 'female' : 'male';
  const others = known.people.filter((one) => one !== person && (sexOf(one) ?? sex) === sex);
  if (person === null || others.length > 0) return unattributed;
  return { speakers: [personSpeaker(person)], resolved: 'pronoun', confidence: confidences.pronounFar };
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
  if (isPlayedBefore(context, at) || isUnknownBefore(context, at, statement)) return unattributed;
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
    const opener = clause.tokens[clause.source.first - 1]?.lower ?? '';
    // "Her death was announced by her niece": it goes on about her
    if (citingWords.has(opener) || opener === 'by') continue;
    const speaker = meant.speakers.length === 1 && isSure(meant) ? meant.speakers[0]! : null;
    if (speaker !== null && maySheMean(speaker, context.tokens[at]!) && mayBeOne(speaker, context, clause.source)) {
      spoke.push({ speaker, at: clause.main.first, ago });
      if (isDefinite(before[n]!) && !isJustToldOf(context, before[n]!, at, ago)) definite.add(speaker.id);
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
 * "Agnes (Ana Ruiz) has married": the paragraph has told of one whom the person in brackets plays.
 */
function isPlayedBefore({ tokens, known }: ResolutionContext, at: number): boolean {
  for (let i = at - 1; i > 0 && tokens[i]!.block === tokens[at]!.block; i--) {
    const player = tokens[i]!.text === '(' ? known.personBeginningAt(tokens[i + 1]!.start) : null;
    const isNamed = isCapitalised(tokens[i - 1]!) && known.personEndingAt(tokens[i - 1]!.end) === null;
    if (player !== null && isNamed && tokens[tokenAt(tokens, player.end)]?.text === ')') return true;
  }
  return false;
}

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
  return isThere && sex !== null && sex === sexOfPronoun(tokens[at]!.lower) ? person : null;
}

/**
 * "When Rosa comes, she …": nearer in the paragraph than anybody known who may be meant, a given name
 * that is nobody's acts.
 */
function isUnknownBefore({ tokens, known }: ResolutionContext, at: number, { content }: Statement): boolean {
  const sex = sexOfPronoun(tokens[at]!.lower);
  for (let i = at - 1; i > 0 && tokens[i]!.block === tokens[at]!.block; i--) {
    const { start, end, text, pos } = tokens[i]!;
    if (content.some((span) => span.start <= start && end <= span.end)) continue;
    const person = known.personEndingAt(end) ?? known.personBeginningAt(start)?.of ?? null;
    if (person !== null && (sexOf(person) ?? sex) === sex) return false;
    const isLone = pos === 'PROPN' && isCapitalised(tokens[i]!) && tokens[i - 1]!.pos !== 'PROPN';
    if (!isLone || person !== null || sexOfFirstName(fold(text)) !== sex) continue;
    if (/^(?:VERB|AUX|ADV|ADP)$/.test(tokens[i + 1]!.pos)) return true;
  }
  return false;
}

/** "her husband" is never "she". */
function maySheMean({ kind, name }: Speaker, { lower }: Token): boolean {
  const sex = kind === 'unnamed' ? sexOfNoun(headOf(name)) : null;
  return sex === null || sex === sexOfPronoun(lower);
}

/**
 * "The bishop warned that … “We pray,” he said": who spoke last, in the paragraph, and bears a role
 * that no person of the text has.
 */
function isJustToldOf(
  { tokens, described }: ResolutionContext,
  { clause, meant }: ResolvedStatement,
  at: number,
  ago: number,
): boolean {
  const source = clause?.source ?? null;
  if (ago > 0 || source === null || tokens[source.first]!.block !== tokens[at]!.block) return false;
  return !described.has(headOf(meant.speakers[0]!.name));
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
  const first = determinerBefore(tokens, end);
  const said = cue !== null && cue.first > who && cue.first - who < 3;
  if (!said || first === null || !isOnePerson(tokens[end - 1]!.lower)) return unattributed;
  // "Ruiz, a clerk who says", "Ruiz, 52, a clerk who says"
  const comma = /^[,–—-]$/.test(tokens[first - 1]?.text ?? '') ? beforeAge(tokens, first - 1) : -1;
  const apposed = comma < 1 ? null : known.personEndingAt(tokens[comma - 1]!.end);
  if (apposed !== null)
    return { speakers: [personSpeaker(apposed)], resolved: 'pronoun', confidence: confidences.pronoun };
  return { ...resolvePhrase(context, { first, end }), resolved: 'pronoun' };
}

/** Of a comma behind an age the one before it: "Ruiz[,] 52,". */
function beforeAge(tokens: readonly Token[], comma: number): number {
  const isAge = tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',';
  return isAge ? comma - 2 : comma;
}

/**
 * Where the noun phrase begins that ends before a token: at its determiner; null where it has none.
 */
function determinerBefore(tokens: readonly Token[], end: number): number | null {
  for (let first = end - 1; first >= Math.max(0, end - 6); first--) {
    if (determiners.has(tokens[first]!.lower)) return first;
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first]!.pos)) return null;
  }
  return null;
}
