import { join } from 'node:path';
import { isMap, isScalar } from 'yaml';
import { slugOf } from '../../model/ids';
import { stemOfSeed, type Fault } from '../../model/seed';
import { decodeFile, readOptional } from '../seeds/read-file';
import { readYaml } from '../../import/seeds/read-yaml';
import { addressOf, isPublishedId } from './register-line';

/** What the owner's aliases.yaml says of ids that articles and what stands in them had. */
export interface Aliases {
  /** the file as messages name it */
  readonly file: string;
  /** by an article's former id, the one it has now, or null for one that was withdrawn */
  readonly entries: ReadonlyMap<string, { readonly to: string | null; readonly line: number }>;
  /** of single addresses, `article/id`, whether they were withdrawn or given back */
  readonly addresses: ReadonlyMap<string, { readonly says: 'withdrawn' | 'restored'; readonly line: number }>;
  readonly faults: readonly Fault[];
}

/**
 * Reads `aliases.yaml` in a folder of seeds, lines such as `old-name: new-name`, `old-name:
 * withdrawn` and `name/q-9f3a21c4: withdrawn`; no entries when there is none. `shown` is the file as
 * messages name it.
 */
export function readAliases(folder: string, shown: string): Aliases {
  const none: Aliases = { file: shown, entries: new Map(), addresses: new Map(), faults: [] };
  const reading = readOptional(join(folder, 'aliases.yaml'));
  if (reading === null) return none;
  const decoded = decodeFile(reading);
  if ('message' in decoded) return { ...none, faults: [{ severity: 'error', file: shown, ...decoded }] };
  const yaml = readYaml(decoded.raw, shown);
  if (yaml.document === null) return { ...none, faults: yaml.faults };
  const { contents } = yaml.document;
  if (contents === null) return none;
  const fault = (line: number, message: string): Fault => ({ severity: 'error', file: shown, line, message });
  if (!isMap(contents)) return { ...none, faults: [fault(1, 'must be lines such as "old-name: new-name"')] };
  const entries = new Map<string, { to: string | null; line: number }>();
  const addresses = new Map<string, { says: 'withdrawn' | 'restored'; line: number }>();
  const faults: Fault[] = [];
  for (const { key, value } of contents.items) {
    const line = yaml.lineOf(isScalar(key) ? key : null);
    const [old, to] = [key, value].map((node) => (isScalar(node) && node.value !== null ? String(node.value) : ''));
    const address = addressIn(old!);
    if (old === '' || to === '') faults.push(fault(line, 'must be a line such as "old-name: new-name"'));
    else if (address !== null && (to === 'withdrawn' || to === 'restored')) addresses.set(address, { says: to, line });
    else if (old!.includes('/'))
      faults.push(fault(line, 'must be a line such as "name/q-9f3a21c4: withdrawn", or "restored"'));
    else entries.set(idOf(old!), { to: to === 'withdrawn' ? null : idOf(to!), line });
  }
  return { file: shown, entries, addresses, faults };
}

/** Owners may write the file's name for the id. */
const idOf = (name: string): string => slugOf(stemOfSeed(name));

/** The address of a single id, `name/q-9f3a21c4`; null of what is none. */
function addressIn(text: string): string | null {
  const [name = '', id = '', ...rest] = text.split('/');
  return rest.length > 0 || name === '' || !isPublishedId(id) ? null : addressOf({ article: idOf(name), id });
}
