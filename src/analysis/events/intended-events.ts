import { hasSentences } from '../../model/article';
import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { doubtWords } from '../lexicon/event-nouns';
import { tokenAt, type Token } from '../text/read-text';
import { clauseAround } from '../grammar/clause';
import { documentNouns } from '../lexicon/speaking-nouns';
import { intentionVerbs } from '../lexicon/event-verbs';
import type { EventEvidence } from './event-context';
import type { FoundEvent } from './found-event';
import { stemOf } from '../grammar/word-forms';

/**
 * What somebody means to do when the article is published, in its own words: "The mayor wants to
 * sell the hall" is of that day, as "the minister says" is. Not within quotation marks or what
 * somebody reports, and not where it is denied or doubted, or where what is meant has a day of its
 * own.
 */
export function intendedEvents(
  { reading, attributions, datePublished, who }: EventEvidence,
  dated: readonly FoundEvent[],
): FoundEvent[] {
  const { tokens, sentences, blocks } = reading;
  const told = tokensOfStatements(tokens, attributions);
  const planned = new Set(dated.map(({ token }) => token));
  const events: FoundEvent[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (!hasSentences(blocks[tokens[firstToken]?.block ?? 0]?.role ?? 'headline')) continue;
    for (let k = firstToken + 1; k + 2 < endToken; k++) {
      if (!intentionVerbs.has(tokens[k]!.lower) || told.has(k) || planned.has(k + 2)) continue;
      if (!meansTo(tokens, k, firstToken)) continue;
      const clause = clauseAround(tokens, k, firstToken, endToken);
      if ([clause.first, clause.first - 1].some((at) => doubtWords.has(tokens[at]?.lower ?? ''))) continue;
      const key = `means ${stemOf(tokens[k]!.lower)}`;
      events.push({ token: k, status: 'said', date: datePublished, times: [], ...who(clause), key });
    }
  }
  return events;
}

/** The tokens of what is said and of the words that say so. */
function tokensOfStatements(tokens: readonly Token[], attributions: EventEvidence['attributions']): Set<number> {
  const told = new Set<number>();
  for (const { content, cue } of attributions) {
    for (const { start, end } of cue === null ? content : [...content, cue])
      for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k++) told.add(k);
  }
  return told;
}

/** "plans to sell": a present with its infinitive */
function meansTo(tokens: readonly Token[], k: number, from: number): boolean {
  if (!isMainVerb(tokens[k]!) || tokens[k + 1]!.lower !== 'to' || !isMainVerb(tokens[k + 2]!)) return false;
  // a law means nothing itself
  if (documentNouns.has(tokens[k - 1]!.lower)) return false;
  const { form, negated } = formOfVerb(tokens, k, from);
  return form === 'present' && !negated;
}
