import * as z from 'zod/mini';
import { describable } from './attribution';
import { statementIdPattern } from './statement-id';
import { isCalendarDate } from './calendar-date';
import type { Fault } from './seed';

const text = z.string().check(z.minLength(1));

/**
 * A speaker by the owner's word: a name (or id) that the article knows, or a new one with its kind.
 */
const speaker = z.union([
  text,
  z.strictObject({ kind: z.enum(['person', 'organisation', 'country']), name: text, id: z.optional(text) }),
  /** what it describes is read off its noun where the owner does not say */
  z.strictObject({
    kind: z.literal('unnamed'),
    name: text,
    id: z.optional(text),
    describes: z.optional(z.enum(describable)),
  }),
]);

/** A date at any grain of TIMEX3: `2024`, `2024-11`, `2024-W47`, `2024-11-23`. */
const date = z.string().check(
  z.refine((value) => !/^\d{4}-\d\d/.test(value) || isCalendarDate(value)),
  z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-W(0[1-9]|[1-4]\d|5[0-3]))?$/),
);

/**
 * One correction of an article's statements by its owner. Exactly one of `id`, `words` and `add`
 * says which statement: by its id, by words that only it holds, or by words of the article that
 * nobody had marked. A field left out stays as it is.
 */
export const correctionSchema = z
  .strictObject({
    id: z.optional(z.string().check(z.regex(statementIdPattern))),
    words: z.optional(text),
    add: z.optional(text),
    /** whom to lay it at; null: nobody */
    speaker: z.optional(z.union([speaker, z.array(speaker).check(z.minLength(1)), z.null()])),
    /** names of the relays, nearest the speaker first; empty: none */
    chain: z.optional(z.array(text)),
    kind: z.optional(z.enum(['direct', 'mixed', 'indirect'])),
    /** null: the text does not say */
    said: z.optional(z.union([date, z.null()])),
    /** what a passage between marks is; anything but a quotation takes its statement away */
    is: z.optional(z.enum(['quotation', 'title', 'name', 'scare', 'word'])),
    /** true takes the statement away and leaves its passages as they are */
    remove: z.optional(z.literal(true)),
  })
  .check(
    z.refine(({ id, words, add }) => [id, words, add].filter((way) => way !== undefined).length === 1, {
      error: 'needs exactly one of "id", "words" and "add" to say which statement it is about',
    }),
    z.refine(({ id: _id, words: _words, add, ...changes }) => add !== undefined || Object.keys(changes).length > 0, {
      error: 'changes nothing: give at least one of "speaker", "chain", "kind", "said", "is" and "remove"',
    }),
    z.refine(({ add, is, remove }) => add === undefined || (is === undefined && remove === undefined), {
      error: 'cannot both add a statement and take it away ("is", "remove")',
    }),
  );

/** One correction of an article's statements by its owner; see `correctionSchema`. */
export type Correction = z.infer<typeof correctionSchema>;

/** A correction with the place it was written at, for faults to point to. */
export interface PlacedCorrection extends Pick<Fault, 'file' | 'line'> {
  readonly correction: Correction;
}
