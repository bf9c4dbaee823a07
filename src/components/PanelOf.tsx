import { useEffect, useRef, useState, type ComponentType } from 'react';
import css from './Panel.module.css';
import { useOnDemand } from './use-on-demand';

/** The id by which buttons open the settings. */
export const settingsId = 'settings';

/** The id by which buttons and the key `?` open the help. */
export const helpId = 'help';

interface Props {
  readonly id: string;
  readonly label: string;
  /** fetches what is in it */
  readonly load: () => Promise<ComponentType>;
}

const noProps = {};

/** A panel that buttons open by its id. What is in it comes when it is opened for the first time. */
export function PanelOf({ id, label, load }: Props) {
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
      {useOnDemand(isWanted ? noProps : null, load)}
    </div>
  );
}
