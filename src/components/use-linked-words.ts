import { useEffect, type ReactNode } from 'react';
import type { AnalysedArticle } from '../model/analysed-article';
import type { Span } from '../model/span';
import type { Look } from './TextRuns';
import { useFoundWords } from './use-found-words';
import { useOnDemand } from './use-on-demand';

/** Any words that an address selects: where they stand, how the text marks them, what is told of them. */
interface LinkedWords {
  readonly place: Span | null;
  readonly mark: NonNullable<Look['found']> | null;
  readonly strip: ReactNode;
}

/** Opens an address of any words: marks them, goes to them, and says what has become of them. */
export function useLinkedWords(article: AnalysedArticle, target: string | null, onClose: () => void): LinkedWords {
  const found = useFoundWords(article, target);
  const place = found?.finding.place ?? null;
  const changed = found === null || found.finding.verdict === 'same' ? null : found.finding.verdict;
  const strip = useOnDemand(
    found === null || changed === null ? null : { verdict: changed, exact: found.selector.exact, onClose },
    async () => (await import('./on-demand/ChangedWords')).ChangedWords,
  );
  const id = found === null || place === null ? null : found.target;
  useEffect(() => {
    // the page's HTML knows nothing of these words, nor does the browser that would go to them
    const element = id === null ? null : document.getElementById(id);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    element?.focus({ preventScroll: true });
  }, [id]);
  return {
    place,
    mark: id === null || place === null ? null : { target: id, start: place.start },
    strip,
  };
}
