import { useRef } from 'react';
import type { DensityStep } from '../derive/density';
import { showCount } from '../derive/show-count';
import css from './Overview.module.css';
import { usePlainLinks } from './use-plain-links';

/** Bars are of so many heights. */
const tallest = 16;
/** Up to here each step says its month and count in words. */
const mostNamed = 6;

/**
 * Where the story is dense: a bar for each month or year, each a way there. As high whatever it
 * shows, so that nothing moves when more comes.
 */
export function Overview({ steps }: { readonly steps: readonly DensityStep[] }) {
  const root = useRef<HTMLElement>(null);
  usePlainLinks(root);
  if (steps.length < 2) return null;
  const named = steps.length <= mostNamed;
  return (
    <nav ref={root} className={css.overview} aria-label="Months of the timeline">
      <ol>
        {steps.map((step) => (
          <li key={`${step.title} ${step.key}`} className={step.beyond ? css.beyond : undefined}>
            {step.key === null ? <Empty step={step} named={named} /> : <Way step={step} to={step.key} named={named} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly step: DensityStep;
  readonly named: boolean;
}

/** A stretch in which nothing stands, as wide as the others. */
function Empty({ step: { title, label }, named }: StepProps) {
  return <span className={named ? css.named : undefined}>{named ? title : label}</span>;
}

function Way({ step: { title, label, count, share }, to, named }: StepProps & { readonly to: string }) {
  const told = `${title}: ${showCount(count)}`;
  const tall = css[`tall${Math.max(1, Math.round(share * tallest))}`];
  return named ? (
    <a href={`#${to}`} title={told} className={`${css.named} ${tall}`}>
      {title} <span>{showCount(count)}</span>
    </a>
  ) : (
    <a href={`#${to}`} title={told} aria-label={told} className={tall}>
      {label !== null && <span>{label}</span>}
    </a>
  );
}
