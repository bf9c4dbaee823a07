import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from './build-site';

/** What texts are made of that nobody writes, and one that somebody may. */
const pieces: Readonly<Record<string, string>> = {
  prose: 'The minister said on Tuesday that “we have no choice but to wait” and the talks would go on, Ana Ruiz said. ',
  marks: '"',
  'marks and letters': '"a',
  'marked letters': '“a” ',
  apostrophes: "'",
  'letters alone': 'a ',
  capitals: 'Okoro ',
  digits: '1 ',
  dates: '2 March 2024 ',
  spaces: '  ',
  lines: 'a\n',
  'marked lines': '“a”\n\n',
  'one word': 'a',
  brackets: '(“',
  Chinese: '漢',
  'Chinese marked': '「漢」',
  'verbs of saying': 'said ',
};

const head = '---\nheadline: Harbour talks resume\ndate: 2024-03-02\nlanguage: en\n---\n';

interface Used {
  readonly megabytes: number;
  readonly seconds: number;
  readonly refused: boolean;
}

/**
 * `npm run bench -- hostile`: memory and processor time of analyze on texts of 1, 2, 4 and 8 MB.
 */
export async function benchHostile(): Promise<void> {
  const folder = benchFolder('hostile');
  mkdirSync(folder, { recursive: true });
  for (const [name, piece] of Object.entries(pieces)) {
    const cells: string[] = [];
    for (const size of [1, 2, 4, 8]) {
      const file = join(folder, 'text.txt');
      const bytes = size * 1_000_000 - head.length;
      writeFileSync(file, head + piece.repeat(Math.floor(bytes / Buffer.byteLength(piece))));
      const { megabytes, seconds, refused } = await use(file);
      cells.push(`${size} MB: ${refused ? 'refused, ' : ''}${megabytes.toFixed(0)} MB, ${seconds.toFixed(1)} s`);
    }
    console.log(`${name.padEnd(18)} ${cells.join(' | ')}`);
  }
  rmSync(folder, { recursive: true });
}

const meter = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify([maxRSS, (userCPUTime + systemCPUTime) / 1e6]));
});`;

/** Greatest resident memory and processor time of one run of analyze. */
async function use(file: string): Promise<Used> {
  const meterFile = join(benchFolder('hostile-meter'), '..', 'meter.cjs');
  writeFileSync(meterFile, meter);
  const words = ['--require', meterFile, '--import', 'tsx', 'src/site/commands/analyze.ts', file];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  let figures = '';
  (child.stdio[3] as NodeJS.ReadableStream).on('data', (piece) => (figures += String(piece)));
  const [status] = (await once(child, 'close')) as [number];
  const [kilobytes, seconds] = JSON.parse(figures) as [number, number];
  return { megabytes: (kilobytes * 1024) / 1e6, seconds, refused: status !== 0 };
}
