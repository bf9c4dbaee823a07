import type { Speaker } from '../../../model/attribution';
import { determiners } from '../../lexicon/determiners';
import { isOnePerson, sourceNounKind } from '../source-nouns';
import { confidences, isSure } from './confidence';
import { unattributed, type Resolution, type ResolutionContext, type ResolvedStatement } from './resolution';
import { resolvePhrase } from './resolve-phrase';

/**
 * "It did not say …", "they said": the ministry, or those several, whose statement came right
 * before, in this paragraph or the last.
 */
export function lastSpeakers(context: ResolutionContext, at: number, before: readonly ResolvedStatement[]): Resolution {
  const token = context.tokens[at]!;
  const last = before.at(-1);
  const clause = last?.clause ?? null;
  const subject = token.lower === 'it' ? bodyAsSubject(context, at) : severalAsSubject(context, at);
  if (subject !== null) return subject;
  if (last === undefined || clause === null || !isSure(last.meant)) return unattributed;
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

/** "Researchers raised moths. …, they report": the many with whom the sentence before begins. */
function severalAsSubject(context: ResolutionContext, at: number): Resolution | null {
  const { tokens, sentences } = context;
  const { block, sentence } = tokens[at]!;
  const first = sentences[sentence - 1]?.firstToken;
  if (first === undefined || tokens[first]!.block !== block) return null;
  let end = first;
  while (end < at && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[end]!.pos)) end++;
  const noun = tokens[end - 1]!.lower;
  if (end === first || !noun.endsWith('s') || sourceNounKind(noun) !== 'people') return null;
  if (!/^(?:VERB|AUX)$/.test(tokens[end]!.pos)) return null;
  const meant = resolvePhrase(context, { first, end });
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
  const [one, more] = speakers;
  if (more !== undefined) return true;
  // "a study": they are those who made it
  return one?.kind === 'unnamed' && !isOnePerson(one.name) && one.describes !== 'document';
}
