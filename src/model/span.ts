/**
 * A half-open range `[start, end)` of UTF-16 code units of an article's `text`. Zero is a number:
 * compare with `=== null`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
