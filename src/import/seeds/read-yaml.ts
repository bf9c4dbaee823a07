import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { yamlFaults } from '../../analysis/seed/yaml-faults';
import type { Fault } from '../../model/seed';

/** A YAML file of the owner, or null with the faults that forbid reading it. */
export type YamlReading =
  | { readonly document: Document; readonly lineOf: (node: Node | null | undefined) => number }
  | { readonly document: null; readonly faults: readonly Fault[] };

/** In UTF-16 code units. A correction takes about 100. */
const longest = 2_000_000;

/**
 * What an owner writes is a list of fields whose values are lists at most: 4 deep. The parser fails
 * by its stack, or worse, on thousands.
 */
const deepest = 60;

/**
 * Reads YAML that people write by hand: of bounded length and depth, and without aliases, of which
 * a few lines can stand for gigabytes.
 */
export function readYaml(raw: string, file: string): YamlReading {
  const refused = (line: number, message: string): YamlReading => ({
    document: null,
    faults: [{ severity: 'error', file, line, message }],
  });
  if (raw.length > longest) return refused(1, 'is longer than 2,000,000 characters; split it over its seeds');
  const deep = tooDeepLine(raw);
  if (deep !== null) return refused(deep, 'has lists within lists here, deeper than any field needs; write them flat');
  const counter = new LineCounter();
  const document = parseDocument(raw, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const broken = yamlFaults(document, counter);
  if (broken.length > 0)
    return { document: null, faults: broken.map((fault) => ({ severity: 'error', file, ...fault })) };
  const lineOf = (node: Node | null | undefined): number => counter.linePos(node?.range?.[0] ?? 0).line;
  return { document, lineOf };
}

/**
 * The 1-based line on which lists and fields first stand deeper within one another than allowed, or
 * null. Brackets in words may count, so what begins a new entry of the file begins anew.
 */
function tooDeepLine(raw: string): number | null {
  const indents: number[] = [];
  let brackets = 0;
  let line = 0;
  for (const words of raw.split(/\r\n|\n|\r/)) {
    line++;
    let at = 0;
    for (; at < words.length && (words[at] === ' ' || words[at] === '\t'); at++);
    if (at === words.length) continue;
    if (at === 0) brackets = 0;
    for (;;) {
      while (indents.length > 0 && indents.at(-1)! >= at) indents.pop();
      indents.push(at);
      if (indents.length > deepest) return line;
      if (!(words[at] === '-' || words[at] === '?') || words[at + 1] !== ' ') break;
      for (at++; words[at] === ' '; at++);
    }
    for (; at < words.length; at++) {
      if (words[at] === '[' || words[at] === '{') brackets++;
      else if (words[at] === ']' || words[at] === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > deepest) return line;
    }
  }
  return null;
}
