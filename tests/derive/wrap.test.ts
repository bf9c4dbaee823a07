import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '../../src/derive/segments';
import { wrapSegments, type Anchor, type TextRun } from '../../src/derive/wrap';

/**
 * `0–3 a[3–6] 6–10`: segments, and anchors with what stands in them; `~a` is a later part of `a`.
 */
function written(pieces: readonly TextRun[]): string {
  return pieces
    .map((piece) =>
      'segment' in piece
        ? `${piece.segment.start}–${piece.segment.end}`
        : `${piece.first ? '' : '~'}${piece.anchor.id}[${written(piece.runs)}]`,
    )
    .join(' ');
}

function wrapped(anchors: readonly Anchor[]): TextRun[] {
  const layers = anchors.map((anchor) => ({ ...anchor, of: anchor.id, speech: null }));
  return wrapSegments(cutSegments({ start: 0, end: 10 }, layers), anchors);
}

const anchor = (id: string, start: number, end: number): Anchor => ({ id, start, end, kind: 'statement' });

describe('segments are grouped under the anchors that hold them', () => {
  it.each<[string, Anchor[], string]>([
    ['none', [], '0–10'],
    ['one', [anchor('a', 3, 6)], '0–3 a[3–6] 6–10'],
    ['two after each other', [anchor('a', 0, 4), anchor('b', 4, 10)], 'a[0–4] b[4–10]'],
    ['one inside another', [anchor('b', 3, 5), anchor('a', 0, 8)], 'a[0–3 b[3–5] 5–8] 8–10'],
    ['of the same words, as given', [anchor('a', 2, 4), anchor('b', 2, 4)], '0–2 a[b[2–4]] 4–10'],
    ['crossing: the later is cut', [anchor('a', 0, 6), anchor('b', 4, 9)], 'a[0–4 b[4–6]] ~b[6–9] 9–10'],
  ])('%s', (_, anchors, expected) => {
    expect(written(wrapped(anchors))).toBe(expected);
  });

  it('law: every segment is drawn once, in its order, however anchors cross', () => {
    const anchors = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9), fc.integer({ min: 1, max: 10 }))
        .map(([id, start, size]) => anchor(id, start, Math.min(10, start + size))),
      { maxLength: 6 },
    );
    const leaves = (pieces: readonly TextRun[]): number[] =>
      pieces.flatMap((piece) => ('segment' in piece ? [piece.segment.start] : leaves(piece.runs)));
    fc.assert(
      fc.property(anchors, (given) => {
        const layers = given.map((one) => ({ ...one, of: one.id, speech: null }));
        expect(leaves(wrapped(given))).toEqual(cutSegments({ start: 0, end: 10 }, layers).map(({ start }) => start));
      }),
    );
  });
});
