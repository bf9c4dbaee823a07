/**
 * Measures how often a passage between quotation marks gets the wrong speaker, for every threshold
 * of confidence.
 *
 *     npx tsx src/training/measure-speakers.ts FOLDER
 *
 * FOLDER holds `text/*.txt` and `attributions/*.ann` (brat standoff, as PolNeAR is distributed).
 * Prints the table of README.md: of the passages that the annotators gave a source, the share that
 * we lay at somebody's door (coverage), and the share of those whose source words do not touch the
 * annotated ones (wrong). Then that of docs/accuracy-speakers.md: how often which evidence is right.
 */
import { findPeople } from '../analysis/people/find-people';
import { findCountries } from '../analysis/countries/find-countries';
import { frameStatements } from '../analysis/quotations/content/frame-statements';
import { indexKnown } from '../analysis/quotations/known-index';
import { readClauses } from '../analysis/quotations/clauses/read-clauses';
import { findDirectStatements } from '../analysis/quotations/content/find-direct-statements';
import { findIndirectStatements } from '../analysis/quotations/content/find-indirect-statements';
import { findMarked } from '../analysis/quotations/passages/find-marked';
import { mergeStatements } from '../analysis/quotations/content/merge-statements';
import { whereSubjectsSpeak } from '../analysis/quotations/content/subject-speaks';
import { resolveSpeakers } from '../analysis/quotations/speakers/resolve-speakers';
import type { ResolvedStatement } from '../analysis/quotations/speakers/resolution';
import { readText } from '../analysis/text/read-text';
import type { Span } from '../model/span';
import { inLetters, lettersBefore, readBrat, type GoldAttribution, type GoldText } from './gold/brat-texts';

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly how: string;
}

/**
 * The passages of one text that annotators gave a source, and those of them that we give a speaker.
 */
function judge(gold: GoldText): { passages: number; named: Judged[] } {
  const reading = readText(gold.article);
  const marked = findMarked(reading);
  const countries = findCountries(reading);
  const known = { ...findPeople(reading, marked, countries), countries, times: [] };
  const clauses = readClauses(reading, marked);
  const merged = mergeStatements(reading.text, findDirectStatements(clauses), findIndirectStatements(clauses));
  const statements = whereSubjectsSpeak(clauses, merged);
  const counts = lettersBefore(reading.text);
  const count = ({ start, end }: Span): Span => ({ start: counts[start]!, end: counts[end]! });
  const named: Judged[] = [];
  const attributions = inLetters(gold, counts);
  const sourced = attributions.filter(({ source }) => source.length > 0);
  const index = indexKnown(known);
  for (const voice of resolveSpeakers(reading, frameStatements(reading, statements, index), index)) {
    for (const passage of voice.statement.quoted) {
      const attribution = narrowest(attributions, count(passage));
      if (attribution === null || attribution.source.length === 0) continue;
      if (voice.meant.speakers.length > 0) named.push(judged(voice, attribution, count));
    }
  }
  const passages = marked.filter((passage) => (narrowest(sourced, count(passage))?.source.length ?? 0) > 0).length;
  return { passages, named };
}

function judged(
  { meant, statement }: ResolvedStatement,
  { source }: GoldAttribution,
  count: (span: Span) => Span,
): Judged {
  const right = statement.source !== null && overlap(source, count(statement.source)) > 0;
  return { confidence: meant.confidence, right, how: `${meant.resolved} ${meant.speakers[0]!.kind}` };
}

function narrowest(attributions: readonly GoldAttribution[], passage: Span): GoldAttribution | null {
  let best: GoldAttribution | null = null;
  for (const attribution of attributions) {
    if (overlap(attribution.content, passage) * 2 < passage.end - passage.start) continue;
    if (best === null || lengthOf(attribution.content) < lengthOf(best.content)) best = attribution;
  }
  return best;
}

function overlap(spans: readonly Span[], { start, end }: Span): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: measure-speakers.ts FOLDER');
let passages = 0;
const named: Judged[] = [];
for (const gold of readBrat(folder)) {
  const found = judge(gold);
  passages += found.passages;
  named.push(...found.named);
}
const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(6);
process.stdout.write(`${passages} passages with a source\n| threshold | coverage % | wrong % |\n|---|---|---|\n`);
for (const threshold of [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.875, 0.9, 0.925, 0.95, 0.97]) {
  const kept = named.filter(({ confidence }) => confidence >= threshold);
  const wrong = kept.filter(({ right }) => !right);
  process.stdout.write(`| ${threshold} | ${share(kept.length, passages)} | ${share(wrong.length, kept.length)} |\n`);
}
process.stdout.write(
  '\nHow often what is sure to such a degree is right\n| evidence | confidence | passages | right % |\n|---|---|---|---|\n',
);
const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];
for (const how of [...new Set(named.map((one) => one.how))].sort()) {
  bounds.slice(1).forEach((upper, n) => {
    const those = named.filter((one) => one.how === how && one.confidence >= bounds[n]! && one.confidence < upper);
    if (those.length === 0) return;
    const right = share(those.filter((one) => one.right).length, those.length);
    process.stdout.write(`| ${how} | ${bounds[n]} to ${upper} | ${those.length} | ${right} |\n`);
  });
}
