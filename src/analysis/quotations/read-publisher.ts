import { determiners } from '../lexicon/determiners';
import { normaliseWords } from '../../model/ids';
import { beginsWithCapital } from '../text/capitals';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import { wordFact } from '../text/words';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { wordsOfTokens } from './reporting-clause';
import {
  mediaNouns,
  mediaNounsWithModifier,
  mediaWords,
  mediaWordsAtEnd,
  publisherFirstWords,
  publisherNames,
  publishersAfterThe,
} from '../lexicon/publishers';

/**
 * A publisher read from the text: its name without an article, and the half-open range of tokens
 * that spell the name.
 */
export interface Publisher {
  readonly name: string;
  readonly first: number;
  readonly end: number;
  /** end of the whole noun phrase it stands in */
  readonly endOfPhrase: number;
}

const longestName = 6;

/**
 * The publisher that the noun phrase beginning at token `at` means, or null: "Le Monde", "CNN’s
 * Erin Vale" (CNN), "the Lima daily El Comercio" (El Comercio), "Germany’s Bild newspaper" (Bild),
 * "state television", "a local radio station".
 */
export function publisherAt(tokens: readonly Token[], at: number, limit: number): Publisher | null {
  if (/^(?:this|our|my)$/.test(tokens[at]?.lower ?? '')) return null;
  const end = nounPhraseFrom(tokens, at, limit);
  let first = at;
  while (first < end && determiners.has(tokens[first]!.lower)) first++;
  if (first === end) return null;
  const afterThe = first > at && tokens[first - 1]!.lower === 'the' ? first : -1;
  const known =
    knownName(tokens, first, end, afterThe) ??
    nameWithMediaWord(tokens, first, end) ??
    (afterThe === first && end === first + 1 ? loneMediaWord(tokens, first, end) : null);
  if (known !== null) return known;
  const described = byNoun(tokens, first, end);
  return described === null ? null : (apposedName(tokens, described, limit) ?? described);
}

/** "a local station, Radio Sul, that": the name after the comma. */
function apposedName(
  tokens: readonly Token[],
  { first, end, endOfPhrase }: Publisher,
  limit: number,
): Publisher | null {
  if (beginsWithCapital(tokens[first]!.text) || end !== endOfPhrase || tokens[end]?.text !== ',') return null;
  let last = end + 1;
  while (last < limit && beginsWithCapital(tokens[last]!.text)) last++;
  return last > end + 1 && last < limit && tokens[last]!.text === ',' ? named(tokens, end + 1, last, last) : null;
}

/** Reuters; The New York Times; BBC Radio 4; Germany’s Bild newspaper. */
function knownName(tokens: readonly Token[], first: number, end: number, afterThe: number): Publisher | null {
  for (let i = first; i < end; i++) {
    if (!beginsWithCapital(tokens[i]!.text)) continue;
    const last = mayBegin(tokens[i]!.word) ? endOfKnown(tokens, i, end) : i;
    if (last > i) return named(tokens, i, withExtension(tokens, last, end), end);
    if (afterThe === i && isBareName(tokens, i + 1, end) && publishersAfterThe.has(tokens[i]!.lower))
      return named(tokens, i, withExtension(tokens, i + 1, end), end);
    // a name that is only begun here may be known from its next word on ("Germany’s Bild")
    if (tokens[i]!.pos === 'PROPN' && i > first + 4) break;
  }
  return null;
}

const mayBegin = wordFact(({ lower }) =>
  publisherFirstWords.has(/^[a-z]+$/.test(lower) ? lower : normaliseWords(lower).split(' ')[0]!),
);

/** The token behind the longest known name that begins at `at`; `at` where none does. */
function endOfKnown(tokens: readonly Token[], at: number, end: number): number {
  for (let last = Math.min(at + longestName, end); last > at; last--) {
    let name = '';
    for (let k = at; k < last; k++) name += `${tokens[k]!.text} `;
    if (publisherNames.has(normaliseWords(name))) return last;
  }
  return at;
}

/** The Times; not "the Star Alliance". */
function isBareName(tokens: readonly Token[], last: number, end: number): boolean {
  const next = tokens[last];
  return last >= end || next === undefined || !beginsWithCapital(next.text);
}

