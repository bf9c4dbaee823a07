import { readArticle } from '../../src/site/seeds/read-article';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import { newsText, picker } from './texts';

const beginnings = 'Al Bor Cal Dem Er Fal Gor Hal Is Jur Kal Lem Mor Nes Or Pel Ros Sal Tor Vel'.split(' ');
const endings = 'bach dale ensen feld gard holm ic kamp lund mann nik ova quist rup ski sson tal vik wald zer'.split(
  ' ',
);
const surnames = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));

const subjects = 'Bridge, Harbour, Power plant, Border, School, Hospital, Railway, Grain'.split(', ');
const turns = 'talks go on, plan is put off, works stop after a week, costs rise again, vote is near'.split(', ');

/**
 * A seed of our own sentences with headline and date, `size` characters of text; the same for the
 * same number.
 */
export function generatedSeed(number: number, size: number): string {
  const pick = picker(number * 2654435761);
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3600))).toISOString().slice(0, 10);
  const text = newsText(size, number * 40503 + 1, surnames);
  return `---\nheadline: ${pick(subjects)} ${pick(turns)}\ndate: ${day}\n---\n${text}\n`;
}

/**
 * `count` generated articles as the engine reads them, each of about `size` characters, made one at
 * a time.
 */
export function* archive(count: number, size: number): Generator<AnalysedArticle> {
  for (let number = 0; number < count; number++) {
    const bytes = new TextEncoder().encode(generatedSeed(number, size));
    const { article, faults } = readArticle(`generated-${number}.txt`, bytes, {
      fallbackDate: null,
      corrections: null,
      owner: [],
    });
    if (article === null) throw new Error(faults.map(({ message }) => message).join('; '));
    yield article;
  }
}
