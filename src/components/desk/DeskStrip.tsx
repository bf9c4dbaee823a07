import css from './DeskStrip.module.css';

interface Props {
  /** what was done, or why not; null for nothing to say */
  readonly told: string | null;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What was just put right, with the way back. */
export function DeskStrip({ told, canUndo, onUndo, onClose }: Props) {
  return (
    <div className={css.strip} data-told={told !== null}>
      <span role="status">{told}</span>
      {told !== null && canUndo && (
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      )}
      {told !== null && (
        <button type="button" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
