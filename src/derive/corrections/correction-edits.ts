import { changesOf, targetOf, type Correction } from '../../model/correction';
import type { Entry, ListEdit } from './edit-list';

/** An owner's corrections as they stand, and what each did: the id of its statement, or null (see `Corrected`). */
export interface StandingCorrections {
  readonly corrections: readonly Correction[];
  readonly made: readonly (string | null)[];
}

/**
 * The change of the list that makes one more correction: of what was put right before, in the same
 * entry, else in a new one, which `comment` tells from others.
 */
export function editFor(standing: StandingCorrections, correction: Correction, comment: string): ListEdit {
  const index = entryAbout(standing, correction);
  const before = index < 0 ? undefined : standing.corrections[index]!;
  const fields = fieldsOf(correction);
  const fresh: ListEdit = { does: 'add', entry: { ...targetFields(correction), ...fields }, comment };
  if (before === undefined) return fresh;
  const goes = takesAway(correction);
  if (before.add !== undefined) {
    if (goes) return { does: 'remove', index };
    return editOfAdded(index, fields) ?? fresh;
  }
  const cleared = goes ? Object.fromEntries(changesOf[targetOf(before)].map((field) => [field, undefined])) : {};
  return { does: 'set', index, fields: { ...onlyOf(cleared, before), ...fields } };
}

/** Of fields to take out, those that are there. */
const onlyOf = (fields: Entry, before: Correction): Entry =>
  Object.fromEntries(Object.keys(fields).flatMap((field) => (field in before ? [[field, undefined]] : [])));

/** Whether a correction says that something is no statement. */
export const takesAway = ({ remove, is }: Correction): boolean =>
  remove === true || (is !== undefined && is !== 'quotation');

/** Other words of a statement that its owner added are the words that are added. */
function editOfAdded(index: number, { content, ...fields }: Entry): ListEdit | null {
  if (content === undefined) return { does: 'set', index, fields };
  return typeof content === 'string' ? { does: 'set', index, fields: { add: content, ...fields } } : null;
}

/** The last entry that is about the same; -1 where there is none. */
function entryAbout({ corrections, made }: StandingCorrections, correction: Correction): number {
  const { id, place, time, prefix, suffix } = correction;
  const isSame = (other: Correction, n: number): boolean => {
    if (id !== undefined) return made[n] === id;
    if (place === undefined && time === undefined) return false;
    return other.place === place && other.time === time && other.prefix === prefix && other.suffix === suffix;
  };
  return corrections.findLastIndex(isSame);
}

function targetFields(correction: Correction): Entry {
  const target = targetOf(correction);
  return { [target]: correction[target] };
}

/** What a correction changes, as it is written: a year is a number. */
function fieldsOf(correction: Correction): Entry {
  const target = targetOf(correction);
  const all = Object.entries(correction).filter(([field, value]) => field !== target && value !== undefined);
  return Object.fromEntries(all.map(([field, value]) => [field, isYear(value) ? Number(value) : value]));
}

const isYear = (value: unknown): boolean => typeof value === 'string' && /^[1-9]\d{3}$/.test(value);
