import { useMemo } from 'react';
import { findAgain, type Finding } from '../../links/finding/find-again';
import { selectorIn, type QuoteSelector } from '../../links/finding/words-link';
import type { AnalysedArticle } from '../../model/analysed-article';

/** What an address selected, and what has become of it. */
export interface FoundWords {
  /** as it stands behind the `#` */
  readonly target: string;
  readonly selector: QuoteSelector;
  readonly finding: Finding;
}

/** Finds the words that an address selects; null for other addresses. */
export function useFoundWords(article: AnalysedArticle, target: string): FoundWords | null {
  return useMemo(() => {
    const selector = selectorIn(target);
    if (selector === null) return null;
    const { exact, prefix: before, suffix: after } = selector;
    return { target, selector, finding: findAgain({ exact, before, after, said: null }, article) };
  }, [article, target]);
}
