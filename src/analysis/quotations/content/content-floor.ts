import type { FrameUnit } from '../passages/frame-unit';

/** How far, in words, a content may begin before its passage. */
const reach = 60;

/**
 * Where what was said begins when the cue stands after it: at the start of the sentence or after
 * the clause before.
 */
export function contentFloor(units: readonly FrameUnit[], passage: number): number {
  let from = passage;
  while (from > 0 && from > passage - reach && !endsClause(units, from - 1)) from--;
  while (from < passage && (units[from]!.pos === 'PUNCT' || units[from]!.pos === 'CCONJ')) from++;
  return from;
}

function endsClause(units: readonly FrameUnit[], at: number): boolean {
  return /^[;:—–]$/.test(units[at]!.lower);
}
