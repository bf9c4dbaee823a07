import { readCommandLine, refuse } from '../../src/site/commands/command-line';
import { report } from './report';
import { takePrinted } from './table';

/** A benchmark: what it measures, how long that takes on two processors, and how it is run. */
interface Bench {
  readonly about: string;
  readonly minutes: number;
  readonly run: () => Promise<void>;
}

/** Each part by its name; it prints its own tables. */
const benches: Readonly<Record<string, Bench>> = {
  reader: {
    about: 'The first view of an article beside a static page, an Eleventy page and a bare prerendered React page.',
    minutes: 6,
    run: async () => (await import('./reader')).benchReader(),
  },
  lists: {
    about: 'The list of 10,000 articles, and filters over 100,000 in one process.',
    minutes: 8,
    run: async () => (await import('./lists')).benchLists(),
  },
  longLists: {
    about: 'Lists of 10,000 and 100,000 made-up rows, as their reader uses them.',
    minutes: 10,
    run: async () => (await import('./long-lists')).benchLongLists(),
  },
  search: {
    about: 'A word searched in 10,000 made-up articles, beside MiniSearch and Pagefind.',
    minutes: 4,
    run: async () => (await import('./search')).benchSearch(),
  },
  timeline: {
    about: 'A timeline of 500 events beside TimelineJS3, vis-timeline and a bare list.',
    minutes: 4,
    run: async () => (await import('./timeline')).benchTimeline(),
  },
  site: {
    about: 'Builds of 84 generated articles: files, bytes, processor time, and a second build after one change.',
    minutes: 4,
    run: async () => (await import('./site')).benchSite(),
  },
  build: {
    about: 'Data files of 10,000 articles beyond the analysis, pages of 300 beside a bare render-and-write.',
    minutes: 10,
    run: async () => (await import('./build')).benchBuild(),
  },
  archive: {
    about: 'A whole build of 10,000 generated articles: its greatest memory.',
    minutes: 25,
    run: async () => (await import('./whole-archive')).benchArchive(),
  },
  start: {
    about: '`analyze` of one file, as a whole process.',
    minutes: 1,
    run: async () => (await import('./start')).benchStart(),
  },
  engine: {
    about:
      'Words a second on one core, beside wink-nlp, compromise and chrono; the stages; how time grows with length.',
    minutes: 5,
    run: async () => (await import('./engine')).benchEngine(),
  },
  texts: {
    about: 'What the generated texts have in common with news.',
    minutes: 1,
    run: async () => (await import('./compare-texts')).benchTexts(),
  },
  sayings: {
    about: 'Sayings that were planted in a generated archive, and found again.',
    minutes: 1,
    run: async () => (await import('./sayings')).benchSayings(),
  },
  hostile: {
    about: 'Texts that hurt a careless program.',
    minutes: 2,
    run: async () => (await import('./hostile')).benchHostile(),
  },
  install: {
    about: 'What `npm ci` puts on the disk.',
    minutes: 3,
    run: async () => (await import('./install')).benchInstall(),
  },
};

const lines = Object.entries(benches).map(
  ([name, { about, minutes }]) => `  ${name.padEnd(10)} ${about} (${minutes} min)`,
);
const usage = `npm run bench -- [NAME …]
Measures speed, memory and sizes, as ratios within one run, prints them and writes them into docs/bench.md: all
parts, or those named. BASE_DIR=DIR before it names another version of this program, with its packages, that is
measured beside it.

${lines.join('\n')}`;
const { words } = readCommandLine({ usage, options: {}, takesWords: true });
const unknown = words.filter((name) => !(name in benches));
if (unknown.length > 0) refuse(usage, `no benchmark is named ${unknown.join(', ')}`);
for (const name of words.length > 0 ? words : Object.keys(benches)) {
  const { about, minutes, run } = benches[name]!;
  console.log(`\n${name}: about ${minutes} min`);
  await run();
  await report(name, about, takePrinted());
}
