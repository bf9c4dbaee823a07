import { compareDates } from '../../derive/date-range';
import { densityOf } from '../../derive/density';
import { groupEvents } from '../../derive/group-events';
import { joinHappenings } from '../../derive/happenings';
import { searchedText } from '../../derive/searched-text';
import type { FormerEvent, SiteArticle } from '../../model/link-notice';
import { countryName } from '../../model/country-names';
import { defaultIdentity, type SiteIdentity } from '../../model/site-identity';
import {
  directoryKey,
  type Filed,
  type NamedId,
  type PersonEntry,
  type Shards,
  type SiteIndex,
} from '../../model/site';
import { entriesOf, type ArticleEntries } from './entries-of';
import { formerEventsOf } from './former-events';
import { FormerPlacesGatherer, type FormerPlaces } from './former-places';
import { renamePeople } from '../../analysis/people/owner-names';
import { countryFiles, countryList } from './country-pages';
import { joinPeople } from './join-people';
import { fileSayings, type SayingsOfArticles } from './file-sayings';
import { ListWriter, spread } from './write-lists';
import { findOldIds, nobody, type OwnersPeople } from './old-ids';
import { indexedPerson, peopleFiles, peopleList } from './people-pages';
import type { StatementsOfSite } from '../exports/files-of-site';
import { writeHashed, type Sink } from './sink';
import { filedTogether } from './filed-together';
import { WordGatherer } from './word-files';
import type { RegisterRest } from '../register/register';

/** Those published last are kept on the timeline; the pages of articles have them all. */
const mostFormerEvents = 200;

const since = ({ notice }: FormerEvent): string => notice.was?.since ?? '';

/** Ids of people that were or may have been published, and are nobody's now. */
export interface OldPeople {
  /** those that mean one person, with that one's id */
  readonly same: ReadonlyMap<string, string>;
  /** those that may mean several */
  readonly several: readonly string[];
  /** which of them have had a page, and have one still */
  readonly published: ReadonlySet<string>;
}

/** What the build knows once all data files are written. */
export interface SiteData {
  readonly index: SiteIndex;
  /** the index's own file, with a hash in its name */
  readonly indexFile: string;
  /** the keys of the directory: every article, person and country that has a file */
  readonly keys: ReadonlyMap<string, string>;
  readonly oldPeople: OldPeople;
  /** every article with the ids of its statements, newest first: each has a page */
  readonly articles: readonly {
    readonly id: string;
    readonly datePublished: string;
    readonly quotations: readonly string[];
  }[];
  /** places that had a page once and are no longer those of articles and statements */
  readonly former: FormerPlaces;
}

/** How the statements of a site are made ready to be taken away. */
export interface Taking {
  /** whether there are feeds of them */
  readonly feeds: boolean;
  readonly take: (statements: StatementsOfSite) => void;
}

const nothingTaken: Taking = { feeds: false, take: () => undefined };

/**
 * Takes articles one by one, writes the file of each at once, and keeps of it only what the lists
 * need.
 */
export class SiteDataWriter {
  private entries: ArticleEntries[] = [];
  private readonly keys = new Map<string, string>();
  private readonly words = new WordGatherer();
  private readonly former = new FormerPlacesGatherer();
  private readonly formerEvents: FormerEvent[] = [];

  constructor(private readonly sink: Sink) {}

  /** Writes an article's file and draws up its entries. */
  add(article: SiteArticle): void {
    this.file('articles', article.id, article);
    this.former.add(article);
    this.formerEvents.push(...formerEventsOf(article));
    this.words.add(this.entries.length, article.text);
    this.entries.push(entriesOf(article));
  }

  /** Takes what became of articles that have addresses and are not among those that were added. */
  addFormer({ lost, renamed }: Pick<RegisterRest, 'lost' | 'renamed'>): void {
    for (const article of lost) {
      this.file('articles', article.id, article);
      this.former.add(article);
      this.formerEvents.push(...formerEventsOf(article));
    }
    this.former.rename(renamed);
  }

