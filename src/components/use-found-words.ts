import { useEffect, useState } from 'react';
import type { Finding } from '../links/finding/find-again';
import { selectorIn, type QuoteSelector } from '../links/words-link';
import type { AnalysedArticle } from '../model/analysed-article';

/** What an address selected, and what has become of it. */
export interface FoundWords {
  /** as it stands behind the `#` */
  readonly target: string;
  readonly selector: QuoteSelector;
  readonly finding: Finding;
}

/** Finds the words that an address selects; null while that is not known, and for other addresses. */
export function useFoundWords(article: AnalysedArticle, target: string | null): FoundWords | null {
  const [found, setFound] = useState<FoundWords | null>(null);
  useEffect(() => {
    const selector = target === null ? null : selectorIn(target);
    if (target === null || selector === null) return;
    let isWanted = true;
    const find = async (): Promise<void> => {
      const { findAgain } = await import('../links/finding/find-again');
      const { exact, prefix: before, suffix: after } = selector;
      if (isWanted) setFound({ target, selector, finding: findAgain({ exact, before, after, said: null }, article) });
    };
    void find();
    return () => void (isWanted = false);
  }, [article, target]);
  return found?.target === target ? found : null;
}
