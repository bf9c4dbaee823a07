import { readCommandLine, refuse } from '../../src/site/commands/command-line';

/** Each benchmark by its name; it prints its own table. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  engine: async () => (await import('./engine')).benchEngine(),
  build: async () => (await import('./build')).benchBuild(),
  lists: async () => (await import('./lists')).benchLists(),
  longLists: async () => (await import('./long-lists')).benchLongLists(),
  reader: async () => (await import('./reader')).benchReader(),
  hostile: async () => (await import('./hostile')).benchHostile(),
  sayings: async () => (await import('./sayings')).benchSayings(),
  timeline: async () => (await import('./timeline')).benchTimeline(),
};

const names = Object.keys(benches);
const usage = `npm run bench -- [NAME …]
  Measures speed and memory, as ratios within one run: all, or those named of ${names.join(', ')}.`;
const { words } = readCommandLine({ usage, options: {}, takesWords: true });
const unknown = words.filter((name) => !names.includes(name));
if (unknown.length > 0) refuse(usage, `no benchmark is named ${unknown.join(', ')}`);
for (const name of words.length > 0 ? words : names) await benches[name]!();
