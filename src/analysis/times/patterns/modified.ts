import type { Span } from '../../../model/span';
import { bounding } from '../../lexicon/beside-dates';
import { wordAt, type Expression, type Pattern, type Words } from '../expression';
import { months, weekdays } from '../../lexicon/calendar-words';
import { presentOf } from '../story';
import { valueAt } from '../values';

const parts: Record<string, string> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  earlier: 'START',
  later: 'END',
  sometime: '',
};
const edges: Record<string, string> = {
  end: 'END',
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  close: 'END',
  outset: 'START',
};
const amounts: readonly (readonly [words: readonly string[], mod: string])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['well', 'over'], 'MORE_THAN'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
];

/**
 * A pattern for what `core` reads, narrowed: "early next week", "late November", "the late 1970s",
 * "mid-October", "earlier this year", "late yesterday"
 */
export function partOfPeriod(core: Pattern): Pattern {
  return (words, i) => {
    const the = wordAt(words, i) === 'the' ? i + 1 : i;
    const word = wordAt(words, the);
    const mod = Object.hasOwn(parts, word) ? parts[word] : undefined;
    if (mod === undefined) return null;
    let at = the + 1;
    if ((word === 'earlier' || word === 'later') && (wordAt(words, at) === 'in' || wordAt(words, at) === 'on')) at++;
    else if (wordAt(words, at) === 'on' && weekdays.has(wordAt(words, at + 1))) at++;
    const inner = core(words, at) ?? (at > the + 1 ? thePeriod(words, at) : null);
    if (inner === null || (inner.type !== 'DATE' && inner.type !== 'TIME')) return null;
    return { ...inner, first: i, mod: mod === '' ? inner.mod : mod };
  };
}

/**
 * mid-November · early-1990s · late-November · mid-1996 : the modifier is a part of the first token
 */
export function hyphenPart(core: (words: Words, i: number) => Expression | null): Pattern {
  return (words, i) => {
    const the = wordAt(words, i) === 'the' && /s$/.test(wordAt(words, i + 1)) ? i + 1 : i;
    const found = /^(mid|early|late)[-‐‑](.+)$/.exec(wordAt(words, the));
    if (found === null) return null;
    const mod = parts[found[1]!]!;
    const cut = found[1]!.length + 1;
    const token = words.tokens[the]!;
    const tail = { ...token, text: token.text.slice(cut), lower: token.lower.slice(cut) };
    const view: Words = {
      tokens: [
        { ...token, lower: 'in', text: 'in' },
        tail,
        ...words.tokens.slice(the + 1, Math.min(words.end, the + 4)),
      ],
      first: 0,
      end: Math.min(words.end - the + 1, 5),
    };
    const inner = core(view, 1);
    if (
      inner === null ||
      (inner.type !== 'DATE' && inner.type !== 'TIME') ||
      !(months.has(tail.lower) || /^\d{4}s?$/.test(tail.lower))
    )
      return null;
    return { ...inner, first: i, end: the + inner.end - 1, mod, others: [] };
  };
}

/** the end of November · the beginning of October · the end of this week · the start of the year */
export function edgeOfPeriod(core: Pattern): Pattern {
  return (words, i) => {
    const the = wordAt(words, i) === 'the' ? i + 1 : i;
    const word = wordAt(words, the);
    const mod = Object.hasOwn(edges, word) ? edges[word] : undefined;
    if (mod === undefined || wordAt(words, the + 1) !== 'of') return null;
    const inner = core(words, the + 2) ?? thePeriod(words, the + 2);
    if (inner === null || inner.type !== 'DATE') return null;
    return { ...inner, first: i, mod };
  };
}

/** "the year", "the month" of "the end of the year" */
function thePeriod(words: Words, i: number): Expression | null {
  if (wordAt(words, i) !== 'the') return null;
  const unit = wordAt(words, i + 1);
  if (unit !== 'year' && unit !== 'month') return null;
  const value: Expression['value'] = (moment) => valueAt(presentOf(moment), unit);
  return { first: i, end: i + 2, type: 'DATE', mod: null, value };
}

/**
 * more than four hours · nearly forty years · at least 30 days · up to 180 days · around 7:15 p.m.
 */
export function amount(core: Pattern): Pattern {
  return (words, i) => {
    const entry = amounts.find(([phrase]) => phrase.every((word, k) => wordAt(words, i + k) === word));
    if (entry === undefined) return null;
    const inner = core(words, i + entry[0].length);
    if (inner === null || inner.type === 'SET' || !measures(words, i, inner)) return null;
    // "about" stands outside the expression, as annotators have it
    const span = wordAt(words, i) === 'about' ? spanOf(words, inner) : inner.span;
    return { ...inner, first: i, mod: entry[1], ...(span === undefined ? {} : { span }) };
  };
}

function spanOf({ tokens }: Words, { first, end, span }: Expression): Span {
  return span ?? { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/**
 * "over three years", "about 1990", "around noon"; not "over the past year", "get around
 * Wednesday's ruling"
 */
function measures(words: Words, i: number, inner: Expression): boolean {
  if (bounding.has(wordAt(words, inner.first))) return false;
  if (wordAt(words, i) === 'over' || wordAt(words, i) === 'under') {
    return inner.type === 'DURATION' && !/^(?:several|some|many)$/.test(wordAt(words, inner.first));
  }
  if (/^(?:ago|earlier|later)$/.test(wordAt(words, inner.end - 1))) return true;
  return inner.type !== 'DATE' || /^\d{4}$/.test(wordAt(words, inner.first));
}

/** year-end · the year's end · year end */
export const yearEnd: Pattern = (words, i) => {
  const the = wordAt(words, i) === 'the' ? i + 1 : i;
  const end =
    wordAt(words, the) === 'year-end'
      ? the + 1
      : wordAt(words, the) === 'year' && wordAt(words, the + 1) === 'end'
        ? the + 2
        : wordAt(words, the) === 'year' && wordAt(words, the + 1) === "'s" && wordAt(words, the + 2) === 'end'
          ? the + 3
          : 0;
  if (end === 0) return null;
  return { first: i, end, type: 'DATE', mod: 'END', value: ({ published }) => String(published.year).padStart(4, '0') };
};
