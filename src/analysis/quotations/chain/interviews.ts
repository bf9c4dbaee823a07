import { perfectAuxiliaries } from '../../lexicon/auxiliaries';
import { informingForms, reportingVerb } from '../../lexicon/reporting';
import type { ReportingClause } from '../reporting-clause';
import type { ChainedStatement } from './chained-statement';

interface Interview {
  readonly speaker: string;
  readonly members: number[];
  block: number;
  interrupted: boolean;
}

/**
 * Statements of one interview share its publisher and its date: those that say so ("during the
 * interview"), and those of the same speaker that follow at once, in the same paragraph or the
 * next, and name no other occasion.
 */
export function continueInterviews(chained: readonly ChainedStatement[]): ChainedStatement[] {
  const settled = [...chained];
  let open: Interview | null = null;
  const close = (): void => {
    if (open !== null) share(settled, open.members);
    open = null;
  };
  chained.forEach((voice, n) => {
    const { clause } = voice;
    if (clause === null || voice.meant.speakers.length === 0) return;
    const speaker = voice.meant.speakers.map(({ id }) => id).join(' ');
    const { block } = clause.tokens[clause.main.first]!;
    if (voice.exchange) {
      close();
      open = { speaker, members: [n], block, interrupted: false };
      return;
    }
    if (open === null) return;
    if (speaker !== open.speaker) {
      open.interrupted = true;
      return;
    }
    const sameInterview = voice.relays.length === 0 && namesInterview(clause);
    const goesOn = !open.interrupted && block <= open.block + 1 && isPlain(voice, clause);
    if (!sameInterview && !goesOn) return close();
    open.members.push(n);
    open.block = block;
    open.interrupted = false;
  });
  close();
  return settled;
}

/** Gives every member the relays of the first, and the date that any of them tells. */
function share(settled: ChainedStatement[], members: readonly number[]): void {
  const { relays } = settled[members[0]!]!;
  const said = members.map((n) => settled[n]!.said).find((date) => date !== null) ?? null;
  for (const n of members) settled[n] = { ...settled[n]!, relays, said: settled[n]!.said ?? said };
}

/** "He also insisted during the interview …" */
function namesInterview({ tokens, main }: ReportingClause): boolean {
  for (let i = main.first + 1; i < main.end; i++) {
    if (!/^(?:interview|conversation)$/.test(tokens[i]!.lower)) continue;
    if (/^(?:the|same|that|his|her|their)$/.test(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

const elsewhere = new Set(['ADP', 'NOUN', 'PROPN', 'NUM', 'SCONJ']);

/** "he said", "she also added": nothing in the clause tells of another time, place or hearer. */
function isPlain({ relays, said }: ChainedStatement, { tokens, main, source, cue }: ReportingClause): boolean {
  if (relays.length > 0 || said !== null) return false;
  for (let i = main.first; i < main.end; i++) {
    if (cue !== null && i >= cue.first && i < cue.end) continue;
    if (source !== null && i >= source.first && i < source.end) continue;
    const { pos, lower } = tokens[i]!;
    if (lower === 'that') continue;
    if (elsewhere.has(pos) || hasTold(lower) || /^(?:later|earlier|previously|then)$/.test(lower)) return false;
  }
  return (
    cue === null ||
    !(hasTold(tokens[cue.first]!.lower) || reportingVerb(tokens[cue.first]!.lower)?.medium === 'writing')
  );
}

/** "told", "has", "had": of a telling, or before one. */
function hasTold(word: string): boolean {
  return informingForms.has(word) || perfectAuxiliaries.has(word) || word === 'had';
}
