import type { ReadText } from '../../text/read-text';
import type { Clauses } from '../clauses/read-clauses';
import { cueHeadOf } from '../clauses/cue-features';
import { isSpoken } from '../clauses/mood';
import { withWholeCue } from '../clauses/whole-cue';
import { attributePassages, type Attributed } from '../passages/attribute-passages';
import type { MarkedPassage } from '../passages/find-marked';
import { isSpeech } from '../passages/is-speech';
import type { Statement } from '../statement';
import { layOut } from './lay-out';
import { weighBy } from './weigh';
import { weighEdge } from './weigh-edges';

/**
 * Statements with words between marks, direct and mixed, in text order. One whose speaker the text
 * does not tell has neither cue nor source.
 */
export function findDirectStatements(clauses: Clauses): Statement[] {
  const { reading, marked } = clauses;
  const attributed = attributePassages(reading, marked, weighBy(clauses));
  const orphans = attributed.filter((one) => one.chosen.pattern === 'nobody' && isSaid(reading, marked, one));
  const attributedToSomebody = layOut(attributed, marked, weighEdge)
    .filter((one) => wasSpoken(clauses, one))
    .map((one) => withWholeCue(clauses, one));
  return [...attributedToSomebody, ...orphans.map(({ passage }) => unattributed(marked[passage]!))];
}

/** Not "she never said “yes”", "imagine him saying “yes”": without a cue nothing says so. */
function wasSpoken({ view, tokensOf }: Clauses, { cue, source }: Statement): boolean {
  if (cue === null) return true;
  const range = tokensOf(cue);
  const head = cueHeadOf(view, range);
  return isSpoken(view, { cue: range, head, source: source === null ? null : tokensOf(source) });
}

/**
 * Somebody's words all the same: a clause, or a phrase in a headline ("Ministers 'not ruling out'
 * talks"); not a name or a title.
 */
function isSaid(reading: ReadText, marked: readonly MarkedPassage[], { frame, passage }: Attributed): boolean {
  const { role } = reading.blocks[frame.block]!;
  if (isSpeech(reading, marked[passage]!)) return true;
  if (role !== 'headline' && role !== 'description') return false;
  const { start, end, continues } = marked[passage]!;
  return continues && reading.text.slice(start, end).includes(' ');
}

function unattributed({ start, end, outer }: MarkedPassage): Statement {
  return { content: [outer], quoted: [{ start, end }], cue: null, source: null };
}
