import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPublishedPeople } from '../../../src/site/register/published-people';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'published-people-'))));
afterEach(() => rmSync(root, { recursive: true }));

const open = () => openPublishedPeople(join(root, 'seeds'), root, join(root, 'dist'));
const file = (): string => join(root, 'seeds/ids/people.jsonl');

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('the register of people', () => {
  it('knows nobody of a site that was never published', () => {
    expect(open().has('ruiz')).toBe(false);
  });

  it('keeps those who have had a page, each since the first day, in order', () => {
    open().write(['ruiz', 'berg'], '2026-11-01');
    open().write(['ana-ruiz'], '2026-11-02');
    expect(readFileSync(file(), 'utf8')).toBe(
      '{"person":"ana-ruiz","since":"2026-11-02"}\n{"person":"berg","since":"2026-11-01"}\n{"person":"ruiz","since":"2026-11-01"}\n',
    );
    expect(['ruiz', 'ana-ruiz', 'holt'].map(open().has)).toEqual([true, true, false]);
  });

  it('begins with those of the last site', () => {
    write('dist/people/ruiz/index.html', '');
    write('seeds/ids/2024.jsonl', '');
    expect(['ruiz', 'holt'].map(open().has)).toEqual([true, false]);
  });

  it('takes any for published where the site was, and nobody kept of whom', () => {
    write('seeds/ids/2024.jsonl', '');
    expect(open().has('ruiz')).toBe(true);
  });

  it('names a line that is none, and writes nothing over it', () => {
    write('seeds/ids/people.jsonl', '{"person":"ruiz","since":"2026-11-01"}\n<<<<<<< HEAD\n');
    const { faults, has, write: register } = open();
    expect(faults).toMatchObject([{ severity: 'error', file: 'seeds/ids/people.jsonl', line: 2 }]);
    expect(has('ruiz')).toBe(true);
    expect(() => register(['ruiz'], '2026-11-02')).toThrow('mend the lines');
  });
});
