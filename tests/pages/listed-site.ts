import type { NarrowedList, RowsOf } from '../../src/links/filters';
import { defaultIdentity } from '../../src/model/site-identity';
import type { NamedId, SiteIndex } from '../../src/model/site';
import { ListWriter } from '../../src/site/data/write-lists';
import type { Sink } from '../../src/site/data/sink';
import { WordGatherer } from '../../src/site/data/word-files';

/** The people of a row, whatever list it is of. */
const namedIn = (row: object): NamedId[] => (row as { people?: NamedId[] }).people ?? [];

/** Writes the files of a site of which one list has rows, and gives its index; `textOf` is by what a row is found. */
export function listedSite<L extends NarrowedList>(
  sink: Sink,
  list: L,
  rows: readonly RowsOf[L][],
  textOf: (row: RowsOf[L]) => { shown: string; text: string } = () => ({ shown: '', text: '' }),
): SiteIndex {
  const lists = new ListWriter(sink);
  const words = new WordGatherer();
  rows.forEach((row, place) => {
    words.add(place, textOf(row).text);
    words.show(place, textOf(row).shown);
  });
  const none = { total: 0, first: null };
  return {
    site: { ...defaultIdentity, feeds: false },
    articles: none,
    quotations: none,
    events: none,
    people: none,
    countries: none,
    [list]: { ...lists.narrowed(list, rows, namedIn), words: lists.words(list, words, (place) => place) },
    directory: [],
    oldIds: [],
    countryNames: { FR: 'France', GB: 'United Kingdom', NO: 'Norway' },
  } as SiteIndex;
}
