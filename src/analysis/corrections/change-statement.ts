import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Passage } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import { CorrectionError } from './correction-error';
import type { Target } from './find-corrected';
import { correctedRelays, correctedSpeakers, withSpeakers } from './name-corrected';

/** The article with one statement or passage changed or taken away as the correction says. */
export function changeStatement(article: AnalysedArticle, target: Target, correction: Correction): AnalysedArticle {
  const { attribution } = target;
  const judged = correction.is === undefined ? article : judgePassages(article, target, correction.is);
  if (attribution === null) return judged;
  const goes = correction.remove === true || (correction.is !== undefined && correction.is !== 'quotation');
  if (goes) return { ...judged, attributions: judged.attributions.filter((other) => other !== attribution) };
  const changed = withChanges(judged, attribution, correction);
  const attributions = judged.attributions.map((other) => (other === attribution ? changed : other));
  return withSpeakers({ ...judged, attributions }, changed.speakers);
}

/**
 * The statement with the speaker, chain, kind and date that the correction gives, marked as the
 * editor's.
 */
export function withChanges(article: AnalysedArticle, attribution: Attribution, correction: Correction): Attribution {
  const { speaker, chain, kind, said } = correction;
  const speakers =
    speaker === undefined ? attribution.speakers : speaker === null ? [] : correctedSpeakers(article, speaker);
  const resolved = speaker === undefined ? attribution.resolved : speaker === null ? 'unattributed' : 'named';
  return {
    ...attribution,
    kind: kind ?? attribution.kind,
    speakers,
    resolved,
    relays: chain === undefined ? attribution.relays : correctedRelays(article, chain, attribution.relays),
    said: said === undefined ? attribution.said : said,
    correctedByEditor: true,
  };
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
