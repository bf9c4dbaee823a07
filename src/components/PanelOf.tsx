import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './Panel.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A panel that buttons open by its id. What is in it is drawn when it is opened for the first time. */
export function PanelOf({ id, label, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    // the browser opens it before any script does
    if (panel.current?.matches('[popover]:popover-open') === true) setIsWanted(true);
  }, []);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={css.panel}
      onBeforeToggle={() => setIsWanted(true)}
    >
      {isWanted && children}
    </div>
  );
}
