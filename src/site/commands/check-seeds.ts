import { once } from 'node:events';
import { relative, resolve } from 'node:path';
import { openCache } from '../cache/open-cache';
import { byWeight, checkArticle, checkFaults, type CheckLine } from '../checking/check-article';
import { counted, printable } from '../messages';
import { sourceOfSeed } from '../../import/seeds/read-form';
import { readRegular } from '../seeds/read-file';
import { SeedFolder } from '../seeds/seed-folder';
import { readSiteUrl } from '../site-url';
import { endWithReader, readCommandLine, refuse } from './command-line';

/** How many places are shown of many. */
const shownFirst = 40;

/** `npm run check-seeds`: what a careful editor should look at first. */
const usage = `npm run check-seeds -- [--all] [--json] [FILE …]
  Tells what to look at in the articles of seeds/, or in some of them, what matters most first: statements that are given to
  somebody without being sure or to nobody, surnames that stand alone or that two people have, dates far from the story, and
  what was left out. Each with its address in the site of npm run dev. Ends with 1 only where a seed cannot be read.
  --all    shows all, not only the first ${shownFirst}
  --json   prints all as one line of JSON each`;

const root = resolve('.');

function check(names: readonly string[]): { found: CheckLine[]; seeds: number } {
  const seeds = new SeedFolder(resolve('seeds'), root, Date.now, openCache());
  const wanted = names.length === 0 ? null : new Set(names.map((name) => resolve(name)));
  const strange = [...(wanted ?? [])].find((path) => !seeds.paths().includes(path));
  if (strange !== undefined) refuse(usage, `${relative(root, strange)} is no seed of seeds/`);
  const found: CheckLine[] = [];
  let count = 0;
  for (const { article, faults, path } of seeds.read({ keep: false, only: wanted })) {
    found.push(...checkFaults(faults, article?.id ?? null));
    if (path === null) continue;
    count++;
    const file = readRegular(path);
    if (article === null || 'message' in file) continue;
    found.push(...checkArticle({ file: relative(root, path), source: sourceOfSeed(path, file.bytes) }, article));
  }
  return { found: found.sort(byWeight), seeds: count };
}

/** A place in two lines: what is there and why, and where to look at it. */
function shownLine({ file, line, words, why, address }: CheckLine, site: string): string {
  const what = printable(words === null ? why : `${words} · ${why}`);
  return `${printable(file)}:${line}: ${what}\n${address === null ? '' : `    ${site}${address.slice(1)}\n`}`;
}

async function main(): Promise<void> {
  endWithReader();
  const options = { all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
  const { values, words } = readCommandLine({ usage, options, takesWords: true });
  const { found, seeds } = check(words);
  if (found.some(({ kind }) => kind === 'unread')) process.exitCode = 1;
  const print = async (text: string): Promise<void> =>
    process.stdout.write(text) ? undefined : void (await once(process.stdout, 'drain'));
  if (values.json) {
    for (const one of found) await print(`${printable(JSON.stringify(one))}\n`);
    return;
  }
  const site = `http://localhost:5173${readSiteUrl(process.env.SITE_URL).base}`;
  const shown = values.all ? found : found.slice(0, shownFirst);
  for (const one of shown) await print(shownLine(one, site));
  const files = new Set(found.map(({ file }) => file)).size;
  const rest = found.length - shown.length;
  const where = `${counted(found.length, 'place')} to look at, in ${files} of ${counted(seeds, 'seed')}`;
  process.stderr.write(
    found.length === 0
      ? `nothing to look at in ${counted(seeds, 'seed')}\n`
      : `${where}${rest === 0 ? '' : `; --all shows the other ${rest}`}\n`,
  );
}

await main();
