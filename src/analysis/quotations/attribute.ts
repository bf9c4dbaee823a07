import type { Attribution, Passage } from '../../model/attribution';
import type { Span } from '../../model/span';
import type { Label } from '../text/labels';
import { editorNotes } from '../text/editor-notes';
import { tokenAt, type ReadText } from '../text/read-text';
import type { ChainedStatement } from './chain/chained-statement';
import { readChains } from './chain/read-chains';
import { readClauses } from './clauses/read-clauses';
import { findDirectStatements } from './content/find-direct-statements';
import { findIndirectStatements } from './content/find-indirect-statements';
import { frameStatements } from './content/frame-statements';
import { judgePassages } from './content/judge-passages';
import { kindOf } from './content/kind-of';
import { mergeStatements, withTurns } from './content/merge-statements';
import { whereSubjectsSpeak } from './content/subject-speaks';
import { indexKnown } from './known-index';
import type { MarkedPassage } from './passages/find-marked';
import { findTurns } from './passages/turns';
import type { Resolution } from './speakers/resolution';
import { resolveSpeakers, resolveSurely } from './speakers/resolve-speakers';
import type { Known, Statement } from './statement';
import { statementIds } from './statement-ids';

/**
 * Judges each marked passage and finds every statement with its source, speakers, relays and date,
 * in text order. The stages: passages (what stands between marks) → clauses (what may be reported)
 * → content (statements with cue and source) → speakers (whom a source means) → chain (through whom
 * the words came).
 */
export function attribute(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  known: Known,
  labels: readonly Label[] = [],
): { passages: Passage[]; attributions: Attribution[] } {
  const statements = findStatements(reading, marked, labels);
  const passages = judgePassages(reading, marked, statements);
  return { passages, attributions: attributeStatements(reading, statements, known) };
}

/** A statement with the likeliest speakers, however unsure (`confidence` from 0 to 1; 0 where there are none). */
export interface WeighedStatement extends Pick<Resolution, 'speakers' | 'confidence'> {
  readonly content: readonly Span[];
}

/** How surely `attribute` gives each statement to its speakers, those that it leaves unattributed too. */
export function weighSpeakers(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  known: Known,
  labels: readonly Label[],
): WeighedStatement[] {
  const index = indexKnown(known);
  const framed = frameStatements(reading, findStatements(reading, marked, labels), index);
  return resolveSpeakers(reading, framed, index).map(({ statement: { content }, meant: { speakers, confidence } }) => ({
    content,
    speakers,
    confidence,
  }));
}

function findStatements(reading: ReadText, marked: readonly MarkedPassage[], labels: readonly Label[]): Statement[] {
  const clauses = readClauses(reading, marked);
  const direct = findDirectStatements(clauses);
  const indirect = findIndirectStatements(clauses);
  const turns = findTurns(reading, marked, labels);
  const merged = withoutNotes(reading, whereSubjectsSpeak(clauses, mergeStatements(reading.text, direct, indirect)));
  return withTurns(reading, merged, turns);
}

/** What a paper says of its own text is no statement: "An earlier version of this article said …" */
function withoutNotes(reading: ReadText, statements: readonly Statement[]): readonly Statement[] {
  const notes = editorNotes(reading);
  return statements.filter(({ content, cue }) => {
    const at = cue?.start ?? content[0]?.start;
    return at === undefined || notes[reading.tokens[tokenAt(reading.tokens, at)]!.sentence] === 0;
  });
}

/**
 * Makes attributions of statements that are laid out: kind, id, speakers and how they were
 * resolved, relays, the date it was said.
 */
export function attributeStatements(reading: ReadText, statements: readonly Statement[], known: Known): Attribution[] {
  const index = indexKnown(known);
  const framed = frameStatements(reading, statements, index);
  const resolved = resolveSurely(reading, framed, index);
  return attributionsOf(reading.text, readChains(resolved, index));
}

function attributionsOf(text: string, chained: readonly ChainedStatement[]): Attribution[] {
  const ids = statementIds(
    text,
    chained.map(({ statement }) => statement.content),
  );
  return chained.map(
    ({ statement: { content, quoted, cue, source, laidOut }, meant: { speakers, resolved }, relays, said }, n) => ({
      id: ids[n]!,
      kind: kindOf(text, laidOut === undefined ? { content, quoted } : { content, quoted, laidOut }),
      content,
      quoted,
      cue,
      source,
      speakers,
      resolved,
      relays,
      said,
    }),
  );
}
