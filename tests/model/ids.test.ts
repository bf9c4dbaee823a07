import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareId, idOfWords, idsOfPlaces, normaliseWords, slugOf } from '../../src/model/ids';

/**
 * The bytes that a data file of this id takes as a name: `-`, ten digits and `.json` come after it.
 */
const bytesOnDisk = (id: string): number => Buffer.byteLength(`${id}-0123456789.json`);

describe('an id made from a name', () => {
  it.each([
    ['Jean-Noël Barrot', 'jean-noel-barrot'],
    ['李 小龍', '李-小龍'],
    ['x'.repeat(239), 'x'.repeat(239)],
    ['漢'.repeat(79), '漢'.repeat(79)],
    ['x'.repeat(240), `${'x'.repeat(200)}-a5eb1185`],
    [`${'x'.repeat(199)} ${'y'.repeat(99)}`, `${'x'.repeat(199)}-83bcac2f`],
    ['漢'.repeat(80), `${'漢'.repeat(66)}-727ff3c5`],
    ['𠀀'.repeat(60), `${'𠀀'.repeat(50)}-f6987825`],
  ])('$#', (name, id) => expect(slugOf(name)).toBe(id));

  it('is as it ever was where a file system takes it, and else fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 50, maxLength: 300 }), (name) => {
        const whole = normaliseWords(name).replaceAll(' ', '-');
        const id = slugOf(name);
        expect(bytesOnDisk(id)).toBeLessThanOrEqual(255);
        expect(id === whole).toBe(bytesOnDisk(whole) <= 255);
        expect(Buffer.from(id).toString()).toBe(id);
        expect(slugOf(id)).toBe(id);
      }),
    );
  });

  it('keeps long names apart that begin alike', () => {
    const ids = Array.from({ length: 1000 }, (_, n) => slugOf(`${'x'.repeat(300)}${n}`));
    expect(new Set(ids).size).toBe(1000);
  });
});

/** The ids of the places where some words stand in a text. */
function idsIn(text: string, words: string): string[] {
  const starts = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
  return idsOfPlaces(
    'q',
    text,
    starts.map((start) => ({ words, start, end: start + words.length })),
  );
}

describe('ids of places by their words', () => {
  const once = 'Talks went on until four. “We stay,” said Liv Brekke. The ferry sailed an hour late.';

  it('are those of the words alone where these stand once', () => {
    expect(idsIn(once, 'We stay')).toEqual([idOfWords('q', 'we stay')]);
  });

  it('take in the neighbouring words where they repeat, and none is the bare one', () => {
    const twice = once.replace('“We', '“We stay,” said Olav Dahl. “We');
    const ids = idsIn(twice, 'We stay');
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(idOfWords('q', 'we stay'));
    expect(ids.map(bareId)).toEqual(ids);
  });

  it('stay as they are, of words that repeat, when more is put between them and before them', () => {
    const text = `${once} Night fell on the quay. “We stay,” said Olav Dahl. Lamps were lit.`;
    const more = `It rained. ${text.replace('Night fell', 'Nobody slept. The night fell')}`;
    expect(idsIn(more, 'We stay')).toEqual(idsIn(text, 'We stay'));
  });

  it('differ even where the neighbours repeat too, as far as they can', () => {
    const refrain = 'We stay. '.repeat(40);
    expect(new Set(idsIn(refrain, 'We stay')).size).toBe(40);
  });

  it('take time linear in the text: ten thousand of the same words are no trouble', () => {
    const many = 'We stay. '.repeat(10_000);
    expect(new Set(idsIn(many, 'We stay')).size).toBe(10_000);
  });
});
