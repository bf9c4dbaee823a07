import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Speaker } from '../../model/attribution';
import { normaliseWords } from '../../model/ids';
import type { Said } from './published';
import { sexOfTitles, titlesOf } from './speaker-titles';

/**
 * How those who spoke are to those whom the words are given to now: `same`; `perhaps`, a surname
 * that stood alone is now somebody's full name, or has another title; `nobody`, the words were or
 * are given to nobody; `other`.
 */
export type SpeakerMatch = 'same' | 'perhaps' | 'nobody' | 'other';

type Names = Pick<AnalysedArticle, 'people' | 'text'>;

/** Compares those who were published with the speakers of a statement of the article. */
export function matchSpeakers(
  published: Pick<Said, 'speakers' | 'titles'>,
  statement: Attribution,
  article: Names,
): SpeakerMatch {
  const then = published.speakers.map((name, n): Named => ({ name, titles: published.titles?.[n] ?? [] }));
  const left = [...statement.speakers];
  if (left.length === 0 || then.length === 0) return left.length === then.length ? 'same' : 'nobody';
  if (left.length !== then.length) return 'other';
  let all: SpeakerMatch = 'same';
  for (const one of then) {
    const matches = left.map((now) => matchOne(one, now, titlesOf(now, statement, article), article));
    const at = matches.includes('same') ? matches.indexOf('same') : matches.indexOf('perhaps');
    if (at === -1) return 'other';
    if (matches[at] === 'perhaps') all = 'perhaps';
    left.splice(at, 1);
  }
  return all;
}

interface Named {
  readonly name: string;
  readonly titles: readonly string[];
}

/**
 * A person may have got a fuller or a shorter name, where the article has nobody else whom the name
 * fits; anyone else has the name they had. Whose a surname was that stood alone, nobody knows.
 */
function matchOne(then: Named, speaker: Speaker, titles: readonly string[], { people }: Names): SpeakerMatch {
  const [old, now] = [nameWords(then.name), nameWords(speaker.name)];
  const isNamedSame = asSpoken(old) === asSpoken(now);
  if (isNamedSame && speaker.kind !== 'person') return isOneBody(then.titles, titles) ? 'same' : 'other';
  const fitsOther = people.some(({ id, name }) => id !== speaker.id && isVariant(old, nameWords(name)));
  if (!isNamedSame && (fitsOther || !isVariant(old, now))) return 'other';
  // what was a surname may be taken for a body's name
  if (speaker.kind !== 'person') return speaker.kind === 'organisation' && now.length === 1 ? 'perhaps' : 'other';
  const [sexThen, sexNow] = [sexOfTitles(then.titles), sexOfTitles(titles)];
  if (sexThen !== null && sexNow !== null && sexThen !== sexNow) return 'other';
  if (now.length > 1) return old.length > 1 || isNamedSame ? 'same' : 'perhaps';
  const isOneSex = sexThen !== null && sexThen === sexNow;
  return tellElse(then, old, titles) && !isOneSex ? 'perhaps' : 'same';
}

/** "The foreign ministry" may be that "of Norway"; that of Sweden is another. */
const isOneBody = ([then]: readonly string[], [now]: readonly string[]): boolean =>
  then === undefined || now === undefined || normaliseWords(then) === normaliseWords(now);

/** "Mrs Dahl" of what were "President Dahl"'s or "Anna Dahl"'s words. */
function tellElse(then: Named, old: readonly string[], titles: readonly string[]): boolean {
  if (titles.length === 0 || titles.some((title) => then.titles.includes(title))) return false;
  return old.length > 1 || then.titles.length > 0;
}

/** Lower case, without an article; "Jean-Paul" is one word, for it is one name. */
const nameWords = (name: string): string[] =>
  name
    .replace(/^(?:the|an?) /i, '')
    .split(' ')
    .flatMap((part) => {
      const names = part.split(betweenNames);
      return names.length > 1 ? [names.map(normaliseWords).join('-')] : normaliseWords(part).split(' ');
    });

/** Of "Jean-Paul"; "Jong-un" and "al-Rashid" are two words, which others write apart. */
const betweenNames = /(?<=^\p{Lu}.*)[-‐‑](?=\p{Lu})/u;

const asSpoken = (words: readonly string[]): string => words.join(' ').replaceAll('-', ' ');

/** "Brekke" and "Liv Brekke"; "L. Brekke", "Liv Brekke", "Liv M. Brekke"; not "Liv M. Brekke" and "Liv M. K. Brekke" */
function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return short[0] === long.at(-1);
  if (short.at(-1) !== long.at(-1) || !isGivenAs(short[0]!, long[0]!)) return false;
  if (short.length > 2 && short.length !== long.length) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isGivenAs(word, long[at]!)) at++;
    if (at++ === long.length) return false;
  }
  return true;
}

/** A name, or the initial of it: "J." and "J.-P." of "Jean-Paul". */
function isGivenAs(one: string, other: string): boolean {
  if (one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other)))
    return true;
  const [names, others] = [one.split('-'), other.split('-')];
  return names.length > 1 && names.length === others.length && names.every((name, n) => isGivenAs(name, others[n]!));
}
