import type { ReactNode } from 'react';
import { useHref, useLocation } from 'react-router';
import type { ReadParagraph, ReadStatement } from '../derive/reading';
import type { BlockRole } from '../model/article';
import { isUnmarked } from '../model/attribution';
import { copyText } from './copy-text';
import { toldLater } from './told-later';
import { OlderAnchors, TextRuns, type Look } from './TextRuns';
import css from './Row.module.css';

const RoleSign = toldLater(async () => (await import('./when-told/RoleSign')).RoleSign);

/** The element of each kind of block; of those that few articles have, a sign within says which it is. */
const tags = { headline: 'h1', description: 'p', heading: 'h2', paragraph: 'p', quote: 'blockquote' } as const;

type Usual = Exclude<keyof typeof tags, 'quote'>;

const isUsual = (role: BlockRole): role is Usual => role in tags && role !== 'quote';

interface Props {
  readonly text: string;
  readonly paragraph: ReadParagraph;
  readonly look: Look;
  /** how many rows the notes may reach down: this one and those after it that have none */
  readonly reach: number;
  /** whether the notes are there for those only who have no script */
  readonly waits: boolean;
  /** the notes */
  readonly children: ReactNode;
}

/**
 * Over how many rows notes may reach, and how much room they need there: about so many notes, so
 * many of them with a chain.
 */
function roomFor(statements: readonly ReadStatement[], reach: number): string {
  const chained = statements.filter(({ attribution }) => attribution.relays.length > 0).length;
  const names = [
    `reach${Math.min(reach, 5)}`,
    `notes${Math.min(statements.length, 6)}`,
    `chains${Math.min(chained, 6)}`,
  ];
  return names
    .map((name) => css[name])
    .filter((name) => name !== undefined)
    .join(' ');
}

/** One block of the text and, level with it, the notes on the statements that begin in it. */
export function Row({ text, paragraph: { id, block, runs: pieces, statements }, look, waits, reach, children }: Props) {
  const { role } = block;
  const usual = isUsual(role);
  const Tag = usual || role === 'quote' ? tags[role] : 'p';
  const href = useHref(useLocation().pathname);
  const turn = statements.some(({ attribution }) => isUnmarked(attribution));
  const own = css[usual ? role : 'paragraph'];
  const classes = turn ? `${own} ${css.turn}` : own;
  const copy = (): void => void copyText(new URL(`${href}#${id}`, window.location.href).href);
  const words = (
    <Tag
      id={id}
      className={classes}
      tabIndex={-1}
      aria-current={look.current === id ? 'true' : undefined}
      data-waits={waits && statements.length > 0 ? '' : undefined}
    >
      {!usual && <RoleSign role={role} />}
      <OlderAnchors of={id} look={look} />
      <TextRuns text={text} pieces={pieces} look={look} />
      {(role === 'paragraph' || !usual) && (
        <a className={css.pilcrow} href={`#${id}`} aria-label="Copy link to this paragraph" onClick={copy} />
      )}
    </Tag>
  );
  if (statements.length === 0) return words;
  return (
    <div className={css.row}>
      {words}
      <div className={`${css.notes} ${roomFor(statements, reach)}`}>
        {waits ? <noscript>{children}</noscript> : children}
      </div>
    </div>
  );
}
