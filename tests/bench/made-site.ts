import { densityOf } from '../../src/derive/density';
import { compareDates } from '../../src/derive/date-range';
import { groupEvents } from '../../src/derive/group-events';
import { searchedText } from '../../src/derive/searched-text';
import { countryName } from '../../src/model/country-names';
import { defaultIdentity } from '../../src/model/site-identity';
import { directoryKey, type SiteIndex } from '../../src/model/site';
import { writeHashed, type Sink } from '../../src/site/data/sink';
import { indexedPerson } from '../../src/site/data/people-pages';
import { WordGatherer } from '../../src/site/data/word-files';
import { ListWriter, spread } from '../../src/site/data/write-lists';
import type { SiteData } from '../../src/site/data/write-site-data';
import { archive } from './archive';
import { buildFrom, type BenchSite } from './build-site';
import { madeRows, type MadeRows } from './made-rows';

/** So many of the first and of the last articles can be opened. */
const opened = 100;

/**
 * Builds the lists of a made-up archive of any size, as a build does of what its engine found: it
 * takes seconds where the engine takes hours. The first and last articles can be opened.
 */
export const buildMadeSite = (folder: string, count: number, textWords?: number): Promise<BenchSite> =>
  buildFrom(folder, (sink) => writeLists(sink, madeRows(count, textWords)));

/** The same of the list of articles alone, whose texts are a few words: it takes a tenth of the time. */
export const buildArticleList = (folder: string, count: number): Promise<BenchSite> =>
  buildFrom(folder, (sink) => writeLists(sink, { ...madeRows(count, 12), quotations: [], events: [], people: [] }));

function writeLists(sink: Sink, rows: MadeRows): SiteData {
  const lists = new ListWriter(sink);
  const [ofArticles, ofQuotations] = [new WordGatherer(), new WordGatherer()];
  rows.articles.forEach((row, place) => {
    ofArticles.add(place, rows.textOf(place));
    ofArticles.show(place, searchedText.articles(row));
  });
  const articles = {
    ...lists.narrowed('articles', rows.articles, ({ people }) => people),
    words: lists.words('articles', ofArticles, same),
  };
  rows.quotations.forEach((row, place) => ofQuotations.show(place, searchedText.quotations(row)));
  const ofPeople = new WordGatherer();
  rows.people.forEach((row, place) => ofPeople.show(place, searchedText.people(indexedPerson(row))));
  const events = [...rows.events].sort((a, b) => compareDates(a.date, b.date));
  const [text] = archive(1, 700);
  const files = new Map(
    [...rows.articles.slice(0, opened), ...rows.articles.slice(-opened)].map(({ id, headline }) => [
      directoryKey('articles', id),
      writeHashed(sink, directoryKey('articles', id), JSON.stringify({ ...text, id, headline })),
    ]),
  );
  const index: SiteIndex = {
    site: { ...defaultIdentity, feeds: false },
    articles,
    quotations: {
      ...lists.narrowed('quotations', rows.quotations, ({ speakers, relays }) => [...speakers, ...relays]),
      words: lists.words('quotations', ofQuotations, same),
    },
    events: lists.narrowed('events', events, ({ people }) => people, densityOf(groupEvents(events))),
    people: { ...lists.rows('people', rows.people.map(indexedPerson)), words: lists.words('people', ofPeople, same) },
    countries: { total: 0, first: null },
    directory: spread(sink, 'directory', files),
    oldIds: [],
    countryNames: Object.fromEntries(
      rows.articles.flatMap(({ countries }) => countries.map((code) => [code, countryName(code)])),
    ),
  };
  return {
    index,
    indexFile: writeHashed(sink, 'index', JSON.stringify(index)),
    keys: new Map(),
    oldPeople: { same: new Map(), several: [], published: new Set() },
    articles: [],
    former: { same: [], own: [] },
  };
}

const same = (place: number): number => place;
