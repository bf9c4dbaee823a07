import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Installs the packages of a folder that has a package.json of its own, where that has not been
 * done: what few commands need is no burden on who installs the program. Gives how they are
 * required. Throws where npm cannot.
 */
export function installPackages(folder: string, what: string): NodeJS.Require {
  if (!existsSync(join(folder, 'node_modules'))) {
    process.stderr.write(`installing ${what} …\n`);
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${what} could not be installed: see the messages of npm above`);
  }
  return createRequire(join(folder, 'package.json'));
}
