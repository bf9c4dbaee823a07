import { beForms } from '../../lexicon/auxiliaries';
import { othersOwners } from '../../lexicon/determiners';
import { isReportingNoun } from '../../lexicon/reporting-nouns';
import type { ReadText } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { spanOfTokens, tokensOfSpan, type ReportingClause } from '../reporting-clause';

/**
 * “Her last words, according to a nurse, were “Is it late?””: whoever owns the words said them, and
 * the source passes them on. Null of any other statement.
 */
export function ownWordsReported({ text }: ReadText, clause: ReportingClause): ReportingClause | null {
  const { tokens, statement, source, cue } = clause;
  const [noun, rest, more] = statement.content;
  const [passage] = statement.quoted;
  if (source === null || cue === null || noun === undefined || rest === undefined || more !== undefined) return null;
  const whose = tokensOfSpan(tokens, noun);
  const said = tokensOfSpan(tokens, rest);
  const owner = ownerWithin(tokens, whose);
  if (owner === null || passage === undefined || passage.start < rest.start || whose.end > cue.first) return null;
  if (tokens[cue.first]!.lower !== 'according' || !beForms.has(tokens[said.first]!.lower)) return null;
  if (/[\p{L}\d]/u.test(text.slice(tokens[said.first]!.end, passage.start))) return null;
  const by = { first: whose.end - 1, end: whose.end };
  const content = [{ start: passage.start - 1, end: rest.end }];
  return {
    ...clause,
    source: owner,
    cue: by,
    statement: { ...statement, content, source: spanOfTokens(tokens, owner), cue: spanOfTokens(tokens, by) },
    citedBy: { name: text.slice(tokens[source.first]!.start, tokens[source.end - 1]!.end), source, cue },
  };
}

/** The "Ruiz" of "Ruiz’s last words", the "her" of "her motto"; null where nobody owns such a noun. */
function ownerWithin(tokens: ReportingClause['tokens'], { first, end }: TokenRange): TokenRange | null {
  if (!isReportingNoun(tokens[end - 1]!.lower)) return null;
  for (let at = end - 2; at >= first; at--) {
    if (!othersOwners.has(tokens[at]!.lower)) continue;
    return at === first ? { first, end: at + 1 } : { first, end: at };
  }
  return null;
}
