import { chainInWords, chainOf } from '../../derive/chain';
import { noteOf } from '../../derive/note';
import { officesOf } from '../../derive/offices';
import { wordsOf } from '../../derive/reading';
import { pageEntry, pathOf, placeAt, type Place } from '../../links/pages';
import type { AnalysedArticle } from '../../model/analysed-article';
import { isUnmarked, type Attribution, type Speaker } from '../../model/attribution';
import { isCalendarDate } from '../../model/calendar-date';
import { licenceHref, type SiteIdentity } from '../../model/site-identity';
import type { PageFacts } from './page-facts';

/** A node of JSON-LD in the words of schema.org; what is `undefined` is not written. */
export type Thing = Readonly<Record<string, unknown>>;

/** What the nodes of a page need to know of the site. */
export interface SiteOfPage {
  readonly identity: SiteIdentity;
  /** the address of a path below the site's base: absolute where that is known */
  readonly addressOf: (path: string) => string;
  /** whether a person of this id has a page */
  readonly hasPerson: (id: string) => boolean;
}

/** All that a page says of itself as JSON-LD: what it is about, and the way to it. */
export function structuredData(facts: PageFacts, site: SiteOfPage): Thing {
  const crumbs = breadcrumbs(facts, site);
  return {
    '@context': 'https://schema.org',
    '@graph': [subjectOf(facts, site), ...(crumbs === null ? [] : [crumbs])],
  };
}

function subjectOf(facts: PageFacts, site: SiteOfPage): Thing {
  const { subject } = facts;
  switch (subject.kind) {
    case 'article':
      return newsArticle(subject.article, facts, site);
    case 'statement':
      return statementOf(subject, facts, site);
    case 'person': {
      const { person } = subject.file;
      const offices = officesOf(person);
      return pageAbout('ProfilePage', facts, site, {
        '@type': 'Person',
        '@id': idAt(facts.path, 'person', site),
        name: person.name,
        jobTitle: offices.length === 0 ? undefined : offices,
        url: site.addressOf(facts.path),
      });
    }
    case 'country': {
      const { code, name } = subject.file.country;
      return pageAbout('CollectionPage', facts, site, { '@type': 'Country', name, identifier: code });
    }
    case 'home':
      return website(facts, site);
    case 'list':
      return pageAbout('CollectionPage', facts, site);
    case 'about':
      return pageAbout('AboutPage', facts, site);
  }
}

const idAt = (path: string, name: string, site: SiteOfPage): string => `${site.addressOf(path)}#${name}`;

function pageAbout(type: string, facts: PageFacts, site: SiteOfPage, about?: Thing): Thing {
  return {
    '@type': type,
    '@id': site.addressOf(facts.path),
    url: site.addressOf(facts.path),
    name: facts.title,
    description: facts.description,
    isPartOf: { '@id': idAt('/', 'site', site) },
    mainEntity: about,
  };
}

function website({ description, path }: PageFacts, site: SiteOfPage): Thing {
  const { name, line, language, publisher, licence, logo } = site.identity;
  return {
    '@type': 'WebSite',
    '@id': idAt('/', 'site', site),
    url: site.addressOf(path),
    name,
    alternateName: line,
    description,
    inLanguage: language,
    license: licence === null ? undefined : (licenceHref(licence) ?? undefined),
    publisher:
      publisher === null
        ? undefined
        : {
            '@type': 'Organization',
            name: publisher,
            logo: logo === null ? undefined : site.addressOf(`/${logo.path}`),
          },
  };
}

const pathOfArticle = ({ id }: AnalysedArticle): string => pathOf({ page: 'article', id });

function newsArticle(article: AnalysedArticle, { path }: PageFacts, site: SiteOfPage): Thing {
  return {
    ...articleInShort(article, site),
    url: site.addressOf(path),
    description: article.description ?? undefined,
    license: article.licence === null ? undefined : (licenceHref(article.licence) ?? undefined),
    isBasedOn: article.url ?? undefined,
  };
}

