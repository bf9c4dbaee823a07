import { describe, expect, it } from 'vitest';
import { editFor } from '../../../src/derive/corrections/correction-edits';
import { peopleEdits, takeBackFound, type PeopleChange } from '../../../src/derive/corrections/people-edits';
import { listIn, yamlAfter } from '../../../src/derive/corrections/yaml-list';
import type { Correction } from '../../../src/model/correction';

/** A file after one more correction; `made` are the statements that its entries made or changed. */
function put(raw: string, made: readonly (string | null)[], correction: Correction, comment = ''): string {
  return yamlAfter(raw, editFor({ corrections: listIn(raw) as Correction[], made }, correction, comment));
}

describe('one more correction', () => {
  const owner = `# after a call
- words: no choice # id q-1
  speaker: Ana Ruiz # as of Monday
- add: a scandal
  speaker: Li Wei
`;
  const made = ['q-1', 'q-2'];
  const cases: readonly (readonly [string, string, Correction, string, string])[] = [
    [
      'of another statement: a new entry',
      owner,
      { id: 'q-3', said: '2024' },
      'We stay',
      `${owner}- id: q-3 # We stay\n  said: 2024\n`,
    ],
    [
      'of one that stands there: in its entry',
      owner,
      { id: 'q-1', chain: ['AFP'] },
      '',
      owner.replace('# as of Monday', '# as of Monday\n  chain: [AFP]'),
    ],
    ['another value of the same', owner, { id: 'q-1', speaker: 'Li Wei' }, '', owner.replace('Ana Ruiz', 'Li Wei')],
    [
      'that it is none: what was said of it goes',
      owner,
      { id: 'q-1', remove: true },
      '',
      owner.replace('  speaker: Ana Ruiz # as of Monday\n', '  remove: true\n'),
    ],
    [
      'that one which was added is none: it goes',
      owner,
      { id: 'q-2', remove: true },
      '',
      owner.replace('- add: a scandal\n  speaker: Li Wei\n', ''),
    ],
    [
      'other words of one that was added',
      owner,
      { id: 'q-2', content: 'a great scandal' },
      '',
      owner.replace('a scandal', 'a great scandal'),
    ],
    [
      'a place that was put right before',
      '- place: Georgia\n  country: US # the state\n',
      { place: 'Georgia', country: 'GE' },
      '',
      '- place: Georgia\n  country: GE # the state\n',
    ],
    [
      'the same name at another place',
      '- place: Georgia\n  country: US\n',
      { place: 'Georgia', prefix: 'reached', country: null },
      '',
      '- place: Georgia\n  country: US\n- place: Georgia\n  prefix: reached\n  country: null\n',
    ],
    [
      'a date',
      '- time: on Friday\n  value: 2024-11-15\n',
      { time: 'on Friday', value: null },
      '',
      '- time: on Friday\n  value: null\n',
    ],
  ];
  it.each(cases)('%s', (_name, before, correction, comment, after) => {
    const of = before === owner ? made : [null];
    expect(put(before, of, correction, comment)).toBe(after);
  });
});

describe('one more word on people', () => {
  const put = (raw: string, change: PeopleChange): string => peopleEdits(listIn(raw)!, change).reduce(yamlAfter, raw);
  const macron = { id: 'emmanuel-macron', name: 'Emmanuel Macron' };
  const one = (others: string[], article: string | null = null): PeopleChange => ({
    says: 'one',
    kept: macron,
    others,
    article,
  });

  const cases: readonly (readonly [string, string, PeopleChange, string])[] = [
    ['a first entry', '', one(['macron']), '- name: Emmanuel Macron\n  found: [macron]\n'],
    [
      'in one article',
      '',
      one(['macron'], 'talks'),
      '- name: Emmanuel Macron\n  found: [macron]\n  articles: [talks]\n',
    ],
    [
      'of a page whose id is not that of the name',
      '',
      { says: 'one', kept: { id: 'macron', name: 'Emmanuel Macron' }, others: ['macroon'], article: null },
      '- name: Emmanuel Macron\n  id: macron\n  found: [macroon]\n',
    ],
    [
      'in the entry that is there',
      '# heads of state\n- name: Emmanuel Macron # as it shall be shown\n  found: [macron] # ids\n',
      one(['macroon']),
      '# heads of state\n- name: Emmanuel Macron # as it shall be shown\n  found: [macron, macroon] # ids\n',
    ],
    [
      'of one who had an entry: what it said goes along',
      '- name: Manu Macron\n  found: [manu]\n- name: Ana Ruiz\n',
      one(['manu-macron']),
      '- name: Ana Ruiz\n- name: Emmanuel Macron\n  found: [manu-macron, manu]\n',
    ],
    [
      'what somebody else was said to be is taken from them',
      '- name: Manu Macron\n  found: [manu, macron]\n',
      one(['macron']),
      '- name: Manu Macron\n  found: [manu]\n- name: Emmanuel Macron\n  found: [macron]\n',
    ],
    [
      'nobody',
      '- name: Ana Ruiz\n',
      { says: 'nobody', ids: ['norlink'], article: null },
      '- name: Ana Ruiz\n- nobody: [norlink]\n',
    ],
    [
      'nobody in one article',
      '',
      { says: 'nobody', ids: ['norlink'], article: 'talks' },
      '- nobody: [norlink]\n  articles: [talks]\n',
    ],
    [
      'nobody who was said to be somebody',
      '- name: Nora Link\n  found: [norlink]\n',
      { says: 'nobody', ids: ['norlink'], article: null },
      '- name: Nora Link\n- nobody: [norlink]\n',
    ],
  ];
  it.each(cases)('%s', (_name, before, change, after) => {
    expect(put(before, change)).toBe(after);
  });

  it.each([
    ['- name: Emmanuel Macron\n  found: [macron, manu]\n', 'manu', '- name: Emmanuel Macron\n  found: [macron]\n'],
    ['- name: Emmanuel Macron\n  found: [macron]\n- name: Li Wei\n', 'macron', '- name: Li Wei\n'],
    ['- nobody: [norlink, oslo] # firms\n', 'oslo', '- nobody: [norlink] # firms\n'],
  ])('%j without %s', (before, id, after) => {
    expect(yamlAfter(before, takeBackFound(listIn(before)!, 0, id))).toBe(after);
  });
});
