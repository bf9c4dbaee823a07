import * as z from 'zod/mini';
import { correctionSchema, type Correction } from '../../model/correction';

// What the page and the development server's desk say to one another, as JSON.

/** Where the desk is asked, below the site's base: `state`, `put`, `take-back` and `undo` follow. */
export const deskPath = '__desk/';

const id = z.string().check(z.minLength(1), z.maxLength(300));
const about = z.string().check(z.maxLength(2000));
const ids = z.readonly(z.array(id).check(z.minLength(1), z.maxLength(100)));
const article = z.nullable(id);

const change = z.discriminatedUnion('says', [
  z.strictObject({
    says: z.literal('one'),
    kept: z.strictObject({ id, name: z.string().check(z.minLength(1), z.maxLength(300)) }),
    others: ids,
    article,
  }),
  z.strictObject({ says: z.literal('nobody'), ids, article }),
]);

const put = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('article'), correction: correctionSchema, about }),
  z.strictObject({
    in: z.literal('people'),
    change,
    about,
    /** by the id that the page has for a person, where the article first names them: other articles may give another id */
    at: z.record(id, z.number().check(z.int(), z.nonnegative())),
  }),
]);

/** What the page knew of the files when it asked: they may have changed since. */
const known = { article: id, hash: z.string().check(z.maxLength(64)) };

/** What the page asks for, by the last part of the address. */
export const deskRequests = {
  state: z.strictObject({ article: id }),
  put: z.strictObject({ ...known, put }),
  'take-back': z.strictObject({
    ...known,
    /** a correction by its place in the list; what people.yaml says of an id by both */
    entry: z.int().check(z.nonnegative()),
    person: z.nullable(id),
  }),
  undo: z.strictObject(known),
} as const;

/** One of `deskRequests`. */
export type DeskAct = keyof typeof deskRequests;

/** What the page asks for. */
export type DeskRequest<A extends DeskAct> = z.infer<(typeof deskRequests)[A]>;

/** A correction as it stands in its file. */
export interface StandingCorrection {
  readonly correction: Correction;
  readonly line: number;
  /** the id of the statement that it made or changed; null of others */
  readonly statement: string | null;
  /** the words of a statement that it takes away; null of others */
  readonly gone: string | null;
  /** why it could not be made; null where it was */
  readonly fault: string | null;
}

/** What people.yaml says of one id that the engine gives in the article. */
export interface StandingPerson {
  readonly entry: number;
  readonly line: number;
  readonly id: string;
  /** the name that the article gives */
  readonly found: string;
  /** whose id it is; null: nobody's */
  readonly name: string | null;
  readonly everywhere: boolean;
}

/** All that the owner has put right in an article. */
export interface DeskState {
  /** of what both files say */
  readonly hash: string;
  /** the corrections file as messages name it */
  readonly file: string;
  readonly corrections: readonly StandingCorrection[];
  readonly people: readonly StandingPerson[];
  /** what the last step put right, which can be undone; null where there is none */
  readonly undo: string | null;
}

/** What the desk answers: the state, or one line that says why nothing was written. */
export type DeskAnswer = { readonly state: DeskState } | { readonly message: string };
