import type { Describes } from '../../model/attribution';
import { partitives } from '../lexicon/number-words';
import { companiesLikePersons, groupsOfPeople, guardBodies } from '../lexicon/speaking-nouns';
import { headOf, sourceNounKind } from './source-nouns';

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
  if (of > 0 && partitives.has(lower.slice(lower.lastIndexOf(' ', of - 1) + 1, of))) {
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
  if (groupsOfPeople.has(head)) return 'person';
  if (companiesLikePersons.has(head.replace(/s$/, ''))) return 'body';
  const kind = sourceNounKind(head);
  return kind === 'people' ? 'person' : kind;
}
