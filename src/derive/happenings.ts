import { normaliseWords } from '../model/ids';
import type { EventEntry } from '../model/site';

/** Of how many events of one day and actor at most it is asked whether another is the same. */
const mostAsked = 40;
/** The words that two sentences must share, and of the shorter one's words which part. */
const leastShared = 3;
const leastPart = 0.4;

/**
 * Events of several articles that are one happening get one `happening`: those of one day and
 * status that share an actor and words, "The ferry sank off Oslo on Friday, drowning four" and
 * "Four drowned on Friday as a ferry sank". Two events of one article are never joined: the engine
 * has done that. Each is compared with the first telling only.
 */
export function joinHappenings(events: readonly EventEntry[]): EventEntry[] {
  const firsts = new Map<string, EventEntry[]>();
  const joined = new Map<EventEntry, EventEntry>();
  const articlesOf = new Map<EventEntry, Set<string>>();
  const words = new Map<EventEntry, ReadonlySet<string>>();
  const wordsOf = (event: EventEntry): ReadonlySet<string> => {
    let known = words.get(event);
    if (known === undefined) words.set(event, (known = contentWords(event)));
    return known;
  };
  for (const event of events) {
    const keys = keysOf(event);
    const known = new Set(keys.flatMap((key) => firsts.get(key)?.slice(-mostAsked) ?? []));
    const first = [...known].find(
      (other) => !articlesOf.get(other)!.has(event.article) && areAlike(wordsOf(other), wordsOf(event)),
    );
    if (first === undefined) {
      articlesOf.set(event, new Set([event.article]));
      for (const key of keys) firsts.set(key, [...(firsts.get(key)?.slice(1 - mostAsked) ?? []), event]);
    } else {
      articlesOf.get(first)!.add(event.article);
      joined.set(event, first).set(first, first);
    }
  }
  return events.map((event) => {
    const first = joined.get(event);
    return first === undefined ? event : { ...event, happening: `${first.article} ${first.id}` };
  });
}

/**
 * The days, status and actors that another telling of an event must share one of; none where the
 * text gives no day.
 */
function keysOf({ date, status, people, countries }: EventEntry): string[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return [];
  return [...people.map(({ id }) => id), ...countries].map((actor) => `${date} ${status} ${actor}`);
}

/**
 * The words of a sentence that say what happened, cut to their stems: no names of its people, no
 * small words.
 */
function contentWords({ words, people }: EventEntry): ReadonlySet<string> {
  const names = new Set(people.flatMap(({ name }) => normaliseWords(name).split(' ')));
  const all = normaliseWords(words).split(' ');
  return new Set(all.filter((word) => word.length > 3 && !names.has(word) && !smallWords.has(word)).map(stemOf));
}

const smallWords = new Set(
  'about after again also because been before being between could does down during from have into just more most much only other over said same says some such than that their them then there these they this those told under until upon were what when where which while will with would your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6);

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= leastShared && shared >= leastPart * Math.min(a.size, b.size);
}
