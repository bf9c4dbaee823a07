import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOrder, recipes } from '../../src/training/models';

const models = join(import.meta.dirname, '../../src/analysis/models');

describe('the order in which models are made', () => {
  it('is that of what stands on what', () => {
    expect(inOrder('attribution-reranker')).toEqual(['attribution-reranker']);
    expect(inOrder('indirect-attribution')).toEqual(['indirect-attribution', 'attribution-reranker']);
    expect(inOrder('event-tlink')).toEqual(['event-tlink']);
  });

  it('has every model once, each after those that it stands on', () => {
    const all = inOrder('all');
    expect([...all].sort()).toEqual(Object.keys(recipes).sort());
    for (const [name, { after }] of Object.entries(recipes))
      for (const other of after) expect(all.indexOf(other)).toBeLessThan(all.indexOf(name));
  });

  it('is of no model that there is not', () => {
    expect(() => inOrder('quotes')).toThrow('no model is named quotes: there are quotation-attribution, ');
  });
});

describe('the folder of each model', () => {
  it('has a recipe', () => {
    expect(readdirSync(models).sort()).toEqual(Object.keys(recipes).sort());
  });

  it.each(Object.keys(recipes))('%s has its numbers and a card', (name) => {
    expect(readdirSync(join(models, name)).sort()).toEqual([
      'README.md',
      expect.stringMatching(/^(weights|trees)\.json$/),
    ]);
    const card = readFileSync(join(models, name, 'README.md'), 'utf8');
    for (const part of ['Decides', 'Data and licence', 'Made by', 'Held out', 'Limits'])
      expect(card).toContain(`**${part}:** `);
    expect(card).toContain(`npm run train -- ${name} `);
  });
});
