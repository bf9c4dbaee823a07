import type { Fault } from '../model/seed';

/**
 * What moves a terminal's cursor or turns its lines around: control characters, line separators,
 * marks of direction.
 */
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * Words as one line that is safe on a terminal: each control character in them is shown as JSON
 * escapes it (`\u001b`), so JSON stays the same JSON.
 */
export function printable(words: string): string {
  return words.replace(control, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A fault as its owner and their editor read it: `seeds/name.txt:LINE: error: message`. */
export function faultLine({ file, line, severity, message }: Fault): string {
  return printable(`${file}:${line}: ${severity}: ${message}`);
}

/** A number with what it counts: `1 article`, `2 articles`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
