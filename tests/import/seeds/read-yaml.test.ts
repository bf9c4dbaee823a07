import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../../src/import/seeds/read-corrections';
import { readPeopleYaml } from '../../../src/site/seeds/read-people-yaml';
import { readYaml } from '../../../src/import/seeds/read-yaml';

/** Ten lines that stand for a thousand million words. */
const laughs = ['- &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]']
  .concat([...'bcdefghi'].map((name, i) => `- &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`))
  .join('\n');

describe('hostile YAML of the owner', () => {
  it.each<[string, string, number, RegExp]>([
    ['brackets', `- name: Ana\n  found: ${'['.repeat(20_000)}`, 2, /deeper/],
    ['closed brackets', `- name: Ana\n  found: ${'['.repeat(3000)}${']'.repeat(3000)}`, 2, /deeper/],
    ['braces', `# who\n- ${'{a: '.repeat(5000)}`, 2, /deeper/],
    ['brackets over lines', `- ${Array(3000).fill('[').join('\n  ')}`, 61, /deeper/],
    ['dashes', `- name: Ana\n${'- '.repeat(20_000)}a`, 2, /deeper/],
    ['question marks', `${'? '.repeat(20_000)}a`, 1, /deeper/],
    ['stairs', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}-`).join('\n'), 61, /deeper/],
    ['stairs of fields', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 61, /deeper/],
    ['a billion laughs', laughs, 2, /alias \(\*name\)/],
    ['one alias', '- &one\n  name: Ana\n- *one', 3, /alias/],
    ['an alias of itself', '- &one\n  name: Ana\n  found: [*one]', 3, /alias/],
    ['a field merged in', '- &one\n  name: Ana\n-\n  <<: *one', 4, /alias/],
    ['too much', '- name: Ana\n'.repeat(200_000), 1, /longer/],
  ])('%s: an error with its line, in people.yaml and in corrections', (_, raw, line, message) => {
    for (const { faults } of [readPeopleYaml(raw, 'f.yaml'), readCorrections('f.yaml', raw)]) {
      const expected = { severity: 'error', file: 'f.yaml', line, message: expect.stringMatching(message) as string };
      expect(faults).toEqual([expected]);
    }
  });

  it.each([
    '- words: "[[[[[[[[[[[[[[[[[[["\n  speaker: [{ kind: person, name: Ana }]\n',
    `${'- words: a bracket [ left open\n  remove: true\n'.repeat(40)}`,
    '- name: A & B\n  found: [a-b] # *not* an alias\n',
    '- words: >\n   a\n    poem\n     that\n      climbs\n  remove: true\n',
  ])('reads %j', (raw) => expect(readYaml(raw, 'f.yaml').document).not.toBeNull());

  it('takes time in proportion to its length', () => {
    const time = (entries: number): number => {
      const raw = '- words: no choice but to wait\n  speaker: Ana Ruiz\n'.repeat(entries);
      const begin = process.cpuUsage().user;
      expect(readCorrections('f.yaml', raw).corrections).toHaveLength(entries);
      return process.cpuUsage().user - begin;
    };
    time(500);
    expect(time(4000)).toBeLessThan(30 * time(500));
  });
});
