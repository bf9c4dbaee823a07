import { useEffect } from 'react';
import type { AnalysedArticle } from '../../model/analysed-article';
import { WordsStrip } from './WordsStrip';
import { useFoundWords, type FoundWords } from './use-found-words';

/** What an address selects, and who is told where it stands. */
export interface LinkedWordsProps {
  readonly article: AnalysedArticle;
  readonly target: string;
  readonly onFound: (found: FoundWords) => void;
  readonly onClose: () => void;
}

/** Opens an address of any words: has them marked, goes to them, and says what has become of them. */
export function LinkedWords({ article, target, onFound, onClose }: LinkedWordsProps) {
  const found = useFoundWords(article, target);
  useEffect(() => {
    if (found === null) return;
    onFound(found);
    // the page's HTML knows nothing of these words, nor does the browser that would go to them
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(found.target);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      element?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [found, onFound]);
  if (found === null || found.finding.verdict === 'same') return null;
  const { verdict, place } = found.finding;
  const now = place === null ? '' : article.text.slice(place.start, place.end);
  return <WordsStrip verdict={verdict} exact={found.selector.exact} now={now} onClose={onClose} />;
}
