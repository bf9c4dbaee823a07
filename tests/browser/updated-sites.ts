import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newsText } from '../bench/texts';
import { buildSite } from '../bench/build-site';
import { analysedSeeds } from './analysed-seeds';

/**
 * `tsx updated-sites.ts FOLDER`: writes below the folder a small site as it was (`before`), as it
 * is when every article was edited (`edited`), and that with another script too (`rewritten`).
 */
const folder = resolve(process.argv[2]!);

/** Six articles, of which each bears the words in its headline and its text. */
const seeds = (words: string): (readonly [name: string, seed: string])[] =>
  Array.from({ length: 6 }, (_, n) => [
    `report-${n}.txt`,
    `---\nheadline: Report ${n}, ${words}\ndate: 2024-03-0${n + 1}\n---\nThis is the ${words}.\n\n“Here is the ${words},” Ana Ruiz said on 2 March 2024.\n\n${newsText(200, n + 1)}\n`,
  ]);

/** Gives every script another name, as a build does when the program has changed. */
function renameScripts(site: string): void {
  const scripts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(name)) continue;
    const path = join(site, name);
    const text = scripts.reduce((text, script) => text.replaceAll(script, `new-${script}`), readFileSync(path, 'utf8'));
    writeFileSync(path, text);
  }
  for (const script of scripts) renameSync(join(site, 'assets', script), join(site, 'assets', `new-${script}`));
}

await buildSite(join(folder, 'before'), analysedSeeds(seeds('first edition')), 'no statements');
await buildSite(join(folder, 'edited'), analysedSeeds(seeds('second edition')), 'no statements');
cpSync(join(folder, 'edited'), join(folder, 'rewritten'), { recursive: true });
renameScripts(join(folder, 'rewritten'));
