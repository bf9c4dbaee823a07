import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Mutant } from './mutants';

const killed = new Set(['Killed', 'Timeout']);
const lived = new Set(['Survived', 'NoCoverage']);

/**
 * The score of each room and of all, then the mutants that lived, each with the line that it
 * changes.
 */
export function report(results: readonly Mutant[]): string {
  const tried = results.filter(({ status }) => killed.has(status ?? '') || lived.has(status ?? ''));
  const rooms = new Map<string, Mutant[]>();
  for (const mutant of tried) {
    const room = roomOf(mutant);
    rooms.set(room, [...(rooms.get(room) ?? []), mutant]);
  }
  const rows = [...rooms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, mutants]) => rowOf(room, mutants));
  const survivors = tried.filter(({ status }) => lived.has(status!)).map(lineOf);
  return [...survivors, '', heading, ...rows, rowOf('all', tried)].join('\n');
}

const heading = `${'room'.padEnd(28)} ${'mutants'.padStart(8)} ${'killed'.padStart(8)} ${'no test'.padStart(8)} ${'score %'.padStart(8)}`;

function rowOf(room: string, mutants: readonly Mutant[]): string {
  const dead = mutants.filter(({ status }) => killed.has(status!)).length;
  const untested = mutants.filter(({ status }) => status === 'NoCoverage').length;
  const score = ((100 * dead) / Math.max(1, mutants.length)).toFixed(1);
  const cells = [mutants.length, dead, untested, score].map((cell) => String(cell).padStart(8));
  return [room.padEnd(28), ...cells].join(' ');
}

function roomOf({ fileName }: Mutant): string {
  const parts = relative('src', fileName).replaceAll('\\', '/').split('/');
  return parts.slice(0, parts.length > 2 ? 2 : 1).join('/');
}

/**
 * `src/derive/wrap.ts:12:5 Survived ConditionalExpression: a < b → true`, and the whole line;
 * results count from one.
 */
function lineOf({ fileName, location: { start, end }, status, mutatorName, replacement }: Mutant): string {
  const file = relative('.', fileName).replaceAll('\\', '/');
  const line = readFileSync(file, 'utf8').split('\n')[start.line - 1]!;
  const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : 'the block from here';
  const now = replacement.replace(/\s+/g, ' ');
  return `${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${was} → ${now}\n    ${line.trim()}`;
}
