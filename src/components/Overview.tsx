import { useRef } from 'react';
import type { DensityStep } from '../derive/density';
import { showCount } from '../derive/show-count';
import css from './Overview.module.css';
import { usePlainLinks } from './use-plain-links';

const height = 32;
/** Up to here each step says its month and count in words. */
const mostNamed = 6;

/** Where the story is dense: a bar for each month or year, each a way there. As high whatever it shows, so that nothing moves when more comes. */
export function Overview({ steps }: { readonly steps: readonly DensityStep[] }) {
  const root = useRef<HTMLElement>(null);
  usePlainLinks(root);
  if (steps.length < 2) return null;
  const named = steps.length <= mostNamed;
  return (
    <nav ref={root} className={css.overview} aria-label="Months of the timeline">
      <ol>
        {steps.map(({ key, title, year, count, share }) => {
          const tall = Math.max(3, Math.round(share * height));
          return (
            <li key={key}>
              <a href={`#${key}`} title={`${title}: ${showCount(count)}`}>
                <svg width="10" height={height} aria-hidden="true">
                  <rect y={height - tall} width="10" height={tall} rx="2" />
                </svg>
                {named ? (
                  <span>
                    {title} <span className={css.count}>{showCount(count)}</span>
                  </span>
                ) : (
                  <>
                    <span className="visually-hidden">{`${title}: ${count}`}</span>
                    <span className={css.year} aria-hidden="true">
                      {year}
                    </span>
                  </>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
