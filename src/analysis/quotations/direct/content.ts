import type { Candidate } from './candidates';
import type { Unit } from './frame';
import { beginsPhrase, endsPhrase } from './noun-phrases';
import { reportingVerbs } from './reporting-verbs';

/** How far, in words, a content may begin before or end after its passage. */
const reach = 60;

/** Where what was said begins when the cue stands before it: after the verb, or after its hearer ("told the BBC [that] …"). */
export function contentStart(units: readonly Unit[], { at, sourceAt, pattern }: Candidate, passage: number): number {
  const verb = at!.to - 1;
  const from = sourceAt !== null && sourceAt.from > verb ? sourceAt.to : at!.to;
  if (pattern === 'noun') return passage;
  const ways = reportingVerbs.get(units[verb]!.lower) ?? new Set();
  for (let i = from; i < passage; i++) {
    if (units[i]!.lower === ':') return i + 1;
    if (units[i]!.lower === ',' && i === passage - 1) return passage;
    if (units[i]!.lower === 'that' && ways.has('say')) return i;
  }
  if (!ways.has('tell') || ways.has('call')) return skipMarks(units, from, passage);
  return afterHearer(units, from, passage);
}

function afterHearer(units: readonly Unit[], from: number, passage: number): number {
  for (let i = from; i < passage && i < from + 14; i++) {
    const unit = units[i]!;
    if (unit.lower === 'that') return i;
    if (i > from && /^(?:DET|PRON)$/.test(unit.pos) && beginsPhrase(unit) && endsPhrase(units[i - 1])) return i;
    if (unit.pos === 'VERB' || unit.pos === 'AUX' || unit.lower === 'to') return from;
  }
  return passage - from < 14 ? passage : from;
}

function skipMarks(units: readonly Unit[], from: number, passage: number): number {
  let at = from;
  while (at < passage && units[at]!.pos === 'PUNCT') at++;
  return at;
}

/** Where what was said begins when the cue stands after it: at the start of the sentence or after the clause before. */
export function contentFloor(units: readonly Unit[], passage: number): number {
  let from = passage;
  while (from > 0 && from > passage - reach && !endsClause(units, from - 1)) from--;
  while (from < passage && (units[from]!.pos === 'PUNCT' || units[from]!.pos === 'CCONJ')) from++;
  return from;
}

function endsClause(units: readonly Unit[], at: number): boolean {
  return /^[;:—–]$/.test(units[at]!.lower);
}

/** The end of the clause that holds the passage: the end of the sentence, or where something else begins. */
export function contentEnd(units: readonly Unit[], passage: number): number {
  if (units[passage]!.text.startsWith(',') && !/^(?:and|or|but)$/.test(units[passage + 1]?.lower ?? ''))
    return passage + 1;
  for (let i = passage + 1; i < units.length && i < passage + reach; i++) {
    const unit = units[i]!;
    const following = units[i + 1];
    if (/^[;—–―]$/.test(unit.lower) || unit.lower.startsWith('--')) return i;
    if (unit.lower === ',' && following !== undefined && turnsAway(following)) return i;
    if (unit.lower === 'and' && following?.pos === 'VERB' && reportingVerbs.has(following.lower)) return i;
  }
  return Math.min(units.length, passage + reach);
}

/** What after a comma is the writer's again: "…, adding that", "…, but he left", "…, according to". */
function turnsAway({ lower, pos }: Unit): boolean {
  return (pos === 'VERB' && lower.endsWith('ing')) || ownWords.has(lower);
}
const ownWords = new Set(
  'according but while when until after before although though as prompting which who'.split(' '),
);
