import { showCount } from '../derive/show-count';
import type { SayingEntry } from '../model/saying';
import { Link } from './Link';
import { tellingsId } from './tellings-id';

interface Props {
  readonly saying: SayingEntry;
  /** address of the quotation's own page */
  readonly to: string;
}

const counted = (articles: number): string => `${showCount(articles)} ${articles === 1 ? 'article' : 'articles'}`;

/** "also in 3 articles", "given to others in 1 article": the way to the same words elsewhere. */
export function AlsoIn({ saying: { articles, others }, to }: Props) {
  const said = [
    ...(articles > 0 ? [`also in ${counted(articles)}`] : []),
    ...(others > 0 ? [`given to somebody else in ${counted(others)}`] : []),
  ];
  return <Link to={`${to}#${tellingsId}`}>{said.join('; ')}</Link>;
}
