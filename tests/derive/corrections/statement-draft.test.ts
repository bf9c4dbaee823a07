import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/analysis/corrections/apply-corrections';
import { stepEdge, withEdge, wordSpans } from '../../../src/derive/corrections/move-edge';
import { candidatesIn, meaningOf, speakerTyped } from '../../../src/derive/corrections/put-right';
import { showCorrection } from '../../../src/derive/corrections/shown-correction';
import {
  additionOf,
  correctionOf,
  draftOf,
  newDraft,
  type StatementDraft,
} from '../../../src/derive/corrections/statement-draft';
import { placeInWords, wordsOnLine } from '../../../src/derive/corrections/words-in-text';
import { correctionSchema, type Correction } from '../../../src/model/correction';
import type { Span } from '../../../src/model/span';
import { ferry } from '../../components/ferry';
import { spanOf } from '../notation';

const [, waited] = ferry.attributions;

describe('what a form says of a statement', () => {
  const cases: readonly (readonly [string, Partial<StatementDraft>, Omit<Correction, 'id'> | null])[] = [
    ['nothing', {}, null],
    [
      'another speaker of the text',
      { speakers: [{ kind: 'person', id: 'li-wei', name: 'Li Wei' }] },
      { speaker: 'Li Wei' },
    ],
    [
      'somebody new',
      { speakers: [{ kind: 'unnamed', id: 'two-sailors', name: 'two sailors' }] },
      { speaker: { kind: 'unnamed', name: 'two sailors' } },
    ],
    [
      'somebody of other articles, whose id is not of the name',
      { speakers: [{ kind: 'person', id: 'bo-2', name: 'Bo' }] },
      { speaker: { kind: 'person', name: 'Bo', id: 'bo-2' } },
    ],
    ['a country', { speakers: [{ kind: 'country', id: 'FR', name: 'France' }] }, { speaker: 'France' }],
    ['nobody', { speakers: [] }, { speaker: null }],
    ['no relay', { relays: [] }, { chain: [] }],
    ['a day, and none', { said: '' }, { said: null }],
    ['another kind', { kind: 'mixed' }, { kind: 'mixed' }],
    ['other words', { content: [spanOf(ferry.text, 'waited four hours')] }, { content: 'waited four hours' }],
    ['no statement, whatever else', { none: 'remove', said: '' }, { remove: true }],
    ['a title', { none: 'title' }, { is: 'title' }],
  ];
  it.each(cases)('%s', (_name, fields, changes) => {
    const correction = correctionOf(ferry, waited!, { ...draftOf(waited!), ...fields });
    expect(correction).toEqual(changes === null ? null : { id: waited!.id, ...changes });
    if (correction !== null) expect(correctionSchema.parse(correction)).toEqual(correction);
  });

  it('makes a new one, told from others of the same words', () => {
    const span = spanOf(ferry.text, 'ferry');
    const draft = {
      ...newDraft(ferry, span),
      speakers: [{ kind: 'person' as const, id: 'ana-ruiz', name: 'Ana Ruiz' }],
    };
    expect(additionOf(ferry, draft, false)).toEqual({ add: 'ferry', prefix: 'old', speaker: 'Ana Ruiz' });
    expect(additionOf(ferry, draft, true)).toMatchObject({ kind: 'indirect' });
  });
});

it('whatever words are taken, the engine finds them where they were taken', () => {
  const all = wordSpans(ferry.text, { start: 0, end: ferry.text.length });
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.nat(5), (first, more) => {
      const span = { start: all[first]!.start, end: all[Math.min(first + more, all.length - 1)]!.end };
      const correction = { ...additionOf(ferry, newDraft(ferry, span), false) };
      const { article, faults } = applyCorrections(ferry, [{ file: 'f', line: 1, correction }]);
      expect(faults).toEqual([]);
      const letters = (at: Span): string => ferry.text.slice(at.start, at.end).replace(/[^\p{L}\p{N}]+/gu, '');
      const added = article.attributions.find(
        (one) => one.correctedByEditor === true && !ferry.attributions.includes(one),
      )!;
      expect(letters({ start: 0, end: added.content[0]!.start })).toBe(letters({ start: 0, end: span.start }));
      expect(letters(added.content[0]!)).toBe(letters(span));
    }),
  );
});

