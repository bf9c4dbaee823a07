import { useEffect, useRef } from 'react';
import { useHref } from 'react-router';
import type { ChainNode } from '../../derive/chain';
import type { Citable } from '../../derive/citations/cite';
import { cutShort } from '../../derive/excerpt';
import type { ReadStatement } from '../../derive/reading';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { SayingEntry } from '../../model/saying';
import { Actions } from '../Actions';
import { AlsoIn } from '../AlsoIn';
import { Chain } from '../Chain';
import { HowGiven } from '../HowGiven';
import css from './Sheet.module.css';
import { Link } from '../Link';
import { useOnDemand } from '../use-on-demand';

interface Props {
  readonly statement: ReadStatement;
  readonly words: string;
  readonly count: number;
  readonly hrefOfNode: (node: ChainNode) => string | null;
  readonly to: string;
  readonly cited: Citable;
  readonly saying: SayingEntry | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/**
 * On a phone, what the margin says on a wide screen: a sheet over the lower third, the text still
 * in sight above it.
 */
export function Sheet({ statement, words, count, hrefOfNode, to, cited, saying, onStep, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const href = useHref(to);
  const tellEditor = useOnDemand(
    { cited: { ...cited, link: new URL(href, window.location.href).href } },
    async () => (await import('./TellEditor')).TellEditor,
  );
  useEffect(() => {
    dialog.current?.show();
    dialog.current?.focus({ preventScroll: true });
  }, []);
  const { number, note, chain, attribution } = statement;
  const people = attribution.speakers.filter(({ kind }) => kind === 'person');
  return (
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-labelledby="sheet-who"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={css.top}>
        <button type="button" className={css.step} disabled={number === 1} onClick={() => onStep(-1)}>
          Previous
        </button>
        <span className={css.place}>
          {number} of {count}
        </span>
        <button type="button" className={css.step} disabled={number === count} onClick={() => onStep(1)}>
          Next
        </button>
        <button type="button" className={css.close} onClick={onClose} aria-label="Close">
          ×
        </button>
      </div>
      <p className={css.words}>{cutShort(words)}</p>
      <p id="sheet-who" className={css.who}>
        <b>{note.who}</b>
        {note.through !== null && `, ${note.through}`}
      </p>
      <HowGiven note={note} className={css.how} />
      <Chain chain={chain} hrefOfNode={hrefOfNode} />
      {saying !== null && (
        <p className={css.more}>
          <AlsoIn saying={saying} to={to} />
        </p>
      )}
      <div className={css.actions}>
        <Actions to={to} title={note.who} cited={cited} look="buttons" />
      </div>
      {people.map(({ id, name }) => (
        <p key={id} className={css.more}>
          <Link to={hrefOf(viewAt({ page: 'person', id }))}>All of {name}</Link>
        </p>
      ))}
      <p className={css.more}>{tellEditor}</p>
    </dialog>
  );
}
