import { hasSentences } from '../../model/article';
import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { doubtWords } from '../lexicon/event-nouns';
import { askedAbout } from '../lexicon/conjunctions';
import { planning, scheduled, isState } from '../lexicon/event-verbs';
import type { Span } from '../../model/span';
import { tokenAt, type ReadText } from '../text/read-text';
import { clauseAround } from '../grammar/clause';
import type { EventEvidence } from './event-context';
import type { FoundEvent } from './found-event';
import { isOfHabit } from './habit';
import { stemOf } from '../grammar/word-forms';

/**
 * What goes on while the article is published: "Troops are massing at the border". Not what
 * somebody says in quotation marks, what is doubted or feared, and no state; a headline's tense
 * tells no time.
 */
export function ongoingEvents({ reading, attributions, datePublished, who }: EventEvidence): FoundEvent[] {
  const { tokens, sentences, blocks } = reading;
  const quoted = tokensIn(
    reading,
    attributions.flatMap((attribution) => attribution.quoted),
  );
  const events: FoundEvent[] = [];
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    if (tokens[endToken - 1]?.lower === '?') continue;
    if (!hasSentences(blocks[tokens[firstToken]?.block ?? 0]?.role ?? 'headline')) continue;
    for (let k = firstToken + 1; k < endToken; k++) {
      if (!goesOn(reading, k, firstToken) || quoted[k] === 1) continue;
      if (isOfHabit(tokens, sentence, k)) continue;
      const clause = clauseAround(tokens, k, firstToken, endToken);
      const before = [clause.first, clause.first - 1, clause.first - 2].map((at) => tokens[at]?.lower ?? '');
      if (before.some((word) => doubtWords.has(word) || askedAbout.has(word))) continue;
      const key = stemOf(tokens[k]!.lower);
      const { people, countries } = who(clause);
      events.push({ token: k, status: 'happened', date: datePublished, times: [], people, countries, key });
    }
  }
  return events;
}

/** "are massing", "is also appealing", "have been falling"; not "is going to", "is hoping" */
function goesOn({ tokens }: ReadText, k: number, from: number): boolean {
  const { lower } = tokens[k]!;
  if (!isMainVerb(tokens[k]!)) return false;
  if (tokens[k - 1]!.lower === 'being') return isBeing(tokens, k - 1) && !isState(lower);
  if (!lower.endsWith('ing')) return false;
  if (isState(lower) || planning.has(lower) || scheduled.has(lower)) return false;
  let helper = k - 1;
  while (helper > from && tokens[helper]!.pos === 'ADV') helper--;
  if (!/^(?:is|are|'s|'re|’s|’re|been)$/.test(tokens[helper]!.lower) || tokens[helper]!.pos !== 'AUX') return false;
  const { form, negated } = formOfVerb(tokens, k, from);
  let have = helper - 1;
  while (have > from && tokens[have]!.pos === 'ADV') have--;
  const perfect = tokens[helper]!.lower !== 'been' || /^(?:has|have)$/.test(tokens[have]?.lower ?? '');
  return !negated && perfect && (form === 'present' || tokens[helper]!.lower === 'been');
}

/** The "being" of "is being rebuilt" */
function isBeing(tokens: ReadText['tokens'], being: number): boolean {
  return /^(?:is|are|'s|'re|’s|’re)$/.test(tokens[being - 1]?.lower ?? '');
}

function tokensIn({ tokens }: ReadText, spans: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { start, end } of spans) {
    for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k++) inside[k] = 1;
  }
  return inside;
}
