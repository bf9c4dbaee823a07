import type { AnalysedArticle } from '../model/analysed-article';
import type { Block } from '../model/article';
import { withoutThat, type Attribution } from '../model/attribution';
import type { Event } from '../model/event';
import { idsOfPlaces } from '../model/ids';
import type { Span } from '../model/span';
import { chainOf, type ChainGraph } from './chain';
import { compareDates, dateRange } from './date-range';
import { eventsTogether } from './events-together';
import { excerpt } from './excerpt';
import { noteOf, type Note } from './note';
import { cutSegments, layersOf, layersOfLinks, type Layer } from './segments';
import { wrapSegments, type Anchor, type TextRun } from './wrap';

/**
 * A statement as the reader shows it: numbered in the order of the text, with its note and chain.
 */
export interface ReadStatement {
  readonly id: string;
  /** from 1 */
  readonly number: number;
  /** index of the block it begins in */
  readonly block: number;
  readonly attribution: Attribution;
  readonly note: Note;
  readonly chain: ChainGraph;
}

/**
 * An event as the reader shows it, or several that one sentence puts on one date, with the
 * sentences that tell them.
 */
export interface ReadEvent {
  readonly id: string;
  /** of all that stand here, its own first */
  readonly ids: readonly string[];
  readonly event: Event;
  readonly block: number;
  /** TIMEX3 mod of a stretch of time that the text gives only roughly, else null */
  readonly mod: string | null;
  readonly sentences: readonly Span[];
  /** the article's own words, cut short */
  readonly words: string;
}

/** A block with its address, its text as nested pieces, and the statements that begin in it. */
export interface ReadParagraph {
  readonly id: string;
  readonly block: Block;
  readonly runs: readonly TextRun[];
  readonly statements: readonly ReadStatement[];
}

/** An article cut for drawing. */
export interface Reading {
  readonly paragraphs: readonly ReadParagraph[];
  readonly statements: readonly ReadStatement[];
  /** in the order of time */
  readonly events: readonly ReadEvent[];
}

function blockAt(blocks: readonly Block[], at: number): number {
  return Math.max(
    0,
    blocks.findIndex(({ start, end }) => at >= start && at < end),
  );
}

function readStatements(article: AnalysedArticle): ReadStatement[] {
  return [...article.attributions]
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .map((attribution, i) => ({
      id: attribution.id,
      number: i + 1,
      block: blockAt(article.blocks, attribution.content[0]!.start),
      attribution,
      note: noteOf(article, attribution),
      chain: chainOf(article, attribution),
    }));
}

function readEvents(article: AnalysedArticle): ReadEvent[] {
  const { text, blocks, times } = article;
  return eventsTogether(article)
    .map(({ events, sentences }) => {
      const [event] = events;
      const words = excerpt(text, sentences[0], event.spans[0]!);
      const time = times[events.flatMap(({ times }) => times)[0] ?? -1];
      const mod = dateRange(event.date)?.grain === 'day' ? null : (time?.mod ?? null);
      const ids = events.map(({ id }) => id);
      return { id: event.id, ids, event, block: blockAt(blocks, event.spans[0]!.start), mod, sentences, words };
    })
    .sort((a, b) => compareDates(a.event.date, b.event.date));
}

/**
 * Statements from their first word to their last within a block, and the words of events, as things
 * with an address.
 */
function anchorsIn(block: Block, article: AnalysedArticle): Anchor[] {
  const within = ({ start, end }: Span): boolean => start >= block.start && end <= block.end && start < end;
  const statements = article.attributions.flatMap(({ id, content }): Anchor[] => {
    const here = content.filter(within);
    return here.length === 0
      ? []
      : [
          {
            id,
            kind: 'statement',
            start: withoutThat(article.text, here[0]!).start,
            end: Math.max(...here.map(({ end }) => end)),
          },
        ];
  });
  const events = article.events.flatMap(({ id, spans }): Anchor[] =>
    spans.filter(within).map((span) => ({ ...span, id, kind: 'event' })),
  );
  return [...statements, ...events];
}

/** The ids of an article's blocks, by their words, in order. */
export function paragraphIds({ text, blocks }: Pick<AnalysedArticle, 'text' | 'blocks'>): string[] {
  return idsOfPlaces(
    'p',
    text,
    blocks.map(({ start, end }) => ({ words: text.slice(start, end), start, end })),
  );
}

/** Readings without extra layers: the pages of an article's statements are drawn from the same one. */
const readings = new WeakMap<AnalysedArticle, Reading>();

/**
 * Cuts an article for drawing: what is marked and how, what has an address, what stands in the
 * margin; `extra` layers are cut too.
 */
export function readingOf(article: AnalysedArticle, extra: readonly Layer[] = []): Reading {
  const known = extra.length === 0 ? readings.get(article) : undefined;
  if (known !== undefined) return known;
  const reading = cut(article, extra);
  if (extra.length === 0) readings.set(article, reading);
  return reading;
}

function cut(article: AnalysedArticle, extra: readonly Layer[]): Reading {
  const statements = readStatements(article);
  const events = readEvents(article);
  const ids = paragraphIds(article);
  const layers = statements.flatMap(({ attribution }) => layersOf(article.text, attribution));
  const links = layersOfLinks(article.links);
  const drawn = new Set<string>();
  const paragraphs = article.blocks.map((block, i): ReadParagraph => {
    const anchors = anchorsIn(block, article);
    const cuts = anchors.map((anchor): Layer => ({ ...anchor, of: anchor.id, speech: null }));
    const segments = cutSegments(block, [...layers, ...cuts, ...links, ...extra]);
    return {
      id: ids[i]!,
      block,
      runs: firstOnly(wrapSegments(segments, anchors), drawn),
      statements: statements.filter(({ block: at }) => at === i),
    };
  });
  return { paragraphs, statements, events };
}

/** An id may stand on one element only: the first that carries it keeps it. */
function firstOnly(pieces: readonly TextRun[], drawn: Set<string>): TextRun[] {
  return pieces.map((piece) => {
    if (!('anchor' in piece)) return piece;
    const first = piece.first && !drawn.has(piece.anchor.id);
    drawn.add(piece.anchor.id);
    return { ...piece, first, pieces: firstOnly(piece.runs, drawn) };
  });
}

/**
 * The words of a statement's content in the text's own form, without the "that" before them; parts
 * cut apart are joined by " … ".
 */
export function wordsOf({ text }: Pick<AnalysedArticle, 'text'>, spans: readonly Span[]): string {
  return spans
    .map((span) => withoutThat(text, span))
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ');
}
