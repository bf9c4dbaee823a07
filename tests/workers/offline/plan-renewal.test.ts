import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutHash } from '../../../src/model/data-file-names';
import { filesOfEdition, planRenewal, type KeptFile } from '../../../src/workers/offline/plan-renewal';

/** A data file by its stem, of a first or a second edition. */
const file = (stem: string, edition: 1 | 2): string => `${stem}-${String(edition).repeat(10)}.json`;
const json = (...files: string[]): string => JSON.stringify({ files });
const nothingKept = new Map<string, () => Promise<string>>();

it('an edition has the files that its index and directory name, and those that kept ones of them name', async () => {
  const saying = file('sayings/s', 1);
  const kept = new Map([
    [file('articles/talks', 1), async () => json(saying)],
    [file('articles/gone', 1), async () => json(file('sayings/gone', 1))],
  ]);
  const named = await filesOfEdition([json(file('lists/events-0', 2)), json(file('articles/talks', 1))], kept);
  expect([...named].sort()).toEqual([file('articles/talks', 1), file('lists/events-0', 2), saying].sort());
});

it('what the new edition has not goes: changed words come anew into the same place, withdrawn ones do not', async () => {
  const named = await filesOfEdition(
    [json(file('articles/same', 1), file('articles/changed', 2), file('articles/never-read', 2))],
    nothingKept,
  );
  const kept: KeptFile[] = [
    { cache: 'read', file: file('articles/same', 1) },
    { cache: 'kept', file: file('articles/changed', 1) },
    { cache: 'read', file: file('articles/withdrawn', 1) },
  ];
  expect(planRenewal(kept, named)).toEqual({
    gone: [kept[1], kept[2]],
    owed: [{ cache: 'kept', file: file('articles/changed', 2) }],
  });
});

it('law: after a renewal nothing is kept that the edition has not, and nothing came that was not kept', () => {
  const stems = fc.uniqueArray(fc.constantFrom('articles/a', 'articles/b', 'lists/c-0', 'people/d', 'words/e/0'));
  const files = stems.chain((list) => fc.tuple(...list.map((stem) => fc.constantFrom(file(stem, 1), file(stem, 2)))));
  fc.assert(
    fc.property(files, files, (kept, named) => {
      const before = kept.map((one): KeptFile => ({ cache: 'read', file: one }));
      const edition = new Set(named);
      const { gone, owed } = planRenewal(before, edition);
      const after = [...before.filter((one) => !gone.includes(one)), ...owed].map((one) => one.file);
      expect(after.every((one) => edition.has(one))).toBe(true);
      const [was, is] = [kept.map(withoutHash), after.map(withoutHash)];
      expect(is.every((stem) => was.includes(stem))).toBe(true);
      expect(named.filter((one) => was.includes(withoutHash(one))).sort()).toEqual(after.sort());
    }),
  );
});
