import type { AttributionKind } from '../../../model/attribution';
import type { Statement } from '../statement';

/**
 * Whether all, a part or none of the content's letters and digits stand between marks; a turn
 * without marks is the speaker's own words.
 */
export function kindOf(
  text: string,
  { content, quoted, laidOut }: Pick<Statement, 'content' | 'quoted' | 'laidOut'>,
): AttributionKind {
  if (laidOut?.form === 'turn') return 'direct';
  if (quoted.length === 0) return 'indirect';
  let at = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      while (at < quoted.length && quoted[at]!.end <= i) at++;
      if (at < quoted.length && quoted[at]!.start <= i) {
        i = quoted[at]!.end - 1;
        continue;
      }
      if (/[\p{L}\p{N}]/u.test(text.charAt(i))) return 'mixed';
    }
  }
  return 'direct';
}
