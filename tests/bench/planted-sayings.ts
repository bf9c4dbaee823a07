import { lexemes } from '../../src/analysis/text/tagger/model';
import type { Speaker } from '../../src/model/attribution';
import type { ComparedTelling } from '../../src/site/sayings/cluster-index';
import { everydayWords } from '../../src/site/sayings/everyday-words';
import { chance, type Chance } from './chance-of';

/** A statement of the generated archive, with the saying that it was made a telling of. */
export interface Planted extends ComparedTelling {
  /** the same for all tellings of one saying, another for everything else */
  readonly saying: string;
  /** how it was made */
  readonly how: string;
}

const given = 'Ana Bruno Clara Daniel Elena Felix Greta Hugo Irena Jonas Karin Louis Marta Nils Olga Pavel'.split(' ');
const starts = 'Al Bor Cal Dem Er Fal Gor Hal Is Jur Kal Lem Mor Nes Or Pel Ros Sal Tor Vel'.split(' ');
const ends = 'bach dale ensen feld gard holm kamp lund mann quist rup sson tal vik wald zer'.split(' ');
const places =
  'Warsaw Nairobi Hanoi Lima Oslo Texas Kyiv Manila Ottawa Cairo Norway Peru Iran Iraq Austria Australia'.split(' ');
const commonplaces = [
  'We will see.',
  'No comment.',
  'Thank you very much.',
  'We will see what happens.',
  'It is too early to say.',
  'We are looking into the matter.',
  'Our thoughts and prayers are with the families of the victims.',
  'We do not comment on ongoing investigations.',
  'I have nothing more to say about that.',
  'This is a great day for our country.',
];

/** What the generator draws from: words of our own choice by how common they are, and phrases that many sentences have. */
interface Language {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly phrases: readonly string[];
}

const subjects = ['we', 'we', 'we', 'I', 'I', 'they', 'people', 'you', 'he', 'she', 'it'];
const modals = ['will', 'will', 'can', 'should', 'must', 'would', 'are going to', 'want to', 'have to', 'need to'];
const joints = [', and', ', but', ' because', ', so', ', which is why', ' and', ' that', ' if', ', while'];
const prepositions = 'in for with before after against about under over from'.split(' ');
const asides = ['very', 'really', 'just', 'also', 'now', 'of course', 'in the end', 'as I said', 'to be honest'];

function languageOf(by: Chance): Language {
  const words = by.shuffled(lexemes.filter((word) => /^[a-z]{4,11}$/.test(word) && !everydayWords.has(word)));
  const [nouns, verbs, adjectives] = [words.slice(0, 2500), words.slice(2500, 3700), words.slice(3700, 4700)];
  const phrases = Array.from({ length: 300 }, () => `${by.pick(adjectives)} ${by.pick(nouns)}`);
  return { nouns, verbs, adjectives, phrases };
}

/** The nth comes about 1/n times as often as the first. */
const ranked = <T>(from: readonly T[], by: Chance): T => from[Math.floor(from.length ** by.number()) - 1]!;

/** "the new bridge", "40 schools", "Norway" */
function thing({ nouns, adjectives, phrases }: Language, by: Chance): string {
  const at = by.number();
  if (at < 0.08) return by.pick(places);
  if (at < 0.18) return `${2 + by.below(900)} ${ranked(nouns, by)}`;
  if (at < 0.3) return `the ${ranked(phrases, by)}`;
  if (at < 0.55) return `${by.pick(['the', 'a', 'our', 'their'])} ${ranked(adjectives, by)} ${ranked(nouns, by)}`;
  return `${by.pick(['the', 'the', 'our', 'this'])} ${ranked(nouns, by)}`;
}

/** "we will not close the new bridge before the spring" */
function clause(language: Language, by: Chance): string {
  const subject = by.number() < 0.3 ? thing(language, by) : by.pick(subjects);
  const denied = by.number() < 0.08 ? by.pick([' not', ' never']) : '';
  const aside = by.number() < 0.15 ? ` ${by.pick(asides)}` : '';
  const where = by.number() < 0.6 ? ` ${by.pick(prepositions)} ${thing(language, by)}` : '';
  return `${subject} ${by.pick(modals)}${denied}${aside} ${ranked(language.verbs, by)} ${thing(language, by)}${where}`;
}

/** A sentence of one to three clauses, without its full stop. */
function sentence(language: Language, by: Chance): string[] {
  let words = clause(language, by);
  for (let more = by.pick([0, 1, 1, 1, 2]); more > 0; more--) words += `${by.pick(joints)} ${clause(language, by)}`;
  return capital(words.split(' '));
}

