import type { AnalysedArticle } from '../../model/analysed-article';
import { isUnmarked, type Attribution } from '../../model/attribution';
import { shortHash } from '../../model/ids';
import type { Span } from '../../model/span';
import type { Citable } from './cite';

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && outer.end >= end;

/** The innermost statement that holds all of some words, or null. */
function statementAround({ attributions }: AnalysedArticle, span: Span): Attribution | null {
  const around = attributions.flatMap((statement) =>
    statement.content.filter((part) => holds(part, span)).map((part) => ({ statement, length: part.end - part.start })),
  );
  return around.sort((a, b) => a.length - b.length)[0]?.statement ?? null;
}

/**
 * Any words of an article as they are cited: as their speaker's where one statement holds them all,
 * else as the article's own.
 */
export function citableWords(article: AnalysedArticle, span: Span): Citable {
  const { id, author, headline, publisher, datePublished, text } = article;
  const words = text.slice(span.start, span.end);
  const where = { article: id, id: `w-${shortHash(words)}`, author, headline, publisher, datePublished };
  const statement = statementAround(article, span);
  if (statement === null) return { ...where, kind: 'text', words: `“${words}”`, speakers: [], relays: [], said: null };
  const { kind, quoted, speakers, relays, said } = statement;
  const isQuoted = quoted.some((passage) => holds(passage, span));
  return {
    ...where,
    // of what is partly quoted, the words are either quoted or not
    kind: isQuoted
      ? 'direct'
      : kind === 'mixed' && !quoted.some(({ start, end }) => start < span.end && end > span.start)
        ? 'indirect'
        : kind,
    words: isQuoted ? `“${words}”` : words,
    speakers,
    relays,
    said,
    unmarked: isUnmarked(statement),
  };
}
