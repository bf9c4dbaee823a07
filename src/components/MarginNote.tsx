import { Actions } from './Actions';
import { Chain } from './Chain';
import type { Citable } from '../derive/citations/cite';
import type { ChainNode } from '../derive/chain';
import type { ReadStatement } from '../derive/reading';
import type { SayingEntry } from '../model/saying';
import { AlsoIn } from './AlsoIn';
import css from './MarginNote.module.css';
import { levelOf } from './TextRuns';
import { useAttended } from './use-attended';

interface Props {
  readonly statement: ReadStatement;
  /** its place among the notes of its paragraph, from 0 */
  readonly place: number;
  readonly current: boolean;
  readonly dim: boolean;
  readonly hrefOfNode: (node: ChainNode) => string | null;
  /** address of the quotation's own page */
  readonly to: string;
  readonly cited: Citable;
  readonly saying: SayingEntry | null;
}

/**
 * What stands in the margin beside a statement: who, through whom, how and when, and the way it
 * came.
 */
export function MarginNote({ statement, place, current, dim, hrefOfNode, to, cited, saying }: Props) {
  const { id, number, note, chain, attribution } = statement;
  const [attended, attending] = useAttended();
  const classes = [
    css.note,
    css[levelOf(place)],
    css[attribution.kind],
    current ? css.current : '',
    dim ? css.dim : '',
  ];
  return (
    <div
      id={`n-${id}`}
      role="note"
      className={classes.filter((name) => name !== undefined && name !== '').join(' ')}
      data-note={id}
      data-number={number}
      {...attending}
    >
      <a className={css.who} href={`#${id}`}>
        {note.who}
      </a>
      {note.through !== null && `, ${note.through}`}
      <span className={css.how}>{note.how}</span>
      {note.doubt !== null && <span className={css.doubt}>{note.doubt}</span>}
      {note.corrected && <span className={css.how}>corrected by the editor</span>}
      {saying !== null && (
        <span className={css.how}>
          <AlsoIn saying={saying} to={to} />
        </span>
      )}
      {attribution.relays.length > 0 && <Chain chain={chain} hrefOfNode={hrefOfNode} className={css.chain} />}
      {(attended || current) && (
        <div className={css.actions}>
          <Actions to={to} title={`${note.who}: ${note.how}`} cited={cited} look="links" />
        </div>
      )}
    </div>
  );
}
