/**
 * Learns the weights that choose among the candidate readings of a passage between quotation marks, and among the places
 * where what was said may begin and end.
 *
 *     npx tsx src/training/learn-passages.ts FOLDER
 *
 * FOLDER holds `text/*.txt` and `attributions/*.ann` (brat standoff, as PolNeAR is distributed). Writes only numbers, to
 * the models `quotation-attribution` and `content-boundary`: a log-linear model over hashed features, where any candidate whose
 * source overlaps the annotated one is right, fitted in a fixed order, so the same folder gives the same file. The trees
 * that look at the doubtful ones again are learned after it (`learn-trees.ts`).
 */
import { readBrat } from './brat-attributions';
import { learn, shareRight, type Example } from './log-linear';
import { inBytes, lessonsOf, rarest } from './passage-lessons';
import { writeWeights } from './write-model';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: learn-passages.ts FOLDER');
const lessons = [...readBrat(folder)].map(lessonsOf);
const passages = lessons.flatMap(({ readings }) => readings);
const edges = lessons.flatMap((lesson) => lesson.edges);
write('quotation-attribution', passages, 'passages', rarest);
write('content-boundary', edges, 'edges', rarest);

function write(name: string, examples: readonly Example[], what: string, rare: number): void {
  const weights = learn(examples, rare);
  writeWeights(name, inBytes(weights));
  process.stderr.write(`${examples.length} ${what} learned from, ${shareRight(examples, weights)} % read rightly\n`);
}
