import css from './MarksSwitch.module.css';
import { choices, setSetting, useSettings } from './settings';

/** Marks: all · direct · none. */
export function MarksSwitch() {
  const { marks } = useSettings();
  return (
    <div className={css.marks} role="group" aria-label="Marks in the text">
      <span aria-hidden="true">Marks:</span>
      {choices.marks.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={marks === choice}
          aria-keyshortcuts="m"
          onClick={() => setSetting('marks', choice)}
        >
          {choice}
        </button>
      ))}
    </div>
  );
}
