import type { Timex } from '../../../model/timex';
import { relativeSubjects } from '../../lexicon/conjunctions';
import { firstWhere } from '../../text/first-where';
import type { TokenRange } from '../../text/sentences';
import type { ReportingClause } from '../reporting-clause';

const calendarDate = /^\d{4}(?:-(?:\d\d|W\d\d)(?:-\d\d)?)?/;
const laterThanSaying = new Set([
  'published',
  'aired',
  'broadcast',
  'airing',
  'televised',
  'printed',
  'from',
  'until',
  'since',
  'by',
  'for',
]);

/**
 * When a statement was said, at the grain of the text, by the words around its cue ("said on
 * Saturday"); null where they do not say.
 */
export function saidIn(clause: ReportingClause, times: readonly Timex[]): string | null {
  for (const range of [clause.main, clause.tail]) {
    if (range === null) continue;
    const value = dateIn(clause, range, times);
    if (value !== null) return value;
  }
  return null;
}

function dateIn(
  { tokens, source, cue, main }: ReportingClause,
  range: TokenRange,
  times: readonly Timex[],
): string | null {
  const start = tokens[range.first]!.start;
  const end = tokens[range.end - 1]!.end;
  for (let n = firstWhere(times, (time) => time.start >= start); n < times.length && times[n]!.start < end; n++) {
    const time = times[n]!;
    const value = calendarDate.exec(time.value)?.[0];
    if (value === undefined || (time.type !== 'DATE' && time.type !== 'TIME') || time.end > end) continue;
    let at = range.first;
    while (at < range.end && tokens[at]!.end <= time.start) at++;
    if (source !== null && at >= source.first && at < source.end) continue;
    if (isElsewhere(tokens[at - 1]?.lower, tokens[at - 2]?.lower)) continue;
    const anchor = Math.min(cue?.first ?? main.end, source?.first ?? main.end);
    if (cue !== null && source !== null && at >= source.end && at < cue.first && tokens[source.end]!.text === ',')
      continue;
    if (at < anchor && !leadsInto(tokens, range.first, anchor)) continue;
    // what follows may be the story going on: "…, the ministry said, and ships left on Monday"
    const framed = range === main ? Math.max(cue?.end ?? 0, source?.end ?? 0) : range.first;
    if (at > framed && !leadsInto(tokens, framed, at)) continue;
    if (source !== null && isOfSource(tokens, source.first, at)) continue;
    return value;
  }
  return null;
}

/** "said Ruiz, who won the town in 2001": the day of the winning */
function isOfSource(tokens: ReportingClause['tokens'], first: number, at: number): boolean {
  for (let k = at - 1; k > first; k--) {
    if (tokens[k]!.lower === ',') return false;
    if (relativeSubjects.has(tokens[k]!.lower)) return !leadsInto(tokens, k, at);
  }
  return false;
}

function isElsewhere(before: string | undefined, beforeThat: string | undefined): boolean {
  return (
    laterThanSaying.has(before ?? '') || ((before === 'on' || before === 'in') && laterThanSaying.has(beforeThat ?? ''))
  );
}

/**
 * "On Monday, Ruiz said"; "In an interview on Saturday, she said"; not "After the strike on Monday
 * killed ten, Ruiz said".
 */
function leadsInto(tokens: ReportingClause['tokens'], first: number, anchor: number): boolean {
  for (let i = first; i < anchor; i++) {
    const { pos, lower } = tokens[i]!;
    if ((pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ') && !/^(?:speaking|appearing|talking)$/.test(lower))
      return false;
  }
  return true;
}
