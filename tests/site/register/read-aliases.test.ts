import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAliases, type Aliases } from '../../../src/site/register/read-aliases';

function read(lines: string): Aliases {
  const folder = mkdtempSync(join(tmpdir(), 'aliases-'));
  try {
    writeFileSync(join(folder, 'aliases.yaml'), lines);
    return readAliases(folder, 'seeds/aliases.yaml');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('reads what became of articles, by id or by file', () => {
  const { entries, addresses, faults } = read('# moved\nTalks.txt: port-talks\n2024-03-05-rumour: withdrawn\n');
  expect([...entries]).toEqual([
    ['talks', { to: 'port-talks', line: 2 }],
    ['2024-03-05-rumour', { to: null, line: 3 }],
  ]);
  expect([addresses.size, faults]).toEqual([0, []]);
});

it('reads which single addresses were withdrawn and given back', () => {
  const { entries, addresses, faults } = read(
    'strike/q-9f3a21c4: withdrawn\nStrike.txt/p-9f3a21c4-2: restored\nstrike/e-00000000: withdrawn\n',
  );
  expect([...addresses]).toEqual([
    ['strike/q-9f3a21c4', { says: 'withdrawn', line: 1 }],
    ['strike/p-9f3a21c4-2', { says: 'restored', line: 2 }],
    ['strike/e-00000000', { says: 'withdrawn', line: 3 }],
  ]);
  expect([entries.size, faults]).toEqual([0, []]);
});

it.each([
  ['strike/q-9f3a21c4: gone', 1, /"name\/q-9f3a21c4: withdrawn", or "restored"/],
  ['a: b\nstrike/q-9f3a: withdrawn', 2, /"name\/q-9f3a21c4: withdrawn"/],
  ['/q-9f3a21c4: withdrawn', 1, /"name\/q-9f3a21c4: withdrawn"/],
  ['a/b/q-9f3a21c4: restored', 1, /"name\/q-9f3a21c4: withdrawn"/],
  ['strike:', 1, /"old-name: new-name"/],
  ['- strike', 1, /"old-name: new-name"/],
])('%j is named with its line', (lines, line, message) => {
  expect(read(lines).faults).toMatchObject([
    { severity: 'error', file: 'seeds/aliases.yaml', line, message: expect.stringMatching(message) as string },
  ]);
});

it('has nothing where there is no file', () => {
  expect(readAliases(join(tmpdir(), 'no-such-folder'), 'seeds/aliases.yaml')).toMatchObject({
    entries: new Map(),
    addresses: new Map(),
    faults: [],
  });
});
