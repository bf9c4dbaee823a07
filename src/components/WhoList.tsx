import { sourceWord } from '../derive/source-word';
import { keyOf, type Who } from '../derive/who';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
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

/** All who speak or are named, with how often. Choosing one dims what is not theirs or about them. */
export function WhoList({ who, chosen, onChoose }: Props) {
  return (
    <ul className={css.list} aria-label="Who speaks, and who is spoken of">
      {who.map((one) => {
        const key = keyOf(one);
        const pressed = key === chosen;
        const word = sourceWord([one]);
        return (
          <li key={key} className={css.one}>
            <button
              type="button"
              className={css.button}
              aria-pressed={pressed}
              onClick={() => onChoose(pressed ? null : key)}
            >
              <span className={one.kind === 'unnamed' ? css.unnamed : css.name}>{one.name}</span>{' '}
              <span className={css.count}>
                {word !== null && <span className="visually-hidden">{`(${word}) `}</span>}
                {counts(one)}
              </span>
            </button>
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
