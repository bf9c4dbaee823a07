import { useEffect, useId, useRef, useState } from 'react';
import { citationForms } from '../../derive/citations/citation-forms';
import type { Cited } from '../../derive/citations/cite';
import css from './CiteDialog.module.css';
import { CopyButton } from '../CopyButton';
import { saveFile } from '../save-file';
import { TellEditor } from './TellEditor';

/** What is cited, and what happens when that is done with. */
export interface CiteDialogProps {
  readonly cited: Cited;
  readonly onClose: () => void;
}

/** The citation of a statement in one form after another, to copy or to save. */
export function CiteDialog({ cited, onClose }: CiteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const [form, setForm] = useState(citationForms[0]!);
  const text = form.of(cited);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label="Cite"
      closedby="any"
      onClose={onClose}
      // neither the sheet below nor the page's shortcuts hear the keys
      onKeyDown={(event) => event.stopPropagation()}
    >
      <fieldset className={css.forms}>
        <legend>Cite</legend>
        {citationForms.map((one) => (
          <label key={one.label} className={css.form}>
            <input type="radio" name={name} checked={one === form} onChange={() => setForm(one)} />
            {one.label}
          </label>
        ))}
      </fieldset>
      <textarea className={css.text} readOnly aria-label={`Citation, ${form.label}`} rows={8} value={text} />
      <div className={css.actions}>
        <CopyButton key={form.label} label="Copy" textOf={() => text} />
        <button type="button" onClick={() => saveFile({ file: `${cited.id}.${form.ending}`, type: form.type, text })}>
          Save as .{form.ending}
        </button>
        <TellEditor cited={cited} className={css.tell} />
        <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
