import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../src/analysis/text/tagger/tag';
import { wordOf } from '../../../src/analysis/text/words';
import { newsText } from '../../bench/texts';

const nlp = winkNLP(model, ['pos']);

describe('the tagger', () => {
  it.each([
    ['news', newsText(30_000)],
    ['words of several classes', 'They told that man to book a second book , and to that end he had it booked .'],
    ['questions and relatives', 'Who did that ? Ruiz , who was out of it , swam off to see what they had seen !'],
    ['words that no lexicon has', 'The blorping zorbles of Quxland grebbed on the 44th unzorbly wug in 2031 .'],
    ['nothing', ''],
  ])('gives the classes that wink-nlp gives: %s', (_, text) => {
    const words = text.match(/[\p{L}\p{N}]+|[,.;:?!]/gu) ?? [];
    const tagged = nlp.readDoc(words.join(' ')).tokens();
    expect(tagged.out()).toEqual(words);
    expect(tagWords(words.map(wordOf))).toEqual(tagged.out(nlp.its.pos));
  });

  it('gives a word of several pieces the class of the last that is no mark', () => {
    const words = 'the long-range ship cannot sail'.split(' ').map(wordOf);
    expect(tagWords(words)).toEqual(['DET', 'NOUN', 'NOUN', 'PART', 'VERB']);
  });

  it('calls what it does not show the model a mark', () => {
    expect(tagWords(['“', 'No', '”', '—'].map(wordOf))).toEqual(['PUNCT', 'DET', 'PUNCT', 'PUNCT']);
  });
});
