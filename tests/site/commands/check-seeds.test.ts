import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, goodSeed, makeProject, run, type Ended } from './project';

describe('npm run check-seeds', { timeout: 120_000 }, () => {
  let project: string;
  const check = (...words: string[]): Ended => run(project, commandLine('check-seeds', ...words));
  beforeAll(() => {
    project = makeProject({
      'good.txt': goodSeed,
      'quay.txt': '2 March 2024\n\nThe quay stays shut\n\n“Nobody asked us.”\n\nNo comments:\n',
      'undated.txt': 'The quay stays shut\n\nIt was dark.\n',
    });
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it('lists what matters most first, and ends with 1 where a seed cannot be read', () => {
    const { status, stdout, stderr } = check();
    expect(status).toBe(1);
    expect(
      stdout
        .replace(/q-[0-9a-f]{8}/g, 'q-…')
        .trimEnd()
        .split('\n'),
    ).toEqual([
      'seeds/undated.txt:1: no date; add a first line such as 2 March 2024, the day it was published',
      'seeds/quay.txt:5: “Nobody asked us.” · is given to nobody',
      '    http://localhost:5173/articles/quay/#q-…',
      'seeds/quay.txt:7: "No comments:" is left out as no part of the article (to keep it, give the file front matter)',
      '    http://localhost:5173/articles/quay/',
    ]);
    expect(stderr).toBe('3 places to look at, in 2 of 3 seeds\n');
  });

  it('checks some seeds alone, and advises: what it finds in them is no failure', () => {
    const { status, stdout } = check('--json', 'seeds/quay.txt');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; line: number });
    expect([status, lines.map(({ kind, line }) => `${line} ${kind}`)]).toEqual([0, ['5 unattributed', '7 cut']]);
  });
});
