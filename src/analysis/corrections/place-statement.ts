import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';
import { statementIds } from '../quotations/statement-ids';
import { withSpeakers } from './name-corrected';

/** The words of a statement with the marks around them, and what of them stands between marks. */
export function wordsWithMarks(
  article: AnalysedArticle,
  spans: readonly Span[],
): Pick<Attribution, 'content' | 'quoted'> {
  const parts = spans.map((span) => {
    const quoted = quotedWithin(article, span);
    return { content: withMarks(article, span, quoted), quoted };
  });
  return { content: parts.map(({ content }) => content), quoted: parts.flatMap(({ quoted }) => quoted) };
}

/**
 * The article with a statement at its place among the others, instead of `before` where that is
 * not null; what it has between marks is a quotation.
 */
export function placeStatement(
  article: AnalysedArticle,
  statement: Attribution,
  before: Attribution | null,
): AnalysedArticle {
  const others = article.attributions.filter((other) => other !== before);
  const inOrder = [...others, statement].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const attributions = withIdsBeside(article.text, inOrder, statement);
  const passages = article.passages.map((passage) =>
    statement.content.some(({ start, end }) => passage.start < end && passage.end > start)
      ? { ...passage, is: 'quotation' as const }
      : passage,
  );
  return withSpeakers({ ...article, passages, attributions }, statement.speakers);
}

/**
 * The passages between marks that the words fill, each whole, or the part of one that they take.
 */
function quotedWithin({ text, passages }: AnalysedArticle, { start, end }: Span): Span[] {
  return passages
    .filter((passage) => passage.start < end && passage.end > start)
    .map((passage) => {
      const tail = /[^\p{L}\p{N}]*$/u.exec(text.slice(passage.start, passage.end))![0].length;
      return {
        start: Math.max(passage.start, start),
        end: passage.end - tail <= end ? passage.end : end,
      };
    });
}

/** The words with the quotation marks around the passages that begin and end them. */
function withMarks({ passages }: AnalysedArticle, span: Span, quoted: readonly Span[]): Span {
  const opens = passages.some(({ start }) => start === quoted[0]?.start && start === span.start);
  const closes = passages.some(({ end }) => end === quoted.at(-1)?.end && end >= span.end);
  return { start: opens ? span.start - 1 : span.start, end: closes ? quoted.at(-1)!.end + 1 : span.end };
}

/**
 * The statements with the ids that they have beside one that was placed among them: others of the
 * same words must no longer have the bare id.
 */
function withIdsBeside(text: string, attributions: readonly Attribution[], placed: Attribution): Attribution[] {
  const ids = statementIds(
    text,
    attributions.map(({ content }) => content),
  );
  const bare = statementIds(text, [placed.content])[0]!;
  const isAlike = ({ content }: Attribution): boolean => statementIds(text, [content])[0] === bare;
  return attributions.map((one, n) => (isAlike(one) ? { ...one, id: ids[n]! } : one));
}
