import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { NamedId } from '../model/site';
import css from './NamesInLine.module.css';
import { Link } from './Link';

/** The address of a person's page. */
export const hrefOfPerson = (id: string): string => hrefOf(viewAt({ page: 'person', id }));

interface Props {
  readonly people: readonly NamedId[];
  readonly hrefOf: (id: string) => string;
}

/** Names in a line, each a link: all of them, however many. */
export function NamesInLine({ people, hrefOf: hrefOfOne }: Props) {
  return (
    <ul className={css.names}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <Link to={hrefOfOne(id)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