const capital = ([first = '', ...rest]: readonly string[]): string[] => [
  first.charAt(0).toUpperCase() + first.slice(1),
  ...rest,
];

/** One or two sentences, rarely three, of nine words at least. */
function statement(language: Language, by: Chance): string[] {
  const words: string[] = [];
  for (let more = by.pick([1, 1, 1, 2, 2, 3]); more > 0 || words.length < 9; more--)
    words.push(...ended(sentence(language, by)));
  return words;
}

const ended = (words: readonly string[]): string[] => [...words.slice(0, -1), `${words.at(-1)!.replace(/,$/, '')}.`];

/** How a telling of a saying is changed; null where it cannot be so. */
type Edit = (words: readonly string[], by: Chance, language: Language) => string[] | null;

const insideOf = (words: readonly string[], by: Chance): number => 1 + by.below(Math.max(1, words.length - 2));
const replaced = (words: readonly string[], at: number, ...by: readonly string[]): string[] => [
  ...words.slice(0, at),
  ...by,
  ...words.slice(at + 1),
];
const isPlain = (word: string): boolean => /^[a-z]{5,}$/.test(word);

function mistype(word: string, by: Chance): string {
  const at = 1 + by.below(word.length - 2);
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at]! + word.slice(at),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ];
  return by.pick(ways);
}

function placeOf(words: readonly string[], by: Chance, fits: (word: string) => boolean): number | null {
  const fitting = words.flatMap((word, n) => (fits(word) ? [n] : []));
  return fitting.length === 0 ? null : by.pick(fitting);
}

/** Where words are cut: mostly before a clause, else anywhere; nine words at least stay on either side. */
function cutAt(words: readonly string[], by: Chance): number | null {
  const places = words.flatMap((word, n) => (n < 9 || n > words.length - 9 ? [] : [{ n, word }]));
  const clauses = places.filter(
    ({ n, word }) => /^(?:and|but|because|so|which|while|if)$/.test(word) || /[,.]$/.test(words[n - 1]!),
  );
  const from = clauses.length > 0 && by.number() < 0.7 ? clauses : places;
  return from.length === 0 ? null : by.pick(from).n;
}

/** What news does to words that it copies. */
export const copies = {
  whole: (words) => [...words],
  'trimmed at its end': (words, by) => {
    const end = cutAt(words, by);
    return end === null ? null : words.slice(0, end);
  },
  'trimmed at its beginning': (words, by) => {
    const start = cutAt(words, by);
    return start === null ? null : words.slice(start);
  },
  'trimmed at both ends': (words, by) => {
    const [start, end] = [cutAt(words, by), cutAt(words, by)].sort((a, b) => Number(a) - Number(b));
    return start === null || end === null || end! - start! < 10 ? null : words.slice(start, end!);
  },
  'cut in its middle': (words, by) => {
    if (words.length < 16) return null;
    const start = 5 + by.below(words.length - 13);
    return [...words.slice(0, start), '…', ...words.slice(start + 1 + by.below(4))];
  },
  're-marked': (words) => words.map((word) => word.replace(/,$/, ' –').replace(/\.$/, ',')),
  'mistyped once': (words, by) => {
    const at = placeOf(words, by, isPlain);
    return at === null ? null : replaced(words, at, mistype(words[at]!, by));
  },
  'mistyped twice': (words, by) => {
    const [one, two] = [placeOf(words, by, isPlain), placeOf(words, by, isPlain)];
    if (one === null || two === null || one === two || words.length < 12) return null;
    return replaced(replaced(words, one, mistype(words[one]!, by)), two, mistype(words[two]!, by));
  },
  'a small word more': (words, by) => {
    const at = insideOf(words, by);
    return [...words.slice(0, at), by.pick(['very', 'really', 'that', 'just', 'also', 'the']), ...words.slice(at)];
  },
  'a small word fewer': (words, by) => {
    const at = placeOf(words, by, (word) => /^(?:the|a|that|very|just|also|really|to|our|this)$/.test(word));
    return at === null ? null : replaced(words, at);
  },
  'another word': (words, by, language) => {
    const at = placeOf(words, by, (word) => isPlain(word) && !everydayWords.has(word));
    return at === null || words.length < 14 ? null : replaced(words, at, ranked(language.nouns, by));
  },
  'a word explained': (words, by) => {
    const at = placeOf(words, by, (word) => /^(?:it|he|she|they|them|him|her|this|that)$/.test(word));
    return at === null ? null : replaced(words, at, `[${by.pick(['the plan', 'the minister', by.pick(places)])}]`);
  },
  sic: (words, by) => {
    const at = insideOf(words, by);
    return [...words.slice(0, at), '[sic]', ...words.slice(at)];
  },
  'told with more': (words, by, language) => [...words, ...ended(sentence(language, by))],
} satisfies Record<string, Edit>;

