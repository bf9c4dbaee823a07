import { joinNames } from '../derive/chain';
import { showDate } from '../derive/show-date';
import type { AnalysedArticle } from '../model/analysed-article';
import css from './ArticleHead.module.css';

const wordsPerMinute = 220;

/** Whole minutes that a text takes to read, at least one. */
export function minutesToRead(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / wordsPerMinute));
}

/** The names of all relays of an article, each once, in the order of the text. */
function relayNames({ attributions }: AnalysedArticle): string[] {
  const named = attributions.flatMap(({ relays }) => relays.filter(({ source }) => source !== null));
  return [...new Map(named.map(({ id, name }) => [id, name])).values()];
}

interface Props {
  readonly article: AnalysedArticle;
}

/**
 * The line above the headline: when it was published, by whom, and through whom its statements
 * came.
 */
export function ArticleHead({ article }: Props) {
  const { datePublished, text, author, publisher, url } = article;
  const minutes = minutesToRead(text);
  const relays = relayNames(article);
  return (
    <p className={css.kicker}>
      <time dateTime={datePublished}>{showDate(datePublished)}</time>
      {author.length > 0 && ` · ${joinNames(author)}`}
      {publisher !== null && ` · ${publisher}`}
      {` · ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`}
      {relays.length > 0 && ` · statements through ${joinNames(relays)}`}
      {url !== null && /^https?:/.test(url) && URL.canParse(url) && (
        <>
          {' · '}
          <a href={url} rel="noreferrer">
            original article at {new URL(url).host.replace(/^www\./, '')}
          </a>
        </>
      )}
    </p>
  );
}
