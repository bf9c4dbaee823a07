import { toAnnotations, type Placed } from '../../derive/exports/annotations';
import { toCsv } from '../../derive/exports/csv';
import { toJson } from '../../derive/exports/json';
import { recordOf, type Origin, type StatementRecord } from '../../derive/exports/record';
import { selectedIn, type Selected } from '../../derive/exports/selectors';
import { feedFiles, fewestInFiles, fileBeside, statementFiles, textFile } from '../../links/export-files';
import type { Place } from '../../links/pages';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { CountryEntry, PersonEntry, QuotationEntry } from '../../model/site';
import type { ArticleEntries } from '../data/entries-of';
import { groupBy, newestInFile } from '../data/people-pages';
import { toAtom, toJsonFeed, type Feed } from './feeds';

/** The statements of a site, and of whom and what it has pages. */
export interface StatementsOfSite {
  /** newest first */
  readonly entries: readonly ArticleEntries[];
  readonly people: readonly PersonEntry[];
  readonly countries: readonly CountryEntry[];
  /** old ids of people with the ids that they mean now */
  readonly oldPeople: ReadonlyMap<string, string>;
  /** Reads an article by its id. */
  readonly articleOf: (id: string) => AnalysedArticle;
}

/** A file that stands beside a page, in pieces, which are made when they are asked for. */
export interface FileOfSite {
  /** below the site's base, as in an address */
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

/** What a page's files hold. */
interface Subject {
  readonly place: Place;
  readonly title: string;
  /** newest article first, in the order of its text */
  readonly statements: readonly QuotationEntry[];
  /** day of its newest article */
  readonly updated: string;
}

/** Day of a feed in which nothing has been said. */
const never = '1970-01-01';

/**
 * Every file with which a site's statements can be taken away or followed: beside the list, beside
 * each article, and beside each person and country, where those of few statements have feeds only.
 * No feeds without an absolute address, for they go nowhere with a page.
 */
export function* filesOfSite(site: StatementsOfSite, origin: Origin, feeds: boolean): Generator<FileOfSite> {
  const selectedOf = selections(site);
  const taken = (subject: Subject): Generator<FileOfSite> => statementsIn(subject, origin, selectedOf);
  for (const { summary, quotations } of site.entries) {
    const place: Place = { page: 'article', id: summary.id };
    yield { path: fileBeside(place, textFile), pieces: () => [site.articleOf(summary.id).text] };
    yield* taken({ place, title: summary.headline, statements: quotations, updated: summary.datePublished });
  }
  const whole = wholeSite(site, origin);
  yield* taken(whole);
  if (feeds) yield* feedsIn(whole, origin);
  for (const subject of [...peopleIn(site, origin), ...countriesIn(site, origin)]) {
    if (subject.statements.length >= fewestInFiles) yield* taken(subject);
    if (feeds) yield* feedsIn(subject, origin);
  }
}

function wholeSite({ entries }: StatementsOfSite, { identity }: Origin): Subject {
  return {
    place: { page: 'articles' },
    title: identity.name,
    statements: entries.flatMap(({ quotations }) => quotations),
    updated: entries[0]?.summary.datePublished ?? never,
  };
}

/** Every person, those of old addresses too: who follows one is not lost when two are joined. */
function peopleIn({ entries, people, oldPeople }: StatementsOfSite, { identity }: Origin): Subject[] {
  const statements = groupBy(
    entries.flatMap(({ quotations }) => quotations),
    ({ speakers }) => [...new Set(speakers.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])))],
  );
  const days = new Map(entries.map(({ summary }) => [summary.id, summary.datePublished]));
  const subjects = new Map(
    people.map(({ id, name, articles }) => [
      id,
      {
        place: { page: 'person', id } as const,
        title: `${name} · ${identity.name}`,
        statements: statements.get(id) ?? [],
        updated: days.get(articles[0]!) ?? never,
      },
    ]),
  );
  const old = [...oldPeople].flatMap(([from, to]): Subject[] => {
    const subject = subjects.get(to);
    return subject === undefined ? [] : [{ ...subject, place: { page: 'person', id: from } }];
  });
  return [...subjects.values(), ...old];
}

function countriesIn({ entries, countries }: StatementsOfSite, { identity }: Origin): Subject[] {
  const statements = groupBy(
    entries.flatMap(({ quotations }) => quotations),
    (one) => one.countries,
  );
  const days = new Map(entries.map(({ summary }) => [summary.id, summary.datePublished]));
  return countries.map(({ code, name, articles }) => ({
    place: { page: 'country', code },
    title: `${name} · ${identity.name}`,
    statements: statements.get(code) ?? [],
    updated: days.get(articles[0]!) ?? never,
  }));
}

type SelectedOf = (entry: QuotationEntry) => readonly Selected[];

/** Where each statement stands in its article, which is read once. */
function selections({ articleOf }: StatementsOfSite): SelectedOf {
  const known = new Map<string, ReadonlyMap<string, readonly Selected[]>>();
  return ({ article, id }) => {
    let selected = known.get(article);
    if (selected === undefined) {
      selected = selectedIn(articleOf(article));
      known.set(article, selected);
    }
    return selected.get(id) ?? [];
  };
}

function* statementsIn(
  { place, title, statements }: Subject,
  origin: Origin,
  selectedOf: SelectedOf,
): Generator<FileOfSite> {
  const { csv, json, annotations } = statementFiles;
  const records = function* (): Generator<StatementRecord> {
    for (const entry of statements) yield recordOf(entry, origin.addressOf);
  };
  const placed = function* (): Generator<Placed> {
    for (const entry of statements) yield { entry, selected: selectedOf(entry) };
  };
  const path = fileBeside(place, annotations);
  const collection = { address: origin.addressOf(path), label: title, total: statements.length };
  yield { path: fileBeside(place, csv), pieces: () => toCsv(records()) };
  yield { path: fileBeside(place, json), pieces: () => toJson(records(), origin) };
  yield { path, pieces: () => toAnnotations(placed(), collection, origin) };
}

/** Feeds have the newest statements only, for a program asks for them every hour. */
function* feedsIn({ place, title, statements, updated }: Subject, origin: Origin): Generator<FileOfSite> {
  const feed: Feed = { place, title, entries: statements.slice(0, newestInFile), updated };
  yield { path: fileBeside(place, feedFiles.atom), pieces: () => toAtom(feed, origin) };
  yield { path: fileBeside(place, feedFiles.json), pieces: () => toJsonFeed(feed, origin) };
}
