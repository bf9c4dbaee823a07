import { isUnmarked, withoutThat, type Attribution } from '../model/attribution';
import type { Span } from '../model/span';

/**
 * How words reach the page: `direct` stand between marks, `turn` are the speaker's own without any,
 * `reported` are retold.
 */
export type Speech = 'direct' | 'turn' | 'reported';

/** Of several ways in which words are spoken, the first here wins. */
const speeches: readonly Speech[] = ['direct', 'turn', 'reported'];

/** A layer laid over the text: which words, and what they are. */
export interface Layer extends Span {
  readonly of: string;
  readonly speech: Speech | null;
}

/**
 * A run of text in which nothing changes. Segments touch: each starts where the one before ended.
 */
export interface Segment extends Span {
  readonly speech: Speech | null;
  /** ids of what the words belong to, in the order of `layers` */
  readonly of: readonly string[];
}

/**
 * Cuts a span where any layer begins or ends; of layers that say how the words are spoken, the
 * firmest wins.
 */
export function cutSegments(span: Span, layers: readonly Layer[]): Segment[] {
  const inside = layers.filter(({ start, end }) => start < span.end && end > span.start && start < end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const over = inside.filter((layer) => layer.start <= start && layer.end >= end);
    const speech = speeches.find((one) => over.some((layer) => layer.speech === one)) ?? null;
    return { start, end, speech, of: [...new Set(over.map(({ of }) => of))] };
  });
}

const linkLayer = /^link-(\d+)$/;

/** The layers of links: which of them a segment belongs to is told by `linkOf`. */
export const layersOfLinks = (links: readonly Span[]): Layer[] =>
  links.map(({ start, end }, n) => ({ start, end, of: `link-${n}`, speech: null }));

/** The index of the link that a segment is part of; null of none. */
export function linkOf({ of }: Pick<Segment, 'of'>): number | null {
  for (const layer of of) {
    const [, index] = linkLayer.exec(layer) ?? [];
    if (index !== undefined) return Number(index);
  }
  return null;
}

const opening = /["'“‘«„‚`]/;
const shutting = /["'”’»“‘`]/;

/**
 * A quoted passage with its own marks, so that the line under it begins and ends where the marks
 * do.
 */
function withMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && opening.test(text[from - 1]!) && start - from < 2) from--;
  while (to < text.length && shutting.test(text[to]!) && to - end < 2) to++;
  return { start: from, end: to };
}

/**
 * The layers of one statement: its content as reported or as a turn, and over it the passages that
 * stand between marks as direct.
 */
export function layersOf(text: string, { id, kind, content, quoted }: Attribution): Layer[] {
  const speech = isUnmarked({ kind, quoted }) ? 'turn' : 'reported';
  return [
    ...content.map((span) => ({ ...withoutThat(text, span), of: id, speech }) as const),
    ...quoted.map((span) => ({ ...clip(withMarks(text, span), content), of: id, speech: 'direct' as const })),
  ];
}

/** Marks that belong to a quotation inside another stay inside the content that holds them. */
function clip(span: Span, content: readonly Span[]): Span {
  const holder = content.find(({ start, end }) => span.start < end && span.end > start);
  return holder === undefined
    ? span
    : { start: Math.max(span.start, holder.start), end: Math.min(span.end, holder.end) };
}
