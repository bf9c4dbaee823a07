import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import type { Span } from '../../model/span';
import { kindOf } from '../quotations/content/kind-of';
import { statementIds } from '../quotations/statement-ids';
import { withChanges } from './change-statement';
import { CorrectionError } from './correction-error';
import { withSpeakers } from './name-corrected';

/**
 * The article with a statement that nobody had marked: the one place of the text where these words
 * stand, whatever its quotation marks and spaces.
 */
export function addStatement(article: AnalysedArticle, words: string, correction: Correction): AnalysedArticle {
  const span = placeOf(article.text, words);
  const { passages } = article;
  const quoted = quotedWithin(article, span);
  const content = withMarks(article, span, quoted);
  const bare: Attribution = {
    id: statementIds(article.text, [[content]])[0]!,
    kind: kindOf(article.text, { content: [content], quoted }),
    content: [content],
    quoted,
    cue: null,
    source: null,
    speakers: [],
    resolved: 'unattributed',
    relays: [],
    said: null,
  };
  const added = withChanges(article, bare, correction);
  const inOrder = [...article.attributions, added].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const attributions = withIdsBeside(article.text, inOrder, added);
  const judged = passages.map((passage) =>
    passage.start < content.end && passage.end > content.start ? { ...passage, is: 'quotation' as const } : passage,
  );
  return withSpeakers({ ...article, passages: judged, attributions }, added.speakers);
}

const letters = /[\p{L}\p{N}]+/gu;

/**
 * Where the words stand, compared by letters and digits only; throws `CorrectionError` unless at
 * one place.
 */
function placeOf(text: string, words: string): Span {
  const pattern = [...words.matchAll(letters)].map(([word]) => word).join('[^\\p{L}\\p{N}]+');
  if (pattern === '') throw new CorrectionError(`"add: ${words}" has no words`);
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))];
  if (places.length === 0)
    throw new CorrectionError(`"add: ${words}" stand nowhere in this article: copy them from its text`);
  if (places.length > 1)
    throw new CorrectionError(
      `"add: ${words}" stand at ${places.length} places in this article: give more of the words`,
    );
  const place = places[0]!;
  return { start: place.index, end: place.index + place[0].length };
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
 * The statements with the ids that they have beside one that was added: others of the same words
 * must no longer have the bare id.
 */
function withIdsBeside(text: string, attributions: readonly Attribution[], added: Attribution): Attribution[] {
  const ids = statementIds(
    text,
    attributions.map(({ content }) => content),
  );
  const bare = statementIds(text, [added.content])[0]!;
  const isAlike = ({ content }: Attribution): boolean => statementIds(text, [content])[0] === bare;
  return attributions.map((one, n) => (isAlike(one) ? { ...one, id: ids[n]! } : one));
}
