import { describe, expect, it } from 'vitest';
import { isParticiple, isPastForm, stemOf } from '../../../src/analysis/grammar/word-forms';

describe('word forms', () => {
  it.each([
    ['launched', true, true],
    ['shot', true, true],
    ['wrote', true, false],
    ['written', false, true],
    ['ran', true, false],
    ['crept', true, true],
    ['need', false, false],
    ['red', false, false],
  ])('%s: simple past %s, participle %s', (word, past, participle) => {
    expect([isPastForm(word), isParticiple(word)]).toEqual([past, participle]);
  });

  it.each([
    'deny denies denied denying',
    'strike struck strikes striking',
    'plan planned planning plans',
    'argue argued argues arguing',
    'say said says saying',
  ])('have one stem: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it('a base of its own goes before a form of another', () => {
    expect([stemOf('lay'), stemOf('lie')]).toEqual(['lay', 'lie']);
  });
});
