import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const advice = `No Chromium was found for the browser tests. Do one of these, then run the tests again:
  - apt-get install chromium        (Debian, Ubuntu; as root)
  - npx playwright install chromium
  - CHROMIUM=/path/to/chromium npm test`;

function systemBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM ?? '', ...paths].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * The path of a Chromium: the one that CHROMIUM names, the system's, Playwright's own, or one that
 * can be installed now. Throws with advice.
 */
export function findBrowser(): string {
  const own = chromium.executablePath();
  const found = systemBrowser() ?? (existsSync(own) ? own : null);
  if (found !== null) return found;
  try {
    process.stderr.write('No Chromium here; trying apt-get install chromium\n');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  } catch {
    throw new Error(advice);
  }
  const installed = systemBrowser();
  if (installed === null) throw new Error(advice);
  return installed;
}
