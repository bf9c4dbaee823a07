import { articles, othersOpeners } from '../../lexicon/determiners';
import { isNounOfSaying } from '../../lexicon/reporting-nouns';
import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { isCapitalised } from '../../text/capitals';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { sourceNounKind } from '../source-nouns';
import { spanOfTokens, tokensOfSpan } from '../reporting-clause';
import type { Statement } from '../statement';
import { byGrammar, isVerbOfSpeech, subjectAt } from './headline-source';

/** In tokens, between the verb of a lead-in and its colon. */
const longestRest = 12;

/**
 * "My aunt, [who] kept bees for years, had a saying: “…”", "Another was blunter: “…”": a sentence
 * that a colon ends before the marks brings in the words of its subject, not of a clause within it
 * nor of whoever spoke before.
 */
export function withLeadIn(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement {
  const { tokens } = reading;
  const [passage] = statement.quoted;
  if (passage === undefined) return statement;
  let colon = tokenAt(tokens, passage.start) - 1;
  while (colon > 0 && quoted[colon] === 1) colon--;
  if (tokens[colon]?.text !== ':') return statement;
  const by = authorBefore(reading, colon) ?? reporterBefore(reading, statement, colon);
  if (by !== null) return { ...statement, cue: null, source: spanOfTokens(tokens, by), confidence: byGrammar };
  if (!isOpen(reading, statement, colon)) return statement;
  for (let verb = colon - 1; verb > colon - longestRest && verb > 0 && tokens[verb]!.text !== ','; verb--) {
    const { pos, lower } = tokens[verb]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing')) continue;
    const subject = subjectAt(reading, quoted, verb);
    if (subject === null || subject.inverted || subject.end > verb || isFollowing(tokens, subject.core)) continue;
    const cue = statement.cue !== null && statement.cue.start >= tokens[verb]!.start ? statement.cue : null;
    return { ...statement, cue, source: spanOfTokens(tokens, subject.core), confidence: byGrammar };
  }
  return statement;
}

/** "made the following comment": what is still to come, which is no one. */
const isFollowing = (tokens: readonly Token[], { end }: TokenRange): boolean => tokens[end - 1]!.lower === 'following';

/** "this statement by Ruiz on June 11:", "a letter from the mayor:": whose the words are. */
function authorBefore({ tokens, sentences }: ReadText, colon: number): TokenRange | null {
  const { firstToken } = sentences[tokens[colon]!.sentence]!;
  for (let by = colon - 2; by > Math.max(firstToken, colon - longestRest); by--) {
    if (tokens[by]!.pos === 'VERB' || tokens[by]!.pos === 'AUX') return null;
    if (!/^(?:by|from)$/.test(tokens[by]!.lower) || !isNounOfSaying(tokens[by - 1]!.lower)) continue;
    // "Ana Ruiz, a reader, e-mails from Lima:" has no e-mails
    if (by - 1 > firstToken && !/^(?:DET|ADJ|NOUN)$/.test(tokens[by - 2]!.pos)) return null;
    const end = nounPhraseFrom(tokens, by + 1, colon);
    return end > by + 1 && canSpeak(tokens, { first: by + 1, end }) ? { first: by + 1, end } : null;
  }
  return null;
}

/** "The Lima Herald reports:", "Ana Ruiz writes:": a line of a name and its verb, whatever class that has. */
function reporterBefore({ tokens, sentences }: ReadText, { source }: Statement, colon: number): TokenRange | null {
  const { firstToken: first } = sentences[tokens[colon]!.sentence]!;
  const verb = colon - 1;
  if (source !== null || verb <= first || !tokens[verb]!.lower.endsWith('s')) return null;
  if (!isVerbOfSpeech(tokens[verb]!.lower) || nounPhraseFrom(tokens, first, verb) < verb) return null;
  return isCapitalised(tokens[verb - 1]!) ? { first, end: verb } : null;
}

/** A name, or a noun for one who can speak. */
const canSpeak = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ pos, lower }) => pos === 'PROPN' || sourceNounKind(lower) !== null);

/** It tells of others than spoke before, or the source is a "who" of a clause that closes before the colon. */
function isOpen({ tokens, sentences }: ReadText, { source }: Statement, colon: number): boolean {
  const { firstToken } = sentences[tokens[colon]!.sentence]!;
  const opener = articles.has(tokens[firstToken]!.lower) ? firstToken + 1 : firstToken;
  if (othersOpeners.has(tokens[opener]!.lower)) return true;
  if (source === null) return false;
  const { first, end } = tokensOfSpan(tokens, source);
  if (isFollowing(tokens, { first, end })) return true;
  if (first < firstToken || tokens[end - 1]!.lower !== 'who' || tokens[end - 2]?.text !== ',') return false;
  return tokens.slice(end, colon).some(({ text }) => text === ',');
}
