import type { Span } from '../model/span';
import type { Segment } from './segments';

/**
 * A stretch of text that has an address: a statement from its first word to its last, or the words
 * of an event.
 */
export interface Anchor extends Span {
  readonly id: string;
  readonly kind: 'statement' | 'event';
}

/** Text drawn as nested elements: a segment, or an anchor with what stands in it. */
export type TextRun =
  | { readonly segment: Segment }
  | {
      readonly anchor: Anchor;
      /** whether the element carries the id; a later part does not */
      readonly first: boolean;
      /** whether the anchor begins with this element, and ends with it, within its block */
      readonly opens: boolean;
      readonly closes: boolean;
      readonly runs: readonly TextRun[];
    };

interface Part {
  readonly anchor: Anchor;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Splits anchors until each lies wholly inside or outside every other, as elements must; the longer
 * one is the outer.
 */
function untangle(anchors: readonly Anchor[]): Part[] {
  const sorted = [...anchors].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Span[] = [];
  const done: Part[] = [];
  for (const anchor of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= anchor.start) open.pop();
    const outer = open.at(-1);
    if (outer === undefined || anchor.end <= outer.end) {
      open.push(anchor);
      done.push({ anchor, opens: true, closes: true });
    } else {
      const inside = { ...anchor, end: outer.end };
      open.push(inside);
      done.push({ anchor: inside, opens: true, closes: false });
      done.push({ anchor: { ...anchor, start: outer.end }, opens: false, closes: true });
    }
  }
  return done.sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end);
}

/**
 * Groups touching segments under the anchors that hold them. Segments must have been cut at every
 * anchor's ends.
 */
export function wrapSegments(segments: readonly Segment[], anchors: readonly Anchor[]): TextRun[] {
  return fill(segments, untangle(anchors));
}

function fill(segments: readonly Segment[], anchors: readonly Part[]): TextRun[] {
  const pieces: TextRun[] = [];
  let at = 0;
  for (let i = 0; i < anchors.length;) {
    const { anchor, opens, closes } = anchors[i]!;
    while (at < segments.length && segments[at]!.start < anchor.start) pieces.push({ segment: segments[at++]! });
    const from = at;
    while (at < segments.length && segments[at]!.end <= anchor.end) at++;
    let next = i + 1;
    while (next < anchors.length && anchors[next]!.anchor.end <= anchor.end) next++;
    pieces.push({
      anchor,
      first: opens,
      opens,
      closes,
      runs: fill(segments.slice(from, at), anchors.slice(i + 1, next)),
    });
    i = next;
  }
  for (; at < segments.length; at++) pieces.push({ segment: segments[at]! });
  return pieces;
}
