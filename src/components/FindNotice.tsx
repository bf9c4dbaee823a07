import { useEffect, useState } from 'react';
import css from './LateNotice.module.css';

/**
 * Told where somebody asks the browser to find something in a list of which only the rows near the
 * window are drawn: the list's own search has all of them.
 */
export function FindNotice() {
  const [told, setTold] = useState(false);
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'f') setTold(true);
      if (key === 'Escape') setTold(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const search = (): void => {
    setTold(false);
    document.getElementById('search')?.focus();
  };
  return (
    <p className={told ? `${css.late} ${css.told}` : css.late} role="status">
      {told && (
        <>
          The browser finds only what is on the screen.{' '}
          <button type="button" onClick={search}>
            Search all of the list
          </button>
        </>
      )}
    </p>
  );
}
