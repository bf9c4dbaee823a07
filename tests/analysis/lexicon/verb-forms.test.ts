import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/analysis/lexicon/verb-forms';

describe('the forms of a verb', () => {
  it.each([
    ['insist', 'insist insists insisted insisting'],
    ['argue', 'argue argues argued arguing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['deny', 'deny denies denied denying'],
    ['stay', 'stay stays stayed staying'],
    ['push', 'push pushes pushed pushing'],
    ['plan', 'plan plans planned planning'],
    ['quip', 'quip quips quipped quipping'],
    ['admit', 'admit admits admitted admitting'],
    ['visit', 'visit visits visited visiting'],
    ['say', 'say says said said saying'],
    ['write', 'write writes wrote written writing'],
    ['lie', 'lie lies lay lain lying'],
  ])('%s', (base, forms) => {
    expect(formsOf(base).join(' ')).toBe(forms);
  });
});
