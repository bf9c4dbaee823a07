import { choices, setSetting, useSettings, type Settings } from '../settings';
import { helpId } from '../PanelOf';
import css from './PanelContent.module.css';

const titles = {
  theme: 'Theme',
  type: 'Type size',
  marks: 'Marks in the text',
  keys: 'Single-letter shortcuts',
} satisfies Record<keyof Settings, string>;

const labels: Readonly<Record<string, string>> = {
  system: 'as the system',
  all: 'all',
  direct: 'direct speech only',
};

function Setting<Name extends keyof Settings>({ name }: { readonly name: Name }) {
  const settings = useSettings();
  const options: readonly Settings[Name][] = choices[name] as readonly Settings[keyof Settings][] as Settings[Name][];
  return (
    <fieldset className={css.group}>
      <legend>{titles[name]}</legend>
      {options.map((option) => (
        <label key={option} className={css.choice}>
          <input
            type="radio"
            name={`set-${name}`}
            checked={settings[name] === option}
            onChange={() => setSetting(name, option)}
          />
          {labels[option] ?? option}
        </label>
      ))}
    </fieldset>
  );
}

/** Theme, type size, marks and shortcuts; kept in this browser. */
export function SettingsChoices() {
  return (
    <>
      <Setting name="theme" />
      <Setting name="type" />
      <Setting name="marks" />
      <div className="for-keys">
        <Setting name="keys" />
        <button type="button" className={css.more} popoverTarget={helpId}>
          All shortcuts
        </button>
      </div>
    </>
  );
}
