import type { ReadText } from '../../text/read-text';
import type { MarkedPassage } from '../passages/find-marked';
import { clauseScorer, findClauses } from '../clauses/find-indirect-statements';
import { viewWords } from '../clauses/word-view';
import type { Statement } from '../statement';
import { attributePassages, type Attributed } from '../passages/attribute-passages';
import { layOut } from './lay-out';
import { clauseEvidenceOf, type ClauseEvidence } from '../clauses/clause-index';
import { weighBy } from '../passages/weigh';
import { weighEdge } from './weigh-edges';

/** Statements with words between marks, direct and mixed, in text order. One whose speaker the text does not tell has neither cue nor source. */
export function findDirectStatements(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  clauses = clausesIn(reading, marked),
): Statement[] {
  const attributed = attributePassages(reading, marked, weighBy(clauses));
  const orphans = attributed.filter((one) => one.chosen.pattern === 'nobody' && isSaid(reading, marked, one));
  return [...layOut(attributed, marked, weighEdge), ...orphans.map(({ passage }) => unattributed(marked[passage]!))];
}

function clausesIn(reading: ReadText, marked: readonly MarkedPassage[]): ClauseEvidence {
  const view = viewWords(reading, marked);
  return clauseEvidenceOf(reading, view, findClauses(reading, view), clauseScorer);
}

/** Somebody's words all the same: a phrase in a headline ("Ministers 'not ruling out' talks"), not a name or a title. */
function isSaid(reading: ReadText, marked: readonly MarkedPassage[], { frame, passage }: Attributed): boolean {
  const { role } = reading.blocks[frame.block]!;
  if (role !== 'headline' && role !== 'description') return false;
  const { start, end, continues } = marked[passage]!;
  return continues && reading.text.slice(start, end).includes(' ');
}

function unattributed({ start, end, outer }: MarkedPassage): Statement {
  return { content: [outer], quoted: [{ start, end }], cue: null, source: null };
}
