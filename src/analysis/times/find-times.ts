import type { Timex } from '../../model/timex';
import type { ReadText, Token } from '../text/read-text';
import { possibleStarts } from './anchors';
import type { Day } from './calendar';
import type { Expression, Moment, Words } from './expression';
import { readExpression } from './patterns/read-expression';
import { tenseAround } from './tense';
import { readDay, readValue, yearBefore, yearValue } from './values';

/**
 * Every time expression of the text, in text order, its value normalised against the publication
 * date (`YYYY-MM-DD`).
 */
export function findTimes(reading: ReadText, datePublished: string): Timex[] {
  const published = readDay(datePublished);
  const memory = new Memory();
  const times: Timex[] = [];
  for (const { firstToken, endToken } of reading.sentences) {
    const words: Words = { tokens: reading.tokens, first: firstToken, end: endToken };
    const expressions = readSentence(words);
    const told = { words, expressions, published, memory };
    memory.beginSentence();
    expressions.forEach((expression, index) => {
      const value = expression.value(momentOf(told, index));
      if (value === null) return;
      memory.remember(expression, value, published);
      times.push(timexOf(reading.tokens, expression, value));
    });
  }
  return times;
}

/** The expressions of a sentence from left to right; each token belongs to one at most. */
function readSentence(words: Words): Expression[] {
  const expressions: Expression[] = [];
  const possible = possibleStarts(words);
  for (let i = words.first; i < words.end; i++) {
    if (possible[i - words.first] === 0) continue;
    const expression = readExpression(words, i);
    if (expression === null) continue;
    expressions.push(expression, ...(expression.others ?? []));
    i = Math.max(expression.end, ...(expression.others ?? []).map((other) => other.end)) - 1;
  }
  return expressions;
}

function timexOf(tokens: readonly Token[], { first, end, span, type, mod }: Expression, value: string): Timex {
  const { start, end: stop } = span ?? { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return { start, end: stop, type, value, mod };
}

const periodLife = 5;

/**
 * What has been mentioned so far: the reference of "the following day", the period of "a year
 * earlier".
 */
class Memory {
  reference: string | null = null;
  period: string | null = null;
  private periodAge = 0;

  beginSentence(): void {
    this.periodAge++;
    if (this.periodAge > periodLife) this.period = null;
  }

  remember({ type }: Expression, value: string, { year }: Day): void {
    // "for the nine months it lost more than a year earlier": what is compared is no quarter any
    // more
    if (this.period !== null && (value === 'P9M' || value === 'P6M')) this.period = yearValue(year);
    if (type !== 'DATE' && type !== 'TIME') return;
    if (readValue(value) === null) return;
    this.reference = value;
    // "a year earlier" only looks back; the report goes on about the period it is compared with
    if (/-[QH]\d$/.test(value) && (this.period === null || value !== yearBefore(this.period))) {
      this.period = value;
      this.periodAge = 0;
    }
  }
}

/** The expressions of a sentence, and what their values depend on. */
interface ToldSentence {
  readonly words: Words;
  readonly expressions: readonly Expression[];
  readonly published: Day;
  readonly memory: Memory;
}

function momentOf(told: ToldSentence, index: number): Moment {
  const { words, expressions, published, memory } = told;
  const { first, end } = expressions[index]!;
  return {
    published,
    reference: memory.reference,
    period: memory.period,
    tense() {
      return tenseAround(words, first, end);
    },
    dayNearby() {
      for (const other of [index + 1, index - 1]) {
        const neighbour = expressions[other];
        if (neighbour === undefined || neighbour.type === 'SET' || neighbour.type === 'DURATION') continue;
        const moment = { ...momentOf(told, other), dayNearby: () => null };
        const value = neighbour.value(moment);
        if (value !== null && /^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10);
      }
      return null;
    },
  };
}
