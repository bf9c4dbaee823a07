import { describe, expect, it } from 'vitest';
import { quotingVerb, reportingVerb, sayingForms } from '../../../src/analysis/lexicon/reporting';

describe('a reporting verb', () => {
  it.each([
    ['said', 'say'],
    ['tells', 'tell'],
    ['told', 'tell'],
    ['admitting', 'admit'],
    ['replied', 'reply'],
    ['begged', 'beg'],
    ['swore', 'swear'],
    ['thinking', 'think'],
  ])('is known in each of its forms: %s', (form, base) => {
    expect(reportingVerb(form)?.base).toBe(base);
  });

  it.each(['walked', 'saids', 'table', ''])('is no other word: %j', (word) => {
    expect(reportingVerb(word)).toBeUndefined();
  });

  it.each([
    ['said', 'speech', 'any'],
    ['shouted', 'speech', 'voice'],
    ['tweeted', 'speech', 'writing'],
    ['announced', 'speech', 'publication'],
    ['believes', 'thought', null],
    ['hopes', 'wish', null],
    ['refused', 'act', null],
  ])('tells what it reports, and how that reached the world: %s', (form, as, medium) => {
    expect(reportingVerb(form)).toMatchObject({ as, medium });
  });

  it('has its frames: told them that; urged them to; called for', () => {
    expect([...reportingVerb('told')!.frames]).toEqual(['clause', 'hearer', 'whom-to']);
    expect([...reportingVerb('urged')!.frames]).toEqual(['clause', 'whom-to']);
    expect([...reportingVerb('called')!.prepositions]).toEqual(['for', 'on']);
  });

  it('stands by words between marks only in forms that are rarely something else', () => {
    expect(quotingVerb('felt')?.base).toBe('feel');
    expect(quotingVerb('feeling')).toBeUndefined();
    expect(quotingVerb('hoped')?.quoting).toEqual(new Set(['thought']));
    expect(quotingVerb('hinted')?.quoting).toEqual(new Set(['words']));
  });

  it('plainly says in its finite forms', () => {
    expect([sayingForms.has('said'), sayingForms.has('says'), sayingForms.has('saying')]).toEqual([true, true, false]);
  });
});
