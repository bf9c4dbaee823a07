import { unpackWeights } from '../learning/linear-weights';
import packed from '../models/person-name/weights.json';
import { evidenceKinds, evidenceNumbers as numbers } from './evidence-kinds';
import { countriesLikeNames } from '../lexicon/country-words';
import { initialsOfPlaces } from '../lexicon/name-parts';
import type { NameGroup } from './group-names';
import { surelyFirm } from './signs-of-firm';
import { letterBuckets } from './letter-features';

const { grain, steps } = unpackWeights(packed);

/**
 * Where the weights of longer names begin, behind those of lone words; first come those of
 * `evidenceKinds`, then those of the buckets.
 */
export const weightsOfKind = evidenceKinds.length + letterBuckets;

/** How likely a name is a person's, as log odds: above zero, rather a person. */
export function personScore(group: NameGroup): number {
  const lone = group.words.length === 1;
  const first = lone ? 0 : weightsOfKind;
  let score = 0;
  for (let i = 0; i < evidenceKinds.length; i++) score += group.evidence[i]! * steps[first + i]!;
  for (const bucket of group.shape) score += steps[first + evidenceKinds.length + bucket]!;
  if (group.evidence[numbers.neverPerson] === 1 || (lone && isPlaceAlone(group))) return -9;
  if (group.evidence[numbers.noble] === 1 && group.evidence[numbers.allStrange] === 1 && !isBody(group))
    score = Math.max(score, 1);
  if (isFirm(group)) return -9;
  if (group.labels && !isThing(group)) score = Math.max(score, 1);
  if (lone && !isBody(group) && isSurelyPerson(group)) score = Math.max(score, 1);
  if (
    !lone &&
    !isBody(group) &&
    (isToldToSpeak(group) ||
      hasInitial(group) ||
      isTold(group) ||
      isToldOf(group) ||
      isTitled(group) ||
      isOfTitled(group))
  )
    score = Math.max(score, 1);
  if (!lone && !isBody(group) && (hasJoinedInitials(group) || doesAsPersons(group))) score = Math.max(score, 1);
  if (!lone && !isBody(group, numbers.thingLast) && isSomebodys(group)) score = Math.max(score, 1);
  return score / grain;
}

/** A firm by its shares or board, or since it is "it", and nothing of it is a person's. */
const isFirm = ({ words, evidence, firm, heOrShe }: NameGroup): boolean =>
  firm >= surelyFirm && words.length < 3 && !heOrShe && persons.every((kind) => evidence[kind] === 0);
const persons = (['afterTitle', 'who', 'age', 'apposition'] as const).map((kind) => numbers[kind]);

/** A place or country by most of its occurrences. */
export const isPlaceName = ({ evidence }: NameGroup): boolean => evidence[numbers.place]! >= 0.5;

/**
 * A place by all its occurrences, which nobody takes for somebody: "left Florence", not "Florence
 * said".
 */
const isPlaceAlone = ({ evidence }: NameGroup): boolean =>
  evidence[numbers.place] === 1 && shownPerson.every((kind) => evidence[kind] === 0);

const shownPerson = (
  ['afterTitle', 'afterRole', 'personVerbAfter', 'sayingVerbAfter', 'verbBefore', 'verbSoon', 'who', 'age'] as const
).map((kind) => numbers[kind]);

const isThing = ({ evidence }: NameGroup): boolean =>
  evidence[numbers.organisationWord] === 1 || evidence[numbers.thingWord] === 1;

/**
 * Words of bodies and things in a name; `thing` is what tells a thing, any word of the name or its
 * last.
 */
const isBody = ({ evidence }: NameGroup, thing = numbers.thingWord): boolean =>
  evidence[numbers.organisationWord] === 1 ||
  evidence[thing] === 1 ||
  evidence[numbers.acronym] === 1 ||
  evidence[numbers.hyphened] === 1 ||
  evidence[numbers.place]! > 0 ||
  evidence[numbers.demonym]! > 0;

/** "Her lawyer, Per Aas, said": two words after a role and a comma that speak like a person. */
function isSomebodys({ words, evidence }: NameGroup): boolean {
  return (
    words.length < 4 &&
    evidence[numbers.appositionBefore] === 1 &&
    (evidence[numbers.commonLast] === 0 || (words.length === 2 && evidence[numbers.commonFirst] === 0)) &&
    evidence[numbers.afterThe] === 0
  );
}

/**
 * "Itsel Aas, 41," · "Itsel Aas, a cook,": a strange name of which the text tells an age, or a role
 * as of a person.
 */
const isTold = ({ words, evidence }: NameGroup): boolean =>
  words.length < 4 &&
  evidence[numbers.commonLast] === 0 &&
  evidence[numbers.plural] === 0 &&
  evidence[numbers.afterThe] === 0 &&
  (evidence[numbers.age] === 1 || evidence[numbers.apposition] === 1);

/** "Lis Hill, a spokeswoman,": the same of a surname that is a word, behind what is none. */
const isToldOf = ({ words, evidence }: NameGroup): boolean =>
  words.length === 2 &&
  evidence[numbers.commonFirst] === 0 &&
  evidence[numbers.firstNameThatIsWord] === 0 &&
  evidence[numbers.plural] === 0 &&
  evidence[numbers.placeFirst] === 0 &&
  evidence[numbers.afterThe] === 0 &&
  evidence[numbers.afterPreposition] === 0 &&
  evidence[numbers.apposition] === 1;

