import { chainInWords } from '../derive/chain';
import type { ReadParagraph, ReadStatement } from '../derive/reading';
import { showDate } from '../derive/show-date';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import { isUnmarked } from '../model/attribution';
import { Actions } from './Actions';
import { Chain } from './Chain';
import { TextRuns } from './TextRuns';
import { HowGiven } from './HowGiven';
import css from './QuotationCard.module.css';
import { Link } from './Link';
import { citableOf } from './statement-details';
import { toldIn } from './Rows';

interface Props {
  readonly article: AnalysedArticle;
  readonly statement: ReadStatement;
  readonly paragraph: ReadParagraph;
  readonly words: string;
}

const noFolds = new Map<string, never>();
const nothingLit = new Set<string>();

/**
 * A statement in its paragraph: who, through whom, when, and one tap to the whole article at that
 * place.
 */
export function QuotationCard({ article, statement, paragraph, words }: Props) {
  const { id, note, chain, attribution } = statement;
  const place = hrefOf(viewAt({ page: 'article', id: article.id }, { target: id }));
  const role = article.people.find((person) => person.id === attribution.speakers[0]?.id)?.roles[0];
  const isAlone = paragraph.statements.length === 1;
  const classes = [css.paragraph, ...(isUnmarked(attribution) ? [css.turn] : []), ...(isAlone ? [css.alone] : [])];
  return (
    <article className={css.card}>
      <p className={css.from}>
        From <Link to={place}>{article.headline}</Link>
        {article.publisher !== null && `, ${article.publisher}`},{' '}
        <time dateTime={article.datePublished}>{showDate(article.datePublished)}</time>
      </p>
      <h1 className="visually-hidden">{`${note.who}: ${words}`}</h1>
      <blockquote className={classes.join(' ')}>
        <TextRuns
          text={article.text}
          pieces={paragraph.runs}
          look={{ current: id, lit: nothingLit, folds: noFolds, told: toldIn([paragraph]) }}
        />
      </blockquote>
      <p className={css.who}>
        <b>{note.who}</b>
        {role !== undefined && `, ${role}`}
        {note.through !== null && `, ${note.through}`}
      </p>
      <HowGiven note={note} className={css.how} />
      <div className={css.chain} title={chainInWords(chain)}>
        <Chain chain={chain} hrefOfNode={() => null} />
      </div>
      <p className={css.open}>
        <Link to={place}>Read it in the whole article</Link>
      </p>
      <Actions
        to={hrefOf(viewAt({ page: 'quotation', article: article.id, id }))}
        title={`${note.who}: ${words}`}
        cited={citableOf(article, attribution)}
        look="buttons"
      />
      <p className={css.program}>
        Marked by a program; <Link to={hrefOf(viewAt({ page: 'about' }))}>how it works and what it gets wrong</Link>.
      </p>
    </article>
  );
}
