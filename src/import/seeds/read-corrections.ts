import { isNode, isSeq, type Document, type Node } from 'yaml';
import { correctionSchema, type Correction, type PlacedCorrection } from '../../model/correction';
import { stemOfSeed, type Fault } from '../../model/seed';
import { readYaml } from './read-yaml';

/** The corrections of one file, and every fault of it with its line. */
export interface CorrectionsReading {
  readonly corrections: readonly PlacedCorrection[];
  readonly faults: readonly Fault[];
}

/**
 * The name of the corrections file that belongs beside a seed: `talks.txt` and `talks.TXT` have
 * `talks.corrections.yaml`.
 */
export function correctionsFileOf(seedFile: string): string {
  return stemOfSeed(seedFile) + '.corrections.yaml';
}

/**
 * The name that a corrections file should have: `talks.corrections.yml` and
 * `talks.CORRECTIONS.YAML` should be `talks.corrections.yaml`.
 */
export function properName(correctionsFile: string): string {
  return correctionsFile.replace(/\.corrections\.ya?ml$/i, '.corrections.yaml');
}

/**
 * Reads `seeds/<name>.corrections.yaml`: a YAML list of corrections (see `correctionSchema`), dates
 * left as strings. Corrections that are not well formed are errors with their line, and the others
 * are still returned.
 */
export function readCorrections(file: string, raw: string): CorrectionsReading {
  const reading = readYaml(raw, file);
  if (reading.document === null) return { corrections: [], faults: reading.faults };
  const { document, lineOf } = reading;
  const fault = (line: number, message: string): Fault => ({ severity: 'error', file, line, message });
  if (document.contents === null) return { corrections: [], faults: [] };
  if (!isSeq(document.contents)) {
    return {
      corrections: [],
      faults: [fault(1, 'must be a list: begin each correction with "- id: q-…", "- words: …", "- add: …", "- place: …" or "- time: …"')],
    };
  }
  const values = document.toJS() as unknown[];
  const corrections: PlacedCorrection[] = [];
  const faults: Fault[] = [];
  document.contents.items.forEach((_item, index) => {
    const parsed = correctionSchema.safeParse(values[index]);
    const line = lineAt(document, lineOf, [index]);
    if (parsed.success) corrections.push({ file, line, correction: parsed.data });
    else {
      for (const issue of parsed.error.issues) {
        const { path, message } = explain(issue);
        faults.push(fault(lineAt(document, lineOf, [index, ...path]), message));
      }
    }
  });
  return { corrections, faults };
}

/** What each field must be. */
const mustBe = {
  id: 'must be the id of a statement, such as q-9f3a21c4',
  words: 'must be words of the statement',
  add: 'must be words of the article',
  place: 'must be the name of a place as the article has it',
  time: 'must be a time expression as the article has it, such as last Friday',
  prefix: 'must be the words that stand directly before',
  suffix: 'must be the words that stand directly behind',
  speaker:
    'must be a name of the article, { kind: person, name: … } (or organisation, country, unnamed), a list of these, or null',
  chain: 'must be a list of names, nearest the speaker first, or []',
  kind: 'must be direct, mixed or indirect',
  said: 'must be a date such as 2024, 2024-11, 2024-W47 or 2024-11-23, or null',
  content: 'must be words of the article, from the first of the statement to its last, or a list of its parts',
  is: 'must be quotation, title, name, scare or word',
  remove: 'must be true',
  country: 'must be the two letters of a country such as US, its English name, or null',
  value: 'must be a date such as 2024, 2024-11, 2024-W47 or 2024-11-23, or null',
} satisfies Record<keyof Correction, string>;

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** A fault of the schema in the owner's terms, with the path it is about. */
function explain({ code, path, message, keys }: Issue): { path: (string | number)[]; message: string } {
  const field = String(path[0]) as keyof Correction;
  if (path.length === 0 && code === 'unrecognized_keys') {
    return {
      path: [],
      message: `"${keys?.join('", "')}" is no field: the fields are ${Object.keys(mustBe).join(', ')}`,
    };
  }
  if (path.length === 0)
    return { path: [], message: code === 'custom' ? message : 'must be a list of fields such as "words: …"' };
  return { path: [field], message: `"${field}" ${mustBe[field]}` };
}

/** The 1-based line on which the value at `path` stands, or the nearest value around it. */
function lineAt(document: Document, lineOf: (node: Node) => number, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineOf(node);
  }
  return 1;
}
