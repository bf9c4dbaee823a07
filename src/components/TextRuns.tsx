import type { ReactNode } from 'react';
import type { Told } from '../derive/note';
import type { Segment } from '../derive/segments';
import type { TextRun } from '../derive/wrap';
import css from './TextRuns.module.css';

/** What is pointed at, so that the text can show it. */
export interface Look {
  /** id of the statement, event or paragraph that the address points at */
  readonly current: string | null;
  /** ids of events lit up from the rail or the text */
  readonly lit: ReadonlySet<string>;
  /** where the words begin that the address selects */
  readonly found?: { readonly target: string; readonly start: number } | null;
  /**
   * each statement's note, by id: its number, its words, and its place among the notes of the
   * paragraph, from 0
   */
  readonly folds: ReadonlyMap<string, { readonly number: number; readonly label: string; readonly place: number }>;
  /** what those who hear the text are told of each statement, by id */
  readonly told: ReadonlyMap<string, Told>;
  /** by id, the older ids of the same words, whose addresses lead there */
  readonly aliases?: ReadonlyMap<string, readonly string[]>;
}

/** The places that older addresses of some words lead to. */
export function OlderAnchors({ of, look: { aliases } }: { readonly of: string; readonly look: Look }) {
  return aliases?.get(of)?.map((id) => <span key={id} id={id} className={css.alias} />);
}

/**
 * The name under which a statement and its note are brought level, by its place in the paragraph;
 * those of a long row stand below one another.
 */
export function levelOf(place: number): 'level0' | 'level1' | 'level2' | 'level3' | 'level4' {
  return (['level0', 'level1', 'level2', 'level3'] as const)[place] ?? 'level4';
}

/** The layer under which the words that an address selects are cut. */
export const foundLayer = 'found';

/** The layer under which the words about a chosen person are cut. */
export const chosenLayer = 'who';

function Leaf({ text, segment, look }: { text: string; segment: Segment; look: Look }) {
  const words = text.slice(segment.start, segment.end);
  const events = segment.of.filter((id) => id.startsWith('e-'));
  const classes = [
    segment.speech === null ? undefined : css[segment.speech],
    events.some((id) => look.lit.has(id)) ? css.lit : undefined,
    segment.of.includes(chosenLayer) ? css.chosen : undefined,
    segment.of.includes(foundLayer) ? css.found : undefined,
  ].filter((name) => name !== undefined);
  if (classes.length === 0 && events.length === 0) return words;
  const begins = look.found?.start === segment.start;
  return (
    <span
      id={begins ? look.found?.target : undefined}
      tabIndex={begins ? -1 : undefined}
      aria-current={begins ? 'true' : undefined}
      className={classes.length > 0 ? classes.join(' ') : undefined}
      data-e={events.join(' ') || undefined}
    >
      {words}
    </span>
  );
}

function Fold({ id, look }: { id: string; look: Look }) {
  const fold = look.folds.get(id);
  if (fold === undefined) return null;
  return (
    <a className={css.fold} href={`#n-${id}`} data-fold={id} aria-label={`Note ${fold.number}: ${fold.label}`}>
      {fold.number}
    </a>
  );
}

interface Props {
  readonly text: string;
  readonly pieces: readonly TextRun[];
  readonly look: Look;
}

/**
 * The text of a block as nested elements: statements and events with their address, speech with its
 * line.
 */
export function TextRuns({ text, pieces, look }: Props) {
  return pieces.map((piece, i): ReactNode => {
    if ('segment' in piece) return <Leaf key={i} text={text} segment={piece.segment} look={look} />;
    const { anchor, first, opens, closes, runs: inner } = piece;
    const current = look.current === anchor.id;
    const statement = anchor.kind === 'statement';
    const told = statement ? look.told.get(anchor.id) : undefined;
    const place = first ? look.folds.get(anchor.id)?.place : undefined;
    const classes = [statement ? css.statement : css.event, place === undefined ? undefined : css[levelOf(place)]];
    return (
      <span
        key={i}
        id={first ? anchor.id : undefined}
        className={classes.filter((name) => name !== undefined).join(' ')}
        data-q={statement ? anchor.id : undefined}
        data-start={opens ? told?.start : undefined}
        data-end={closes ? told?.end : undefined}
        tabIndex={first ? -1 : undefined}
        aria-current={current ? 'true' : undefined}
      >
        {first && <OlderAnchors of={anchor.id} look={look} />}
        <TextRuns text={text} pieces={inner} look={look} />
        {statement && first && <Fold id={anchor.id} look={look} />}
      </span>
    );
  });
}
