import { useRef } from 'react';
import type { DensityStep } from '../derive/density';
import { showCount } from '../derive/show-count';
import css from './Overview.module.css';
import { usePlainLinks } from './use-plain-links';

/** Bars are of so many heights. */
const tallest = 16;
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
          const told = `${title}: ${showCount(count)}`;
          const tall = css[`tall${Math.max(1, Math.round(share * tallest))}`];
          return (
            <li key={key}>
              {named ? (
                <a href={`#${key}`} title={told} className={`${css.named} ${tall}`}>
                  {title} <span>{showCount(count)}</span>
                </a>
              ) : (
                <a href={`#${key}`} title={told} aria-label={told} className={tall}>
                  {year !== null && <span>{year}</span>}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
