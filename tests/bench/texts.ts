import type { Article, Block } from '../../src/model/article';

const twelveSurnames =
  'Almeida Brandt Castellanos Dubois Eriksen Farouk Grabowski Hollander Ivanova Jimenez Kovac Lindqvist'.split(' ');
const givenNames = 'Ana Bruno Clara Daniel Elena Felix Greta Hugo Irena Jonas Karin Louis'.split(' ');
const places =
  'Warsaw, Nairobi, Hanoi, Lima, Oslo, Texas, Kyiv, Manila, Ottawa, Cairo, the Czech Republic, Bavaria'.split(', ');
const organisations =
  'the health ministry, Le Soir, the central bank, the port authority, NATO, the Daily Courier'.split(', ');
const days = 'Monday, Tuesday, last week, on 14 March, two years ago, in September, earlier this month, in 2019'.split(
  ', ',
);

const sentences: readonly ((pick: (from: readonly string[]) => string, surnames: readonly string[]) => string)[] = [
  (pick, surnames) =>
    `“We will not close the bridge before the spring,” ${pick(givenNames)} ${pick(surnames)} told ${pick(organisations)} ${pick(days)}.`,
  (pick, surnames) =>
    `The minister, ${pick(givenNames)} ${pick(surnames)}, said that prices in ${pick(places)} had risen by four per cent ${pick(days)}.`,
  (pick) => `Rain fell over ${pick(places)} for most of the night, and the river rose by nearly a metre before dawn.`,
  (pick) => `According to ${pick(organisations)}, about 1,200 people left ${pick(places)} ${pick(days)}.`,
  (pick) =>
    `He added that the talks with ${pick(places)} were “difficult but honest” and would go on until the summer.`,
  (pick, surnames) =>
    `Ms ${pick(surnames)} denied the claim, calling it “a tired old story”, and asked the court to dismiss the case.`,
  (pick) =>
    `A spokeswoman for ${pick(organisations)} declined to comment; the company's shares lost a tenth of their value.`,
  (pick) =>
    `Workers at the plant near ${pick(places)} have been on strike since ${pick(days)}, and no end is in sight.`,
];

/** Picks items of lists, the same ones in the same order for the same `seed`. */
export function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return from[(state >>> 8) % from.length]!;
  };
}

/**
 * News-like paragraphs of at least `size` characters from our own sentences, the same ones for the
 * same `seed`.
 */
export function newsText(size: number, seed = 7, surnames = twelveSurnames): string {
  const pick = picker(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < size;) {
    const paragraph = [1, 2, 3].map(() => pick(sentences)(pick, surnames)).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** Texts that hurt a careless program, each of `size` characters. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'quotation marks': (size) => '"'.repeat(size),
  'said said said': (size) => 'said '.repeat(size / 5),
  'capitalised words': (size) => 'Paris Kent York Zorro Mary '.repeat(size / 27),
  spaces: (size) => ' '.repeat(size),
};

/** An article of a text whose paragraphs stand between blank lines. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ role: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    file: 'bench.txt',
    id: 'bench',
    headline: 'Bench',
    description: null,
    author: [],
    publisher: null,
    url: null,
    place: null,
    links: [],
    images: [],
    licence: null,
    datePublished: '2024-11-25',
    inLanguage: 'en',
    text,
    blocks,
  };
}
