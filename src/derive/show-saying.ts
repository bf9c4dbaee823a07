import type { SayingFile } from '../model/saying';
import type { QuotationEntry } from '../model/site';
import { joinNames } from './chain';
import { sayingCounts, sayingFacts } from './saying-facts';
import { wordChanges, type WordChange } from './word-changes';

/** One telling beside the one whose page it stands on. */
export interface ShownTelling {
  readonly entry: QuotationEntry;
  /** whether it is the one whose page this is */
  readonly isHere: boolean;
  /** from the words of this page to its own: `gone` are left out there, `new` stand only there */
  readonly changes: readonly WordChange[];
  /** the same in words: "leaves out “…”, adds “…”"; null where nothing differs but marks */
  readonly differs: string | null;
}

/** A saying as the page of one of its tellings shows it. */
export interface ShownSaying {
  /** the earliest first, this page's among them */
  readonly tellings: readonly ShownTelling[];
  /** the same words in other mouths */
  readonly others: readonly ShownTelling[];
  /** how many other articles tell it, shown or not */
  readonly elsewhere: number;
  /** how many of all its tellings and of those in other mouths are left out */
  readonly unshown: number;
  /** who told it first, who has most of it, whose chain is shortest, who does not say who: a sentence each */
  readonly facts: readonly string[];
}

/** Of either kind, so many stand on a page from the start: what an archive of thousands repeats stays short. */
export const mostTellings = 20;

/**
 * Sets the tellings of a saying beside that of one article, of each kind `most`: every wording
 * before one comes again. Null where the article's is not among them.
 */
export function showSaying(
  { tellings, others }: SayingFile,
  { article, id }: { readonly article: string; readonly id: string },
  most: number,
): ShownSaying | null {
  const here = tellings.find((one) => one.article === article && one.id === id);
  if (here === undefined) return null;
  const show = (entry: QuotationEntry): ShownTelling => {
    const { words } = entry;
    const changes = words === here.words ? [{ words, is: 'kept' as const }] : wordChanges(here.words, words);
    return { entry, isHere: entry === here, changes, differs: differsIn(changes) };
  };
  const [chosen, chosenOthers] = [choose(tellings, here, most), choose(others, null, most)];
  return {
    tellings: chosen.map(show),
    others: chosenOthers.map(show),
    elsewhere: sayingCounts(tellings).articles - 1,
    unshown: tellings.length + others.length - chosen.length - chosenOthers.length,
    facts: sayingFacts(tellings, others, here),
  };
}

/** `most` of some tellings in their order, that of this page among them. */
function choose(
  tellings: readonly QuotationEntry[],
  here: QuotationEntry | null,
  most: number,
): readonly QuotationEntry[] {
  if (tellings.length <= most) return tellings;
  const { first, again } = sayingCounts(tellings);
  const best = [...(here === null ? [] : [here]), ...first.slice(0, most), ...again.slice(0, most)];
  const chosen = new Set([...new Set(best)].slice(0, most));
  return tellings.filter((one) => chosen.has(one));
}

/** "leaves out “before the spring”, adds “certainly”, has “brigde” for “bridge”" */
function differsIn(changes: readonly WordChange[]): string | null {
  const [gone, added, others]: [string[], string[], string[]] = [[], [], []];
  changes.forEach(({ words, is }, n) => {
    if (is === 'new' && changes[n - 1]?.is === 'gone') others.push(`${quoted(words)} for ${gone.pop()!}`);
    else if (is !== 'kept') (is === 'gone' ? gone : added).push(quoted(words));
  });
  const parts = [
    ...(gone.length === 0 ? [] : [`leaves out ${joinNames(gone)}`]),
    ...(added.length === 0 ? [] : [`adds ${joinNames(added)}`]),
    ...(others.length === 0 ? [] : [`has ${joinNames(others)}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** Between our marks, without its own at the ends. */
const quoted = (words: string): string => `“${words.replace(/^["“”«»‘„…\s]+|["“”«»„.,;…\s]+$/g, '')}”`;