/** What makes another saying of it. */
export const traps = {
  'a negation more': (words, by) => {
    const at = insideOf(words, by);
    return [...words.slice(0, at), by.pick(['not', 'never']), ...words.slice(at)];
  },
  'a negation fewer': (words, by) => {
    const at = placeOf(words, by, (word) => /^(?:not|never|no)$/.test(word));
    return at === null ? null : replaced(words, at);
  },
  'another number': (words, by) => {
    const at = placeOf(words, by, (word) => /^\d+$/.test(word));
    return at === null ? null : replaced(words, at, String(1000 + by.below(900)));
  },
  'another name': (words, by) => {
    const at = placeOf(words, by, (word) => places.includes(word));
    return at === null ? null : replaced(words, at, by.pick(places.filter((place) => place !== words[at])));
  },
} satisfies Record<string, Edit>;

const marks = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
] as const;

/** Sizes of the archive. */
interface Size {
  readonly articles: number;
  /** statements of an article on average, those planted left out */
  readonly each: number;
  readonly sayings: number;
}

/** An archive of statements by a fixed seed, with planted sayings and planted traps. */
export function plantedSayings({ articles, each, sayings }: Size): Planted[] {
  const by = chance(20_261_127);
  const language = languageOf(by);
  const people = Array.from({ length: 900 }, () => personOf(by));
  const made: Planted[] = [];
  const put = (words: readonly string[], speakers: readonly Speaker[], saying: string, how: string): void => {
    const number = by.below(articles);
    const [open, shut] = by.pick(marks);
    const text = `${open}${words.join(' ')}${shut}`;
    made.push({
      article: `article-${number}`,
      id: `q-${made.length}`,
      datePublished: new Date(Date.UTC(2015, 0, 1 + (number % 3600))).toISOString().slice(0, 10),
      words: text,
      own: [{ start: 1, end: text.length - 1 }],
      speakers,
      saying,
      how,
    });
  };
  for (let n = 0; n < articles * each; n++) {
    if (by.number() < 0.05) put([by.pick(commonplaces)], [by.pick(people)], `commonplace ${n}`, 'commonplace');
    else put(statement(language, by), [ranked(people, by)], `alone ${n}`, 'alone');
  }
  for (let n = 0; n < sayings; n++) plant(n, { by, language, people, put });
  return by.shuffled(made);
}

interface Planting {
  readonly by: Chance;
  readonly language: Language;
  readonly people: readonly Speaker[];
  readonly put: (words: readonly string[], speakers: readonly Speaker[], saying: string, how: string) => void;
}

/** Puts one saying into the archive: its first telling, one to four copies, and two traps. */
function plant(n: number, { by, language, people, put }: Planting): void {
  const words = statement(language, by);
  const speaker = ranked(people, by);
  put(words, [speaker], `saying ${n}`, 'first');
  let isTold = true;
  for (let copy = 1 + by.below(4); copy > 0; copy--) {
    const how = by.pick(Object.keys(copies) as (keyof typeof copies)[]);
    const copied = (copies[how] as Edit)(words, by, language);
    if (copied === null) continue;
    const isUnnamed = by.number() < 0.1 && copied.length > 14;
    isTold &&= !isUnnamed;
    put(copied, isUnnamed ? [] : [speaker], `saying ${n}`, isUnnamed ? `${how}, nobody named` : how);
  }
  const trap = by.pick(Object.keys(traps) as (keyof typeof traps)[]);
  const trapped = (traps[trap] as Edit)(words, by, language);
  if (trapped !== null) put(trapped, [speaker], `trap ${n}`, trap);
  const other = by.pick(people);
  // with another speaker, nobody could say whose a telling is that names none
  if (isTold && by.number() < 0.3 && other.id !== speaker.id) put(words, [other], `other ${n}`, 'another speaker');
}

function personOf(by: Chance): Speaker {
  const name = `${by.pick(given)} ${by.pick(starts)}${by.pick(ends)}`;
  return { kind: 'person', id: name.toLowerCase().replace(' ', '-'), name };
}
