import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../src/links/finding/find-again';
import { publishedStatement, publishedWords } from '../../../src/links/finding/published';
import { normaliseWords } from '../../../src/model/ids';
import { analysed } from './analysed';
import { stories } from './stories';

/** Sentences that an editor may put anywhere else. */
const sentences = [
  'It rained all morning.',
  'The council meets on Thursday.',
  '“Nobody asked the bakers,” said Rita Novak.',
  'Nine lorries stood in the yard.',
];

describe('laws of finding again', () => {
  it.each(stories)('an unchanged text has everything where it was: $name', ({ paragraphs }) => {
    const article = analysed(paragraphs);
    for (const statement of article.attributions) {
      const { verdict, place } = findAgain(publishedStatement(article, statement), article);
      expect([verdict, place?.statement]).toEqual(['same', statement.id]);
    }
    for (const block of article.blocks) {
      const { verdict, place } = findAgain(publishedWords(article, block), article);
      expect([verdict, place?.block]).toEqual(['same', article.blocks.indexOf(block)]);
    }
  });

  it('edits outside a statement and its surroundings never change its verdict', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...sentences)), { maxLength: 4 }),
        fc.boolean(),
        ({ paragraphs, sentence, words }, added, isAltered) => {
          const before = analysed(paragraphs);
          const own = paragraphs.findIndex((paragraph) => paragraph.includes(sentence));
          const all = before.attributions.map((one) => publishedStatement(before, one));
          const published = all.find(({ exact }) => normaliseWords(exact).includes(normaliseWords(words)))!;
          const changed = paragraphs.map((paragraph) =>
            (isAltered ? paragraph.replace(sentence, '') : paragraph).trim(),
          );
          const alone = findAgain(published, analysed(changed.filter((paragraph) => paragraph !== '')));
          const edited = [...changed];
          // not beside it: there are its surroundings
          for (const [at, more] of added) {
            const place = 1 + (at % edited.length);
            const here = edited.indexOf(changed[own]!);
            if (Math.abs(place - here) > 2) edited.splice(place, 0, more);
          }
          const after = findAgain(published, analysed(edited.filter((paragraph) => paragraph !== '')));
          expect(after.verdict).toBe(alone.verdict);
        },
      ),
      { numRuns: 60 },
    );
  });
});
