import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { aliasesOf, splitsOf, type OwnerPerson } from '../../analysis/people/owner-names';
import type { Fault } from '../../model/seed';
import { decodeFile, isAbsent, readOptional } from './read-file';
import { readPeopleYaml } from './read-people-yaml';

/** What the owner's people.yaml of a folder says, and its faults. */
export interface OwnerPeople {
  /** the file as messages name it */
  readonly file: string;
  readonly raw: string | null;
  readonly owner: readonly OwnerPerson[];
  readonly faults: readonly Fault[];
  /** ids that were joined into another, with that one: their addresses keep working */
  readonly aliases: ReadonlyMap<string, string>;
  /** ids that were split, with those who bear them in some articles */
  readonly splits: ReadonlyMap<string, readonly string[]>;
}

/** What is known of people where no file says anything. */
export const noOwnerPeople: OwnerPeople = {
  file: '',
  raw: null,
  owner: [],
  faults: [],
  aliases: new Map(),
  splits: new Map(),
};

/**
 * Reads `people.yaml` in a folder of seeds; nobody when there is none. `shown` is the file as
 * messages name it.
 */
export function readOwnerPeople(folder: string, shown: string): OwnerPeople {
  const reading = readOptional(join(folder, 'people.yaml'));
  if (reading === null) return { ...noOwnerPeople, file: shown, faults: misnamed(folder, shown) };
  const decoded = decodeFile(reading);
  if ('message' in decoded) {
    return { ...noOwnerPeople, file: shown, raw: '', faults: [{ severity: 'error', file: shown, ...decoded }] };
  }
  const { owner, faults } = readPeopleYaml(decoded.raw, shown);
  return { file: shown, raw: decoded.raw, owner, faults, aliases: aliasesOf(owner), splits: splitsOf(owner) };
}

/** A hash of people.yaml, by which it is known again; null where there is none. */
export const hashOfPeople = ({ raw }: OwnerPeople): string | null =>
  raw === null ? null : createHash('sha256').update(raw).digest('hex');

/** An error for a file of the other ending that YAML has: the owner's word is never passed over. */
function misnamed(folder: string, shown: string): Fault[] {
  if (isAbsent(join(folder, 'people.yml'))) return [];
  const file = shown.replace(/yaml$/, 'yml');
  return [{ severity: 'error', file, line: 1, message: 'is not read under this name; rename it people.yaml' }];
}

/**
 * An error for each entry that matched nobody in all the articles: the owner's word is never passed
 * over.
 */
export function unmatchedPeople({ owner, file }: OwnerPeople, matched: ReadonlySet<number>): Fault[] {
  return owner
    .filter(({ line }) => !matched.has(line))
    .map(({ line, name, found, isNobody }) => ({
      severity: 'error',
      file,
      line,
      message: isNobody
        ? `no article has a person "${found.join('" or "')}"; mend the ids under nobody, or remove the entry`
        : `"${name}" is nobody in these articles; mend its ids under found, or remove the entry`,
    }));
}
