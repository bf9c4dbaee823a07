import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';
import { evidenceOfContext } from './evidence-of-context';
import { FoundEvidence } from './evidence-kinds';
import { evidenceOfName } from './evidence-of-name';
import type { NameRun } from './name-runs';

/**
 * The kinds of evidence (indices into `evidenceKinds`) that one occurrence of a name gives;
 * `quoted` tells what stands alone between marks.
 */
export function evidenceOf(
  { tokens }: ReadText,
  run: NameRun,
  cover: Uint8Array,
  quoted: (span: Span) => boolean,
): number[] {
  const found = new FoundEvidence();
  found.add('bias');
  evidenceOfName(tokens, run, cover, found);
  evidenceOfContext(tokens, run, cover, found);
  found.add('quoteAround', quoted({ start: tokens[run.first]!.start, end: tokens[run.end - 1]!.end }));
  return found.kinds;
}