/**
 * "the Rev Otmar Aas": a title before two strange words; "Rep. Mo Hill", "correspondent Kasi Hill":
 * one that only people have, or a strange given name.
 */
const isTitled = ({ words, evidence }: NameGroup): boolean =>
  words.length < 4 &&
  evidence[numbers.afterTitle] === 1 &&
  (evidence[numbers.allStrange] === 1 ||
    (words.length === 2 &&
      evidence[numbers.afterThe] === 0 &&
      !(evidence[numbers.plural] === 1 && evidence[numbers.commonLast] === 1) &&
      (evidence[numbers.strictTitle] === 1 || evidence[numbers.commonFirst] === 0)));

/** "Jeb Aas", where the text has "Mr. Aas" or "his brother Jeb" too */
const isOfTitled = ({ words, evidence, sharesTitled }: NameGroup): boolean =>
  sharesTitled &&
  words.length === 2 &&
  evidence[numbers.commonFirst] === 0 &&
  evidence[numbers.placeFirst] === 0 &&
  evidence[numbers.afterThe] === 0;

/** A. Curts Aas: an initial before two words that no dictionary has. */
const hasInitial = ({ words, evidence }: NameGroup): boolean =>
  words.length === 3 &&
  words[0]!.length === 1 &&
  evidence[numbers.initialFirst] === 1 &&
  evidence[numbers.allStrange] === 1;

/** J.D. Aas: initials written together, which are no country's, before a surname. */
const hasJoinedInitials = ({ words, evidence }: NameGroup): boolean =>
  words.length < 4 &&
  evidence[numbers.initialFirst] === 1 &&
  words[0]!.length > 1 &&
  !initialsOfPlaces.has(words[0]!) &&
  evidence[numbers.placeFirst] === 0 &&
  evidence[numbers.afterThe] === 0 &&
  evidence[numbers.plural] === 0 &&
  (evidence[numbers.strangeLast] === 1 || shownPerson.some((kind) => evidence[kind] === 1));

/** "India Aas met": a given name, though it is a word or a place too, and what only people do or are. */
const doesAsPersons = ({ words, evidence, heOrShe }: NameGroup): boolean =>
  words.length === 2 &&
  evidence[numbers.nounAfter] === 0 &&
  (evidence[numbers.firstName] === 1 || countriesLikeNames.has(words[0]!)) &&
  evidence[numbers.afterThe] === 0 &&
  evidence[numbers.plural] === 0 &&
  (doing.some((kind) => evidence[kind] === 1) ||
    (evidence[numbers.personVerbAfter] === 1 && (evidence[numbers.sayingVerbAfter] === 0 || heOrShe)));
const doing = (['who', 'age', 'apposition', 'afterTitle'] as const).map((kind) => numbers[kind]);

/**
 * "said Tan Hui Ming, head of research", "said Per Aas": after a verb of saying, a role or a given
 * name tells a person.
 */
function isToldToSpeak({ words, evidence }: NameGroup): boolean {
  return (
    words.length < 4 &&
    evidence[numbers.verbBefore] === 1 &&
    evidence[numbers.thingWord] === 0 &&
    evidence[numbers.afterThe] === 0 &&
    (evidence[numbers.apposition] === 1 ||
      evidence[numbers.firstName] === 1 ||
      evidence[numbers.firstNameThatIsWord] === 1)
  );
}

/**
 * A lone name that one of its occurrences shows to be a person's: "President Ruiz"; "the Nuri
 * administration"; "Nuri last week signed" where the name also owns something ("Nuri's forces") and
 * no dictionary has it.
 */
function isSurelyPerson({ evidence, heOrShe, isKin: kin }: NameGroup): boolean {
  // "Aas last April said he would"
  const speaks = (['sayingVerbAfter', 'verbBefore', 'verbSoon'] as const).some((kind) => evidence[numbers[kind]] === 1);
  const strange = evidence[numbers.strangeLast] === 1;
  if (evidence[numbers.strictTitle] === 1) return true;
  // "his wife, Leanne"
  if (evidence[numbers.appositionBefore] === 1 && evidence[numbers.loneFirstName] === 1) return true;
  if (!strange) return false;
  // "the baker's daughter, Sunniva"
  if (kin && evidence[numbers.acronym] === 0 && evidence[numbers.nounAfter] === 0) return true;
  if (evidence[numbers.afterTitle] === 1 || evidence[numbers.reignAfter] === 1) return true;
  if (evidence[numbers.afterRole] === 1 && evidence[numbers.nounAfter] === 0 && evidence[numbers.acronym] === 0)
    return true;
  const shunned = evidence[numbers.afterThe]! + evidence[numbers.afterPreposition]! + evidence[numbers.nounAfter]!;
  if (shunned > 0) return false;
  // "some are Aases who left": a people or a club
  const who = evidence[numbers.who] === 1 && evidence[numbers.plural] === 0;
  const told = who || evidence[numbers.age] === 1 || evidence[numbers.apposition] === 1;
  return told || (speaks && heOrShe) || (evidence[numbers.verbSoon] === 1 && evidence[numbers.possessive] === 1);
}
