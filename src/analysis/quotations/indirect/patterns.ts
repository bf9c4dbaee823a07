import type { Span } from '../../../model/span';
import type { Sentence, Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { prepositionsOf, reportingVerb, takes } from './cue-verbs';
import { phraseBefore, phraseFrom } from './noun-phrases';
import { findVerbGroups, type VerbGroup } from './verb-groups';

/** A statement as ranges of tokens, before it is cut into spans of the text. */
export interface Found {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

/** One sentence as the patterns read it. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly first: number;
  /** end of the sentence without its closing marks */
  readonly end: number;
  readonly groups: readonly VerbGroup[];
  readonly marked: readonly Span[];
}

type Pattern = (clause: Clause, group: VerbGroup, verb: string) => Found | null;

/** Every statement that a pattern finds in the sentence; `marked` are its passages between quotation marks. */
export function findInSentence(tokens: readonly Token[], sentence: Sentence, marked: readonly Span[]): Found[] {
  const { firstToken: first } = sentence;
  let end = sentence.endToken;
  while (end > first && tokens[end - 1]!.pos === 'PUNCT') end--;
  const groups = findVerbGroups(tokens, first, end);
  const clause: Clause = { tokens, first, end, groups, marked };
  const found: Found[] = [];
  for (const group of groups) {
    const main = tokens[group.main]!;
    if (marked.some((mark) => mark.start <= main.start && main.end <= mark.end)) continue;
    const verb = reportingVerb(main.lower);
    if (main.lower === 'according') push(found, accordingTo(clause, group));
    if (verb === null) continue;
    for (const pattern of patterns) {
      const statement = pattern(clause, group, verb);
      if (statement === null) continue;
      found.push(statement);
      break;
    }
  }
  return found;
}

function push(found: Found[], statement: Found | null): void {
  if (statement !== null) found.push(statement);
}

const patterns: readonly Pattern[] = [
  contentBeforeCue,
  clauseAfterCue,
  prepositionAfterCue,
  infinitiveAfterCue,
  objectAfterCue,
];

/** The talks failed, according to two officials.   According to Ruiz, the talks failed. */
function accordingTo({ tokens, first, end }: Clause, group: VerbGroup): Found | null {
  if (tokens[group.end]?.lower !== 'to') return null;
  const source = phraseFrom(tokens, group.end + 1, end);
  if (source === null) return null;
  const cue = { first: group.main, end: group.end + 1 };
  if (group.main > first + 1) return { content: [{ first, end: group.main }], cue, source };
  return source.end + 1 < end ? { content: [{ first: source.end + 1, end }], cue, source } : null;
}

/** The talks failed, Ruiz said.   The talks, Ruiz said, had failed.   The talks failed, said Ruiz, the mayor. */
function contentBeforeCue({ tokens, first, end }: Clause, group: VerbGroup, verb: string): Found | null {
  if (!takes(verb, 'clause') || group.form !== 'finite' || group.passive) return null;
  const cue = { first: group.first, end: group.end };
  const before = tokens[group.first - 1];
  if (before !== undefined && /^[,"”?]$/.test(before.lower) && group.first > first + 2) {
    const source = phraseFrom(tokens, group.end, end);
    const subject = phraseBefore(tokens, group.first, first);
    if (source !== null && (subject === null || subject.first === first)) {
      if (tokens[source.end]?.lower === ',' || source.end >= end) {
        return { content: [{ first, end: group.first }], cue, source };
      }
    }
  }
  const after = tokens[group.end];
  if (group.end < end && after !== undefined && after.lower !== ',') return null;
  const source = phraseBefore(tokens, group.first, first);
  if (source === null || source.first <= first + 1 || tokens[source.first - 1]!.lower !== ',') return null;
  const content: TokenRange[] = [{ first, end: source.first - 1 }];
  if (group.end + 2 < end) content.push({ first: group.end + 1, end });
  return { content, cue, source };
}

/** Ruiz said (that) the talks had failed.   Ruiz told the BBC that they had failed. */
function clauseAfterCue(clause: Clause, group: VerbGroup, verb: string): Found | null {
  if (!takes(verb, 'clause') || group.passive) return null;
  const source = subjectOf(clause, group);
  if (source === null) return null;
  const start = clauseStart(clause, group, verb);
  if (start === null) return null;
  return {
    content: [{ first: start, end: contentEnd(clause, start) }],
    cue: { first: group.first, end: group.end },
    source,
  };
}

/** Where the clause of content begins: at a near "that", else right after the cue when a subject and verb follow. */
function clauseStart({ tokens, end, groups }: Clause, group: VerbGroup, verb: string): number | null {
  for (let i = group.end; i < Math.min(end, group.end + 12); i++) {
    const { lower, pos } = tokens[i]!;
    if (lower === 'that' && (pos === 'SCONJ' || i === group.end)) return i;
    if (i > group.end && (pos === 'VERB' || pos === 'AUX' || /^[,;:]$/.test(lower))) break;
    if (/^(?:whether|why|how|what)$/.test(lower)) return i;
  }
  let start = group.end;
  if (takes(verb, 'hearer')) {
    const hearer = phraseFrom(tokens, start, end);
    if (hearer === null) return null;
    start = hearer.end;
  }
  const next = groups.find((other) => other.first > start);
  if (next === undefined || next.form !== 'finite' || start >= end) return null;
  const opener = tokens[start]!;
  if (/^(?:to|by|in|on|at|for|about|of|with|as|from|,|and|;|:)$/.test(opener.lower)) return null;
  return start;
}

/** Where content that begins at `start` ends: before another source's parenthesis or a new main clause. */
function contentEnd({ tokens, end }: Clause, start: number): number {
  for (let i = start + 1; i < end; i++) {
    const { lower } = tokens[i]!;
    if (lower === ';' || lower === '—' || lower === '--') return i;
    if (lower !== ',') continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (/^(?:according|while|although|though|but|which)$/.test(next)) return i;
    if (/ing$/.test(next) && reportingVerb(next) !== null) return i;
  }
  return end;
}

/** Ruiz called for an inquiry. */
function prepositionAfterCue(clause: Clause, group: VerbGroup, verb: string): Found | null {
  const { tokens, end } = clause;
  const after = tokens[group.end];
  if (group.passive || after === undefined || !(prepositionsOf.get(verb)?.includes(after.lower) ?? false)) return null;
  const source = subjectOf(clause, group);
  const start = group.end + 1;
  if (source === null || start >= end) return null;
  return {
    content: [{ first: start, end: contentEnd(clause, start) }],
    cue: { first: group.first, end: start },
    source,
  };
}

/** Ruiz hopes to win.   Ruiz urged the court to act. */
function infinitiveAfterCue(clause: Clause, group: VerbGroup, verb: string): Found | null {
  const { tokens, groups } = clause;
  if (group.passive) return null;
  const next = groups.find((other) => other.first >= group.end);
  if (next?.form !== 'infinitive') return null;
  const fits =
    (next.first === group.end && takes(verb, 'infinitive')) ||
    (takes(verb, 'objectInfinitive') && phraseFrom(tokens, group.end, next.first)?.end === next.first);
  const source = fits ? subjectOf(clause, group) : null;
  if (source === null) return null;
  return {
    content: [{ first: group.end, end: contentEnd(clause, group.end) }],
    cue: { first: group.first, end: group.end },
    source,
  };
}

/** Ruiz criticised the deal. */
function objectAfterCue(clause: Clause, group: VerbGroup, verb: string): Found | null {
  const { tokens, end } = clause;
  if (!takes(verb, 'object') || group.passive || phraseFrom(tokens, group.end, end) === null) return null;
  const source = subjectOf(clause, group);
  if (source === null) return null;
  return {
    content: [{ first: group.end, end: contentEnd(clause, group.end) }],
    cue: { first: group.first, end: group.end },
    source,
  };
}

/** The subject of a verb group: the phrase before it; for "…, saying" and "and indicated", that of the verb before. */
function subjectOf(clause: Clause, group: VerbGroup): TokenRange | null {
  const { tokens, first, groups } = clause;
  const before = tokens[group.first - 1];
  const shares = group.form !== 'finite' || before?.pos === 'CCONJ' || before?.lower === ',';
  const mayOwn = group.form !== 'infinitive' && (group.form === 'finite' || before?.lower !== ',');
  const own = mayOwn ? phraseBefore(tokens, group.first, first) : null;
  if (own !== null) return own;
  if (!shares) return null;
  for (let i = groups.indexOf(group) - 1; i >= 0; i--) {
    if (groups[i]!.form !== 'finite') continue;
    const subject = phraseBefore(tokens, groups[i]!.first, first);
    if (subject !== null) return subject;
  }
  return null;
}
