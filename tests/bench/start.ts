import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../site/commands/project';
import { benchFolder } from './build-site';
import { newsSeed } from './news';
import { printFigures, spreadOf, type Figure } from './table';
import { baseFolder, commandOf, used } from './used';

const runs = 5;

/** `analyze` of one file of 500 words as a whole process, npm left out, beside another version. */
export function benchStart(): Promise<void> {
  const folder = benchFolder('start');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'report.txt');
  writeFileSync(file, newsSeed(1, 2000, 500));
  const times = (project: string): { processor: number[]; clock: number[] } => {
    const command = commandOf(project, 'analyze', file);
    // the first makes the bundle
    used(project, command);
    const all = Array.from({ length: runs }, () => used(project, command));
    return { processor: all.map(({ processor }) => processor), clock: all.map(({ clock }) => clock) };
  };
  const ours = times(root);
  const figures: Figure[] = [
    spreadOf('processor time', ours.processor, 's'),
    spreadOf('by the clock', ours.clock, 's'),
    spreadOf('processor time of Node.js alone', emptyRuns(folder), 's'),
  ];
  if (baseFolder !== null) {
    const base = times(baseFolder);
    const best = Math.min(...ours.processor) / Math.min(...base.processor);
    figures.push(
      spreadOf('processor time of base', base.processor, 's'),
      { name: '× base, the best of each', value: best, unit: '', most: 0.33 },
      { name: '× base by the clock', value: Math.min(...ours.clock) / Math.min(...base.clock), unit: '' },
    );
  }
  printFigures(`analyze of one file of 500 words, whole process, median of ${runs}`, figures);
  return Promise.resolve();
}

const emptyRuns = (folder: string): number[] =>
  Array.from({ length: runs }, () => used(folder, [process.execPath, '-e', '']).processor);
