import type { ReadText } from '../text/read-text';
import { sexOfFirstName, type Sex } from '../lexicon/first-names';
import type { NameGroup } from './group-names';
import { isPlaceName, personScore } from './judge-names';
import type { Gathered } from './gathered';
import { giveLoneNames, inTextOrder, isKin, sexOfTitleWords, titlesBefore, type LoneName } from './lone-names';
import type { NameRun } from './name-runs';
import { sameFirstName } from '../lexicon/nicknames';
import { suffixes } from '../lexicon/name-parts';

/**
 * Joins names into persons. Longer names that are accepted found the persons; then lone words that
 * are a surname (or given name) of one of them are theirs; what lone words remain stand for
 * themselves when accepted by their own evidence.
 */
export function gatherPeople(groups: readonly NameGroup[], reading: ReadText): Gathered[] {
  const persons = joinFullNames(
    groups.filter((group) => group.words.length > 1 && personScore(group) > 0),
    reading,
  );
  persons.push(...sharingSurname(groups, persons, reading));
  const byWord = indexByWord(persons);
  const owned = new Set(persons.flatMap(({ runs }) => runs));
  const lone: LoneName[] = [];
  for (const group of groups) {
    if (group.words.length > 1) continue;
    const word = group.words[0]!;
    const bearers = byWord.get(word);
    // "Jordan Pike flew to Jordan": a country is nobody by his given name
    if (isPlaceName(group) && bearers?.every(({ words }) => words.at(-1) !== word) === true) continue;
    if (bearers !== undefined)
      lone.push(...group.runs.filter((run) => !owned.has(run)).map((run) => ({ word, run, bearers })));
    else if (personScore(group) > 0) persons.push(...bySex(group, reading));
  }
  for (const person of persons) person.runs.sort(inTextOrder);
  persons.sort((a, b) => inTextOrder(a.runs[0]!, b.runs[0]!));
  persons.push(
    ...giveLoneNames(
      persons,
      lone.sort((a, b) => inTextOrder(a.run, b.run)),
      reading,
    ),
  );
  return persons.sort((a, b) => inTextOrder(a.runs[0]!, b.runs[0]!));
}

/**
 * The one whom a lone name means, or the two whom "Mr Ruiz" and "Mrs Ruiz" mean; without a title it is
 * the one named last.
 */
function bySex({ words, runs }: NameGroup, { tokens, text }: ReadText): Gathered[] {
  const sexes = runs.map((run) => sexOfTitleWords(titlesBefore(tokens, run)));
  if (!sexes.includes('male') || !sexes.includes('female'))
    return [{ words: [...words], suffix: null, runs: [...runs] }];
  const two = new Map<Sex, Gathered>();
  let last = sexes.find((sex) => sex !== null)!;
  runs.forEach((run, i) => {
    last = sexes[i] ?? last;
    const known = two.get(last);
    if (known !== undefined) known.runs.push(run);
    else {
      const [title, surname] = [tokens[run.first - 1]!, tokens[run.nameEnd - 1]!];
      const name = text.slice(title.start, surname.end);
      two.set(last, { words: [...words], suffix: null, runs: [run], name });
    }
  });
  return [...two.values()];
}

/** "[Tom] and Ana Ruiz": a given name before a full one, which is nobody's yet, has its surname. */
function sharingSurname(
  groups: readonly NameGroup[],
  persons: readonly Gathered[],
  { tokens, text }: ReadText,
): Gathered[] {
  const full = new Map(
    persons.flatMap((person) => person.runs.map((run) => [run.titleFirst, { person, run }] as const)),
  );
  const found: Gathered[] = [];
  for (const { words, runs } of groups) {
    const given = words[0]!;
    if (words.length > 1 || sexOfFirstName(given) === null || persons.some((person) => person.words.includes(given)))
      continue;
    for (const run of runs) {
      const other = tokens[run.end]?.lower === 'and' ? full.get(run.end + 1) : undefined;
      if (other === undefined || other.person.words.length !== 2 || sexOfFirstName(other.person.words[0]!) === null)
        continue;
      const surname = tokens[other.run.nameEnd - 1]!;
      const name = `${text.slice(tokens[run.first]!.start, tokens[run.end - 1]!.end)} ${surname.text}`;
      found.push({ words: [given, other.person.words[1]!], suffix: null, runs: [run], name });
      break;
    }
  }
  return found;
}

/** "Juan Ruiz Jr. is the son of Juan Ruiz": no sentence names one person in full twice, with and without "Jr." */
function areKin(runs: readonly NameRun[], others: readonly NameRun[], tokens: ReadText['tokens']): boolean {
  const sentences = new Set(runs.map(({ first }) => tokens[first]!.sentence));
  return others.some((run) => sentences.has(tokens[run.first]!.sentence) || isKin(tokens, run));
}

function joinFullNames(groups: readonly NameGroup[], reading: ReadText): Gathered[] {
  const persons: Gathered[] = [];
  const bySurname = new Map<string, Gathered[]>();
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  for (const group of longestFirst) {
    const words = [...group.words];
    const suffix = words.length > 2 && suffixes.has(words.at(-1)!) ? words.pop()! : null;
    if (suffix !== null && words.at(-1) === 'the') words.pop();
    const surname = words.at(-1)!;
    const namesakes = bySurname.get(surname) ?? [];
    const same = namesakes.find(
      (person) =>
        (person.suffix === suffix || (suffix === null && !areKin(person.runs, group.runs, reading.tokens))) &&
        sameName(person.words, words),
    );
    if (same !== undefined) same.runs.push(...group.runs);
    else {
      const person: Gathered = { words, suffix, runs: [...group.runs] };
      persons.push(person);
      bySurname.set(surname, [...namesakes, person]);
    }
  }
  return persons;
}

/**
 * "Robert J. Dole" and "Bob Dole", "Ana María Ruiz" and "Ana Ruiz", "Lamont Hill" and "Marc Lamont
 * Hill"; `fuller` has no fewer words.
 */
function sameName(fuller: readonly string[], words: readonly string[]): boolean {
  if (sameFirstName(fuller[0]!, words[0]!)) return true;
  return fuller.length > words.length && words.every((word, i) => fuller[fuller.length - words.length + i] === word);
}

/**
 * Persons by the words that may stand for them alone: the surname, or the given name where nobody
 * has it as a surname.
 */
function indexByWord(persons: readonly Gathered[]): Map<string, Gathered[]> {
  const byWord = new Map<string, Gathered[]>();
  const add = (word: string, person: Gathered): void => {
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  for (const person of persons) {
    add(person.words.at(-1)!, person);
    for (let i = 1; i + 1 < person.words.length; i++) add(person.words.slice(i).join(' '), person);
  }
  const surnames = new Set(byWord.keys());
  for (const person of persons) {
    const given = person.words[0]!;
    if (!surnames.has(given) && given.length > 2) add(given, person);
  }
  return byWord;
}
