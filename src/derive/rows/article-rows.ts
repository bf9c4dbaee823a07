import type { AnalysedArticle } from '../../model/analysed-article';
import { isUnmarked, type Attribution } from '../../model/attribution';
import type { SiteArticle } from '../../model/link-notice';
import type { ArticleRows, ArticleSummary, QuotationEntry } from '../../model/site';
import type { Span } from '../../model/span';
import { paragraphIds, wordsOf } from '../reading';
import { whoIn } from '../who';
import { eventsOf } from './events-of';
import { blockOf, isWithin } from './spans';

/** What the site's lists show of one article; `ids` are those of its paragraphs. */
export function rowsOfArticle(article: SiteArticle, ids = paragraphIds(article)): ArticleRows {
  const quotations = quotationsOf(article);
  const events = eventsOf(article, ids);
  return { summary: summaryOf(article, quotations, events.length), quotations, events };
}

function summaryOf(article: SiteArticle, quotations: readonly QuotationEntry[], events: number): ArticleSummary {
  const who = whoIn(article);
  return {
    id: article.id,
    headline: article.headline,
    description: article.description,
    publisher: article.publisher,
    datePublished: article.datePublished,
    inLanguage: article.inLanguage,
    people: who
      .filter(({ kind }) => kind === 'person')
      .map(({ id, name, speaks, spokenOf }) => ({ id, name, speaks, spokenOf })),
    countries: [...article.countries].sort((a, b) => b.mentions.length - a.mentions.length).map(({ code }) => code),
    speakers: who
      .filter(({ speaks }) => speaks > 0)
      .sort((a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'))
      .map(({ name }) => name),
    quotations: article.attributions.filter(({ kind }) => kind !== 'indirect').length,
    events,
    lead: leadOf(quotations),
  };
}

/** Its statements that have words, as they are listed. */
export const statementsOf = ({ attributions }: AnalysedArticle): Attribution[] =>
  attributions.filter(({ content }) => content.length > 0);

function quotationsOf(article: AnalysedArticle): QuotationEntry[] {
  const { blocks } = article;
  return statementsOf(article).map(
    ({ id, kind, content, quoted, speakers, resolved, relays, said, correctedByEditor }) => ({
      article: article.id,
      headline: article.headline,
      author: article.author,
      publisher: article.publisher,
      datePublished: article.datePublished,
      id,
      kind,
      ...(isUnmarked({ kind, quoted }) ? { unmarked: true as const } : {}),
      words: wordsOf(article, content),
      speakers,
      resolved,
      relays: relays.map(({ id, name }) => ({ id, name })),
      said,
      countries: countriesIn(article, blocks[blockOf(blocks, content[0]!.start)]!),
      ...(correctedByEditor === true ? { correctedByEditor } : {}),
    }),
  );
}

function countriesIn({ countries }: AnalysedArticle, block: Span): string[] {
  return countries
    .filter(({ mentions }) => mentions.some((mention) => isWithin(mention, block)))
    .map(({ code }) => code);
}

/**
 * The quotation that speaks for an article: a direct one by somebody named, of a length that can be
 * taken in at a glance.
 */
function leadOf(quotations: readonly QuotationEntry[]): QuotationEntry | null {
  const rank = ({ kind, speakers, words }: QuotationEntry): number => {
    if (kind === 'indirect' || speakers.length === 0) return -1;
    const named = speakers.some(({ kind }) => kind !== 'unnamed') ? 2 : 0;
    const whole = kind === 'direct' && words.length >= 40 && words.length <= 300 ? 1 : 0;
    return named + whole;
  };
  const best = quotations.reduce((best, quotation) => Math.max(best, rank(quotation)), 0);
  return quotations.find((quotation) => rank(quotation) === best) ?? null;
}
