import { filterTable } from '../links/filters';
import css from './FilterPanel.module.css';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether the people chosen must speak in an article, or may only be named there. */
export function SpeaksSwitch({ checked, onChange }: Props) {
  return (
    <label className={`${css.choice} ${css.apart}`}>
      <input
        type="checkbox"
        name={filterTable.speaks.query}
        value="speaker"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      Only where they speak
    </label>
  );
}
