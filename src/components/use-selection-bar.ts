import type { ReactNode, RefObject } from 'react';
import type { Reading } from '../derive/reading';
import type { AnalysedArticle } from '../model/analysed-article';
import { selectedSpan } from './selected-span';
import { useOnDemand } from './use-on-demand';
import { useSelectedWords } from './use-selected-words';

/** The bar of what can be done with the words that the reader selects in an article; null while none are. */
export function useSelectionBar(
  root: RefObject<HTMLElement | null>,
  article: AnalysedArticle,
  { paragraphs }: Reading,
): ReactNode {
  const span = useSelectedWords(root, (element) =>
    selectedSpan(element, article.text, (id) => paragraphs.find((one) => one.id === id)?.block),
  );
  return useOnDemand(
    span === null ? null : { article, span },
    async () => (await import('./on-demand/SelectionBar')).SelectionBar,
  );
}
