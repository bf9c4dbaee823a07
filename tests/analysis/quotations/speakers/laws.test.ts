import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeStatements } from '../../../../src/analysis/quotations/attribute';
import type { Statement } from '../../../../src/analysis/quotations/statement';
import { read } from '../../reading';
import type { Span } from '../../../../src/model/span';
import { knownIn } from '../notation';

const word = fc.constantFrom(
  ...'Ruiz told Reuters in an interview with the BBC on X , citing two officials as saying quoted by he said was . | which cited as saying according told that , according to who Monday and Haddad reportedly through her lawyer “No” that it they'.split(
    ' ',
  ),
);

/**
 * A text of words of the trade in any order, with statements whose parts lie anywhere in it, apart
 * or not.
 */
const anyLayout = fc
  .tuple(
    fc.array(word, { minLength: 4, maxLength: 60 }),
    fc.array(fc.array(fc.nat(59), { minLength: 6, maxLength: 6 }), { maxLength: 5 }),
  )
  .map(([words, cuts]) => {
    const text = words.join(' ').replaceAll(' | ', '\n\n');
    const places = [...text.matchAll(/\S+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const span = (a: number, b: number): Span => {
      const [first, last] = [Math.min(a, b) % places.length, Math.max(a, b) % places.length].sort((x, y) => x - y);
      return { start: places[first!]!.start, end: places[last!]!.end };
    };
    const statements = cuts.map(([a, b, c, d, e, f]): Statement => {
      const content = span(a!, b!);
      return {
        content: [content],
        quoted: a! % 2 === 0 ? [content] : [],
        cue: c! % 5 === 0 ? null : span(c!, d!),
        source: e! % 5 === 0 ? null : span(e!, f!),
      };
    });
    return { text, statements };
  });

describe('whatever the words and the layout', () => {
  it('speakers, relays and ids keep their promises', () => {
    fc.assert(
      fc.property(anyLayout, ({ text, statements }) => {
        const reading = read(text);
        const known = knownIn(text, {
          people: [{ name: 'Ana Ruiz' }, { name: 'Karim Haddad' }],
          times: { Monday: '2024-03-04' },
        });
        const attributions = attributeStatements(reading, statements, known);
        expect(new Set(attributions.map(({ id }) => id)).size).toBe(attributions.length);
        for (const { speakers, resolved, relays, source, cue } of attributions) {
          expect(speakers.length === 0).toBe(resolved === 'unattributed');
          for (const { id, name } of [...speakers, ...relays]) expect(id !== '' && name.trim() !== '').toBe(true);
          for (const span of [source, cue, ...relays.flatMap((relay) => [relay.source, relay.cue])]) {
            if (span !== null) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
