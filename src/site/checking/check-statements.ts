import { weighArticle } from '../../analysis/analyse-article';
import type { WeighedStatement } from '../../analysis/quotations/attribute';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Speaker } from '../../model/attribution';
import type { ToCheck } from './to-check';

/** Statements that are given to somebody with less confidence than this are to be looked at: about one in ten. */
const sureEnough = 0.85;

/**
 * Statements that the program gives to somebody without being sure, and words between marks that it
 * gives to nobody. What the owner put right is right.
 */
export function checkStatements(article: AnalysedArticle): ToCheck[] {
  const weighed = new Map(weighArticle(article).map((one) => [one.content[0]?.start, one]));
  return article.attributions.flatMap((statement): ToCheck[] => {
    const [at] = statement.content;
    if (at === undefined || statement.correctedByEditor === true) return [];
    const here = { at, target: statement.id };
    const found = weighed.get(at.start);
    if (statement.speakers.length > 0)
      return isDoubtful(statement, found) ? [{ ...here, ...doubt(statement, found!) }] : [];
    if (statement.kind === 'indirect') return [];
    return [{ ...here, kind: 'unattributed', why: `is given to nobody${perhaps(found)}` }];
  });
}

function isDoubtful({ speakers }: Attribution, found: WeighedStatement | undefined): boolean {
  // the headline takes its speaker from the text below it
  return found !== undefined && found.confidence < sureEnough && namesOf(found.speakers) === namesOf(speakers);
}

function doubt({ kind, speakers }: Attribution, { confidence }: WeighedStatement): Pick<ToCheck, 'kind' | 'why'> {
  const why = `is given to ${namesOf(speakers)}, and only ${percent(confidence)} sure`;
  return { kind: kind === 'indirect' ? 'doubtfulReported' : 'doubtful', why };
}

const perhaps = (found: WeighedStatement | undefined): string =>
  found === undefined || found.speakers.length === 0
    ? ''
    : `; perhaps ${namesOf(found.speakers)} (${percent(found.confidence)} sure)`;

const namesOf = (speakers: readonly Speaker[]): string => speakers.map(({ name }) => name).join(' and ');

const percent = (share: number): string => `${Math.round(share * 100)} %`;
