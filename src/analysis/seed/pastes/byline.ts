import { dayAndMonthWords, particles, suffixes } from '../../lexicon/name-parts';
import { organisationWords } from '../../lexicon/organisation-words';
import { sexOfFirstName } from '../../lexicon/first-names';
import { media } from '../../lexicon/known-organisations';
import { nobodysBylines, siteSections, writerWords } from '../../lexicon/page-words';
import { fold } from '../../text/fold';

/** Who wrote an article, for whom and where, as one line of it says. */
export interface Byline {
  /** in the order given, nobody for "staff" or "and others" */
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly place: string | null;
  /** pieces that are no name: a date, how long it takes to read */
  readonly rest: readonly string[];
}

/** The longest byline, in UTF-16 code units. */
const longest = 200;

const opening =
  /^(?:(?:written|words|story|report|reported|reporting|posted|text|analysis|interview|review) )?by:? (?=\S)|^(?:authors?|writers?|byline): ?(?=\S)/i;

/** By Ana Rubio and Tom Veyne   By ANA RUBIO FOR THE COURIER   By A, B and C, Reuters | 3 min read */
export function readByline(line: string): Byline | null {
  const before = opening.exec(line)?.[0];
  if (before === undefined || line.length > longest) return null;
  return bylineOf(line.slice(before.length));
}

/**
 * Ana Rubio in Geneva   Ana Rubio, harbour correspondent: a line without "by", which is one only where
 * one may stand.
 */
export function readBareByline(line: string): Byline | null {
  if (line.length > 100 || /[.!?:“”"]/.test(line.replace(/\b\p{Lu}\./gu, ''))) return null;
  const byline = bylineOf(line);
  return byline === null || byline.author.length === 0 ? null : byline;
}

/** Whether the words of a line without "by" are surely a name: it begins with a first name. */
export const beginsWithFirstName = (line: string): boolean => sexOfFirstName(fold(line.split(' ')[0]!)) !== null;

/** "Staff", "and others": what stands for a name and is nobody's. */
export const isNobody = (name: string): boolean => nobodysBylines.has(name.toLowerCase());

/** Transport correspondent   Political editor, BBC News   The Coast Bureau */
export function isWritersRole(line: string): boolean {
  const words = line.toLowerCase().split(/[^\p{L}]+/u);
  return line.length <= 80 && words.length <= 8 && !/[.!?]$/.test(line) && words.some((word) => writerWords.has(word));
}

function bylineOf(words: string): Byline | null {
  const [first = '', ...pieces] = words.split(
    /\s*(?:[|•·]|\s[–—-]\s)\s*|\s+(?=(?:Published|Updated|Posted)\b.{0,60}\d)/,
  );
  const whole = first.replace(/ \((?:with|and) [^()]{1,60}\)/, '').replace(/[.,;]$/, '');
  const [, names, place] = /^(.+?),? (?:in|IN) (\p{Lu}[\p{L} ,.'’-]{1,60})$/u.exec(whole) ?? [null, whole, null];
  const [, bare, paper] = /^(.+?),? (?:for|FOR|of) ((?:the |THE )?\p{Lu}[\p{L}\d .&'’-]{1,50})$/u.exec(names!) ?? [
    null,
    names!,
    null,
  ];
  const people = namesIn(bare!);
  if (people === null) return null;
  const outlets = [...(paper === null ? [] : [paper!]), ...people.outlets, ...pieces.filter(isOutlet)];
  return {
    author: people.author,
    publisher: outlets[0] ?? null,
    place: place ?? null,
    rest: pieces.filter((piece) => !isOutlet(piece) && !isWritersRole(piece) && !isName(piece)),
  };
}

/** The people and papers of "A, B and C, political editor, Reuters"; null where something else is in it. */
function namesIn(words: string): { author: string[]; outlets: string[] } | null {
  if (nobodysBylines.has(words.toLowerCase())) return { author: [], outlets: [] };
  const [author, outlets]: [string[], string[]] = [[], []];
  for (const item of words.split(/\s*[,;&]\s*(?:and |AND )?|\s+(?:and|AND|with|WITH)\s+/u)) {
    if (item === '' || nobodysBylines.has(item.toLowerCase())) continue;
    if (isNamedWriter(item, author, outlets)) continue;
    if (isOutlet(item)) outlets.push(item);
    else if (isName(item) && !isWritersRole(item)) author.push(inUsualLetters(item));
    else if (author.length + outlets.length === 0 || !(isAside(item) || isTown(item))) return null;
  }
  return author.length + outlets.length === 0 ? null : { author, outlets };
}

/** "Ana Rubio BBC News", "Ana Rubio Political Editor": a name and, without a comma, what he is. */
function isNamedWriter(item: string, author: string[], outlets: string[]): boolean {
  const words = item.split(' ');
  for (let n = 2; n < words.length && n < 5; n++) {
    const [name, rest] = [words.slice(0, n).join(' '), words.slice(n).join(' ')];
    if (!isName(name) || isOutlet(name) || !(isOutlet(rest) || isWritersRole(rest))) continue;
    author.push(inUsualLetters(name));
    if (isOutlet(rest)) outlets.push(rest);
    return true;
  }
  return false;
}

/** What is said of a writer behind a comma: "harbour correspondent", "19", "aboard the Tern". */
const isAside = (item: string): boolean => isWritersRole(item) || /^\p{Ll}/u.test(item);

/** "By Ana Rubio, Onitsha": a name of one word behind a writer's is where she was. */
const isTown = (item: string): boolean => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(item) && !suffixes.has(item.toLowerCase());

/** A paper, an agency or a broadcaster. */
export function isOutlet(words: string): boolean {
  const bare = words.replace(/^(?:the|The|THE) /, '');
  if (media.has(bare) || /^\p{Lu}{2,5}$/u.test(bare) || /\.(?:com|org|net|co\.\p{L}{2})$/iu.test(bare)) return true;
  if (words.split(' ').length > 6 || !/^[\p{Lu}\d]/u.test(bare)) return false;
  const all = bare.toLowerCase().split(' ');
  if (all.some((word) => writerWords.has(word)) && !/ (?:bureau|desk)$/i.test(bare)) return false;
  return bare !== words || all.some((word) => paperWords.test(word) || organisationWords.has(word));
}

const paperWords =
  /^(?:news|times|post|press|tribune|gazette|chronicle|telegraph|wire|newswire|radio|tv|television|broadcasting|agency|agencies|today|weekly|online|network)$/;

/** Two to five words of a name, each with a capital, or a particle. */
function isName(words: string): boolean {
  const all = words.split(' ');
  if (all.length < 2 || all.length > 5 || siteSections.has(words.toLowerCase())) return false;
  return all.every((word, n) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (n > 0 && (particles.has(lower) || suffixes.has(lower))) return true;
    return /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !dayAndMonthWords.has(lower) && !/^(?:the|a|an|our)$/.test(lower);
  });
}

/** ANA O'BRIEN-RUBIO as Ana O'Brien-Rubio: a name that is printed in capitals only. */
export function inUsualLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word) => (/^(?:\p{Lu}\.)+$/u.test(word) || /^(?:II|III|IV)$/.test(word) ? word : lowered(word)))
    .join(' ');
}

const lowered = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-.]|['’](?=\p{Ll}{2}))(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc\p{Ll}/u, (mc) => `Mc${mc[2]!.toUpperCase()}`);