describe('words that stand more than once', () => {
  const text = 'No. She said no, and he said no.';
  it.each([
    ['No.', 0, { suffix: 'She said no and he said no' }],
    ['no', 0, { prefix: 'She said' }],
    ['no', 1, { prefix: 'he said' }],
    ['She', 0, {}],
  ])('%s (%i)', (words, nth, place) => {
    expect(placeInWords(text, spanOf(text, words, nth))).toEqual(place);
  });
  it('stand on one line', () => {
    expect(wordsOnLine('a\n\nb  c', { start: 0, end: 7 })).toBe('a b c');
  });
});

describe('where a statement begins and ends', () => {
  const text = 'one two three four five';
  const words = wordSpans(text, { start: 0, end: text.length });
  const two = [spanOf(text, 'one two'), spanOf(text, 'four five')];
  const shown = (parts: readonly Span[]): string => parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
  it.each([
    ['start', 'two', 'two … four five'],
    ['start', 'three', 'three four five'],
    ['start', 'five', 'five'],
    ['end', 'four', 'one two … four'],
    ['end', 'three', 'one two three'],
    ['end', 'one', 'one'],
  ] as const)('its %s at %s: %s', (edge, word, after) => {
    const at = spanOf(text, word)[edge];
    expect(shown(withEdge(two, edge, at))).toBe(after);
  });
  it('moves by words, and never past its other end', () => {
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.nat(4),
        fc.constantFrom('start', 'end'),
        fc.integer({ min: -9, max: 9 }),
        (a, b, edge, by) => {
          const parts = [{ start: words[Math.min(a, b)]!.start, end: words[Math.max(a, b)]!.end }];
          const [moved] = withEdge(parts, edge, stepEdge(words, parts, edge, by));
          const other = edge === 'start' ? 'end' : 'start';
          expect(moved![other]).toBe(parts[0]![other]);
          expect(moved!.end).toBeGreaterThan(moved!.start);
          expect(words.some((word) => word[edge] === moved![edge])).toBe(true);
        },
      ),
    );
  });
});

describe('who is proposed', () => {
  const candidates = candidatesIn(ferry, [
    { id: 'li-wei', name: 'Li Wei' },
    { id: 'eva-lang', name: 'Eva Lang' },
  ]);
  it('people of the text first, then its other sources, then those of other articles, then countries', () => {
    const [first] = candidates;
    expect(first).toMatchObject({ kind: 'person' });
    const kinds = candidates.map(({ kind, hint }) => (hint === 'in other articles' ? 'elsewhere' : kind));
    const places = ['person', 'unnamed', 'elsewhere', 'country'].map((kind) => kinds.indexOf(kind as 'person'));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(candidates.filter(({ name }) => name === 'Li Wei')).toHaveLength(1);
  });
  it.each([
    ['ana ruiz', { kind: 'person', id: 'ana-ruiz' }],
    ['France', { kind: 'country', id: 'FR' }],
    ['Rex the Dog', { kind: 'unnamed', id: 'rex-the-dog', name: 'Rex the Dog' }],
    ['  ', null],
  ])('%s', (typed, speaker) => {
    const found = speakerTyped(candidates, typed, 'unnamed');
    if (speaker === null) expect(found).toBeNull();
    else expect(found).toMatchObject(speaker);
  });
});

it('what some words are taken for', () => {
  expect(meaningOf(ferry, spanOf(ferry.text, 'Ana')).person).toMatchObject({ id: 'ana-ruiz' });
  expect(meaningOf(ferry, spanOf(ferry.text, 'pier'))).toEqual({ time: null, place: null, person: null });
});

it.each<[Correction, string]>([
  [
    { id: 'q-00000001', speaker: ['Ana Ruiz', { kind: 'unnamed', name: 'two sailors' }], chain: [] },
    'by Ana Ruiz and two sailors, through nobody',
  ],
  [{ id: 'q-00000001', speaker: null, said: '2024-11-23' }, 'nobody’s, Saturday 23 November 2024'],
  [{ add: 'a boat', kind: 'direct' }, 'a new statement, said'],
  [{ id: 'q-00000001', is: 'name' }, 'a name'],
  [{ id: 'q-00000001', remove: true }, 'no statement'],
  [{ id: 'q-00000001', content: 'a boat' }, 'other words'],
  [{ place: 'Georgia', country: 'US' }, 'United States'],
  [{ time: 'Friday', value: null }, 'no date'],
])('%j is shown as: %s', (correction, shown) => {
  expect(showCorrection(correction)).toBe(shown);
});
