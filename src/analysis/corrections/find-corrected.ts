import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Passage } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import { bareId, normaliseWords } from '../../model/ids';
import type { Span } from '../../model/span';
import { statementIds } from '../quotations/statement-ids';
import { CorrectionError } from './correction-error';

/**
 * What a correction is about: a statement, or a passage between marks that nobody's statement
 * holds.
 */
export interface Target {
  readonly attribution: Attribution | null;
  readonly passage: Passage | null;
}

/**
 * The one statement or passage that the correction names by its id or its words; throws
 * `CorrectionError` when there is none or more than one.
 */
export function findCorrected(article: AnalysedArticle, { id, words, is }: Correction): Target {
  if (id !== undefined) {
    const attribution = article.attributions.find((candidate) => candidate.id === id);
    if (attribution === undefined) throw new CorrectionError(whyNone(article, id));
    return { attribution, passage: null };
  }
  const wanted = normaliseWords(words ?? '');
  const attribution = only(
    article.attributions.filter(({ content }) => holds(wordsIn(article.text, content), wanted)),
    article,
    wanted,
    words ?? '',
  );
  if (attribution !== null) return { attribution, passage: null };
  const passages =
    is === undefined ? [] : article.passages.filter((span) => holds(wordsIn(article.text, [span]), wanted));
  if (passages.length === 1) return { attribution: null, passage: passages[0]! };
  throw new CorrectionError(
    passages.length > 1
      ? `"words: ${words}" stand in ${passages.length} passages: give more of the words`
      : `"words: ${words}" match no statement of this article: the words have changed, or it is not marked any more (use "add" for one that was missed)`,
  );
}

/** Why no statement has an id: its words are gone, or several have them and each an id of its own. */
function whyNone({ text, attributions }: AnalysedArticle, id: string): string {
  const alike = attributions.filter(({ content }) => statementIds(text, [content])[0] === bareId(id));
  if (alike.length === 0)
    return `"id: ${id}" is no statement of this article: its words have changed, or it is not marked any more`;
  const which = alike.map((one) => `${one.id} (${one.speakers.map(({ name }) => name).join(', ') || 'unattributed'})`);
  return `"id: ${id}" has words that stand more than once in this article: name the one meant, ${which.join(' or ')}`;
}

/** The only candidate, or the only one whose words are just these; null when there is none. */
function only(
  candidates: readonly Attribution[],
  { text }: AnalysedArticle,
  wanted: string,
  words: string,
): Attribution | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const exact = candidates.filter(({ content }) => wordsIn(text, content) === wanted);
  if (exact.length === 1) return exact[0]!;
  throw new CorrectionError(
    `"words: ${words}" match ${candidates.length} statements: use one of their ids, ${candidates.map(({ id }) => id).join(', ')}`,
  );
}

function wordsIn(text: string, spans: readonly Span[]): string {
  return normaliseWords(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
}

function holds(words: string, wanted: string): boolean {
  return wanted !== '' && ` ${words} `.includes(` ${wanted} `);
}
