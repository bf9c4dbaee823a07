import type { ReactNode } from 'react';
import { sourceWord } from '../derive/source-word';
import { keyOf, type Who } from '../derive/who';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import { useHydrated } from './use-hydrated';
import css from './WhoList.module.css';
import { Link } from './Link';

function counts({ speaks, spokenOf }: Who): string {
  return [...(speaks > 0 ? [`speaks ${speaks}`] : []), ...(spokenOf > 0 ? [`spoken of ${spokenOf}`] : [])].join(' · ');
}

interface Props {
  readonly who: readonly Who[];
  /** key of the one chosen */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/**
 * All who speak or are named, with how often. Choosing one dims what is not theirs or about them.
 */
export function WhoList({ who, chosen, onChoose }: Props) {
  return (
    <ul className={css.list} aria-label="Who speaks, and who is spoken of">
      {who.map((one) => {
        const key = keyOf(one);
        const pressed = key === chosen;
        const word = sourceWord([one]);
        return (
          <li key={key} className={css.one}>
            <Choice
              className={`${css.button} ${one.kind === 'unnamed' ? css.unnamed : ''}`}
              pressed={pressed}
              onPress={() => onChoose(pressed ? null : key)}
            >
              {`${one.name} `}
              <span className={css.count}>
                {word !== null && <span className="visually-hidden">{`(${word}) `}</span>}
                {counts(one)}
              </span>
            </Choice>
            {pressed && one.kind === 'person' && (
              <Link className={css.page} to={hrefOf(viewAt({ page: 'person', id: one.id }))}>
                All of {one.name}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceProps {
  readonly className: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button once there is a script that can dim the rest; mere words before, and without one. */
function Choice({ className, pressed, onPress, children }: ChoiceProps) {
  if (!useHydrated()) return <span className={className}>{children}</span>;
  return (
    <button type="button" className={className} aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
