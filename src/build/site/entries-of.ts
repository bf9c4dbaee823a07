import { paragraphIds, wordsOf } from '../../derive/reading';
import { sentenceAround } from '../../derive/sentences';
import { whoIn } from '../../derive/who';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Block } from '../../model/article';
import type { ArticleSummary, EventEntry, PassageEntry, QuotationEntry } from '../../model/site';
import type { Span } from '../../model/span';

/** What the site's lists show of one article, and what each person's page shows of it. */
export interface ArticleEntries {
  readonly summary: ArticleSummary;
  readonly quotations: readonly QuotationEntry[];
  readonly events: readonly EventEntry[];
  /** by person id: paragraphs that name them without their speaking */
  readonly passages: ReadonlyMap<string, readonly PassageEntry[]>;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly titles: readonly string[];
    readonly roles: readonly string[];
  }[];
}

/** Draws up the entries of one analysed article. */
export function entriesOf(article: AnalysedArticle): ArticleEntries {
  const quotations = quotationsOf(article);
  const events = eventsOf(article);
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
    events: article.events.length,
    lead: leadOf(quotations),
  };
  const people = article.people.map(({ id, name, titles, roles }) => ({ id, name, titles, roles }));
  return { summary, quotations, events, passages: passagesOf(article), people };
}

function blockOf(blocks: readonly Block[], at: number): Block {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return blocks[low]!;
}

function quotationsOf(article: AnalysedArticle): QuotationEntry[] {
  const { blocks } = article;
  return article.attributions
    .filter(({ content }) => content.length > 0)
    .map(({ id, kind, content, speakers, resolved, relays, said }) => ({
      article: article.id,
      headline: article.headline,
      datePublished: article.datePublished,
      id,
      kind,
      words: wordsOf(article, content),
      speakers,
      resolved,
      relays: relays.map(({ id, name }) => ({ id, name })),
      said,
      countries: countriesIn(article, blockOf(blocks, content[0]!.start)),
    }));
}

function countriesIn({ countries }: AnalysedArticle, block: Span): string[] {
  return countries
    .filter(({ mentions }) => mentions.some((mention) => isWithin(mention, block)))
    .map(({ code }) => code);
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function eventsOf(article: AnalysedArticle): EventEntry[] {
  const names = new Map(article.people.map(({ id, name }) => [id, name]));
  return article.events
    .filter(({ spans }) => spans.length > 0)
    .map(({ id, status, date, spans, times, people, countries }) => {
      const sentence = sentenceAround(article.text, blockOf(article.blocks, spans[0]!.start), spans[0]!.start);
      const time = article.times[times[0] ?? -1];
      return {
        article: article.id,
        headline: article.headline,
        datePublished: article.datePublished,
        id,
        status,
        date,
        words: article.text.slice(sentence.start, sentence.end),
        marks: spans.filter((span) => isWithin(span, sentence)).map((span) => within(span, sentence)),
        expression: time === undefined ? null : article.text.slice(time.start, time.end),
        people: people.map((id) => ({ id, name: names.get(id) ?? id })),
        countries,
      };
    });
}

const within = ({ start, end }: Span, outer: Span): Span => ({ start: start - outer.start, end: end - outer.start });

/** The quotation that speaks for an article: a direct one by somebody named, of a length that can be taken in at a glance. */
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

function passagesOf(article: AnalysedArticle): Map<string, PassageEntry[]> {
  const { text, blocks, headline, datePublished } = article;
  const ids = paragraphIds(article);
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
