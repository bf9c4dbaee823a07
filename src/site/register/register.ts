import { paragraphIds } from '../../derive/reading';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { LinkNotice, LostArticle, SiteArticle } from '../../model/link-notice';
import type { Fault } from '../../model/seed';
import type { Uncorrected } from '../seeds/read-article';
import { wordsOfLine } from './line-of-place';
import type { Aliases } from './read-aliases';
import { reanchor, type OwnersIds } from './reanchor';
import { addressOf, isPublishedLine, type RegisterLine } from './register-line';
import { holdsWithheld, withheldIn, withoutWithheld } from './withheld-words';

/** What of an article's addresses the register has kept, and in the file of which year. */
export interface RegisteredArticle {
  readonly year: string;
  readonly lines: readonly RegisterLine[];
}

/** What a register is opened with. */
export interface RegisterState {
  readonly articles: ReadonlyMap<string, RegisteredArticle>;
  readonly aliases: Aliases;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What became of the articles that have addresses and were not anchored. */
export interface RegisterRest {
  readonly lost: readonly LostArticle[];
  /** ids that articles had before their files were renamed, with the ids that they have */
  readonly renamed: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/**
 * All published addresses, while a site is made: articles are anchored one by one, and at the end
 * it has the lines to write. See docs/decisions/0031.
 */
export class Register {
  private readonly made = new Map<string, RegisteredArticle>();
  private readonly renamed = new Map<string, string>();
  private seeds: ReadonlySet<string> = new Set();
  /** registered articles that have no seed and of which the owner says nothing */
  private vanished: readonly string[] = [];
  /** of these, which article each has become, by its paragraphs */
  private readonly guessed = new Map<string, string>();

  private readonly owner: OwnersIds;

  constructor(private readonly state: RegisterState) {
    const addressesThat = (what: 'withdrawn' | 'restored'): ReadonlySet<string> =>
      new Set([...state.aliases.addresses].filter(([, { says }]) => says === what).map(([address]) => address));
    this.owner = { withdrawn: addressesThat('withdrawn'), restored: addressesThat('restored') };
  }

  /** Told of the ids of all seeds before the first is anchored: what is not among them has vanished. */
  expect(ids: Iterable<string>): void {
    const { articles, aliases } = this.state;
    this.seeds = new Set(ids);
    this.vanished = [...articles.keys()].filter((id) => !this.seeds.has(id) && !aliases.entries.has(id));
    for (const [old, { to }] of aliases.entries) if (to !== null) this.renamed.set(old, to);
  }

  /** The article with what its older addresses say; its lines are kept for the end. */
  anchor(article: AnalysedArticle, uncorrected: Uncorrected | null): SiteArticle {
    const { articles, today } = this.state;
    this.guessRenamed(article);
    const before = [...this.renamed].filter(([, to]) => to === article.id).map(([old]) => old);
    const lines = [article.id, ...before].flatMap((id) => articles.get(id)?.lines ?? []);
    const isFirst = articles.size === 0;
    const anchored = reanchor(article, { lines, today, isFirst, uncorrected, owner: this.owner });
    for (const id of [article.id, ...before]) {
      const theirs = anchored.lines.filter((line) => line.article === id);
      const year = id === article.id ? article.datePublished.slice(0, 4) : articles.get(id)?.year;
      if (year !== undefined) this.made.set(id, { year, lines: theirs });
    }
    return anchored.article;
  }

  /** An article with half of the paragraphs of one that has vanished is that one, its file renamed. */
  private guessRenamed(article: AnalysedArticle): void {
    if (this.vanished.length === 0) return;
    const theirs = new Set(paragraphIds(article));
    for (const old of this.vanished) {
      const lines = this.state.articles.get(old)!.lines.filter((line) => line.id.startsWith('p-') && !('gone' in line));
      const kept = lines.filter(({ id }) => theirs.has(id)).length;
      if (kept === 0 || kept * 2 < lines.length || this.renamed.has(old)) continue;
      this.renamed.set(old, article.id);
      this.guessed.set(old, article.id);
    }
  }

