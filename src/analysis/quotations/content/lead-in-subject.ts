import { articles, othersOpeners } from '../../lexicon/determiners';
import { tokenAt, type ReadText } from '../../text/read-text';
import { spanOfTokens, tokensOfSpan } from '../reporting-clause';
import type { Statement } from '../statement';
import { byGrammar, subjectAt } from './headline-source';

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
  if (tokens[colon]?.text !== ':' || !isOpen(reading, statement, colon)) return statement;
  for (let verb = colon - 1; verb > colon - longestRest && verb > 0 && tokens[verb]!.text !== ','; verb--) {
    const { pos, lower } = tokens[verb]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing')) continue;
    const subject = subjectAt(reading, quoted, verb);
    if (subject === null || subject.inverted || subject.end > verb) continue;
    const cue = statement.cue !== null && statement.cue.start >= tokens[verb]!.start ? statement.cue : null;
    return { ...statement, cue, source: spanOfTokens(tokens, subject.core), confidence: byGrammar };
  }
  return statement;
}

/** It tells of others than spoke before, or the source is a "who" of a clause that closes before the colon. */
function isOpen({ tokens, sentences }: ReadText, { source }: Statement, colon: number): boolean {
  const { firstToken } = sentences[tokens[colon]!.sentence]!;
  const opener = articles.has(tokens[firstToken]!.lower) ? firstToken + 1 : firstToken;
  if (othersOpeners.has(tokens[opener]!.lower)) return true;
  if (source === null) return false;
  const { first, end } = tokensOfSpan(tokens, source);
  if (first < firstToken || tokens[end - 1]!.lower !== 'who' || tokens[end - 2]?.text !== ',') return false;
  return tokens.slice(end, colon).some(({ text }) => text === ',');
}
