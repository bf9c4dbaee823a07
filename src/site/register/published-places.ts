import { paragraphIds } from '../../derive/reading';
import { sentenceAt } from '../../derive/sentence-at';
import type { LinkedPlace } from '../../links/finding/find-again';
import { publishedStatement, publishedWords, type Published } from '../../links/finding/published';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import { idOfWords } from '../../model/ids';
import type { PublishedKind } from '../../model/link-notice';
import type { Span } from '../../model/span';

/** Something of an article that has an address, with what is published at it. */
export interface PublishedPlace {
  readonly id: string;
  readonly kind: PublishedKind;
  /** the id that it would have if its words stood once */
  readonly bare: string;
  readonly published: Published;
  /** null of what is no statement */
  readonly statement: Attribution | null;
}

/** An article with everything of it that has an address. */
export interface Standing {
  readonly article: AnalysedArticle;
  /** by id: statements, events, paragraphs */
  readonly places: ReadonlyMap<string, PublishedPlace>;
  /** of its blocks, in order */
  readonly paragraphs: readonly string[];
}

/** Reads what of an article has an address. */
export function standingIn(article: AnalysedArticle): Standing {
  const paragraphs = paragraphIds(article);
  const { text, blocks } = article;
  const said = article.attributions
    .filter(({ content }) => content.length > 0)
    .map((one): PublishedPlace => {
      const words = one.content.map(({ start, end }) => text.slice(start, end)).join(' ');
      const published = publishedStatement(article, one);
      return { id: one.id, kind: one.kind, bare: idOfWords('q', words), published, statement: one };
    });
  const events = article.events.map(({ id, spans: [word] }): PublishedPlace => {
    const sentence = sentenceAt(article, word!.start);
    const words = `${text.slice(sentence.start, sentence.end)} ${text.slice(word!.start, word!.end)}`;
    const published = publishedWords(article, sentence);
    return { id, kind: 'event', bare: idOfWords('e', words), published, statement: null };
  });
  const rest = blocks.map((block, n): PublishedPlace => {
    const published = publishedWords(article, block);
    const bare = idOfWords('p', published.exact);
    return { id: paragraphs[n]!, kind: 'paragraph', bare, published, statement: null };
  });
  return { article, places: new Map([...said, ...events, ...rest].map((place) => [place.id, place])), paragraphs };
}

/**
 * The id of the element that a place of the article is opened at: its statement; of an event, one
 * that is told there; else its paragraph.
 */
export function elementAt({ article, paragraphs }: Standing, kind: PublishedKind, place: LinkedPlace): string {
  if (place.statement !== null) return place.statement;
  const isWithin = ({ start, end }: Span): boolean => start >= place.start && end <= place.end;
  const event = kind === 'event' ? article.events.find(({ spans }) => spans.some(isWithin)) : undefined;
  return event?.id ?? paragraphs[place.block]!;
}