  /**
   * Settles what was not anchored. `without` says of seeds that gave no article whether an error
   * withheld it, or its owner (`draft: true`).
   */
  settle(without: ReadonlyMap<string, 'withheld' | 'withdrawn'>): RegisterRest {
    const { articles, aliases, today } = this.state;
    const faults: Fault[] = this.faultsOfAliases();
    const lost: LostArticle[] = [];
    for (const [id, { year, lines }] of articles) {
      if (this.made.has(id)) {
        const to = this.guessed.get(id);
        if (to !== undefined) faults.push(aliasMissing(aliases, id, to));
        continue;
      }
      const why = this.seeds.has(id) ? (without.get(id) ?? 'withheld') : aliases.entries.has(id) ? 'withdrawn' : 'gone';
      if (why === 'gone') faults.push(aliasMissing(aliases, id, null));
      const now = this.withoutOwners(lines).map((line) => lostLine(line, why, today));
      this.made.set(id, { year, lines: now });
      lost.push({ id, lost: why, notices: now.map((line) => noticeOfLost(line, why)) });
    }
    faults.push(...this.faultsOfAddresses());
    const renamed = new Map([...this.renamed].filter(([old, to]) => articles.has(old) && this.made.has(to)));
    return { lost, renamed, faults };
  }

  /** The lines of an article that is not there, without what the owner withdrew of it. */
  private withoutOwners(lines: readonly RegisterLine[]): readonly RegisterLine[] {
    const taken = lines.filter(isPublishedLine).filter((line) => this.owner.withdrawn.has(addressOf(line)));
    if (taken.length === 0) return lines;
    const withheld = withheldIn(taken);
    return lines.map((line) => {
      if (!isPublishedLine(line)) return line;
      if (!holdsWithheld(line.words, withheld)) return withoutWithheld(line, withheld);
      return { article: line.article, id: line.id, withdrawn: this.state.today };
    });
  }

  private faultsOfAliases(): Fault[] {
    const { entries, file } = this.state.aliases;
    const wrong = [...entries].flatMap(([old, { to, line }]) => {
      if (this.seeds.has(old))
        return [{ line, message: `"${old}" is the id of a seed that is there; remove the line` }];
      if (to === null || this.seeds.has(to)) return [];
      return [{ line, message: `"${to}" is the id of no seed; write that of the renamed one, or withdrawn` }];
    });
    return wrong.map((fault) => ({ severity: 'error', file, ...fault }));
  }

  /** Told at the end: whether an address is withdrawn shows only then. */
  private faultsOfAddresses(): Fault[] {
    const { addresses, file } = this.state.aliases;
    return [...addresses].flatMap(([address, { says, line }]): Fault[] => {
      const of = this.made.get(address.split('/')[0]!)?.lines.find((one) => addressOf(one) === address);
      const message =
        of === undefined
          ? `"${address}" is no address that was published; remove the line`
          : 'withdrawn' in of === (says === 'withdrawn')
            ? null
            : says === 'withdrawn'
              ? `what "${address}" is of stands in its article; take it out of the text, or away by a correction`
              : `nothing in its article has the address "${address}"; remove the line`;
      return message === null ? [] : [{ severity: 'error', file, line, message }];
    });
  }

  /** By year, the lines of all articles. */
  linesByYear(): Map<string, RegisterLine[]> {
    const years = new Map<string, RegisterLine[]>();
    for (const { year, lines } of this.made.values()) {
      const all = years.get(year);
      if (all === undefined) years.set(year, [...lines]);
      else for (const line of lines) all.push(line);
    }
    return years;
  }
}

function aliasMissing({ file }: Aliases, id: string, to: string | null): Fault {
  const message =
    to === null
      ? `the article "${id}" was published and its seed is gone; put the seed back, or add the line "${id}: " with the id of the seed that it has become, or "${id}: withdrawn"`
      : `the article "${id}" was published and its seed is gone, renamed it seems; add the line "${id}: ${to}"`;
  return { severity: 'error', file, line: 1, message };
}

function lostLine(line: RegisterLine, why: LostArticle['lost'], today: string): RegisterLine {
  if ('withdrawn' in line || why === 'withheld') return line;
  if (why === 'withdrawn') return { article: line.article, id: line.id, withdrawn: today };
  return { ...line, gone: line.gone ?? today };
}

function noticeOfLost(line: RegisterLine, why: LostArticle['lost']): LinkNotice {
  const says = 'withdrawn' in line ? 'withdrawn' : why;
  return { id: line.id, says, at: [], was: says === 'gone' && isPublishedLine(line) ? wordsOfLine(line) : null };
}