  /**
   * Joins people across articles, and writes lists, people, countries, the directory and the index.
   */
  finish(
    owner: OwnersPeople = nobody,
    site: SiteIdentity = defaultIdentity,
    taking: Taking = nothingTaken,
    wasPublished: (person: string) => boolean = () => true,
  ): SiteData {
    const joins = joinPeople(this.entries, owner.ids);
    this.join(joins, fileSayings(this.entries, joins, this.sink));
    const order = this.entries.map((_, n) => n).sort((a, b) => newestFirst(this.entries[a]!, this.entries[b]!));
    const entries = order.map((n) => this.entries[n]!);
    const quotations = entries.flatMap(({ quotations }) => quotations);
    const events = joinHappenings(entries.flatMap(({ events }) => events)).sort((a, b) => compareDates(a.date, b.date));
    const latestEvents = events.toReversed();
    const people = peopleList(entries);
    const countries = countryList(entries);
    const oldIds = findOldIds(people, entries, joins, owner);
    this.fileTogether('people', peopleFiles(people.toSorted(byId), entries, latestEvents, oldIds));
    const isNamed = (id: string): boolean => owner.aliases.has(id) || owner.splits.has(id);
    const oldPeople = this.oldPeople(oldIds, (id) => isNamed(id) || wasPublished(id));
    this.fileTogether('countries', countryFiles(countries, entries, latestEvents));
    const lists = new ListWriter(this.sink);
    const index: SiteIndex = {
      site: { ...site, feeds: taking.feeds },
      articles: {
        ...lists.narrowed(
          'articles',
          entries.map(({ summary }) => summary),
          ({ people }) => people,
        ),
        words: this.articleWords(lists, order),
      },
      quotations: {
        ...lists.narrowed('quotations', quotations, ({ speakers, relays }) => [...speakers, ...relays]),
        words: lists.words('quotations', wordsOf(quotations, searchedText.quotations), (place) => place),
      },
      events: {
        ...lists.narrowed('events', events, ({ people }) => people, densityOf(groupEvents(events))),
        ...this.fileFormerEvents(),
      },
      people: {
        ...lists.rows('people', people.map(indexedPerson)),
        words: lists.words('people', wordsOf(people.map(indexedPerson), searchedText.people), (place) => place),
      },
      countries: lists.rows('countries', countries),
      directory: spread(this.sink, 'directory', this.withFormer()),
      oldIds: spread(
        this.sink,
        'old-ids',
        new Map([...oldIds].map(([id, meant]) => [directoryKey('people', id), meant])),
      ),
      countryNames: Object.fromEntries(countries.map(({ code }) => [code, countryName(code)])),
    };
    const articles = entries.map(({ summary: { id, datePublished }, quotations }) => ({
      id,
      datePublished,
      quotations: quotations.map(({ id }) => id),
    }));
    const indexFile = writeHashed(this.sink, 'index', JSON.stringify(index));
    taking.take({
      ...{ entries, people, countries, oldPeople: publishedOf(oldPeople) },
      articleOf: (id) => this.article(id),
      fileOf: (id) => this.fileOf('articles', id),
    });
    return { index, indexFile, keys: this.keys, oldPeople, articles, former: this.former.places };
  }

  /**
   * Puts the ids that answer for joined people into the articles, which keep their own names for
   * them, and into the lists, which have the name of the archive; and into the articles which of
   * their sayings others have.
   */
  private join(joins: ReadonlyMap<string, NamedId>, sayings: SayingsOfArticles): void {
    this.entries = this.entries.map((entry) => {
      const theirs = sayings.get(entry.summary.id);
      const isJoined = entry.people.some(({ id }) => joins.has(id));
      if (!isJoined && theirs === undefined) return entry;
      const article = this.article(entry.summary.id);
      this.sink.remove(this.fileOf('articles', article.id));
      const renamed = renamePeople(article, (id) => {
        const one = joins.get(id);
        return one === undefined ? undefined : { id: one.id, name: null };
      });
      this.file('articles', article.id, theirs === undefined ? renamed : { ...renamed, sayings: theirs });
      return isJoined ? entriesOf(renamePeople(article, (id) => joins.get(id))) : entry;
    });
  }

