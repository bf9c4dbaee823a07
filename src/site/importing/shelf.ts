import { createHash } from 'node:crypto';
import type { Edition, StopItem } from '../../import/received/received-item';
import { slugOf } from '../../model/ids';
import { KeptSeeds, type Written } from './kept-seeds';
import { readState, writeState, type ArticleState, type ShelfState } from './shelf-state';

/** An article that is to be put on the shelf. */
export interface Arrival {
  readonly id: string;
  /** the id of what it corrects, null of nothing */
  readonly corrects: string | null;
  readonly url: string | null;
  readonly edition: Edition;
  /** where it is from */
  readonly source: string;
  /** what a new seed is named after */
  readonly name: { readonly day: string; readonly words: string };
  /** of the seed */
  readonly text: string;
}

/** What became of an arrival; `file` is its seed, null where none was written. */
export type Shelved =
  | Written
  | { readonly kind: 'unchanged' | 'older' | 'elsewhere'; readonly file: string | null }
  | { readonly kind: 'stopped'; readonly file: string | null }
  /** the article is another host's, `owner` its address: no host changes what is another's */
  | { readonly kind: 'foreign'; readonly file: string | null; readonly owner: string };

/** The seeds that imports write: each article keeps its name, and what is replaced is kept. */
export class Shelf {
  readonly state: ShelfState;
  private readonly consulted = new Set<string>();
  private readonly kept: KeptSeeds;

  /** Throws where what the last imports kept cannot be read. */
  constructor(private readonly seeds: string) {
    this.state = readState(seeds);
    this.kept = new KeptSeeds(seeds);
  }

  /** Told of each source before what it holds: an article stays with the first that has it. */
  consult(source: string): void {
    this.consulted.add(source);
  }

  save(): void {
    writeState(this.seeds, this.state);
  }

  put(arrival: Arrival): Shelved {
    const [id, known] = this.find(arrival);
    const hash = hashOf(arrival.text);
    if (known !== null) {
      const { file } = known;
      const isOthers = known.source !== arrival.source && this.consulted.has(known.source);
      if (isOthers && arrival.edition.version === null && arrival.edition.time === null)
        return { kind: 'elsewhere', file };
      if (isForeign(known.source, arrival.source)) return { kind: 'foreign', file, owner: known.source };
      if (known.stopped !== null && !isLater(arrival.edition, known)) return { kind: 'stopped', file };
      if (isEarlier(arrival.edition, known)) return { kind: 'older', file };
    }
    const found = arrival.url === null ? null : this.kept.at(arrival.url);
    const file = known?.file ?? found ?? this.freeName(arrival);
    const state: ArticleState = {
      file,
      hash,
      source: arrival.source,
      url: arrival.url,
      version: arrival.edition.version,
      time: arrival.edition.time,
      stopped: null,
    };
    this.state.articles.set(id, state);
    if (id !== arrival.id) this.state.articles.set(arrival.id, state);
    // what the owner has put right in the seed since stays, as long as its source says the same
    if (known?.hash === hash && known.stopped === null) return { kind: 'unchanged', file };
    // what its owner withholds stays withheld, whatever its source says next
    const isOwners = known?.stopped === null && this.kept.isDraft(file);
    return this.kept.write(file, isOwners ? asDraft(arrival.text) : arrival.text);
  }

  /** Withholds what is killed or not to be published yet: its seed stays, without its text. */
  stop({ id, status, edition, reason, headline }: StopItem, source: string, words: string): Shelved {
    const known = this.state.articles.get(id) ?? null;
    const file = known?.file ?? null;
    if (known !== null && isForeign(known.source, source)) return { kind: 'foreign', file, owner: known.source };
    if (known !== null && isEarlier(edition, known))
      return { kind: known.stopped === null ? 'older' : 'unchanged', file };
    const hash = hashOf(`${status} ${reason ?? ''} ${headline ?? ''}`);
    if (known?.stopped === status && known.hash === hash) return { kind: 'unchanged', file };
    const { version, time } = edition;
    const kept = { version: version ?? known?.version ?? null, time: time ?? known?.time ?? null };
    this.state.articles.set(id, { file, hash, source, url: known?.url ?? null, ...kept, stopped: status });
    return file === null || !this.kept.has(file) ? { kind: 'stopped', file: null } : this.kept.withhold(file, words);
  }

  private find({ id, corrects, url }: Arrival): [id: string, known: ArticleState | null] {
    const { articles } = this.state;
    const ids = [corrects, id].filter((one) => one !== null);
    const found = ids.find((one) => articles.has(one)) ?? (url === null ? undefined : this.idAt(url));
    return [found ?? id, found === undefined ? null : articles.get(found)!];
  }

  private idAt(url: string): string | undefined {
    return [...this.state.articles].find(([, known]) => known.url === url)?.[0];
  }

  /** A name that no other article has; a seed with the very same text is this article's. */
  private freeName({ name: { day, words }, text }: Arrival): string {
    const taken = new Set([...this.state.articles.values()].map(({ file }) => file));
    const stem = slugOf(`${day} ${shortName(words)}`);
    for (let n = 1; ; n++) {
      const file = `${stem}${n === 1 ? '' : `-${n}`}.txt`;
      const isMine = !this.kept.has(file) || this.kept.read(file) === text;
      if (!taken.has(file) && isMine) return file;
    }
  }
}

const asDraft = (text: string): string => text.replace('---\n', '---\ndraft: true\n');

/** Whether two addresses are of different hosts; a file is its owner's. */
function isForeign(owner: string, other: string): boolean {
  return URL.canParse(owner) && URL.canParse(other) && new URL(owner).host !== new URL(other).host;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Whether something is of a later version than another, as far as both say so. */
function isLater(one: Edition, other: Edition): boolean {
  if (one.version !== null && other.version !== null && one.version !== other.version)
    return one.version > other.version;
  return one.time !== null && other.time !== null && one.time > other.time;
}

const isEarlier = (one: Edition, other: Edition): boolean => isLater(other, one);

/** In UTF-16 code units: a name that is still read at a glance. */
const longestName = 60;

/** The first words, as many as fit. */
function shortName(words: string): string {
  const short = words.slice(0, longestName + 1);
  return words.length <= longestName ? words : short.slice(0, Math.max(short.lastIndexOf(' '), longestName / 2));
}
