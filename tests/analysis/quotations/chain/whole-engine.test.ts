import { describe, expect, it } from 'vitest';
import { chains, noChains } from './chain-cases';
import { layoutOf, shownChain } from '../notation';
import { saidIn } from '../whole-engine';

/** A paragraph that names everybody of the table, as an article would have done before. */
const before =
  'Ana Ruiz, the foreign minister, met Karim Haddad. Oksana Bondar, Tom Whitlock and Mei Tanaka were there, as was Acme Mining.';

/** Chains that the whole engine does not find yet, by the words of the sentence, and why. */
const notYet: Readonly<Record<string, string>> = {
  'Acme told Bloomberg News that output had doubled.': '"Acme" is not known to be "Acme Mining"',
  'The paper quoted him as saying that the road was open.': 'the paragraph before names men, so somebody is meant',
  'TASS reported that Haddad had ordered a retreat.': 'what is said within another’s words is not looked for',
};

/**
 * What the whole engine must not take into the words said: whom they were told, where, and through
 * whom.
 */
const frames =
  /^(?:“|that )?(?:speaking|in an? (?:letter|memo|interview)|(?:the )?(?:Reuters|BBC|Congress|shareholders|Security)\b.* that |, which|which cited|citing)|(?:told|said|according to) [A-Z][\w ]*$/i;

const withReason = chains.map(([marked, chain]) => ({ sentence: layoutOf(marked).text, chain }));

describe('the whole engine, on the same sentences unmarked', () => {
  it.each(withReason.filter(({ sentence }) => !(sentence in notYet)))('$sentence  ⇒  $chain', ({ sentence, chain }) => {
    const { text, attributions } = saidIn([before, sentence], 1);
    expect(attributions.map(shownChain)).toContain(chain);
    const pieces = attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    expect(pieces.filter((piece) => frames.test(piece))).toEqual([]);
  });

  it.each(withReason.filter(({ sentence }) => sentence in notYet))('not yet: $sentence', ({ sentence, chain }) => {
    expect(saidIn([before, sentence], 1).attributions.map(shownChain)).not.toContain(chain);
  });

  it.each(noChains.map((marked) => layoutOf(marked).text))('no chain: %s', (sentence) => {
    const { text, attributions } = saidIn([before, sentence], 1);
    expect(attributions.flatMap(({ relays }) => relays.map(({ name }) => name))).toEqual([]);
    const pieces = attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    expect(pieces.filter((piece) => frames.test(piece))).toEqual([]);
  });

  it('knows every sentence that it lists as not yet found', () => {
    const sentences = withReason.map(({ sentence }) => sentence);
    expect(Object.keys(notYet).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
  });
});
