import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env, goodSeed, hashOfTree, makeProject, run } from './project';

const launch = (command: string, ...words: string[]): string[] => [
  process.execPath,
  'src/site/commands/launch.mjs',
  command,
  ...words,
];

const seeds = {
  'talks.txt': goodSeed,
  'road.txt': '3 March 2024\n\nSnow in the north\n\n“The road is closed,” said Bo Holm.\n\n“We dig,” Holm said.\n',
  'fish.txt': '4 March 2024\n\nA quiet market\n\nFewer fish were landed, Ana Ruiz said on Monday.\n',
  'later.txt': '---\nheadline: Not yet\ndate: 2024-03-05\nembargo: 2099-01-01T00:00:00Z\n---\n“Wait,” said Li Wei.\n',
  'quay.txt': '5 March 2024\n\nThe quay\n\n“It stays,” said Li Wei.\n\n![A crane](crane.gif)\n\nNo comments:\n',
  'crane.gif': 'GIF89a@\0@\0\0\0\0',
  'people.yaml': '- name: Ana María Ruiz\n  found: [ana-ruiz]\n',
};

/** What its owner does to the seeds after they were published. */
const edits = {
  'road.corrections.yaml': '- words: We dig\n  remove: true\n',
  'fish.txt': `---\nheadline: A quiet market\ndate: 2024-03-04\ndraft: true\n---\nFewer fish.\n`,
  'talks.txt': goodSeed.replace('2 March 2024', 'Once'),
};

describe('npm run build -- --from DIR', { timeout: 240_000 }, () => {
  let project: string;
  const at = (name: string): string => join(project, name);
  const write = (files: Readonly<Record<string, string>>): void =>
    Object.entries(files).forEach(([name, text]) => writeFileSync(at(`seeds/${name}`), text));
  const build = (...words: string[]): { site: string; ids: string; stderr: string; status: number | null } => {
    rmSync(at('dist'), { recursive: true, force: true });
    const { stderr, status } = run(project, launch('build', ...words));
    // how far it is, which it tells where it is slow, is no part of what it says
    const told = stderr.replace(/^(?:articles|pages) \d+ of .*\n/gm, '');
    return { site: hashOfTree(at('dist')), ids: hashOfTree(at('seeds/ids')), stderr: told, status };
  };
  /** Builds from the seeds and, from the same register, from what `shards` writes into a folder. */
  const both = (shards: (folder: string) => void): ReturnType<typeof build>[] => {
    cpSync(at('seeds/ids'), at('ids'), { recursive: true });
    const before = build();
    rmSync(at('seeds/ids'), { recursive: true });
    cpSync(at('ids'), at('seeds/ids'), { recursive: true });
    rmSync(at('ids'), { recursive: true });
    rmSync(at('shards'), { recursive: true, force: true });
    mkdirSync(at('shards'));
    shards(at('shards'));
    // nothing is analysed: the texts need not be there
    cpSync(at('seeds'), at('away'), { recursive: true });
    for (const name of ['a', ...Object.keys(seeds).filter((name) => name.endsWith('.txt'))])
      rmSync(at(`seeds/${name}`), { recursive: true });
    const after = build('--from', 'shards');
    cpSync(at('away'), at('seeds'), { recursive: true });
    rmSync(at('away'), { recursive: true });
    return [before, after];
  };
  const analyze = (...words: string[]): string => run(project, launch('analyze', ...words)).stdout;

  beforeAll(() => {
    project = makeProject({});
    mkdirSync(at('seeds/a'));
    writeFileSync(at('seeds/a/zoo.txt'), '1 March 2024\n\nA zoo opens\n\n“Come in,” said Ana Ruiz.\n');
    write(seeds);
    Object.assign(env, { SOURCE_DATE_EPOCH: '1790000000' });
    expect(build()).toMatchObject({ status: 0 });
    write(edits);
  }, 120_000);
  afterAll(() => rmSync(project, { recursive: true }));

  it('writes the same site from parts, with register and messages, whatever became of the seeds', () => {
    const [before, after] = both((folder) => {
      for (const part of [3, 1, 2])
        writeFileSync(join(folder, `${4 - part}.jsonl`), analyze('--part', `${part}/3`, 'seeds'));
    });
    expect(before!.stderr).toMatch(/talks\.txt:1: error/);
    expect(before!.stderr).toMatch(/later\.txt:1: warning: is under embargo/);
    expect(after).toEqual(before);
  });

  it('writes the same site from what analyze prints without --part, in any order', () => {
    rmSync(at('seeds/road.corrections.yaml'));
    write(seeds);
    const [before, after] = both((folder) => {
      const lines = analyze('seeds').trimEnd().split('\n');
      expect(lines).toHaveLength(6);
      writeFileSync(join(folder, 'b.jsonl'), `${lines[3]}\n${lines[5]}\n${lines[1]}\n`);
      writeFileSync(join(folder, 'a.jsonl'), `${lines[4]}\n\n${lines[2]}\n${lines[0]}`);
    });
    expect(after!.stderr).toContain('later.txt:1: warning: is under embargo');
    expect({ ...after, stderr: '' }).toEqual({ ...before, stderr: '' });
  });

  it('fails on what is broken, naming file and line, and leaves the last site', () => {
    const site = hashOfTree(at('dist'));
    const [first] = readFileSync(at('shards/a.jsonl'), 'utf8').split('\n');
    writeFileSync(
      at('shards/c.jsonl'),
      `${first!.slice(0, 500)}\n${first!.replace('"headline":"', '"headline":"No ')}\n`,
    );
    const { status, stderr } = run(project, launch('build', '--from', 'shards'));
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^shards\/c\.jsonl:1: error: is no JSON/),
      expect.stringMatching(/^shards\/c\.jsonl:2: error: has another article of the id "\S+" than shards\/a\.jsonl:1/),
      '2 errors in the shards',
    ]);
    expect([status, hashOfTree(at('dist'))]).toEqual([1, site]);
  });
});
