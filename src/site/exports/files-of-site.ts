import { createHash } from 'node:crypto';
import { toAnnotations, type Placed } from '../../derive/exports/annotations';
import { toCsv } from '../../derive/exports/csv';
import { toJson } from '../../derive/exports/json';
import { recordOf, type Origin, type StatementRecord } from '../../derive/exports/record';
import { selectedIn, type Selected } from '../../derive/exports/selectors';
import { feedFiles, fewestInFiles, fileBeside, statementFiles, textFile } from '../../links/export-files';
import type { Place } from '../../links/pages';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { CountryEntry, PersonEntry, QuotationEntry } from '../../model/site';
import type { CacheKey } from '../cache/cache';
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
  /** the data file of an article, whose name has the hash of its content */
  readonly fileOf: (id: string) => string;
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

/** Files of one subject, and all that they are made from, the program and the site left out. */
export interface FilesOfSubject {
  readonly key: CacheKey;
  readonly files: readonly FileOfSite[];
}

/**
 * Every file with which a site's statements can be taken away or followed: beside the list, beside
 * each article, and beside each person and country, where those of few statements have feeds only.
 * No feeds without an absolute address, for they go nowhere with a page.
 */
export function* filesOfSubjects(site: StatementsOfSite, origin: Origin, feeds: boolean): Generator<FilesOfSubject> {
  const selectedOf = selections(site);
  const keyOf = keysOfStatements(site);
  const taken = (subject: Subject): FileOfSite[] => [...statementsIn(subject, origin, selectedOf)];
  for (const { summary, quotations } of site.entries) {
    const place: Place = { page: 'article', id: summary.id };
    const text: FileOfSite = { path: fileBeside(place, textFile), pieces: () => [site.articleOf(summary.id).text] };
    const subject = { place, title: summary.headline, statements: quotations, updated: summary.datePublished };
    yield { key: [site.fileOf(summary.id), ...keyOf(subject)], files: [text, ...taken(subject)] };
  }
  for (const subject of [wholeSite(site, origin), ...peopleIn(site, origin), ...countriesIn(site, origin)]) {
    const isTaken = subject.place.page === 'articles' || subject.statements.length >= fewestInFiles;
    const files = [...(isTaken ? taken(subject) : []), ...(feeds ? feedsIn(subject, origin) : [])];
    if (files.length > 0) yield { key: keyOf(subject), files };
  }
}

/** The same, file by file. */
export function* filesOfSite(site: StatementsOfSite, origin: Origin, feeds: boolean): Generator<FileOfSite> {
  for (const { files } of filesOfSubjects(site, origin, feeds)) yield* files;
}

/** All that the files of a subject are made from: what is told of its statements, and the articles in which they stand. */
function keysOfStatements({ fileOf }: StatementsOfSite): (subject: Subject) => CacheKey {
  const known = new WeakMap<QuotationEntry, string>();
  const told = (one: QuotationEntry): string => {
    const key = known.get(one) ?? `${fileOf(one.article)} ${JSON.stringify(one)}`;
    known.set(one, key);
    return key;
  };
  return ({ place, title, updated, statements }) => [
    JSON.stringify([place, title, updated]),
    createHash('sha256').update(statements.map(told).join('\n')).digest(),
  ];
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
