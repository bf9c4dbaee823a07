import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt } from '../../../src/analysis/text/read-text';
import { read } from '../reading';

describe('tokens', () => {
  it.each([
    ["France's bridge isn't O'Brien's.", "France 's bridge is n't O'Brien 's ."],
    ['Mr. Okoro paid $1,000 at 9.30.', 'Mr. Okoro paid $ 1,000 at 9.30 .'],
    ['Ann Voss, D-N.Y., left.', 'Ann Voss , D-N.Y. , left .'],
    ['The U.S. has long-range ships...', 'The U.S. has long-range ships ...'],
    ['“No,” he said—twice.', '“ No , ” he said — twice .'],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .tokens.map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['We wait. They do not.', ['We wait.', 'They do not.']],
    ['Mr. Okoro and Sen. Ruiz met. It rained.', ['Mr. Okoro and Sen. Ruiz met.', 'It rained.']],
    ['“We wait.” She left.', ['“We wait.”', 'She left.']],
    ['“Why?” she asked. Nobody knew.', ['“Why?” she asked.', 'Nobody knew.']],
    ['The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
  ])('%s', (text, expected) => {
    const { sentences } = read(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('word classes the tagger gets wrong in news', () => {
  it.each([
    ['Okoro belittled the plan.', 'belittled', 'VERB'],
    ['Officials fear a repeat.', 'fear', 'VERB'],
    ['The delay will go on, city report claims', 'claims', 'VERB'],
    ['In a radio interview the mayor wept.', 'interview', 'NOUN'],
    ['At a rally on Tuesday night the crowd roared.', 'night', 'NOUN'],
    ['They sell apples, pears and insurance claims.', 'claims', 'NOUN'],
  ])('%s: %s is %s', (text, word, expected) => {
    expect(read(text).tokens.find((token) => token.text === word)!.pos).toBe(expected);
  });
});

describe('laws', () => {
  it('tokens cover every letter once, in order, within their sentence and block', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '"', "'", '’', '-', '1', ',', 'é', '😀') }),
        (text) => {
          const { tokens, sentences } = read(text);
          let end = 0;
          for (const token of tokens) {
            expect(text.slice(end, token.start).trim()).toBe('');
            expect(token.text).toBe(text.slice(token.start, token.end));
            const sentence = sentences[token.sentence]!;
            expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
            end = token.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  it('tokenAt gives the token at an offset, or the next', () => {
    const { tokens, text } = read('We wait for them.');
    for (let offset = 0; offset < text.length; offset++) {
      const index = tokenAt(tokens, offset);
      expect(tokens[index]!.end).toBeGreaterThan(offset);
      expect(index === 0 || tokens[index - 1]!.end <= offset).toBe(true);
    }
    expect(tokenAt(tokens, text.length)).toBe(tokens.length);
  });
});
