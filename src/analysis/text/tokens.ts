import type { Span } from '../../model/span';
import { isAbbreviation } from './full-stops';

/** Whether a UTF-16 code unit is of a letter or digit. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff);
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isSpaceCode = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/**
 * The clitics that stand as tokens of their own, without their apostrophe: France|'s, they|'ll,
 * do|n't.
 */
const clitics = new Set(['s', 'll', 're', 've', 'd', 'm']);

/**
 * Cuts a block into words and marks in one pass. "France's" is `France` + `'s`, "don't" is `do` +
 * `n't`; "O'Brien", "long-range", "1,000", "U.S." and "Mr." are one token each; every other mark is
 * a token of its own.
 */
export function findTokens(text: string, block: Span): Span[] {
  const tokens: Span[] = [];
  let at = block.start;
  while (at < block.end) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      at++;
    } else if (isWordCode(code)) {
      const end = endOfWord(text, at, block.end);
      pushWord(text, at, end, tokens);
      at = end;
    } else {
      const end = endOfMark(text, at, block.end);
      tokens.push({ start: at, end });
      at = end;
    }
  }
  return tokens;
}

/** A run of the same dash or full stop is one mark ("--", "..."); a surrogate pair is one mark. */
function endOfMark(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  if (code >= 0xd800 && code <= 0xdbff && start + 1 < limit) return start + 2;
  if (code !== 0x2d && code !== 0x2e) return start + 1;
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}

function endOfWord(text: string, start: number, limit: number): number {
  const letters = afterParty(text, start);
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      at++;
      continue;
    }
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    const digitsAround = isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(next);
    const joins =
      ((isApostrophe(code) || code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26) &&
        isWordCode(next)) ||
      ((code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f) && digitsAround) ||
      (code === 0x2e && isInitialism(text, letters, at) && isWordCode(next));
    if (joins) {
      at += 2;
      continue;
    }
    if (code !== 0x2e || !takesPeriod(text, Math.min(letters, at), at)) break;
    // "J.-P."
    if (at !== start + 1 || next !== 0x2d || !isCapitalAndStop(text, at + 2)) return at + 1;
    return at + 4;
  }
  return at;
}

function isCapitalAndStop(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase() && text.charCodeAt(at + 1) === 0x2e;
}

/** Behind the party of "D-N.Y.", where a state cut short begins; `start` where there is none. */
function afterParty(text: string, start: number): number {
  const isParty = text.charCodeAt(start + 1) === 0x2d && /[DIR]/.test(text.charAt(start));
  return isParty && isWordCode(text.charCodeAt(start + 2)) ? start + 2 : start;
}

/** `start..at` is letters and full stops in turn, such as the "U" and "U.S" of "U.S." */
function isInitialism(text: string, start: number, at: number): boolean {
  const length = at - start;
  if (length < 1 || length > 11 || length % 2 === 0) return false;
  for (let i = start; i < at; i++) {
    const isStop = text.charCodeAt(i) === 0x2e;
    if (isStop !== ((i - start) % 2 === 1)) return false;
    if (!isStop && isDigitCode(text.charCodeAt(i))) return false;
  }
  return true;
}

function takesPeriod(text: string, start: number, at: number): boolean {
  if (isInitialism(text, start, at)) {
    const first = text.charAt(start);
    if (at - start > 1 || (first !== 'I' && first === first.toUpperCase())) return true;
  }
  return isAbbreviation(text.slice(start, at), text.slice(at + 1, at + 3));
}

function pushWord(text: string, start: number, end: number, into: Span[]): void {
  for (let i = Math.max(start + 1, end - 3); i < end; i++) {
    if (!isApostrophe(text.charCodeAt(i))) continue;
    const tail = text.slice(i + 1, end).toLowerCase();
    const cut = clitics.has(tail)
      ? i
      : tail === 't' && text.charAt(i - 1).toLowerCase() === 'n' && i - 1 > start
        ? i - 1
        : -1;
    if (cut > start) {
      into.push({ start, end: cut }, { start: cut, end });
      return;
    }
  }
  into.push({ start, end });
}
