import * as z from 'zod/mini';
import { describable } from './attribution';
import { statementIdPattern } from './statement-id';
import { isCalendarDate } from './calendar-date';
import { countryNames } from './country-names';
import { normaliseWords } from './ids';
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

/** A date at any grain of TIMEX3: `2024`, `2024-11`, `2024-W47`, `2024-11-23`; YAML reads the first as a number. */
const date = z
  .pipe(
    z.union([z.string(), z.number()]),
    z.transform((value) => String(value)),
  )
  .check(
    z.refine((value) => !/^\d{4}-\d\d/.test(value) || isCalendarDate(value)),
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-W(0[1-9]|[1-4]\d|5[0-3]))?$/),
  );

/** The code of a country that its owner gives by its code or its English name; null of no country. */
export function countryCodeOf(given: string): string | null {
  if (Object.hasOwn(countryNames, given)) return given;
  const wanted = normaliseWords(given);
  return Object.entries(countryNames).find(([, name]) => normaliseWords(name) === wanted)?.[0] ?? null;
}

/** The fields of which each correction has one, which says what it is about. */
export const correctionTargets = ['id', 'words', 'add', 'place', 'time'] as const;

/** One of `correctionTargets`. */
export type CorrectionTarget = (typeof correctionTargets)[number];

const ofStatement = ['speaker', 'chain', 'kind', 'said', 'content', 'is', 'remove'] as const;

/** What can be put right of what a correction is about. */
export const changesOf = {
  id: ofStatement,
  words: ofStatement,
  add: ['speaker', 'chain', 'kind', 'said'],
  place: ['country'],
  time: ['value'],
} as const satisfies Record<CorrectionTarget, readonly string[]>;

const changeFields = [...ofStatement, 'country', 'value'] as const;

/** The field that says what a correction is about. */
export const targetOf = (correction: Partial<Record<CorrectionTarget, unknown>>): CorrectionTarget =>
  correctionTargets.find((field) => correction[field] !== undefined)!;

/** How a list of fields is named in messages: "a", "b" and "c". */
const named = (fields: readonly string[]): string => {
  const words = fields.map((field) => `"${field}"`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
};

/**
 * One correction of an article by its owner. Exactly one of `id`, `words`, `add`, `place` and `time`
 * says what it is about: a statement by its id, by words that only it holds, or by words of the
 * article that nobody had marked; the name of a place; a time expression. A field left out stays as
 * it is.
 */
export const correctionSchema = z
  .strictObject({
    id: z.optional(z.string().check(z.regex(statementIdPattern))),
    words: z.optional(text),
    add: z.optional(text),
    place: z.optional(text),
    time: z.optional(text),
    /** words of the article directly before and behind those of `add`, `content`, `place` or `time` */
    prefix: z.optional(text),
    suffix: z.optional(text),
    /** whom to lay it at; null: nobody */
    speaker: z.optional(z.union([speaker, z.array(speaker).check(z.minLength(1)), z.null()])),
    /** names of the relays, nearest the speaker first; empty: none */
    chain: z.optional(z.array(text)),
    kind: z.optional(z.enum(['direct', 'mixed', 'indirect'])),
    /** null: the text does not say */
    said: z.optional(z.union([date, z.null()])),
    /** the words of the statement, from the first to the last; its parts where others stand between */
    content: z.optional(z.union([text, z.array(text).check(z.minLength(1))])),
    /** what a passage between marks is; anything but a quotation takes its statement away */
    is: z.optional(z.enum(['quotation', 'title', 'name', 'scare', 'word'])),
    /** true takes the statement away and leaves its passages as they are */
    remove: z.optional(z.literal(true)),
    /** the country that a place is of or stands for, by its code or English name; null: none */
    country: z.optional(z.union([z.string().check(z.refine((given) => countryCodeOf(given) !== null)), z.null()])),
    /** the date of a time expression; null: it is none */
    value: z.optional(z.union([date, z.null()])),
  })
  .check(
    z.refine((given) => correctionTargets.filter((field) => given[field] !== undefined).length === 1, {
      error: `needs exactly one of ${named(correctionTargets)} to say what it is about`,
    }),
    z.superRefine((given, context) => {
      const target = targetOf(given);
      if (target === undefined) return;
      const stray = changeFields.find((field) => given[field] !== undefined && !isChangeOf(target, field));
      if (stray !== undefined)
        context.addIssue({
          code: 'custom',
          message: `cannot have "${stray}" with "${target}", only ${named(changesOf[target])}`,
        });
      else if (target !== 'add' && changesOf[target].every((field) => given[field] === undefined))
        context.addIssue({
          code: 'custom',
          message: `changes nothing: give at least one of ${named(changesOf[target])}`,
        });
    }),
  );

const isChangeOf = (target: CorrectionTarget, field: string): boolean =>
  (changesOf[target] as readonly string[]).includes(field);

/** One correction of an article by its owner; see `correctionSchema`. */
export type Correction = z.infer<typeof correctionSchema>;

/** A correction with the place it was written at, for faults to point to. */
export interface PlacedCorrection extends Pick<Fault, 'file' | 'line'> {
  readonly correction: Correction;
}
