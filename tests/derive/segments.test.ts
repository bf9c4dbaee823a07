import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments, layersOf, type Layer, type Segment } from '../../src/derive/segments';
import { statement } from './notation';

/** `3=direct/q-1+e-2`: three characters, how they are spoken, and what they belong to. */
function written(segments: readonly Segment[]): string {
  return segments.map(({ start, end, speech, of }) => `${end - start}=${speech ?? '-'}/${of.join('+')}`).join(' ');
}

const layer = (start: number, end: number, of: string, speech: Layer['speech'] = null): Layer => ({
  start,
  end,
  of,
  speech,
});

describe('overlapping layers are cut into touching segments', () => {
  it.each<[string, Layer[], string]>([
    ['no layer', [], '10=-/'],
    ['one in the middle', [layer(3, 6, 'a', 'direct')], '3=-/ 3=direct/a 4=-/'],
    ['from the very first character', [layer(0, 4, 'a', 'reported')], '4=reported/a 6=-/'],
    ['nested', [layer(0, 10, 'a', 'reported'), layer(3, 6, 'a', 'direct')], '3=reported/a 3=direct/a 4=reported/a'],
    ['crossing', [layer(0, 6, 'a'), layer(4, 10, 'b')], '4=-/a 2=-/a+b 4=-/b'],
    ['touching', [layer(0, 5, 'a'), layer(5, 10, 'b')], '5=-/a 5=-/b'],
    ['the same words twice', [layer(2, 4, 'a'), layer(2, 4, 'b')], '2=-/ 2=-/a+b 6=-/'],
    ['over the edge', [layer(8, 14, 'a', 'direct')], '8=-/ 2=direct/a'],
    ['empty', [layer(4, 4, 'a', 'direct')], '10=-/'],
  ])('%s', (_, layers, expected) => {
    expect(written(cutSegments({ start: 0, end: 10 }, layers))).toBe(expected);
  });

  it('law: segments touch, cover the span, and know every layer above them', () => {
    const layers = fc.array(
      fc.record({ start: fc.nat(40), end: fc.nat(40), of: fc.constantFrom('a', 'b', 'c'), speech: fc.constant(null) }),
    );
    fc.assert(
      fc.property(layers, (given) => {
        const segments = cutSegments({ start: 5, end: 30 }, given);
        expect(segments[0]!.start).toBe(5);
        expect(segments.at(-1)!.end).toBe(30);
        segments.slice(1).forEach(({ start }, i) => expect(start).toBe(segments[i]!.end));
        for (const { start, of } of segments) {
          const above = given.filter((one) => one.start <= start && one.end > start).map((one) => one.of);
          expect([...of].sort()).toEqual([...new Set(above)].sort());
        }
      }),
    );
  });
});

describe('the line under a statement', () => {
  const lined = (text: string, told: Parameters<typeof statement>[1]): string => {
    const layers = layersOf(text, statement(text, told));
    return cutSegments({ start: 0, end: text.length }, layers)
      .filter(({ speech }) => speech !== null)
      .map(({ start, end, speech }) => `${speech}[${text.slice(start, end)}]`)
      .join('');
  };

  it('is firm under direct words and their marks', () => {
    expect(lined('“We waited,” she said.', { content: '“We waited,”', quoted: 'We waited,' })).toBe(
      'direct[“We waited,”]',
    );
  });
  it('changes where the marks begin', () => {
    const text = "They called the delay 'a scandal' of their time.";
    expect(lined(text, { content: "the delay 'a scandal' of their time", quoted: 'a scandal' })).toBe(
      "reported[the delay ]direct['a scandal']reported[ of their time]",
    );
  });
  it('is none in the words of a turn, which has its line beside the paragraph', () => {
    expect(lined('RUIZ: We waited.', { kind: 'direct', content: 'We waited.' })).toBe('turn[We waited.]');
  });
  it('leaves out the conjunction before a reported statement', () => {
    expect(lined('She said that the bridge was safe.', { content: 'that the bridge was safe' })).toBe(
      'reported[the bridge was safe]',
    );
  });
  it('keeps a pronoun that is a part of it', () => {
    expect(
      lined('“That bridge was safe,” she said.', {
        content: '“That bridge was safe,”',
        quoted: 'That bridge was safe,',
      }),
    ).toBe('direct[“That bridge was safe,”]');
  });
});
