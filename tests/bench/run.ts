import { benchBuild } from './build';
import { benchEngine } from './engine';
import { benchLists } from './lists';
import { benchReader } from './reader';
import { benchTimeline } from './timeline';

/** Each benchmark by its name; it prints its own table. `npm run bench` runs all, `npm run bench -- engine` those named. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: benchEngine,
  build: benchBuild,
  lists: benchLists,
  reader: benchReader,
  timeline: benchTimeline,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no benchmark is named ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) await benches[name]!();
}