  private article(id: string): SiteArticle {
    return JSON.parse(this.sink.read(this.fileOf('articles', id))) as SiteArticle;
  }

  private fileOf(kind: Filed, id: string): string {
    return this.keys.get(directoryKey(kind, id))!;
  }

  /** The timeline's page has all of them in its HTML, so no more than a reader may still come for. */
  private fileFormerEvents(): Pick<Shards, 'former'> {
    // the row of another article that has the same event is what its address opens
    const live = new Set(this.entries.flatMap(({ events }) => events.map(({ id }) => id)));
    const former = this.formerEvents.filter(({ notice }) => !live.has(notice.id));
    if (former.length === 0) return {};
    const latest = former.toSorted((a, b) => (since(a) < since(b) ? 1 : -1)).slice(0, mostFormerEvents);
    return { former: writeHashed(this.sink, 'lists/former-events', JSON.stringify(latest)) };
  }

  /** The keys of the directory, and those of articles under the ids that they had. */
  private withFormer(): ReadonlyMap<string, string> {
    for (const [old, id] of this.former.renamed)
      this.keys.set(directoryKey('articles', old), this.fileOf('articles', id));
    return this.keys;
  }

  private file(kind: Filed, id: string, content: unknown): void {
    const key = directoryKey(kind, id);
    this.keys.set(key, writeHashed(this.sink, key, JSON.stringify(content)));
  }

  /** Files what few ask for with others, as it comes. */
  private fileTogether(kind: Filed, contents: Iterable<readonly [id: string, content: unknown]>): void {
    for (const { stem, ids, json } of filedTogether(contents)) {
      const file = writeHashed(this.sink, `${kind}/${stem}`, json);
      for (const id of ids) this.keys.set(directoryKey(kind, id), file);
    }
  }

  /** Writes which articles hold which words; `order[place]` is the article, as the nth added, that stands at a place. */
  private articleWords(lists: ListWriter, order: readonly number[]): string {
    const places = new Array<number>(order.length);
    order.forEach((n, place) => (places[n] = place));
    this.entries.forEach(({ summary }, n) => this.words.show(n, searchedText.articles(summary)));
    return lists.words('articles', this.words, (n) => places[n]!);
  }

  /** Parts old ids that can mean but one person from those that may mean several. */
  private oldPeople(
    oldIds: ReadonlyMap<string, readonly NamedId[]>,
    wasPublished: (person: string) => boolean,
  ): OldPeople {
    const same = new Map<string, string>();
    const several: string[] = [];
    for (const [old, meant] of oldIds) {
      if (this.keys.has(directoryKey('people', old))) continue;
      const [one, another] = meant.filter(({ id }) => id !== old);
      if (another === undefined) same.set(old, one!.id);
      else several.push(old);
    }
    return { same, several, published: new Set([...same.keys(), ...several].filter(wasPublished)) };
  }
}

/** The words that rows show, by their places. */
function wordsOf<Row>(rows: readonly Row[], textOf: (row: Row) => string): WordGatherer {
  const words = new WordGatherer();
  rows.forEach((row, place) => words.show(place, textOf(row)));
  return words;
}

const byId = (a: PersonEntry, b: PersonEntry): number => (a.id < b.id ? -1 : 1);

const publishedOf = ({ same, published }: OldPeople): ReadonlyMap<string, string> =>
  new Map([...same].filter(([old]) => published.has(old)));

function newestFirst({ summary: a }: ArticleEntries, { summary: b }: ArticleEntries): number {
  if (a.datePublished !== b.datePublished) return a.datePublished < b.datePublished ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
