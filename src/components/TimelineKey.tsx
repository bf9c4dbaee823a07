import css from './TimelineKey.module.css';

/** What the drawings beside the events mean. */
export function TimelineKey() {
  return (
    <ul className={css.key} aria-label="What the signs mean">
      <li className={css.happened}>happened</li>
      <li className={css.said}>said</li>
      <li className={css.planned}>planned or possible</li>
      <li className={css.span}>over days or months</li>
      <li className={css.vague}>roughly then</li>
      <li className={css.later}>reported later</li>
    </ul>
  );
}
