import type { AnalysedArticle } from '../../model/analysed-article';
import { isUnmarked, type Attribution, type Passage } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import type { Span } from '../../model/span';
import { kindOf } from '../quotations/content/kind-of';
import { statementIds } from '../quotations/statement-ids';
import { CorrectionError } from './correction-error';
import type { Target } from './find-corrected';
import { correctedRelays, correctedSpeakers, withSpeakers } from './name-corrected';
import { placeStatement, wordsWithMarks } from './place-statement';
import { onePlaceOfWords, placesOfWords } from './places-of-words';

/** The article with one statement or passage changed or taken away as the correction says. */
export function changeStatement(article: AnalysedArticle, target: Target, correction: Correction): AnalysedArticle {
  const { attribution } = target;
  const judged = correction.is === undefined ? article : judgePassages(article, target, correction.is);
  if (attribution === null) return judged;
  const goes = correction.remove === true || (correction.is !== undefined && correction.is !== 'quotation');
  if (goes) return { ...judged, attributions: judged.attributions.filter((other) => other !== attribution) };
  const changed = withChanges(judged, attribution, correction);
  if (changed.content !== attribution.content) return placeStatement(judged, changed, attribution);
  const attributions = judged.attributions.map((other) => (other === attribution ? changed : other));
  return withSpeakers({ ...judged, attributions }, changed.speakers);
}

/**
 * The statement with the words, speaker, chain, kind and date that the correction gives, marked as
 * the editor's.
 */
export function withChanges(article: AnalysedArticle, attribution: Attribution, correction: Correction): Attribution {
  const { speaker, chain, said } = correction;
  const speakers =
    speaker === undefined ? attribution.speakers : speaker === null ? [] : correctedSpeakers(article, speaker);
  const resolved = speaker === undefined ? attribution.resolved : speaker === null ? 'unattributed' : 'named';
  return {
    ...withWords(article, attribution, correction),
    speakers,
    resolved,
    relays: chain === undefined ? attribution.relays : correctedRelays(article, chain, attribution.relays),
    said: said === undefined ? attribution.said : said,
    correctedByEditor: true,
  };
}

/** The statement with the words and kind that the correction gives; other words may make it of another kind. */
function withWords(article: AnalysedArticle, attribution: Attribution, correction: Correction): Attribution {
  const { content, kind = attribution.kind } = correction;
  if (content === undefined) return { ...attribution, kind };
  const { text } = article;
  const words = wordsWithMarks(article, newPlaces(text, attribution, { ...correction, content }));
  const id = statementIds(text, [words.content])[0]!;
  const stillTurn = isUnmarked(attribution) && words.quoted.length === 0;
  return { ...attribution, ...words, id, kind: correction.kind ?? (stillTurn ? 'direct' : kindOf(text, words)) };
}

type WithContent = Correction & { readonly content: NonNullable<Correction['content']> };

/** Where the parts that a statement shall have stand: of several places those where it stood before. */
function newPlaces(text: string, before: Attribution, { content, prefix, suffix }: WithContent): Span[] {
  const parts = Array.isArray(content) ? content : [content];
  const { start, end } = { start: before.content[0]!.start, end: before.content.at(-1)!.end };
  const places = parts.map((words, n) => {
    const meant = {
      field: 'content' as const,
      words,
      ...(n === 0 && prefix !== undefined ? { prefix } : {}),
      ...(n === parts.length - 1 && suffix !== undefined ? { suffix } : {}),
    };
    const near = placesOfWords(text, meant).filter((place) => place.start < end && place.end > start);
    return near.length === 1 ? near[0]! : onePlaceOfWords(text, meant);
  });
  if (places.every((place, n) => n === 0 || place.start >= places[n - 1]!.end)) return places;
  throw new CorrectionError(
    'the parts of "content" do not stand one behind the other: give them in the order of the text',
  );
}

function judgePassages(article: AnalysedArticle, { attribution, passage }: Target, is: Passage['is']): AnalysedArticle {
  const spans = attribution === null ? [passage!] : attribution.quoted;
  if (spans.length === 0) {
    throw new CorrectionError(
      '"is" judges a passage between quotation marks, and this statement has none: use "remove: true"',
    );
  }
  const passages = article.passages.map((other) =>
    spans.some(({ start, end }) => other.start < end && other.end > start) ? { ...other, is } : other,
  );
  return { ...article, passages };
}
