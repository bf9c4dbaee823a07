import { joinNames } from '../../derive/chain';
import { cutShort } from '../../derive/excerpt';
import { noteOf } from '../../derive/note';
import { officesOf } from '../../derive/offices';
import { wordsOf } from '../../derive/reading';
import { showCount } from '../../derive/show-count';
import { showDate } from '../../derive/show-date';
import { pathOf, type Place } from '../../links/pages';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import { directoryKey, type CountryFile, type Filed, type PersonFile, type Profiles } from '../../model/site';
import type { SiteData } from '../data/write-site-data';

/** What a chat, a search engine or a crawler is told of a page: what the page itself shows, in short. */
export interface PageFacts {
  /** below the site's base */
  readonly path: string;
  /** without the name of the site */
  readonly title: string;
  readonly description: string;
  /** the type of Open Graph */
  readonly type: 'article' | 'profile' | 'website';
  /** `YYYY-MM-DD` of the article that it shows; null for other pages */
  readonly published: string | null;
  /** who wrote that article */
  readonly authors: readonly string[];
  /** `YYYY-MM-DD` of the newest article in it, null for a page without any */
  readonly newest: string | null;
  readonly subject: SubjectOfPage;
}

/** What a page is about. */
export type SubjectOfPage =
  | { readonly kind: 'article'; readonly article: AnalysedArticle }
  | { readonly kind: 'statement'; readonly article: AnalysedArticle; readonly statement: Attribution }
  | { readonly kind: 'person'; readonly file: PersonFile }
  | { readonly kind: 'country'; readonly file: CountryFile }
  | { readonly kind: 'home' | 'list' | 'about' };

/** Reads a data file of the site, by the name that the directory has for it. */
export type ReadData = (file: string) => unknown;

/** What is to be told of a page of the site. */
export function factsOfPage(place: Place, site: SiteData, read: ReadData): PageFacts {
  const filed = <T>(kind: Filed, id: string): T => read(site.keys.get(directoryKey(kind, id))!) as T;
  const own = { path: pathOf(place) };
  switch (place.page) {
    case 'article':
      return { ...own, ...ofArticle(filed('articles', place.id)) };
    case 'quotation':
      return { ...own, ...ofStatement(filed('articles', place.article), place.id) };
    case 'person':
      return { ...own, ...ofPerson(filed<Profiles<PersonFile>>('people', place.id)[place.id]!) };
    case 'country':
      return { ...own, ...ofCountry(filed<Profiles<CountryFile>>('countries', place.code)[place.code]!) };
    case 'about':
      return { ...own, ...page('about', 'How it works, and what it gets wrong', aboutLine, null) };
    case 'read':
      return { ...own, ...page('list', 'Read your own', readLine, null) };
    default:
      return { ...own, ...ofList(place.page, site) };
  }
}

type Told = Omit<PageFacts, 'path'>;

const aboutLine = 'How the marks are made and read, how often they are wrong, and what is kept of the reader: nothing.';

const readLine =
  'Who said what, when, and how we know, in a text of your own: it is read on your device and sent nowhere.';

const page = (kind: 'home' | 'list' | 'about', title: string, description: string, newest: string | null): Told => ({
  title,
  description,
  type: 'website',
  published: null,
  authors: [],
  newest,
  subject: { kind },
});

const count = (number: number, one: string, many = `${one}s`): string =>
  `${showCount(number)} ${number === 1 ? one : many}`;

/** "The Example, 2 March 2024", by whatever is known. */
export const whence = ({ publisher, datePublished }: Pick<AnalysedArticle, 'publisher' | 'datePublished'>): string =>
  [...(publisher === null ? [] : [publisher]), showDate(datePublished, 'noWeekday')].join(', ');

function ofArticle(article: AnalysedArticle): Told {
  const { headline, description, datePublished, author } = article;
  return {
    title: headline,
    description: description ?? `${whence(article)}. ${inArticle(article)}`,
    type: 'article',
    published: datePublished,
    authors: author,
    newest: datePublished,
    subject: { kind: 'article', article },
  };
}

