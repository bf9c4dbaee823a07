import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SeedFolder } from '../../../src/site/seeds/seed-folder';
import { faultLine } from '../../../src/site/messages';

const talks = '2 March 2024\n\nTalks resume\n\n“We waited,” said Ana Ruiz.\n';
const correction = '- words: We waited\n  speaker: null\n';

describe('a folder of seeds', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true }));

  /**
   * What reading files of these names and contents tells, and by file how many statements have a
   * speaker.
   */
  function read(files: Readonly<Record<string, string | Uint8Array>>): { told: string[]; spoken: Record<string, number> } {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const readings = [...new SeedFolder(folder, folder).read({ keep: false })];
    const articles = readings.flatMap(({ article }) => (article === null ? [] : [article]));
    return {
      told: readings.flatMap(({ faults }) => faults.map(faultLine)),
      spoken: Object.fromEntries(
        articles.map(({ file, attributions }) => [file, attributions.filter((one) => one.speakers.length > 0).length]),
      ),
    };
  }

  it('has the corrections of each seed beside it, also of one whose ending is in capitals', () => {
    expect(read({ 'LOUD.TXT': talks, 'LOUD.corrections.yaml': correction, 'other.txt': talks })).toEqual({
      told: [],
      spoken: { 'LOUD.TXT': 0, 'other.txt': 1 },
    });
  });

  it.each(['talks.CORRECTIONS.YAML', 'talks.corrections.yml'])('tells how %s should be named', (name) => {
    expect(read({ 'talks.txt': talks, [name]: correction })).toEqual({
      told: [`${name}:1: error: is not read under this name; rename it talks.corrections.yaml`],
      spoken: { 'talks.txt': 1 },
    });
  });

  it('tells how people.yml should be named', () => {
    expect(read({ 'talks.txt': talks, 'people.yml': '- name: Ana Ruiz Diaz\n  found: [ana-ruiz]\n' }).told).toEqual([
      'people.yml:1: error: is not read under this name; rename it people.yaml',
    ]);
  });

  it('tells which corrections have no seed', () => {
    expect(read({ 'talk.corrections.yaml': correction }).told).toEqual([
      'talk.corrections.yaml:1: error: there is no seed of this name beside it; rename it as its seed, or remove it',
    ]);
  });

  it('tells at its own line where bytes are no text', () => {
    const files = { 'a.txt': `${talks}\r\nno\0text`, 'b.txt': Buffer.from(`${talks}\u00e9`, 'latin1') };
    expect(read(files).told).toEqual([
      expect.stringMatching(/^a\.txt:7: error: a NUL byte stands here/),
      expect.stringMatching(/^b\.txt:6: error: has bytes that are not UTF-8/),
    ]);
  });
});
