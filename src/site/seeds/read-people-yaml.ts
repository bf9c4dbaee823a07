import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { OwnerPerson } from '../../analysis/people/owner-names';
import { slugOf } from '../../model/ids';
import type { Fault } from '../../model/seed';
import { readYaml } from '../../import/seeds/read-yaml';

/** What people.yaml says, and every fault found in it, each with its line. */
export interface PeopleYaml {
  readonly owner: readonly OwnerPerson[];
  readonly faults: readonly Fault[];
}

/**
 * Reads people.yaml, a list of people:
 *
 *     - name: Emmanuel Macron        # as it shall be shown
 *       found: [macron]              # ids of people pages that are his
 *     - name: John Smith (senator)
 *       id: john-smith-senator       # otherwise made from the name
 *       found: [john-smith]
 *       articles: [2024-05-01-vote]  # only in these articles
 *     - nobody: [norlink]            # ids of people pages that are no person's
 */
export function readPeopleYaml(raw: string, file = 'people.yaml'): PeopleYaml {
  const reading = readYaml(raw, file);
  if (reading.document === null) return { owner: [], faults: reading.faults };
  const { document, lineOf } = reading;
  const faults: Fault[] = [];
  const fault = (line: number, message: string): void => {
    faults.push({ severity: 'error', file, line, message });
  };
  const root = document.contents;
  if (root === null) return { owner: [], faults };
  if (!isSeq(root)) {
    fault(1, 'is no list of people; begin each with "- name: …"');
    return { owner: [], faults };
  }
  const owner: OwnerPerson[] = [];
  for (const item of root.items as Node[]) {
    const line = lineOf(item);
    if (!isMap(item)) fault(line, 'is no person; write "- name: Ana Ruiz"');
    else {
      const entry = readEntry(item, line, (node, message) => fault(lineOf(node), message));
      if (entry !== null) owner.push(entry);
    }
  }
  repeatedIn(owner, fault);
  return { owner, faults };
}

const keys = new Set(['name', 'id', 'found', 'articles', 'nobody']);

function readEntry(
  map: YAMLMap,
  line: number,
  fault: (node: Node | null, message: string) => void,
): OwnerPerson | null {
  let sound = true;
  const refuse = (node: Node | null, message: string): null => {
    sound = false;
    fault(node, message);
    return null;
  };
  for (const { key } of map.items) {
    if (!isScalar(key) || !keys.has(String(key.value)))
      refuse(
        key as Node,
        `"${String(isScalar(key) ? key.value : '?')}" is not known here; use name, id, found, articles, nobody`,
      );
  }
  const words = (key: string): string | null => {
    const node = map.get(key, true) as Node | undefined;
    if (node === undefined) return null;
    return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== ''
      ? node.value.trim()
      : refuse(node, `"${key}" needs words`);
  };
  const list = (key: string): string[] | null => {
    const node = map.get(key, true) as Node | undefined;
    if (node === undefined) return null;
    if (
      isSeq(node) &&
      node.items.length > 0 &&
      node.items.every((item) => isScalar(item) && typeof item.value === 'string')
    )
      return node.items.map((item) => String((item as { value: unknown }).value));
    return refuse(node, `"${key}" needs a list of ids, such as [macron]`);
  };
  const name = words('name');
  const id = words('id');
  const found = list('found');
  const articles = list('articles');
  const nobody = list('nobody');
  if (nobody !== null) {
    if (name !== null || id !== null || found !== null) refuse(map, '"nobody" stands without "name", "id" and "found"');
    return sound ? { id: '', name: '', found: nobody, articles, line, isNobody: true } : null;
  }
  if (name === null && sound) refuse(map, 'has no "name"');
  if (articles !== null && found === null && sound) refuse(map, '"articles" needs "found": which id is split?');
  if (id !== null && id !== slugOf(id)) refuse(map, `the id "${id}" should be "${slugOf(id)}"`);
  if (!sound || name === null) return null;
  return { id: id ?? slugOf(name), name, found: found ?? [], articles, line };
}

/** Two entries that claim one found id for all articles. */
function repeatedIn(owner: readonly OwnerPerson[], fault: (line: number, message: string) => void): void {
  const claimed = new Map<string, number>();
  for (const { found, articles, line } of owner) {
    if (articles !== null) continue;
    for (const id of found) {
      const before = claimed.get(id);
      if (before !== undefined)
        fault(line, `"${id}" is claimed by the person on line ${before}, too; add "articles" to split it`);
      claimed.set(id, line);
    }
  }
}

/**
 * One error for each entry that no article of the site matched: a slip of the pen must not pass
 * silently.
 */
export function unusedEntries(owner: readonly OwnerPerson[], used: ReadonlySet<number>, file = 'people.yaml'): Fault[] {
  return owner
    .filter(({ line }) => !used.has(line))
    .map(({ line, name, found, id, isNobody }) => ({
      severity: 'error' as const,
      file,
      line,
      message: isNobody
        ? `no article has a person "${found.join('" or "')}"`
        : `"${name}" matches nobody: no article has a person "${[...found, id].join('" or "')}"`,
    }));
}
