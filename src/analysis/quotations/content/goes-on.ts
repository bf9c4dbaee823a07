import type { ReadText } from '../../text/read-text';
import type { Statement } from '../statement';

/** How sure a source is at least whose words go on between marks right behind what it is told to have said. */
const sureToGoOn = 0.82;

/**
 * "Ruiz said she had wept. “Then I left.”", "She had wept, Ruiz said. “Then I left.”": words between
 * marks that end a paragraph, right behind what a cue brings in, and were laid at the door of that
 * same cue.
 */
export function whereOneGoesOn({ text }: ReadText, statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, n) => {
    const { cue, confidence, content } = statement;
    const before = statements[n - 1];
    if (cue === null || confidence === undefined || confidence >= sureToGoOn || confidence === 0) return statement;
    if (before?.cue?.start !== cue.start || before.quoted.length > 0) return statement;
    const end = Math.max(before.content.at(-1)!.end, cue.end, before.source?.end ?? 0);
    const between = text.slice(end, content[0]!.start);
    const isLast = /^\s*(?:$|\n|["“‘'])/.test(text.slice(content.at(-1)!.end, content.at(-1)!.end + 2));
    return isLast && /^[.?!…] *$/.test(between) ? { ...statement, confidence: sureToGoOn } : statement;
  });
}
