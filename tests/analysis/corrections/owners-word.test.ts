import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article';
import { OwnersWord } from '../../../src/analysis/corrections/owners-word';
import { readSeed } from '../../../src/analysis/seed/read-seed';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import { correctionSchema, type Correction } from '../../../src/model/correction';

const raw = `---
headline: Valley counts its losses
date: 2024-11-25
---
“We lost the barn and the bridge,” said Ana Ruiz on Friday, adding that the road was gone.

The flood reached Guinea last week. Guinea will pay, officials said. Troops from Papua New Guinea helped.

“We stay,” said Karim Haddad. “We stay,” said Liv Brekke.
`;
const { article } = readSeed({ file: 'valley.txt', raw });

interface After extends AnalysedArticle {
  readonly told: readonly string[];
  readonly made: readonly (string | null)[];
}

function after(...corrections: Correction[]): After {
  const word = new OwnersWord(
    corrections.map((correction, n) => ({
      file: 'valley.corrections.yaml',
      line: n + 1,
      correction: correctionSchema.parse(correction),
    })),
  );
  const analysed = analyseArticle(article!, {
    times: (text, found) => word.times(text, found),
    countries: (text, found) => word.countries(text, found),
    statements: (found) => word.statements(found),
  });
  const { faults, made } = word.outcome();
  return { ...analysed, told: faults.map(({ line, message }) => `${line} ${message}`), made };
}

/** `kind: words | words`, a star where the editor had a hand in it. */
const shown = ({ text, attributions }: AnalysedArticle): string[] =>
  attributions.map(({ kind, content, quoted, correctedByEditor = false }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const marked = quoted.map(({ start, end }) => text.slice(start, end)).join('|');
    return `${kind}: ${words}${marked === '' ? '' : ` [${marked}]`}${correctedByEditor ? ' *' : ''}`;
  });

const before = after();
const idOf = (words: string): string =>
  before.attributions.find(({ content }) => before.text.slice(content[0]!.start, content[0]!.end).includes(words))!.id;

describe('where a statement begins and ends', () => {
  it.each<[name: string, content: string | string[], becomes: string]>([
    ['shorter, within its marks', 'We lost the barn', 'direct: “We lost the barn [We lost the barn] *'],
    [
      'longer, over marks and words',
      'We lost the barn and the bridge,” said Ana Ruiz on Friday, adding that the road was gone',
      'mixed: “We lost the barn and the bridge,” said Ana Ruiz on Friday, adding that the road was gone [We lost the barn and the bridge,] *',
    ],
    [
      'in parts',
      ['We lost the barn and the bridge', 'the road was gone'],
      'mixed: “We lost the barn and the bridge,” … the road was gone [We lost the barn and the bridge,] *',
    ],
  ])('%s', (_name, content, becomes) => {
    const corrected = after({ id: idOf('We lost'), content });
    expect(corrected.told).toEqual([]);
    expect(shown(corrected)[0]).toBe(becomes);
  });

  it('keeps its speaker, and has the id of its new words', () => {
    const corrected = after({ id: idOf('We lost'), content: 'We lost the barn' });
    const [statement] = corrected.attributions;
    expect(statement!.speakers).toEqual(before.attributions[0]!.speakers);
    expect(statement!.id).not.toBe(before.attributions[0]!.id);
    expect(corrected.made).toEqual([statement!.id]);
  });

  it('is found at its own place among the same words', () => {
    const last = before.attributions.at(-1)!;
    const corrected = after({ id: last.id, content: 'We stay', speaker: null });
    expect(corrected.told).toEqual([]);
    expect(corrected.attributions.at(-1)).toMatchObject({ speakers: [], content: last.content });
    expect(corrected.attributions.at(-2)!.speakers).toMatchObject([{ name: 'Karim Haddad' }]);
  });

  it('goes on being followed by what is put right after it', () => {
    const shorter = after({ id: idOf('We lost'), content: 'We lost the barn' }).made[0]!;
    const corrected = after({ id: idOf('We lost'), content: 'We lost the barn' }, { id: shorter, content: 'the barn' });
    expect(corrected.made).toEqual([corrected.attributions[0]!.id, corrected.attributions[0]!.id]);
  });

  it.each<[Correction, RegExp]>([
    [{ id: idOf('We lost'), content: 'We lost the boat' }, /^1 "content: We lost the boat" stand nowhere/],
    [{ id: idOf('We lost'), content: 'Guinea' }, /^1 "content: Guinea" stand at 3 places/],
    [{ id: idOf('We lost'), content: ['the road', 'We lost'] }, /do not stand one behind the other/],
  ])('%j is refused', (correction, message) => {
    const corrected = after(correction);
    expect(corrected.told).toEqual([expect.stringMatching(message)]);
    expect(shown(corrected)).toEqual(shown(before));
  });
});

