import { sexByPronouns, sexOf } from '../../analysis/people/sex-of-person';
import type { Sex } from '../../analysis/lexicon/first-names';
import { paragraphIds, wordsOf } from '../../derive/reading';
import { whoIn } from '../../derive/who';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { SiteArticle } from '../../model/link-notice';
import { isUnmarked, type Attribution } from '../../model/attribution';
import type { ArticleSummary, EventEntry, PassageEntry, QuotationEntry } from '../../model/site';
import type { Span } from '../../model/span';
import { eventsOf } from './events-of';
import { ownSpans } from './own-spans';
import { blockOf, isWithin, within } from './spans';

/** What the site's lists show of one article, and what each person's page shows of it. */
export interface ArticleEntries {
  readonly summary: ArticleSummary;
  readonly quotations: readonly QuotationEntry[];
  /** of each quotation, the spans of its words that are its speaker's own; see `ownSpans` */
  readonly own: readonly (readonly Span[])[];
  readonly events: readonly EventEntry[];
  /** by person id: paragraphs that name them without their speaking */
  readonly passages: ReadonlyMap<string, readonly PassageEntry[]>;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly titles: readonly string[];
    readonly roles: readonly string[];
    /** each name that the text has for them */
    readonly names: readonly string[];
    /** null where neither title, role, given name nor pronouns tell */
    readonly sex: Sex | null;
  }[];
}

/** Draws up the entries of one analysed article. */
export function entriesOf(article: SiteArticle): ArticleEntries {
  const quotations = quotationsOf(article);
  const ids = paragraphIds(article);
  const events = eventsOf(article, ids);
  const who = whoIn(article);
  const summary: ArticleSummary = {
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
    events: events.length,
    lead: leadOf(quotations),
  };
  const people = article.people.map((person) => {
    const { id, name, titles, roles } = person;
    const names = [...new Set(person.mentions.map(({ start, end }) => article.text.slice(start, end)))];
    return { id, name, titles, roles, names, sex: sexOf(person) ?? sexByPronouns(person, article.text) };
  });
  const own = statementsOf(article).map((statement) => ownSpans(article, statement));
  return { summary, quotations, own, events, passages: passagesOf(article, ids), people };
}

const statementsOf = ({ attributions }: AnalysedArticle): Attribution[] =>
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

function passagesOf(article: AnalysedArticle, ids: readonly string[]): Map<string, PassageEntry[]> {
  const { text, blocks, headline, datePublished } = article;
  const passages = new Map<string, PassageEntry[]>();
  for (const person of article.people) {
    const spoken = article.attributions
      .filter(({ speakers }) => speakers.some(({ kind, id }) => kind === 'person' && id === person.id))
      .flatMap(({ content, source }) => (source === null ? content : [...content, source]));
    const found = blocks.flatMap((block, index): PassageEntry[] => {
      const marks = person.mentions.filter((mention) => isWithin(mention, block));
      const speaks = spoken.some(({ start, end }) => start < block.end && end > block.start);
      if (marks.length === 0 || speaks) return [];
      return [
        {
          article: article.id,
          headline,
          datePublished,
          id: ids[index]!,
          words: text.slice(block.start, block.end),
          marks: marks.map((mark) => within(mark, block)),
        },
      ];
    });
    passages.set(person.id, found);
  }
  return passages;
}
