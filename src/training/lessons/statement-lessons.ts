import {
  contentEnds,
  contentStarts,
  cueEdges,
  firstWordFrom,
  goesOnFrom,
  sourceEnds,
  sourceStarts,
} from '../../analysis/quotations/clauses/choose';
import {
  cueContextFeatures,
  cueWordFeatures,
  cueHeadOf,
  mayBeCue,
} from '../../analysis/quotations/clauses/cue-features';
import {
  cueEdgeFeatures,
  endFeatures,
  goesOnFeatures,
  startFeatures,
  type ClausePlace,
} from '../../analysis/quotations/clauses/span-features';
import { viewWords, type WordView } from '../../analysis/quotations/clauses/word-view';
import { findMarked } from '../../analysis/quotations/passages/find-marked';
import { readText, tokenAt, type ReadText } from '../../analysis/text/read-text';
import type { TokenRange } from '../../analysis/text/sentences';
import type { Span } from '../../model/span';
import type { GoldAttribution, GoldText } from '../gold/brat-texts';
import { Notes, type ChoiceExample } from './lesson';

/** How many places the features of cues, sources and contents are hashed onto. */
export const statementPlaces = 1 << 20;

/**
 * A statement as an annotator marked it, in tokens, each range without marks at its edges; `source`
 * is null where the text has none.
 */
interface GoldStatement {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
}

/** Which words of a text are cues, and how far each cue, its source and its content reach. */
export function statementLessons({ article, attributions }: GoldText): ChoiceExample[] {
  const reading = readText(article);
  const view = viewWords(reading, findMarked(reading));
  const byHead = new Map<number, GoldStatement>();
  for (const attribution of attributions) {
    const statement = inTokens(reading, attribution);
    if (statement === null) continue;
    const head = cueHeadOf(view, statement.cue);
    if (!byHead.has(head)) byHead.set(head, statement);
  }
  const lessons: ChoiceExample[] = [];
  const notes = new Notes(statementPlaces);
  for (const { firstToken: first, endToken: end } of reading.sentences) {
    for (let head = first; head < end; head++) {
      if (!mayBeCue(view, head)) continue;
      const gold = byHead.get(head);
      const describe = (): void => {
        cueWordFeatures(view, head, first, end, notes);
        cueContextFeatures(view, head, first, end, notes);
      };
      lessons.push(notes.yesNo(describe, gold !== undefined));
      if (gold !== undefined) new StatementLessons(view, notes, lessons).teach({ first, end, head }, gold);
    }
  }
  return lessons;
}

/**
 * The lessons of one statement, edge after edge, each with those before it where the annotators
 * have them.
 */
class StatementLessons {
  constructor(
    private readonly view: WordView,
    private readonly notes: Notes,
    private readonly lessons: ChoiceExample[],
  ) {}

  teach(at: { first: number; end: number; head: number }, gold: GoldStatement): void {
    const { view, notes } = this;
    const { first, end, head } = at;
    const bare: ClausePlace = { first, end, head, cueFirst: head, cueEnd: head + 1, sourceFirst: -1, sourceEnd: -1 };
    this.choose(cueEdges(bare, 0), gold.cue.first, (edge) => cueEdgeFeatures(view, bare, 0, edge, notes));
    this.choose(cueEdges(bare, 1), gold.cue.end, (edge) => cueEdgeFeatures(view, bare, 1, edge, notes));
    const cueFirst = Math.min(head, Math.max(first, gold.cue.first));
    const cueEnd = Math.max(head + 1, Math.min(end, gold.cue.end));
    const place = this.source({ ...bare, cueFirst, cueEnd }, gold.source);
    if (place !== null) this.content(place, gold.content);
  }

  /** The place with its source; null where that stands in another sentence. */
  private source(place: ClausePlace, source: TokenRange | null): ClausePlace | null {
    const { view, notes } = this;
    const starts = [-1, ...sourceStarts(view, place)];
    this.choose(starts, source?.first ?? -1, (at) => startFeatures(view, place, 0, at, notes));
    if (source === null) return place;
    const ends = sourceEnds(view, place, source.first);
    this.choose(ends, source.end, (at) => endFeatures(view, place, 0, source.first, at, notes));
    if (source.first < place.first || source.end > place.end) return null;
    return { ...place, sourceFirst: source.first, sourceEnd: source.end };
  }

  private content(place: ClausePlace, content: readonly TokenRange[]): void {
    const { view, notes } = this;
    const { first, end } = place;
    const pieces = content
      .map((piece) => ({ first: Math.max(first, piece.first), end: Math.min(end, piece.end) }))
      .filter((piece) => piece.first < piece.end);
    const piece = pieces[0];
    if (piece === undefined) return;
    this.choose(contentStarts(view, place), piece.first, (at) => startFeatures(view, place, 1, at, notes));
    this.contentEnd(place, piece);
    const from = piece.first < place.cueFirst ? goesOnFrom(place) : null;
    if (from === null) return;
    const again = pieces.find((other) => other.first >= from);
    this.lessons.push(notes.yesNo(() => goesOnFeatures(view, place, piece, from, notes), again !== undefined));
    if (again !== undefined && again.first === firstWordFrom(view, from, end)) this.contentEnd(place, again);
  }

  private contentEnd(place: ClausePlace, piece: TokenRange): void {
    const { view, notes } = this;
    const ends = contentEnds(view, place, piece.first);
    this.choose(ends, piece.end, (at) => endFeatures(view, place, 1, piece.first, at, notes));
  }

  private choose(candidates: readonly number[], right: number, describe: (at: number) => void): void {
    if (!candidates.includes(right)) return;
    this.lessons.push(
      this.notes.choice(
        candidates,
        describe,
        candidates.map((candidate) => candidate === right),
      ),
    );
  }
}

function inTokens(reading: ReadText, { content, cue, source }: GoldAttribution): GoldStatement | null {
  const ranges = (spans: readonly Span[]): TokenRange[] =>
    spans.map((span) => wordsWithin(reading, span)).filter((range) => range !== null);
  const [whole, firstCue, firstSource] = [ranges(content), ranges(cue)[0], ranges(source)[0]];
  if (whole.length === 0 || firstCue === undefined) return null;
  return { content: whole, cue: firstCue, source: firstSource ?? null };
}

function wordsWithin({ tokens }: ReadText, span: Span): TokenRange | null {
  let first = tokenAt(tokens, span.start);
  let end = tokenAt(tokens, span.end - 1) + 1;
  while (first < end && tokens[first]!.pos === 'PUNCT') first++;
  while (end > first && (end > tokens.length || tokens[end - 1]!.pos === 'PUNCT')) end--;
  return first < end ? { first, end } : null;
}
