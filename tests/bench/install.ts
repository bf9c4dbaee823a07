import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../site/commands/project';
import { benchFolder } from './build-site';
import { printFigures } from './table';
import { baseFolder, used } from './used';

/** What fresh installations take on the disk, in blocks, as `du` counts. */
export function benchInstall(): Promise<void> {
  const all = installed(root);
  const figures = [
    { name: 'npm ci: to build, and to pass all tests', value: all, unit: 'MB', most: 250 },
    { name: 'npm ci --omit=dev: to add articles and publish', value: installed(root, '--omit=dev'), unit: 'MB' },
  ];
  if (baseFolder !== null) figures.push({ name: 'npm ci of base', value: installed(baseFolder), unit: 'MB' });
  printFigures('an installation', figures);
  return Promise.resolve();
}

function installed(project: string, ...words: string[]): number {
  const folder = benchFolder('install');
  mkdirSync(folder, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(project, name), join(folder, name));
    used(folder, ['npm', 'ci', '--no-audit', '--no-fund', ...words]);
    return Number(used(folder, ['du', '-sm', 'node_modules']).stdout.split('\t')[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
