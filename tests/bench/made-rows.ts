import type { ArticleSummary, EventEntry, PersonEntry, QuotationEntry } from '../../src/model/site';
import type { Speaker } from '../../src/model/attribution';
import type { EventStatus } from '../../src/model/event';

/** The rows of a made-up archive, newest first, as its lists have them, and by what words each article is found. */
export interface MadeRows {
  readonly articles: readonly ArticleSummary[];
  readonly quotations: readonly QuotationEntry[];
  /** earliest first */
  readonly events: readonly EventEntry[];
  readonly people: readonly PersonEntry[];
  readonly textOf: (place: number) => string;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables =
  'ba co de fi gu ha je ki lo mu na or pe qui ra so tu va wel xi yo zan ster ming ford lin ton berg'.split(' ');

/** A word that can be spoken; another for each number. */
function wordOf(number: number): string {
  let word = '';
  for (let left = number + syllables.length; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length]!;
  return word;
}

/** Words of the language in which the archive is written: few are frequent, most are rare (Zipf). */
const language = Array.from({ length: 60_000 }, (_, number) => wordOf(number));

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const countries =
  'US GB FR DE CN RU UA IN BR JP IR IL TR SA ZA NG KE EG MX CA AU ES IT PL NO PE CL AR ID TH VN KR'.split(' ');

/**
 * Draws the rows of `count` articles over ten years with the statistics of news: on average five
 * people and two countries, eight statements of 25 words and four dated events an article; a third
 * of the people are in one article only. Of its text each article has `textWords` words.
 */
export function madeRows(count: number, textWords = 350): MadeRows {
  const chance = chanceOf(count);
  const below = (most: number): number => Math.floor(most * chance());
  // a share of rare ones that grows with the archive, as names do
  const zipf = (most: number): number => Math.floor(most ** chance()) - 1;
  const words = (length: number): string => Array.from({ length }, () => language[zipf(language.length)]!).join(' ');
  const people = Math.ceil(count * 1.5) + 50;
  const nameOf = (person: number): string => `${capital(wordOf(person % 4000))} ${capital(wordOf(4000 + person))}`;
  const idOf = (person: number): string => nameOf(person).toLowerCase().replace(' ', '-');
  const counts = new Map<number, { articles: string[]; speaks: number; spokenOf: number }>();
  const articles: ArticleSummary[] = [];
  const quotations: QuotationEntry[] = [];
  const events: EventEntry[] = [];
  for (let place = 0; place < count; place++) {
    const day = 20_000 - Math.floor((place * 3650) / count);
    const date = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
    const id = `report-${count - place}`;
    const named = [...new Set(Array.from({ length: 1 + below(9) }, () => zipf(people)))];
    const where = [...new Set(Array.from({ length: 1 + below(4) }, () => countries[zipf(countries.length)]!))];
    const headline = capital(words(7));
    const theirs = Array.from({ length: 1 + below(15) }, (_, n): QuotationEntry => {
      const speaker = named[below(named.length)]!;
      const speakers: Speaker[] = chance() < 0.8 ? [{ kind: 'person', id: idOf(speaker), name: nameOf(speaker) }] : [];
      return {
        article: id,
        headline,
        author: [],
        publisher: null,
        datePublished: date(day),
        id: `q-${place.toString(16).padStart(6, '0')}${n.toString(16).padStart(2, '0')}`,
        kind: (['direct', 'mixed', 'indirect'] as const)[below(3)]!,
        words: `“${capital(words(10 + below(30)))},”`,
        speakers,
        resolved: speakers.length > 0 ? 'named' : 'unattributed',
        relays: chance() < 0.1 ? [{ id: 'wire-service', name: 'Wire Service' }] : [],
        said: chance() < 0.6 ? date(day - below(5)) : null,
        countries: where.slice(0, below(3)),
      };
    });
    articles.push({
      id,
      headline,
      description: chance() < 0.5 ? capital(words(18)) : null,
      publisher: 'The Made Paper',
      datePublished: date(day),
      inLanguage: 'en',
      people: named.map((person) => ({ id: idOf(person), name: nameOf(person), speaks: below(3), spokenOf: 1 })),
      countries: where,
      speakers: named.slice(0, 3).map(nameOf),
      quotations: theirs.length,
      events: 4,
      lead: theirs[0]!,
    });
    quotations.push(...theirs);
    for (const person of named) {
      const known = counts.get(person) ?? { articles: [], speaks: 0, spokenOf: 0 };
      known.articles.push(id);
      known.speaks += below(3);
      known.spokenOf++;
      counts.set(person, known);
    }
    for (let n = 0; n < below(9); n++) {
      const person = named[below(named.length)]!;
      const at = day - Math.floor(20 ** (2 * chance())) + 1;
      const grain = below(10);
      events.push({
        article: id,
        headline,
        datePublished: date(day),
        id: `e-${place.toString(16).padStart(6, '0')}${n.toString(16).padStart(2, '0')}`,
        status: (['happened', 'said', 'planned', 'possible'] as EventStatus[])[below(4)]!,
        together: [],
        date: grain === 0 ? date(at).slice(0, 7) : grain === 1 ? date(at).slice(0, 4) : date(at),
        mod: null,
        saidBy: null,
        words: capital(words(20)),
        marks: [{ start: 0, end: 5 }],
        expression: 'on Monday',
        also: [],
        people: [{ id: idOf(person), name: nameOf(person) }],
        countries: where.slice(0, 1),
        happening: null,
      });
    }
  }
  const list = [...counts].map(([person, { articles, speaks, spokenOf }]): PersonEntry => ({
    id: idOf(person),
    name: nameOf(person),
    titles: [],
    roles: person % 3 === 0 ? [words(2)] : [],
    articles,
    speaks,
    spokenOf,
  }));
  const textOf = (place: number): string => {
    const pick = chanceOf(place + 1);
    return Array.from({ length: textWords }, () => language[Math.floor(language.length ** pick()) - 1]!).join(' ');
  };
  return {
    articles,
    quotations,
    events: events.sort((a, b) => (a.date < b.date ? -1 : 1)),
    people: list.sort((a, b) => b.articles.length - a.articles.length),
    textOf,
  };
}
