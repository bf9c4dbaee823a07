import { useState } from 'react';
import { showCount } from '../../derive/show-count';
import { showDate } from '../../derive/show-date';
import { mostTellings, showSaying, type ShownTelling } from '../../derive/show-saying';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { SayingFile } from '../../model/saying';
import { ChangedWords } from '../ChangedWords';
import { Link } from '../Link';
import { QuotationBy } from '../QuotationBy';
import { tellingsId } from '../tellings-id';
import css from './Tellings.module.css';

interface Props {
  readonly file: SayingFile;
  /** the statement on whose page they stand */
  readonly at: { readonly article: string; readonly id: string };
}

/** A saying's tellings side by side: who told it first, who cut what, and who gives the words to somebody else. */
export function Tellings({ file, at }: Props) {
  const [most, setMost] = useState(mostTellings);
  const saying = showSaying(file, at, most);
  if (saying === null) return null;
  const { tellings, others, elsewhere, unshown, facts } = saying;
  const [here] = tellings.filter(({ isHere }) => isHere);
  return (
    <section className={css.tellings} aria-labelledby={tellingsId}>
      <h2 id={tellingsId}>
        {elsewhere === 0
          ? 'The same words elsewhere'
          : `The same words in ${showCount(elsewhere)} other ${elsewhere === 1 ? 'article' : 'articles'}`}
      </h2>
      <ul className={css.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {elsewhere > 0 && <Wordings tellings={tellings} label="All wordings, the earliest first" />}
      {others.length > 0 && (
        <>
          <h3>Given to somebody else</h3>
          <Wordings tellings={elsewhere > 0 ? others : [here!, ...others]} label="The same words in other mouths" />
        </>
      )}
      {unshown > 0 && (
        <p className={css.unshown}>
          {showCount(unshown)} more {unshown === 1 ? 'telling is' : 'tellings are'} not shown.{' '}
          <button type="button" onClick={() => setMost(Infinity)}>
            Show all
          </button>
        </p>
      )}
    </section>
  );
}

function Wordings({ tellings, label }: { readonly tellings: readonly ShownTelling[]; readonly label: string }) {
  return (
    <ol className={css.wordings} aria-label={label}>
      {tellings.map((telling) => (
        <li key={`${telling.entry.article} ${telling.entry.id}`} className={telling.isHere ? css.here : undefined}>
          <Wording telling={telling} />
        </li>
      ))}
    </ol>
  );
}

function Wording({ telling: { entry, isHere, changes, differs } }: { readonly telling: ShownTelling }) {
  const { article, id, headline, publisher, datePublished, words, kind } = entry;
  const where = viewAt({ page: 'quotation', article, id });
  return (
    <>
      <p className={css.where}>
        <time dateTime={datePublished}>{showDate(datePublished, 'noWeekday')}</time>
        {publisher !== null && ` · ${publisher}`}
        <br />
        {isHere ? <b>This article</b> : <Link to={hrefOf(where)}>{headline}</Link>}
      </p>
      <blockquote className={kind === 'indirect' ? css.reported : css.quoted}>
        {differs === null ? words : <ChangedWords changes={changes} gone="left out here" fresh="only here" />}
      </blockquote>
      <p className={css.by}>
        <QuotationBy quotation={entry} />
      </p>
      {!isHere && (
        <p className={css.differs}>{differs === null ? 'The same words.' : `Beside this article, it ${differs}.`}</p>
      )}
    </>
  );
}
