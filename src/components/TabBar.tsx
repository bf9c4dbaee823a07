import css from './TabBar.module.css';

/**
 * What a narrow screen shows beside the text: nothing, who speaks, or the events in order of time.
 */
export type Panel = 'text' | 'who' | 'when';

const names = { text: 'Text', who: 'Who', when: 'When' } satisfies Record<Panel, string>;

interface Props {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

/**
 * Text · Who · When, at the lower edge of a narrow screen. Links, so that they work before any
 * script does.
 */
export function TabBar({ panel, onPanel }: Props) {
  return (
    <nav className={css.bar} aria-label="Parts of the article">
      {(['text', 'who', 'when'] as const).map((part) => (
        <a
          key={part}
          href={`#${part}`}
          className={part === 'who' ? css.who : css.tab}
          aria-current={panel === part ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onPanel(part);
          }}
        >
          {names[part]}
        </a>
      ))}
    </nav>
  );
}
