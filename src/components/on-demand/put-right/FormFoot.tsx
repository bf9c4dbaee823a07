import { useState, type ReactNode } from 'react';
import css from './PutRightForm.module.css';

interface Props {
  readonly children: ReactNode;
  /** says what keeps it from being put right; null when it is */
  readonly onSubmit: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** A form with what ends it: it is put right, or left as it is; what was refused is told. */
export function FormFoot({ children, onSubmit, onClose }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    const message = await onSubmit();
    setBusy(false);
    setRefused(message);
    if (message === null) onClose();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      {children}
      <p role="alert" className={css.refused}>
        {refused}
      </p>
      <div className={css.foot}>
        <button type="submit" className={css.put} aria-disabled={isBusy}>
          Put right
        </button>
        <button type="button" onClick={onClose}>
          Leave it
        </button>
      </div>
    </form>
  );
}
