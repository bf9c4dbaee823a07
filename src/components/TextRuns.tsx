import { Fragment, type ReactNode } from 'react';
import type { Told } from '../derive/note';
import { linkOf, type Segment } from '../derive/segments';
import type { TextRun } from '../derive/wrap';
import type { TextLink } from '../model/article';
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
  /** the links of the text */
  readonly links?: readonly TextLink[];
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

const joined = (classes: readonly (string | undefined)[]): string =>
  classes.filter((name) => name !== undefined).join(' ');

/** How the words of a segment look. */
const looksOf = ({ speech, of }: Segment): string =>
  joined([
    speech === null ? undefined : css[speech],
    of.includes(chosenLayer) ? css.chosen : undefined,
    of.includes(foundLayer) ? css.found : undefined,
  ]);

/** Words as the link that they are part of; as they are where they are part of none. */
function linked(words: string, segment: Segment, { links }: Look): ReactNode {
  const href = links?.[linkOf(segment) ?? -1]?.href;
  return href === undefined ? words : <a href={href}>{words}</a>;
}

function Leaf({ text, segment, look }: { text: string; segment: Segment; look: Look }) {
  const words = linked(text.slice(segment.start, segment.end), segment, look);
  const looks = looksOf(segment);
  if (looks === '') return words;
  const begins = look.found?.start === segment.start;
  return (
    <span
      id={begins ? look.found?.target : undefined}
      tabIndex={begins ? -1 : undefined}
      aria-current={begins ? 'true' : undefined}
      className={looks}
    >
      {words}
    </span>
  );
}

/** The one segment that an anchor's words are, whose looks its own element can have; else null. */
function oneSegment(runs: readonly TextRun[]): Segment | null {
  const [run] = runs;
  if (runs.length !== 1 || run === undefined || !('segment' in run)) return null;
  return run.segment.of.includes(foundLayer) || linkOf(run.segment) !== null ? null : run.segment;
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
    const only = oneSegment(inner);
    const classes = [
      statement ? css.statement : css.event,
      place === undefined ? undefined : css[levelOf(place)],
      !statement && look.lit.has(anchor.id) ? css.lit : undefined,
      only === null ? undefined : looksOf(only),
    ];
    const words = (
      <span
        key={i}
        id={first ? anchor.id : undefined}
        className={joined(classes).trim()}
        data-q={statement ? anchor.id : undefined}
        data-e={statement ? undefined : anchor.id}
        data-start={opens ? told?.start : undefined}
        data-end={closes ? told?.end : undefined}
        tabIndex={first ? -1 : undefined}
        aria-current={current ? 'true' : undefined}
      >
        {first && <OlderAnchors of={anchor.id} look={look} />}
        {only === null ? <TextRuns text={text} pieces={inner} look={look} /> : text.slice(only.start, only.end)}
      </span>
    );
    if (!statement || !first) return words;
    return (
      <Fragment key={i}>
        {words}
        <Fold id={anchor.id} look={look} />
      </Fragment>
    );
  });
}
