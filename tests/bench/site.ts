import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makeProject, root } from '../site/commands/project';
import { newsSeed } from './news';
import { printFigures, type Figure } from './table';
import { baseFolder, commandOf, used } from './used';

const articles = 84;

const nameOf = (number: number): string => `report-${String(number).padStart(3, '0')}.txt`;

/** A site of 84 articles as it is built, files and bytes an article, beside another version. */
export function benchSite(): Promise<void> {
  const seeds = Object.fromEntries(Array.from({ length: articles }, (_, n) => [nameOf(n), newsSeed(n, 300)]));
  const ours = measured(makeProject(seeds), true);
  const base = baseFolder === null ? null : measured(makeProject(seeds, baseFolder), false);
  const against = (name: string, of: (site: Site) => number, unit: string): Figure[] =>
    base === null ? [] : [{ name: `  of base: ${name}`, value: of(base), unit }];
  printFigures(`site of ${articles} generated articles, cards left out`, [
    { name: 'pages of statements, an article', value: ours.statements, unit: '' },
    { name: 'files beside those and exports, an article', value: ours.files, unit: '', most: 12 },
    ...against('files', ({ files }) => files, ''),
    { name: 'bytes without exports, an article', value: ours.megabytes, unit: 'MB', most: 0.25 },
    ...against('bytes', ({ megabytes }) => megabytes, 'MB'),
    { name: 'exports (CSV, JSON, annotations, text, feeds): files, an article', value: ours.exports, unit: '' },
  ]);
  printFigures(`builds of ${articles} generated articles, processor time, all threads and processes`, [
    { name: 'the first build', value: ours.first, unit: 's' },
    ...against('a build', ({ first }) => first, 's'),
    ...(base === null ? [] : [{ name: '× base', value: ours.first / base.first, unit: '', most: 0.5 }]),
    { name: 'the second, after one changed seed', value: ours.second, unit: 's' },
    { name: '× the first', value: ours.second / ours.first, unit: '', most: 0.05 },
    { name: 'the first build by the clock', value: ours.firstClock, unit: 's' },
    { name: 'the second by the clock', value: ours.secondClock, unit: 's' },
    { name: '× the first by the clock', value: ours.secondClock / ours.firstClock, unit: '' },
  ]);
  return Promise.resolve();
}

/** A built site: counts and megabytes for each article, seconds of its builds. */
interface Site {
  readonly statements: number;
  readonly files: number;
  readonly exports: number;
  readonly megabytes: number;
  readonly first: number;
  readonly second: number;
  readonly firstClock: number;
  readonly secondClock: number;
}

const exported =
  /(?:^|\/)(?:statements\.(?:csv|json)|annotations\.jsonld|text\.txt|feed\.(?:atom|json)|.*\.(?:png|ics))$/;

function measured(project: string, isBundled: boolean): Site {
  try {
    const more = { SITE_URL: 'https://example.org/', CARDS: 'none' };
    // the bundle is made before a build is timed, as after an update of the program
    if (isBundled) used(project, commandOf(project, 'analyze', `seeds/${nameOf(0)}`));
    const build = commandOf(project, 'build');
    const first = used(project, build, more);
    const dist = join(project, 'dist');
    const all = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
    const taken = all.filter((file) => exported.test(file));
    const own = all.filter((file) => !exported.test(file));
    const statements = own.filter((file) => /^articles\/[^/]+\/q-[^/]+\/index\.html$/.test(file));
    const bytes = own.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    const changed = join(project, 'seeds', nameOf(7));
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\n“It is not over,” said Nora Falgard on Friday.\n`);
    const second = used(project, build, more);
    return {
      statements: statements.length / articles,
      files: (own.length - statements.length) / articles,
      exports: taken.length / articles,
      megabytes: bytes / 1e6 / articles,
      first: first.processor,
      second: second.processor,
      firstClock: first.clock,
      secondClock: second.clock,
    };
  } finally {
    if (project !== root) rmSync(project, { recursive: true });
  }
}
