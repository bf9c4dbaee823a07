import type { Describes } from '../../model/attribution';
import { guardBodies } from '../lexicon/speaking-nouns';
import { headOf, sourceNounKind } from './source-nouns';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Bodies by their grammar, people by what they are. */
const groups = words(
  'family families crowd crowds public staff crew crews couple couples majority majorities minority',
);

/** Companies, though their word is made like a person's. */
const companies =
  words(`maker carmaker automaker chipmaker drugmaker planemaker steelmaker brewer broadcaster publisher insurer airline
  retailer lender supplier manufacturer`);

/** Words that count those who come after their "of". */
const counts =
  words(`one some many most few several all none half third quarter number dozens scores hundreds thousands group groups team
  pair handful majority minority each two three four five six`);

/** "one of the donors", "two of them": a word that counts, before its "of". */
export function countsSome(lower: string): boolean {
  return counts.has(lower);
}

/** Before "figures", what makes them people. */
const standing =
  /(?:^| )(?:senior|leading|prominent|key|top|public|political|religious|party|opposition|military|business|industry|establishment) figures?\b/;

/**
 * What an unnamed source's description is of, by the noun that heads it: "two officials", "a group
 * of rabbis" are people, "the council" is a body, "an internal memo" a document. Of a noun that
 * nobody knows, a person, who may have reasons not to be named.
 */
export function describes(description: string, head: string = headOf(description)): Describes {
  const lower = description.toLowerCase();
  const of = lower.indexOf(' of ');
  if (of > 0 && counts.has(lower.slice(lower.lastIndexOf(' ', of - 1) + 1, of))) {
    const counted = kindOfHead(headOf(lower.slice(of + 4)));
    if (counted !== null) return counted;
  }
  if (standing.test(lower)) return 'person';
  if (head === 'guard' && guardBodies.has(lower.split(' ').at(-2) ?? '')) return 'body';
  return kindOfHead(head) ?? kindOfHead(wordBefore(lower, head)) ?? 'person';
}

/**
 * The "report" of "report published in May" and "report 401"; the head itself where it is neither
 * participle nor number.
 */
function wordBefore(lower: string, head: string): string {
  return /(?:ed|en|ing|sent|made)$|^\d[\d/.-]*$/.test(head)
    ? headOf(lower.slice(0, lower.indexOf(head)).trimEnd())
    : head;
}

function kindOfHead(head: string): Describes | null {
  if (groups.has(head)) return 'person';
  if (companies.has(head.replace(/s$/, ''))) return 'body';
  const kind = sourceNounKind(head);
  return kind === 'people' ? 'person' : kind;
}
