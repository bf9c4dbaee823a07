import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filedTogether } from '../../../src/site/data/filed-together';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 60 });
const filesOf = (of: readonly string[]) => [...filedTogether(of.map((id) => [id, { id }] as const))];

describe('contents in files together', () => {
  it('are all there, each once, in their order', () => {
    fc.assert(
      fc.property(ids, (of) => {
        const files = filesOf(of);
        expect(files.flatMap(({ ids }) => ids)).toEqual(of);
        for (const { stem, ids, json } of files) {
          expect(stem).toBe(ids[0]);
          expect(JSON.parse(json)).toEqual(Object.fromEntries(ids.map((id) => [id, { id }])));
        }
      }),
    );
  });

  it('stay where they were when another comes, but for two files at most', () => {
    fc.assert(
      fc.property(ids, fc.nat(60), (of, at) => {
        const before = new Set(filesOf(of).map(({ json }) => json));
        const with0 = [...of.slice(0, at), '0', ...of.slice(at)];
        expect(filesOf(with0).filter(({ json }) => !before.has(json)).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('are cut where a file has grown long', () => {
    const long = ['a', 'b', 'c'].map((id) => [id, 'x'.repeat(50_000)] as const);
    expect([...filedTogether(long)].map(({ ids }) => ids)).toEqual([['a'], ['b'], ['c']]);
  });
});
