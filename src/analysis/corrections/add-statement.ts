import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import { kindOf } from '../quotations/content/kind-of';
import { statementIds } from '../quotations/statement-ids';
import { withChanges } from './change-statement';
import { placeStatement, wordsWithMarks } from './place-statement';
import { onePlaceOfWords } from './places-of-words';

/** An article with a statement that was added to it. */
export interface Added {
  readonly article: AnalysedArticle;
  readonly content: Attribution['content'];
}

/**
 * The article with a statement that nobody had marked: the one place of the text where these words
 * stand, whatever its quotation marks and spaces.
 */
export function addStatement(article: AnalysedArticle, words: string, correction: Correction): Added {
  const { text } = article;
  const span = onePlaceOfWords(text, { ...correction, field: 'add', words });
  const { content, quoted } = wordsWithMarks(article, [span]);
  const bare: Attribution = {
    id: statementIds(text, [content])[0]!,
    kind: kindOf(text, { content, quoted }),
    content,
    quoted,
    cue: null,
    source: null,
    speakers: [],
    resolved: 'unattributed',
    relays: [],
    said: null,
  };
  return { article: placeStatement(article, withChanges(article, bare, correction), null), content };
}
