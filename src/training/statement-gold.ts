import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMarked, type MarkedPassage } from '../analysis/quotations/passages/find-marked';
import { readText, tokenAt, type ReadText } from '../analysis/text/read-text';
import type { TokenRange } from '../analysis/text/sentences';
import type { Block } from '../model/article';
import type { Span } from '../model/span';

/** A statement as an annotator marked it, in tokens, each range without marks at its edges; `source` is null where the text has none. */
export interface GoldStatement {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
}

/** An annotated text as the engine reads it. */
export interface GoldText {
  readonly reading: ReadText;
  readonly marked: readonly MarkedPassage[];
  readonly statements: readonly GoldStatement[];
}

/**
 * The annotated texts of a folder, in the order of their names: `text/NAME.txt` and `attributions/NAME_xxxx.ann`, brat
 * standoff with `Attribution` events of `Content`, `Cue` and `Source` (the layout of PolNeAR). Of several annotators the
 * first counts.
 */
export function* readGold(folder: string): Generator<GoldText> {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  for (const name of readdirSync(join(folder, 'text')).sort()) {
    const stem = name.replace(/\.txt$/, '');
    const file = annotations.find((other) => other.slice(0, -'_xxxx.ann'.length) === stem);
    if (file === undefined) continue;
    const text = readFileSync(join(folder, 'text', name), 'utf8');
    const reading = readText({ text, blocks: blocksOf(text) });
    const offsets = codeUnits(text);
    const statements = readAnnotations(readFileSync(join(folder, 'attributions', file), 'utf8'))
      .map((spans) => inTokens(reading, spans, offsets))
      .filter((statement) => statement !== null);
    yield { reading, marked: findMarked(reading), statements };
  }
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\s][^\r\n]*/g)].map((match, index) => ({
    role: index === 0 ? 'headline' : 'paragraph',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** For each code point the code unit where it begins: brat counts code points. */
function codeUnits(text: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const point of text) {
    units.push(unit);
    unit += point.length;
  }
  units.push(unit);
  return units;
}

type Roles = Record<'content' | 'cue' | 'source', Span[]>;

function readAnnotations(source: string): Roles[] {
  const spansOf = new Map<string, Span[]>();
  const events: Roles[] = [];
  for (const line of source.split('\n')) {
    const [id, body] = line.split('\t');
    if (id === undefined || body === undefined) continue;
    if (id.startsWith('T')) {
      const places = body.slice(body.indexOf(' ') + 1).split(';');
      spansOf.set(
        id,
        places.map((place) => {
          const [start, end] = place.split(' ').map(Number) as [number, number];
          return { start, end };
        }),
      );
    } else if (id.startsWith('E')) events.push(rolesOf(body, spansOf));
  }
  return events;
}

function rolesOf(body: string, spansOf: ReadonlyMap<string, Span[]>): Roles {
  const roles: Roles = { content: [], cue: [], source: [] };
  for (const argument of body.split(' ')) {
    const [role, target] = argument.split(':') as [string, string];
    const name = role.replace(/\d+$/, '').toLowerCase();
    if (name === 'content' || name === 'cue' || name === 'source') roles[name].push(...(spansOf.get(target) ?? []));
  }
  return roles;
}

function inTokens(reading: ReadText, roles: Roles, offsets: readonly number[]): GoldStatement | null {
  const ranges = (spans: readonly Span[]): TokenRange[] =>
    spans
      .map((span) => wordsWithin(reading, { start: offsets[span.start]!, end: offsets[span.end]! }))
      .filter((range) => range !== null)
      .sort((a, b) => a.first - b.first);
  const [content, cue, source] = [ranges(roles.content), ranges(roles.cue)[0], ranges(roles.source)[0]];
  if (content.length === 0 || cue === undefined) return null;
  return { content, cue, source: source ?? null };
}

function wordsWithin({ tokens }: ReadText, span: Span): TokenRange | null {
  let first = tokenAt(tokens, span.start);
  let end = tokenAt(tokens, span.end - 1) + 1;
  while (first < end && tokens[first]!.pos === 'PUNCT') first++;
  while (end > first && (end > tokens.length || tokens[end - 1]!.pos === 'PUNCT')) end--;
  return first < end ? { first, end } : null;
}
