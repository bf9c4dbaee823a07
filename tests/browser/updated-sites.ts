import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfflineChoice } from '../../src/model/offline';
import { newsText } from '../bench/texts';
import { buildSite } from '../bench/build-site';
import { analysedSeeds } from './analysed-seeds';

/**
 * `tsx updated-sites.ts FOLDER`: writes below the folder a small site as it was (`before`), as it
 * is when every article was edited and one withdrawn (`edited`), that with another script too
 * (`rewritten`), and as it is when it shall not be kept on any device (`unkept`).
 */
const folder = resolve(process.argv[2]!);

/** Six articles, of which each bears the words in its headline and its text. */
const seeds = (words: string): (readonly [name: string, seed: string])[] =>
  Array.from({ length: 6 }, (_, n): [string, string] => [
    `report-${n}.txt`,
    `---\nheadline: Report ${n}, ${words}\ndate: 2024-03-0${n + 1}\n---\nThis is the ${words}.\n\n“Here is the ${words},” Ana Ruiz said on 2 March 2024.\n\n${newsText(200, n + 1)}\n`,
  ]).filter(([name]) => words === 'first edition' || name !== 'report-1.txt');

/** Gives every script another name, as a build does when the program has changed. */
function renameScripts(site: string): void {
  const scripts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(name)) continue;
    const path = join(site, name);
    const text = scripts.reduce((text, script) => text.replaceAll(script, `new-${script}`), readFileSync(path, 'utf8'));
    // whose content is another has another revision
    writeFileSync(path, text.replaceAll('"revision":"', '"revision":"new-'));
  }
  for (const script of scripts) renameSync(join(site, 'assets', script), join(site, 'assets', `new-${script}`));
}

const build = (name: string, words: string, offline: OfflineChoice = 'keeps') =>
  buildSite(join(folder, name), analysedSeeds(seeds(words)), 'no statements', offline);
await build('before', 'first edition');
await build('edited', 'second edition');
await build('unkept', 'second edition', 'none');
cpSync(join(folder, 'edited'), join(folder, 'rewritten'), { recursive: true });
renameScripts(join(folder, 'rewritten'));
