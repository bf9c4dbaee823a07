import { emptyHead, onlyEdition, type ArticleItem, type PageItem } from './received-item';

/** Of a page of which nothing but its address is known. */
export const noFacts = { published: null, publisher: null, language: null };

/** What is known of an article before its page is read. */
export function itemOfPage({ url, line, published, publisher, language }: PageItem): ArticleItem {
  return {
    kind: 'article',
    id: url,
    line,
    head: { ...emptyHead, published, publisher, language },
    dateInDoubt: null,
    body: null,
    edition: onlyEdition,
    corrects: null,
    note: null,
  };
}
