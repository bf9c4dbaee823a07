import { particles } from '../../lexicon/name-parts';
import { linkWords } from '../../lexicon/prepositions';
import { quotingVerb } from '../../lexicon/reporting';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { Span } from '../../../model/span';
import { headOf, sourceNounKind } from '../source-nouns';
import { unattributed, type ResolvedStatement } from './resolution';

/**
 * The statements with the words that a headline or a standfirst quotes laid at the door of whoever
 * says them in the text, where the headline itself has no verb of saying for them: “Lima rejoices
 * at win: ‘We did it’” names no speaker.
 */
export function withHeadlineWords(reading: ReadText, statements: readonly ResolvedStatement[]): ResolvedStatement[] {
  const open = statements.filter((one) => isAbove(reading, one) && !saysSo(reading, one));
  if (open.length === 0) return [...statements];
  const below = statements.filter((one) => !isAbove(reading, one) && one.meant.speakers.length > 0);
  const said = below.flatMap((one) =>
    one.statement.quoted.map((span) => ({ one, words: wordsOf(reading.text, span) })),
  );
  return statements.map((one) => {
    if (!open.includes(one)) return one;
    const sought = wordsOf(reading.text, one.statement.quoted[0]!);
    const found = said.find(({ words }) => holds(words, sought));
    const meant = found === undefined ? unattributed : { ...found.one.meant, resolved: 'inferred' as const };
    return { clause: null, statement: { ...one.statement, cue: null, source: null }, meant };
  });
}

/** It stands in the headline or the standfirst, and quotes. */
function isAbove({ blocks, tokens }: ReadText, { statement: { quoted } }: ResolvedStatement): boolean {
  const [first] = quoted;
  if (first === undefined) return false;
  const role = blocks[tokens[tokenAt(tokens, first.start)]!.block]!.role;
  return role === 'headline' || role === 'description';
}

/** The headline tells by a verb of saying, or by a name before a colon, whose words they are. */
function saysSo({ text, blocks, tokens }: ReadText, { statement: { cue, source } }: ResolvedStatement): boolean {
  if (source === null) return false;
  if (cue === null) return true;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  if (/^\W+$/u.test(words))
    return source.start === blocks[tokens[tokenAt(tokens, source.start)]!.block]!.start && isOneName(text, source);
  // "study finds": whatever verb a document has, it is told by it
  if (words === 'according to' || sourceNounKind(headOf(text.slice(source.start, source.end))) === 'document')
    return true;
  return words.split(/\s+/).some((word) => quotingVerb(word)?.as === 'speech');
}

/** "Ruiz", "Mayor Ana Ruiz", "Bank of Lima"; not "Ruiz thanks Haddad". */
function isOneName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(' ');
  return words.slice(1, -1).every((word) => /^\P{Ll}/u.test(word) || particles.has(word) || linkWords.has(word));
}

/** The words of a passage, in lower case and without marks, between spaces. */
function wordsOf(text: string, { start, end }: Span): string {
  return ` ${(
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}

/** The same words, or two of them or more within others. */
function holds(words: string, sought: string): boolean {
  return words === sought || (sought.trim().includes(' ') && words.includes(sought));
}
