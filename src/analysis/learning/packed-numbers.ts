/**
 * Whole numbers as text, so that a model is a plain module wherever it runs: a number is digits of
 * base 26, the lowest first, and a last one of 64 that ends it. All are printable and none is
 * escaped in JSON.
 */
const firstEnd = 35;
const ends = 64;
const goingOn = 26;
const backslash = 92;
const firstGoingOn = firstEnd + ends + 1;

/** Packs numbers that are zero or more. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (let number of numbers) {
    for (; number >= ends; number = Math.floor(number / goingOn))
      packed += String.fromCharCode(firstGoingOn + (number % goingOn));
    const code = firstEnd + number;
    packed += String.fromCharCode(code < backslash ? code : code + 1);
  }
  return packed;
}

/**
 * Calls `each` with every number of a text that `packNumbers` made; throws a RangeError when it
 * ends within one.
 */
export function eachNumber(packed: string, each: (number: number) => void): void {
  let number = 0;
  let place = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= firstGoingOn) {
      number += (code - firstGoingOn) * place;
      place *= goingOn;
    } else {
      each(number + (code - firstEnd - (code > backslash ? 1 : 0)) * place);
      number = 0;
      place = 1;
    }
  }
  if (place !== 1) throw new RangeError('packed numbers end within a number');
}

/** A number of either sign as one that is zero or more: 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 … */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The inverse of `unsigned`. */
export function signed(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
