import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCountries } from '../analysis/countries/find-countries';
import { inSteps } from '../analysis/learning/linear-weights';
import { countryCover } from '../analysis/people/country-cover';
import { evidenceOf } from '../analysis/people/evidence';
import { evidenceKinds } from '../analysis/people/evidence-kinds';
import { groupNames, type NameGroup } from '../analysis/people/judge-names';
import { findNameRuns } from '../analysis/people/name-runs';
import { readText, type ReadText } from '../analysis/text/read-text';
import { letterBuckets } from '../analysis/people/letter-features';
import type { Block } from '../model/article';
import { writeWeights } from './write-model';

/**
 * Learns how much each kind of evidence for a person's name weighs, by logistic regression, and writes
 * the model `person-name`: numbers only. Usage, from the project's root:
 * `npx tsx src/training/train-evidence-weights.ts FILE.jsonl…` where each line is `{text, people: [{name, mentions: [[start, end]]}]}`.
 */
const shapePenalty = 1;

interface Example {
  readonly evidence: Float32Array;
  readonly shape: readonly number[];
  readonly person: boolean;
  readonly weight: number;
}
interface Gold {
  readonly text: string;
  readonly people: readonly { readonly name: string; readonly mentions: readonly (readonly [number, number])[] }[];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) blocks.push({ role: blocks.length === 0 ? 'headline' : 'paragraph', start, end });
  }
  return blocks;
}

/** +1 when the name is a gold mention, 0 when it touches none, null when it only touches one. */
function labelOf(group: NameGroup, reading: ReadText, exact: ReadonlySet<number>, touched: Uint8Array): number | null {
  let yes = 0;
  let no = 0;
  for (const run of group.runs) {
    const end = reading.tokens[run.end - 1]!.end;
    const start = reading.tokens[run.first]!.start;
    if (exact.has(end) && touched[start] === 1) yes++;
    else if (touched.subarray(start, end).includes(1)) continue;
    else no++;
  }
  return yes + no === 0 ? null : yes / (yes + no);
}

function examplesOf(gold: Gold): { single: Example[]; full: Example[] } {
  const reading = readText({ text: gold.text, blocks: blocksOf(gold.text) });
  const cover = countryCover(reading.tokens, findCountries(reading));
  const runs = findNameRuns(reading, cover);
  const groups = groupNames(
    reading,
    runs,
    runs.map((run) => evidenceOf(reading, run, cover, () => false)),
  );
  const touched = new Uint8Array(gold.text.length);
  const ends = new Set<number>();
  const surnames = new Set<string>();
  for (const person of gold.people) {
    for (const [start, end] of person.mentions) {
      touched.fill(1, start, end);
      ends.add(end);
      const words = gold.text.slice(start, end).toLowerCase().split(/\s+/);
      if (words.length > 1) for (const word of words) surnames.add(word);
    }
  }
  const single: Example[] = [];
  const full: Example[] = [];
  for (const group of groups) {
    const label = labelOf(group, reading, ends, touched);
    if (label === null) continue;
    if (group.words.length === 1 && surnames.has(group.words[0]!)) continue;
    (group.words.length === 1 ? single : full).push({
      evidence: group.evidence,
      shape: group.shape,
      person: label > 0.5,
      weight: 1,
    });
  }
  return { single, full };
}

/** Logistic regression by AdaGrad with a penalty on large weights, stronger on the many shape buckets. */
function learn(examples: readonly Example[]): Float64Array {
  const kinds = evidenceKinds.length;
  const weights = new Float64Array(kinds + letterBuckets);
  const sums = new Float64Array(weights.length).fill(1e-6);
  const penalty = (i: number): number => (i < kinds ? 0.5 : shapePenalty);
  for (let round = 0; round < 300; round++) {
    const gradient = new Float64Array(weights.length);
    for (const { evidence, shape, person, weight } of examples) {
      let score = 0;
      evidence.forEach((on, i) => (score += on * weights[i]!));
      for (const bucket of shape) score += weights[kinds + bucket]!;
      const off = ((person ? 1 : 0) - 1 / (1 + Math.exp(-score))) * weight;
      evidence.forEach((on, i) => (gradient[i]! += on * off));
      for (const bucket of shape) gradient[kinds + bucket]! += off;
    }
    weights.forEach((w, i) => {
      const g = gradient[i]! - penalty(i) * w;
      sums[i]! += g * g;
      weights[i] = w + g / Math.sqrt(sums[i]!);
    });
  }
  return weights;
}

const files = process.argv
  .slice(2)
  .flatMap((path) => (path.endsWith('.jsonl') ? [path] : readdirSync(path).map((name) => join(path, name))));
const single: Example[] = [];
const full: Example[] = [];
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const examples = examplesOf(JSON.parse(line) as Gold);
    single.push(...examples.single);
    full.push(...examples.full);
  }
}
const weights = [learn(single), learn(full)] as const;
const row = (kind: string, i: number): string =>
  `  ${kind.padEnd(24)} ${weights[0][i]!.toFixed(2).padStart(6)} ${weights[1][i]!.toFixed(2).padStart(6)}`;
console.error(`${single.length} lone words, ${full.length} longer names\n${evidenceKinds.map(row).join('\n')}`);
writeWeights('person-name', inSteps(Float64Array.of(...weights[0], ...weights[1]), 100, 640));