/** BBC Radio 4, Sky News Australia: what a known name goes on with. */
function withExtension(tokens: readonly Token[], last: number, end: number): number {
  let i = last;
  while (
    i < end &&
    (mediaWords.has(tokens[i]!.lower) ||
      /^(?:\d|International$|World$|Service$|Business$|Online$|Sports?$)/.test(tokens[i]!.text))
  ) {
    if (!beginsWithCapital(tokens[i]!.text) && !/^\d/.test(tokens[i]!.text)) break;
    i++;
  }
  // "BBC Radio Leeds"
  const station = i > last && tokens[i - 1]!.lower === 'radio' ? tokens[i] : undefined;
  return station !== undefined && i < end && beginsWithCapital(station.text) ? i + 1 : i;
}

/**
 * The Boston Globe, Lagos Gazette, Radio Havana: a capitalised run with a word of the trade in it.
 */
function nameWithMediaWord(tokens: readonly Token[], first: number, end: number): Publisher | null {
  for (let i = first; i < end; i++) {
    if (!beginsWithCapital(tokens[i]!.text)) continue;
    let last = i;
    while (last < end && beginsWithCapital(tokens[last]!.text)) last++;
    for (let k = i; k < last && last - i > 1; k++) {
      const { lower } = tokens[k]!;
      if (mediaWords.has(lower) && (!mediaWordsAtEnd.has(lower) || k === last - 1) && (k > i || last > i + 1)) {
        return named(tokens, i, last, end);
      }
    }
    i = last;
  }
  return null;
}

/** the Courier, the Tribune: the paper named in full elsewhere. */
function loneMediaWord(tokens: readonly Token[], first: number, end: number): Publisher | null {
  return beginsWithCapital(tokens[first]!.text) && mediaWords.has(tokens[first]!.lower)
    ? named(tokens, first, end, end)
    : null;
}

/**
 * "the newspaper Izvestia", "Interfax news agency", "state television": a lower-case noun says that
 * it is a publisher.
 */
function byNoun(tokens: readonly Token[], first: number, end: number): Publisher | null {
  let noun = -1;
  for (let i = first; i < end && noun < 0; i++) if (isMediaNoun(tokens, i)) noun = i;
  if (noun < 0) return null;
  while (noun + 1 < end && isMediaNoun(tokens, noun + 1)) noun++;
  let after = noun + 1;
  while (after < end && beginsWithCapital(tokens[after]!.text)) after++;
  if (after > noun + 1) return named(tokens, noun + 1, after, end);
  let before = noun;
  while (before > first && (tokens[before - 1]!.lower === 'news' || tokens[before - 1]!.lower === 'state')) before--;
  const endOfName = before;
  while (before > first && beginsWithCapital(tokens[before - 1]!.text) && !demonymish(tokens[before - 1]!)) before--;
  if (before < endOfName) return named(tokens, before, endOfName, end);
  if (
    noun === first &&
    mediaNounsWithModifier.has(tokens[noun]!.lower) &&
    !/^(?:paper|network|broadcaster)$/.test(tokens[noun]!.lower)
  )
    return null;
  return named(tokens, first, noun + 1, end);
}

function isMediaNoun(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === 'agency' || lower === 'agencies') return tokens[i - 1]?.lower === 'news';
  return mediaNouns.has(lower);
}

function named(tokens: readonly Token[], first: number, end: number, endOfPhrase: number): Publisher {
  let from = first;
  if (end - from > 1 && tokens[from]!.lower === 'the') from++;
  return { name: wordsOfTokens(tokens, { first: from, end }), first: from, end, endOfPhrase };
}

/** "German", "Israeli": an adjective of a people, which is no part of a publisher's name. */
function demonymish({ text, pos }: Token): boolean {
  return (
    pos === 'ADJ' || /(?:ish|ese|ian|ean|can|eli|raqi|ani|aeli|stani|nch|tch|eek|ench|wiss|gian|rman|Thai)$/.test(text)
  );
}

/**
 * The source phrase as a publisher, where a publisher is what the phrase means: "Russian state news
 * agency TASS", not "a Reuters photographer".
 */
export function publisherOf(tokens: readonly Token[], { first, end }: TokenRange): Publisher | null {
  const publisher = publisherAt(tokens, first, end);
  if (publisher === null) return null;
  for (let i = publisher.end; i < publisher.endOfPhrase; i++) {
    const { lower } = tokens[i]!;
    if (!mediaNouns.has(lower) && lower !== 'news' && lower !== 'agency') return null;
  }
  const next = tokens[publisher.endOfPhrase];
  return publisher.endOfPhrase < end && next?.pos === 'ADP' ? null : publisher;
}
