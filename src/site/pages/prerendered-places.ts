import { pageEntry, pageNames, pathOf, type PageName, type PageSubject, type Place } from '../../links/pages';
import { directoryKey } from '../../model/site';
import type { SiteData } from '../data/write-site-data';

/**
 * What a place says of its subject: the parts of the path of a page that is there for each of them.
 */
type Parts = Readonly<Record<string, string>>;

const pagesOfEach = (each: PageSubject | null): PageName[] => pageNames.filter((name) => pageEntry(name).each === each);

/** What of a site says which pages it has. */
type SiteSubjects = Pick<SiteData, 'articles' | 'keys'>;

/** Everything that has pages of its own, what shares a data file side by side. */
function* subjectsOf({ articles, keys }: SiteSubjects): Generator<readonly [PageSubject, Parts]> {
  for (const { id, quotations } of articles) {
    yield ['article', { id }];
    for (const quotation of quotations) yield ['statement', { article: id, id: quotation }];
  }
  for (const key of keys.keys()) {
    const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    if (kind === 'people') yield ['person', { id }];
    if (kind === 'countries') yield ['country', { code: id }];
  }
}

/**
 * Every page of the site but those of old addresses, in the order of the site map; a generator, for
 * an archive has a hundred thousand.
 */
export function* placesOfSite(site: SiteSubjects): Generator<Place> {
  for (const page of pagesOfEach(null)) yield { page } as Place;
  for (const [subject, parts] of subjectsOf(site)) {
    for (const page of pagesOfEach(subject)) yield { page, ...parts } as unknown as Place;
  }
}

/** Pages that are drawn from one data file, which they name; null for those that show a list, or nothing. */
export interface PlacesOfFile {
  readonly file: string | null;
  readonly places: readonly Place[];
}

/** Every page as `placesOfSite` gives them, those of one data file together. */
export function* placesByFile(site: SiteSubjects): Generator<PlacesOfFile> {
  let file: string | null = null;
  let places: Place[] = [];
  for (const place of placesOfSite(site)) {
    const own = fileOf(place, site);
    if (own !== file && places.length > 0) {
      yield { file, places };
      places = [];
    }
    file = own;
    places.push(place);
  }
  if (places.length > 0) yield { file, places };
}

function fileOf(place: Place, { keys }: SiteSubjects): string | null {
  const { data } = pageEntry(place.page);
  if (data === null || !('file' in data)) return null;
  return keys.get(directoryKey(data.file, (place as unknown as Parts)[data.by]!)) ?? null;
}

/** The ids under which people have pages, old ones among them. */
export function peopleWithPages(site: SiteSubjects & Pick<SiteData, 'oldPeople'>): string[] {
  const now = [...subjectsOf(site)].flatMap(([subject, { id }]) => (subject === 'person' ? [id!] : []));
  return [...now, ...site.oldPeople.published];
}

/** The pages of addresses that the site had, or may have had. */
export interface FormerPaths {
  /** by path of a page, the paths that show the same */
  readonly others: ReadonlyMap<string, readonly string[]>;
  /** by path of a person's page, the paths that lead to it */
  readonly leading: ReadonlyMap<string, readonly string[]>;
  /** paths that have a page of their own, which no page links to */
  readonly own: readonly string[];
}

/** Which pages are there for old addresses: of people, of statements, of articles renamed or lost. */
export function formerPaths({ oldPeople, former }: Pick<SiteData, 'oldPeople' | 'former'>): FormerPaths {
  const { same, several, published } = oldPeople;
  const personAt = (id: string): string => pathOf({ page: 'person', id });
  const people = [...same].filter(([old]) => published.has(old));
  const which = several.filter((old) => published.has(old));
  return {
    others: byNew(former.same.map(([old, now]) => [pathOf(old), pathOf(now)])),
    leading: byNew(people.map(([old, id]) => [personAt(old), personAt(id)])),
    own: [...which.map(personAt), ...former.own.map(pathOf)],
  };
}

function byNew(pairs: readonly (readonly [old: string, now: string])[]): Map<string, string[]> {
  const now = new Map(pairs);
  const paths = new Map<string, string[]>();
  for (const [old, first] of now) {
    // an address of a renamed article may be that of words which moved there
    const path = now.get(first) ?? first;
    paths.set(path, [...(paths.get(path) ?? []), old]);
  }
  return paths;
}
