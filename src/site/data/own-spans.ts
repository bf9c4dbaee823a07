import type { AnalysedArticle } from '../../model/analysed-article';
import { isUnmarked, withoutThat, type Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';

/** What stands between the parts of a statement's words; see `wordsOf`. */
const between = ' … '.length;

/**
 * The spans, within a statement's words as `wordsOf` gives them, that are its speaker's own: what
 * stands between marks, all of a turn without any, nothing of what is retold.
 */
export function ownSpans({ text }: Pick<AnalysedArticle, 'text'>, attribution: Attribution): Span[] {
  const { content, quoted } = attribution;
  const own = isUnmarked(attribution) ? content : quoted;
  let at = 0;
  return content.flatMap((part) => {
    const { start, end } = withoutThat(text, part);
    const within = own
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ start: at + Math.max(span.start, start) - start, end: at + Math.min(span.end, end) - start }));
    at += end - start + between;
    return within;
  });
}
