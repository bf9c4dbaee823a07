import type { DensityStep } from '../derive/density';
import css from './Overview.module.css';

const height = 36;

/** Where the story is dense: a bar for each month, each a way there. */
export function Overview({ steps }: { readonly steps: readonly DensityStep[] }) {
  if (steps.length < 2) return null;
  return (
    <nav className={css.overview} aria-label="Months of the timeline">
      <ol>
        {steps.map(({ key, title, count, share }) => {
          const tall = Math.max(3, Math.round(share * height));
          return (
            <li key={key}>
              <a href={`#${key}`} title={`${title}: ${count}`}>
                <svg width="14" height={height} viewBox={`0 0 14 ${height}`} aria-hidden="true">
                  <rect x="3" y={height - tall} width="8" height={tall} rx="2" />
                </svg>
                <span className={steps.length > 14 ? 'visually-hidden' : css.title}>
                  {title} <span className={css.count}>{count}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
