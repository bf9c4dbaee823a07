import css from './PanelContent.module.css';

const keys = [
  ['n', 'next statement'],
  ['p', 'previous statement'],
  ['c', 'copy the link to it'],
  ['m', 'marks: all, direct, none'],
  ['t', 'timeline'],
  ['/', 'search'],
  ['?', 'this help'],
  ['Esc', 'close what is open'],
] as const;

/** The shortcuts, and what the marks mean. */
export function HelpContent() {
  return (
    <>
      <h2 className={css.title}>Shortcuts</h2>
      <dl className={css.keys}>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2 className={css.title}>Marks</h2>
      <ul className={css.marks}>
        <li>
          <span className={css.direct}>Firm line, tinted</span>: the words themselves
        </li>
        <li>
          <span className={css.reported}>Dotted line</span>: said, but in the reporter’s words
        </li>
        <li>
          <span className={css.turn}>Line beside a paragraph</span>: said, without quotation marks
        </li>
        <li>● named · ○ described, not named · ■ this article · - - the text does not say how</li>
      </ul>
    </>
  );
}