/** What identifies an article, wherever it is named. */
function articleInShort(article: AnalysedArticle, site: SiteOfPage): Thing {
  const { headline, author, publisher, datePublished, inLanguage } = article;
  return {
    '@type': 'NewsArticle',
    '@id': idAt(pathOfArticle(article), 'article', site),
    headline,
    inLanguage,
    datePublished,
    author: author.length === 0 ? undefined : author.map((name) => ({ '@type': 'Person', name })),
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
  };
}

const personNamed = ({ id, name }: { readonly id: string; readonly name: string }, site: SiteOfPage): Thing => {
  if (!site.hasPerson(id)) return { '@type': 'Person', name };
  const path = pathOf({ page: 'person', id });
  return { '@type': 'Person', '@id': idAt(path, 'person', site), name, url: site.addressOf(path) };
};

/**
 * Whom the words are from, and as what: a country speaks by its government, a source that the text
 * only describes has no name, and one of several people no type that would make them one. A document
 * is no speaker: null.
 */
function speakerOf(speaker: Speaker, site: SiteOfPage): Thing | null {
  const { id, name } = speaker;
  switch (speaker.kind) {
    case 'person':
      return personNamed(speaker, site);
    case 'organisation':
      return { '@type': 'Organization', name };
    case 'country':
      return { '@type': 'GovernmentOrganization', name, areaServed: { '@type': 'Country', name, identifier: id } };
    case 'unnamed':
      if (speaker.describes === 'document') return null;
      return speaker.describes === 'body' ? { '@type': 'Organization', description: name } : { description: name };
  }
}

interface StatementIn {
  readonly article: AnalysedArticle;
  readonly statement: Attribution;
}

/**
 * A statement: a Quotation has the speaker's own words alone; what is told in the reporter's is a
 * Claim, which nobody is made to have worded.
 */
function statementOf({ article, statement }: StatementIn, { path }: PageFacts, site: SiteOfPage): Thing {
  const { kind, speakers, said, content, quoted } = statement;
  const { how, doubt } = noteOf(article, statement);
  const given = speakers.map((speaker) => speakerOf(speaker, site)).filter((one) => one !== null);
  const documents = speakers.filter((one) => one.kind === 'unnamed' && one.describes === 'document');
  const whole = wordsOf(article, content);
  const own = isUnmarked(statement)
    ? whole
    : quoted.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const isQuotation = kind !== 'indirect';
  return {
    '@type': isQuotation ? 'Quotation' : 'Claim',
    '@id': site.addressOf(path),
    url: site.addressOf(path),
    text: isQuotation ? own : whole,
    description: kind === 'mixed' ? whole : undefined,
    inLanguage: article.inLanguage,
    [isQuotation ? 'spokenByCharacter' : 'mentions']: given.length === 0 ? undefined : given,
    isBasedOn:
      documents.length === 0
        ? undefined
        : documents.map(({ name }) => ({ '@type': 'CreativeWork', description: name })),
    dateCreated: said !== null && isCalendarDate(said) ? said : undefined,
    creditText: [chainInWords(chainOf(article, statement)), how, ...(doubt === null ? [] : [doubt])].join(' · '),
    isPartOf: articleInShort(article, site),
  };
}

/** The way from the home page to a page; null for the home page itself. */
function breadcrumbs({ path, title, subject }: PageFacts, site: SiteOfPage): Thing | null {
  const way: { name: string; path: string }[] = [{ name: site.identity.name, path: '/' }];
  const place = placeAt(path)!;
  const { navigation } = pageEntry(place.page);
  if (navigation !== null && 'below' in navigation && navigation.below !== 'articles') {
    const above = { page: navigation.below } as Place;
    const entry = pageEntry(above.page).navigation;
    way.push({ name: entry !== null && 'title' in entry ? entry.title : above.page, path: pathOf(above) });
  }
  if (subject.kind === 'statement') way.push({ name: subject.article.headline, path: pathOfArticle(subject.article) });
  if (path !== '/') way.push({ name: title, path });
  if (way.length === 1) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: site.addressOf(path),
    })),
  };
}
