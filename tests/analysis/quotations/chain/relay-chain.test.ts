import { describe, expect, it } from 'vitest';
import { cast, chains, noChains } from './chain-cases';
import { attributionsOf, shownChain } from '../notation';

describe('through whom a statement reached the page', () => {
  it.each(chains)('%s  ⇒  %s', (sentence, chain) => {
    const { attributions } = attributionsOf(sentence, cast);
    expect(shownChain(attributions.at(-1)!)).toBe(chain);
  });

  it.each(noChains)('no chain: %s', (sentence) => {
    const { attributions } = attributionsOf(sentence, cast);
    expect(attributions).not.toEqual([]);
    expect(attributions.at(-1)!.relays).toEqual([]);
  });

  it('holds 80 chains and 40 sentences without one', () => {
    expect(chains.length).toBeGreaterThanOrEqual(80);
    expect(noChains.length).toBeGreaterThanOrEqual(40);
  });
});