describe('one that was missed, where its words stand more than once', () => {
  it('is told from the others by the words before and behind it', () => {
    const corrected = after({ add: 'Guinea', prefix: 'The flood reached', suffix: 'last week' });
    expect(corrected.told).toEqual([]);
    const { start } = corrected.attributions.find(({ correctedByEditor }) => correctedByEditor)!.content[0]!;
    expect(start).toBe(before.text.indexOf('Guinea'));
  });
  it('is refused where nothing stands between them', () => {
    expect(after({ add: 'Guinea', prefix: 'officials said' }).told).toEqual([
      expect.stringMatching(/^1 "add: Guinea" stand nowhere in this article between this prefix and suffix/),
    ]);
  });
});

describe('this is another country', () => {
  const places = ({ text, countries }: AnalysedArticle): string[] =>
    countries
      .flatMap(({ code, mentions }) => mentions.map((mention) => ({ code, ...mention })))
      .sort((a, b) => a.start - b.start)
      .map(({ code, start, end }) => `${text.slice(start, end)}=${code}`);

  it.each<[name: string, correction: Correction, becomes: string[]]>([
    [
      'wherever the name stands, but not in a longer one',
      { place: 'Guinea', country: 'LR' },
      ['Guinea=LR', 'Guinea=LR', 'Papua New Guinea=PG'],
    ],
    ['by its name', { place: 'guinea', country: 'Liberia' }, ['Guinea=LR', 'Guinea=LR', 'Papua New Guinea=PG']],
    [
      'at one place',
      { place: 'Guinea', prefix: 'reached', country: 'LR' },
      ['Guinea=LR', 'Guinea=GN', 'Papua New Guinea=PG'],
    ],
    ['or none', { place: 'Guinea', country: null }, ['Papua New Guinea=PG']],
    [
      'of a name that nobody knew',
      { place: 'the bridge', country: 'PT' },
      ['the bridge=PT', 'Guinea=GN', 'Guinea=GN', 'Papua New Guinea=PG'],
    ],
  ])('%s', (_name, correction, becomes) => {
    const corrected = after(correction);
    expect(corrected.told).toEqual([]);
    expect(places(corrected)).toEqual(becomes);
  });

  it('is told where the name stands nowhere, or within longer ones only', () => {
    expect(after({ place: 'Atlantis', country: 'PT' }).told).toEqual([
      expect.stringMatching(/^1 "place: Atlantis" stand nowhere/),
    ]);
    expect(after({ place: 'New', country: 'ZA' }).told).toEqual([
      expect.stringMatching(/^1 "place: New" stands only within longer names/),
    ]);
  });
});

describe('this date is …', () => {
  it('of an expression, with what was said and what happened on it', () => {
    const corrected = after({ time: 'on Friday', value: '2024-11-15' });
    const time = corrected.times.find(({ start, end }) => corrected.text.slice(start, end).includes('Friday'))!;
    expect(time).toMatchObject({ type: 'DATE', value: '2024-11-15', edtf: '2024-11-15' });
    expect(before.attributions[0]!.said).toBe('2024-11-22');
    expect(corrected.attributions[0]!.said).toBe('2024-11-15');
    expect(before.events.map(({ date }) => date)).toContain('2024-11-22');
    expect(corrected.events.map(({ date }) => date)).not.toContain('2024-11-22');
  });
  it('is none', () => {
    const corrected = after({ time: 'Friday', value: null });
    expect(corrected.times).toHaveLength(before.times.length - 1);
    expect(corrected.attributions[0]!.said).toBeNull();
  });
  it('of words that were no expression', () => {
    const corrected = after({ time: 'The flood', value: '2024-11' });
    expect(corrected.times).toHaveLength(before.times.length + 1);
    expect(corrected.told).toEqual([]);
  });
  it('is refused where the words stand more than once', () => {
    expect(after({ time: 'said', value: '2024' }).told).toEqual([
      expect.stringMatching(/^1 "time: said" stand at 4 places/),
    ]);
  });
});

it('faults come in the order of their lines, whatever they are about', () => {
  const corrected = after(
    { id: 'q-00000000', speaker: null },
    { time: 'never', value: '2024' },
    { place: 'x', country: null },
  );
  expect(corrected.told.map((line) => line.slice(0, 1))).toEqual(['1', '2', '3']);
});
