import type { ReactNode } from 'react';
import type { Fault } from '../../model/seed';
import { CopyButton } from '../CopyButton';
import { FaultList } from './GivenFaults';
import css from './OwnStrip.module.css';

interface Props {
  /** whose words these are, and who vouches for them */
  readonly says: ReactNode;
  /** the address that carries the text; null while it is made, `long` with its length where it is too long */
  readonly link: string | null | { readonly long: number };
  readonly onSave: () => void;
  /** left out where nothing was put right */
  readonly onSaveCorrections?: (() => void) | undefined;
  /** left out of a text that is kept, or cannot be */
  readonly onKeep?: (() => void) | undefined;
  /** left out of a text that is not kept */
  readonly onDrop?: (() => void) | undefined;
  /** what was told of the text when it was read */
  readonly faults: readonly Fault[];
}

/** What stands above a text of a reader's own: where it lies, and what can be done with it. */
export function OwnStrip({ says, link, onSave, onSaveCorrections, onKeep, onDrop, faults }: Props) {
  return (
    <aside className={css.strip} aria-label="This text">
      <div className={css.words}>
        <p>{says}</p>
        <p className={css.acts}>
          {onKeep !== undefined && (
            <button type="button" onClick={onKeep}>
              Keep it on this device
            </button>
          )}
          {typeof link === 'string' && <CopyButton label="Copy a link that carries it" textOf={() => link} />}
          <button type="button" onClick={onSave}>
            Save as a seed (.txt)
          </button>
          {onSaveCorrections !== undefined && (
            <button type="button" onClick={onSaveCorrections}>
              Save its corrections (.yaml)
            </button>
          )}
          {onDrop !== undefined && (
            <button type="button" onClick={onDrop}>
              Delete
            </button>
          )}
        </p>
        {typeof link === 'object' && link !== null && (
          <p className={css.long}>
            It is too long for a link: that would have {Math.ceil(link.long / 1000)} kB, and 16 is the most that arrives
            everywhere. Send the saved seed instead.
          </p>
        )}
        {faults.length > 0 && (
          <details>
            <summary>
              {faults.length === 1 ? 'One thing was noticed' : `${faults.length} things were noticed`} while reading it
            </summary>
            <FaultList faults={faults} />
          </details>
        )}
      </div>
    </aside>
  );
}
