import { paragraphIds } from '../../derive/reading';
import { sentenceAt } from '../../derive/sentence-at';
import type { LinkedPlace } from '../../links/finding/find-again';
import { frameOf } from '../../links/finding/sentence-frame';
import { publishedStatement, publishedWords, type Published } from '../../links/finding/published';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import { idOfWords } from '../../model/ids';
import type { PublishedKind } from '../../model/link-notice';
import type { Span } from '../../model/span';
import type { Withheld } from './withheld-words';

/** Something of an article that has an address, with what is published at it. */
export interface PublishedPlace {
  readonly id: string;
  readonly kind: PublishedKind;
  /** the id that it would have if its words stood once */
  readonly bare: string;
  readonly published: Published;
  /** whether its words hold some that the owner took away */
  readonly isWithheld: boolean;
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

/** Reads what of an article has an address; what is published of it is without what is withheld. */
export function standingIn(article: AnalysedArticle, withheld: Withheld = nothingWithheld): Standing {
  const paragraphs = paragraphIds(article);
  const { text, blocks } = article;
  const said = article.attributions
    .filter(({ content }) => content.length > 0)
    .map((one): PublishedPlace => {
      const words = one.content.map(({ start, end }) => text.slice(start, end)).join(' ');
      const published = besideWithheld(text, publishedStatement(article, one), frameOf(article, one.content), withheld);
      const isWithheld = one.content.some((span) => touches(withheld.content, span));
      return { id: one.id, kind: one.kind, bare: idOfWords('q', words), published, isWithheld, statement: one };
    });
  const wordsAt = (span: Span): Pick<PublishedPlace, 'published' | 'isWithheld' | 'statement'> => ({
    published: besideWithheld(text, publishedWords(article, span), span, withheld),
    isWithheld: touches(withheld.sentences, span),
    statement: null,
  });
  const events = article.events.map(({ id, spans: [word] }): PublishedPlace => {
    const sentence = sentenceAt(article, word!.start);
    const words = `${text.slice(sentence.start, sentence.end)} ${text.slice(word!.start, word!.end)}`;
    return { id, kind: 'event', bare: idOfWords('e', words), ...wordsAt(sentence) };
  });
  const rest = blocks.map((block, n): PublishedPlace => {
    const bare = idOfWords('p', text.slice(block.start, block.end));
    return { id: paragraphs[n]!, kind: 'paragraph', bare, ...wordsAt(block) };
  });
  return { article, places: new Map([...said, ...events, ...rest].map((place) => [place.id, place])), paragraphs };
}

const nothingWithheld: Withheld = { content: [], sentences: [], forms: [] };

const touches = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && span.end > start);

/** What is published of a place with its surroundings up to the nearest sentence that is withheld. */
function besideWithheld(text: string, published: Published, { start, end }: Span, { sentences }: Withheld): Published {
  const [first, last] = [start - published.before.length, end + published.after.length];
  const left = sentences.filter((one) => one.start < start && one.end > first).map((one) => Math.min(one.end, start));
  const right = sentences.filter((one) => one.end > end && one.start < last).map((one) => Math.max(one.start, end));
  if (left.length + right.length === 0) return published;
  const [before, after] = [text.slice(Math.max(first, ...left), start), text.slice(end, Math.min(last, ...right))];
  return { ...published, before, after };
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