/** How much of what stands in an article: "5 statements, by Ana Ruiz and TASS; 2 dated events." */
export function inArticle({ attributions, events }: AnalysedArticle): string {
  const names = [...new Set(attributions.flatMap(({ speakers }) => speakers.map(({ name }) => name)))];
  const by = names.length === 0 ? '' : `, by ${joinNames(names.length > 4 ? [...names.slice(0, 3), 'others'] : names)}`;
  const parts = [
    ...(attributions.length === 0 ? [] : [`${count(attributions.length, 'statement')}${by}`]),
    ...(events.length === 0 ? [] : [count(events.length, 'dated event')]),
  ];
  return parts.length === 0 ? 'Its words are not marked.' : `${parts.join('; ')}.`;
}

function ofStatement(article: AnalysedArticle, id: string): Told {
  const statement = article.attributions.find((one) => one.id === id)!;
  const { who, through, how, doubt, corrected } = noteOf(article, statement);
  const words = cutShort(wordsOf(article, statement.content));
  const given = [how, ...(doubt === null ? [] : [doubt]), ...(corrected ? ['corrected by the editor'] : [])];
  return {
    title: `${who}${statement.kind === 'indirect' ? ', reported' : ''}: ${words}`,
    description: `${who}${through === null ? '' : `, ${through}`} · ${given.join(' · ')}. From “${article.headline}”, ${whence(article)}.`,
    type: 'article',
    published: article.datePublished,
    authors: article.author,
    newest: article.datePublished,
    subject: { kind: 'statement', article, statement },
  };
}

function ofPerson(file: PersonFile): Told {
  const { person, articles } = file;
  const offices = officesOf(person);
  const facts = [
    ...(person.speaks === 0 ? [] : [count(person.speaks, 'statement')]),
    ...(person.spokenOf === 0
      ? []
      : [`spoken of ${showCount(person.spokenOf)} ${person.spokenOf === 1 ? 'time' : 'times'}`]),
    `in ${count(articles.total, 'article')}`,
  ];
  return {
    title: person.name,
    description: `${[person.name, ...offices.slice(0, 2)].join(', ')}: ${facts.join(', ')}.`,
    type: 'profile',
    published: null,
    authors: [],
    newest: articles.items[0]?.datePublished ?? null,
    subject: { kind: 'person', file },
  };
}

function ofCountry(file: CountryFile): Told {
  const { country, articles, quotations, events } = file;
  const facts = [
    count(articles.total, 'article'),
    ...(quotations.total === 0 ? [] : [`${count(quotations.total, 'statement')} where it is named`]),
    ...(events.total === 0 ? [] : [count(events.total, 'dated event')]),
  ];
  return {
    ...page('list', country.name, `${country.name}: ${facts.join(', ')}.`, articles.items[0]?.datePublished ?? null),
    subject: { kind: 'country', file },
  };
}

function ofList(
  name: 'articles' | 'quotes' | 'people' | 'countries' | 'timeline',
  { index, articles }: SiteData,
): Told {
  const newest = articles[0]?.datePublished ?? null;
  const inAll = `in ${count(articles.length, 'article')}`;
  const lists = {
    articles: {
      title: index.site.line,
      line: `${count(articles.length, 'article')} with every statement marked: who said it, how it came here, and when.`,
    },
    quotes: {
      title: 'Quotations',
      line: `${count(index.quotations.total, 'statement')} ${inAll}: who said it, through whom, and when.`,
    },
    people: {
      title: 'People',
      line: `${count(index.people.total, 'person', 'people')} named ${inAll}, and what they are quoted as saying.`,
    },
    countries: { title: 'Countries', line: `${count(index.countries.total, 'country', 'countries')} named ${inAll}.` },
    timeline: {
      title: 'Timeline',
      line: `${count(index.events.total, 'dated event')} ${inAll}, in the order of time.`,
    },
  };
  return page(name === 'articles' ? 'home' : 'list', lists[name].title, lists[name].line, newest);
}
