import type { Timex } from '../../model/timex';
import type { ReadText, Token } from '../text/read-text';
import { possibleStarts } from './anchors';
import type { Day } from './calendar';
import { wordAt, type Expression, type Moment, type Story, type Words } from './expression';
import { edtfOfTime } from './edtf';
import { governs } from './governs';
import { Memory, type Asked } from './memory';
import { readExpression } from './patterns/read-expression';
import { isUntil, tenseAround } from './tense';
import { joins } from './patterns/date-words';
import { readDay, readValue } from './read-value';

/**
 * Every time expression of the text, in text order, its value normalised against the publication
 * date (`YYYY-MM-DD`).
 */
export function findTimes(reading: ReadText, datePublished: string): Timex[] {
  const published = readDay(datePublished);
  const memory = new Memory();
  const times: Timex[] = [];
  for (const { firstToken, endToken, block } of reading.sentences) {
    const words: Words = { tokens: reading.tokens, first: firstToken, end: endToken };
    const expressions = readSentence(words);
    const told = { words, expressions, published, memory };
    memory.beginSentence(block);
    expressions.forEach((expression, index) => {
      const asked: Asked = { governs: governs(words, expression), published: false, told: false };
      const value = expression.value(momentOf(told, index, asked));
      if (value === null) return;
      memory.remember(expression, value, asked, published.year);
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
  const edtf = type === 'DATE' || type === 'TIME' ? edtfOfTime(value, mod) : null;
  return { start, end: stop, type, value, mod, edtf };
}

/** The expressions of a sentence, and what their values depend on. */
interface ToldSentence {
  readonly words: Words;
  readonly expressions: readonly Expression[];
  readonly published: Day;
  readonly memory: Memory;
}

/** The moment of an expression; what its value asks for is noted. */
function momentOf(told: ToldSentence, index: number, asked: Asked, neighbours = [index + 1, index - 1]): Moment {
  const { words, expressions, published, memory } = told;
  const { first, end } = expressions[index]!;
  return {
    get published() {
      asked.published = true;
      return published;
    },
    get reference() {
      asked.told = true;
      return memory.reference;
    },
    get story() {
      asked.told = true;
      return storyBehind(told, index) ?? memory.story;
    },
    get clock() {
      asked.told = true;
      return memory.clock;
    },
    get period() {
      asked.told = true;
      return memory.period;
    },
    tense() {
      return tenseAround(words, first, end);
    },
    isUntil() {
      return isUntil(words, first);
    },
    dayNearby() {
      for (const other of neighbours) {
        const neighbour = expressions[other];
        if (neighbour === undefined || neighbour.type === 'SET' || neighbour.type === 'DURATION') continue;
        const value = neighbour.value(momentOf(told, other, asked, []));
        if (value !== null && /^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10);
      }
      return null;
    },
  };
}

/**
 * The date that the expression is joined to from before, where it names its own year: the "3 January
 * 2024" of "from 28 December to 3 January 2024".
 */
function storyBehind(told: ToldSentence, index: number): Story | null {
  const { words, expressions } = told;
  const next = expressions[index + 1];
  const { end } = expressions[index]!;
  if (next === undefined || next.first !== end + 1 || !joins.has(wordAt(words, end))) return null;
  const asked: Asked = { governs: false, published: false, told: false };
  const value = next.type === 'DATE' ? next.value(momentOf(told, index + 1, asked, [])) : null;
  const read = value === null || asked.published || asked.told ? null : readValue(value);
  return read === null ? null : { ...read, ahead: true };
}
