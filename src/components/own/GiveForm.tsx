import { useEffect, useEffectEvent, useId, useState, type ChangeEvent, type FormEvent } from 'react';
import css from './GiveForm.module.css';

/** What a reader has put into the page: words, a file, or more files than one. */
export type Given = { readonly words: string } | { readonly file: File } | { readonly files: number };

interface Props {
  /** what stands in the field */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onGiven: (given: Given) => void;
  /** whether something is being read */
  readonly isBusy: boolean;
}

/** The kinds of files that can be read, as a browser asks for them. */
const kinds = '.txt,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,text/plain,text/html,text/markdown';

/** Where an article is put in: pasted, chosen as a file, or dropped anywhere on the page. */
export function GiveForm({ words, onWords, onGiven, isBusy }: Props) {
  const field = useId();
  const isOver = useDroppedFiles(onGiven);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onGiven({ words });
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (file !== undefined) onGiven({ file });
    // the same file may be chosen again, after it was mended
    currentTarget.value = '';
  };
  return (
    <form className={isOver ? `${css.form} ${css.over} needs-script` : `${css.form} needs-script`} onSubmit={submit}>
      <label htmlFor={field}>The text of an article</label>
      <textarea
        id={field}
        rows={9}
        spellCheck={false}
        placeholder="Paste it here: date, headline and text"
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <div className={css.ways}>
        <button type="submit" className={css.read} disabled={isBusy}>
          Read it
        </button>
        <label className={css.file}>
          <input type="file" accept={kinds} className="visually-hidden" onChange={choose} disabled={isBusy} />
          <span>Choose a file</span>
        </label>
        <span className={css.hint}>or drop one on this page: a text, Markdown, or a page that you saved</span>
      </div>
    </form>
  );
}

/** Takes what is dropped anywhere; true while it is held over the page. */
function useDroppedFiles(onGiven: (given: Given) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onGiven);
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // else the browser would open the file in the page's place
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent): void => {
      setIsOver(false);
      const files = event.dataTransfer?.files ?? [];
      if (files[0] === undefined) return;
      event.preventDefault();
      drop(files.length === 1 ? { file: files[0] } : { files: files.length });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return isOver;
}
