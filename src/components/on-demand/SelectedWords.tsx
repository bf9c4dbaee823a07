import type { RefObject } from 'react';
import type { ReadParagraph } from '../../derive/reading';
import type { AnalysedArticle } from '../../model/analysed-article';
import { selectedSpan } from './selected-span';
import { SelectionBar } from './SelectionBar';
import { useSelectedWords } from './use-selected-words';

/** Where words may be selected. */
export interface SelectedWordsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly article: AnalysedArticle;
  readonly paragraphs: readonly ReadParagraph[];
}

/** The bar of what can be done with the words that the reader selects in an article, while some are. */
export function SelectedWords({ root, article, paragraphs }: SelectedWordsProps) {
  const span = useSelectedWords(root, (element) =>
    selectedSpan(element, article.text, (id) => paragraphs.find((one) => one.id === id)?.block),
  );
  return span === null ? null : <SelectionBar article={article} span={span} />;
}
