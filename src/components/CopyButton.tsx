import { useEffect, useState } from 'react';
import { copyText } from './copy-text';

interface Props {
  readonly label: string;
  /** called at the click: an address is absolute only in the browser */
  readonly textOf: () => string;
  readonly className?: string | undefined;
}

/** Copies a text and says so, for two seconds, on the button and to screen readers. */
export function CopyButton({ label, textOf, className }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button type="button" className={className} onClick={() => void copyText(textOf()).then(setCopied)}>
      {copied ? 'Copied' : label}
      <span role="status" className="visually-hidden">
        {copied ? ' to the clipboard' : ''}
      </span>
    </button>
  );
}
