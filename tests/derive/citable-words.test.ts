import { describe, expect, it } from 'vitest';
import { cite } from '../../src/derive/citations/cite';
import { citableWords } from '../../src/derive/citations/citable-words';
import { ferry } from '../components/ferry';
import { spanOf } from './notation';

describe('any words are cited as whose they are', () => {
  it.each([
    ['waited four', '“waited four” (Ana Ruiz, through Herald, said Saturday 23 November 2024)'],
    ['known for a year', 'known for a year (Ana Ruiz, day not stated, reported, not quoted)'],
    ['on 3 March', 'on 3 March (port official, unnamed, day not stated, reported, not quoted)'],
    ['ready', '“ready” (unattributed, day not stated)'],
    ['Nobody came', '“Nobody came” (words of the article itself)'],
    ['hours,” Ana Ruiz told the Herald', '“hours,” Ana Ruiz told the Herald” (words of the article itself)'],
    ['company had known for a year.', '“company had known for a year.” (words of the article itself)'],
  ])('%s', (words, cited) => {
    expect(cite({ ...citableWords(ferry, spanOf(ferry.text, words)), link: 'https://example.org/' })).toContain(
      `${cited}. In: Bo Berg: Ferry ‘not ready’ for the summer, The Island Post, Monday 25 November 2024.`,
    );
  });
});
