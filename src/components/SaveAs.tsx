import { useState } from 'react';
import css from './Actions.module.css';
import { saveFile } from './save-file';

/** One form in which something can be saved as a file. */
export interface FileForm {
  /** what its button says */
  readonly label: string;
  readonly file: string;
  /** media type */
  readonly type: string;
  /**
   * called at the click: an address is absolute only in the browser, and few readers save anything
   */
  readonly textOf: () => Promise<string>;
}

interface Props {
  readonly title: string;
  readonly forms: readonly FileForm[];
}

/** One button for each form in which what is shown can be saved. */
export function SaveAs({ title, forms }: Props) {
  const [told, setTold] = useState('');
  const save = async ({ file, type, textOf }: FileForm): Promise<void> => {
    setTold('Gathering…');
    try {
      saveFile({ file, type, text: await textOf() });
      setTold('');
    } catch {
      setTold('Not all of it could be read. Try again.');
    }
  };
  return (
    <p className={css.links}>
      <span>{title}</span>
      {forms.map((form) => (
        <button key={form.file} type="button" onClick={() => void save(form)}>
          {form.label}
        </button>
      ))}
      <span role="status">{told}</span>
    </p>
  );
}
