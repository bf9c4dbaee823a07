import { possessiveMarks } from '../../lexicon/determiners';
import { isReportingNoun } from '../../lexicon/reporting-nouns';
import { quotingVerb } from '../../lexicon/reporting';
import { relativePronouns } from '../../lexicon/conjunctions';
import { titleWords } from '../../lexicon/titles';
import { beginsWithCapital } from '../../text/capitals';
import { sourceNounKind } from '../source-nouns';
import type { Frame } from './frame';
import type { FrameUnit, Range } from './frame-unit';
import { phraseAfter, phraseBefore } from './frame-phrases';

/** How many words an introduction or a signature has at most. */
const longest = 30;

/**
 * Whom words without a verb of saying name before what he said, units `from` to before `colon`:
 * "Ruiz, the mayor:", "And from Mayor Ruiz:", "Statement by the ministry:", "The firm’s reply in
 * full:", "Here is the letter that Ruiz sent:".
 */
export function introducedBy(units: readonly FrameUnit[], from: number, colon: number): Range | null {
  if (colon - from > longest || units.slice(from, colon).some(({ passage }) => passage >= 0)) return null;
  const first = afterBullet(units, from, colon);
  const sent = senderOf(units, first, colon);
  if (sent !== null) return sent;
  if (hasFiniteVerb(units, first, colon)) return null;
  for (let i = first; i < Math.min(colon - 1, first + 8); i++) {
    if (!/^(?:from|by)$/.test(units[i]!.lower) || !namesWords(units, first, i)) continue;
    const phrase = phraseAfter(units, i + 1);
    return phrase !== null && phrase.to <= colon && canSpeak(units, phrase) ? phrase : null;
  }
  const owner = ownerOf(units, first, colon);
  if (owner !== null) return owner;
  const whole = { from: first, to: colon };
  return isNamed(units, whole) ? whole : null;
}

/** "14:05 –", "•", "And": what stands before the one who is named. */
function afterBullet(units: readonly FrameUnit[], from: number, end: number): number {
  let at = from;
  while (at < end - 1 && !/^\p{L}/u.test(units[at]!.text)) at++;
  return at;
}

/**
 * "the letter that Ruiz sent", "what Ruiz wrote": the subject of the relative clause that ends the
 * line.
 */
function senderOf(units: readonly FrameUnit[], from: number, colon: number): Range | null {
  const verb = units[colon - 1];
  if (verb === undefined || !/^(?:sent|issued|published|released|left|gave|posted|wrote)$/.test(verb.lower))
    return null;
  let first = colon - 1;
  while (first > from && isSubjectWord(units[first - 1]!)) first--;
  const joint = units[first - 1];
  const held = relativePronouns.has(joint?.lower ?? '') ? units[first - 2] : joint;
  return first < colon - 1 && held !== undefined && isReportingNoun(held.lower) ? { from: first, to: colon - 1 } : null;
}

function isSubjectWord({ pos, lower }: FrameUnit): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) && !relativePronouns.has(lower) && !isReportingNoun(lower);
}

/** "The firm’s reply", "Ruiz’s statement in full": who owns the words. */
function ownerOf(units: readonly FrameUnit[], from: number, colon: number): Range | null {
  for (let i = from + 1; i < colon - 1; i++) {
    if (!possessiveMarks.has(units[i]!.lower)) continue;
    const speaks = units.slice(i + 1, i + 4).some(({ lower }) => isReportingNoun(lower));
    return speaks ? phraseBefore(units, i) : null;
  }
  return null;
}

/**
 * "Statement", "A joint reply", "And", "This": what may stand before "from Ruiz", and names nobody
 * else.
 */
function namesWords(units: readonly FrameUnit[], from: number, to: number): boolean {
  const words = units.slice(from, to);
  if (words.some(({ lower, pos }, n) => lower === "'s" || (pos === 'PROPN' && n > 0))) return false;
  const small = words.every(({ pos, lower }) => /^(?:CCONJ|DET|PRON|ADV|INTJ|PUNCT)$/.test(pos) || lower === 'more');
  return small || words.some(({ lower }) => isReportingNoun(lower) || lower === 'reaction');
}

/** A verb outside relative clauses, which end with a comma. */
function hasFiniteVerb(units: readonly FrameUnit[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const { pos, lower, text } = units[i]!;
    if (relativePronouns.has(lower)) relative = true;
    else if (lower === ',') relative = false;
    if (relative || beginsWithCapital(text)) continue;
    if (pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower))) return true;
    if (pos === 'VERB' && quotingVerb(lower) !== undefined && i === to - 1) return true;
  }
  return false;
}

/** A name, or a noun for one who can speak. */
function canSpeak(units: readonly FrameUnit[], { from, to }: Range): boolean {
  return units
    .slice(from, to)
    .some(({ pos, text, lower }) => (pos === 'PROPN' && beginsWithCapital(text)) || sourceNounKind(lower) !== null);
}

/**
 * "Ana Ruiz", "Ana Ruiz on the levy", "Mayor Ruiz, who runs the port", "Ana Ruiz (Labour)": a name
 * first, then at most what is said about it.
 */
function isNamed(units: readonly FrameUnit[], { from, to }: Range): boolean {
  const end = endOfName(units, from, to);
  if (end === from) return false;
  const lone = end - from === 1 && !titleWords.has(units[from]!.lower);
  if (end === to) return !lone;
  return (/^[,(]$/.test(units[end]!.lower) || (!lone && /^(?:on|about)$/.test(units[end]!.lower))) && end + 1 < to;
}

/** Where a name that begins at `from` ends: two or more words with capitals, or a title and one. */
function endOfName(units: readonly FrameUnit[], from: number, limit: number): number {
  let at = from;
  while (at < limit && isNameWord(units[at]!)) at++;
  return at;
}

function isNameWord({ passage, pos, text, lower }: FrameUnit): boolean {
  if (passage >= 0 || !beginsWithCapital(text)) return false;
  return pos === 'PROPN' || titleWords.has(lower.replace('.', ''));
}

/**
 * The name that signs the passage a frame begins with, and what is said about it: "“Never again” —
 * Ana Ruiz, a nurse", "“No comment.” (Ana Ruiz, asked about it)", "“It must end,” Judge Ana Ruiz."
 */
export function signedBy({ units, first, verbs }: Frame, passage: number): Range | null {
  if (passage !== first) return null;
  const next = units[passage + 1];
  if (next === undefined) return null;
  const opened = /^(?:[-–—―]|--|\()$/.test(next.lower);
  if (!opened && !/^[,.?!]/.test(units[passage]!.text)) return null;
  const from = opened ? passage + 2 : passage + 1;
  const one = endOfName(units, from, Math.min(units.length, from + 8));
  const and =
    one > from && units[one]?.lower === 'and' ? endOfName(units, one + 1, Math.min(units.length, one + 5)) : 0;
  const end = and > one + 1 ? and : one;
  if (end - from < (opened && from < units.length ? 1 : 2)) return null;
  const rest = units[end];
  if (rest === undefined || /^[.)]$/.test(rest.lower)) return { from, to: end };
  if (!/^[,(]$/.test(rest.lower)) return null;
  const says = units.some(({ lower }, i) => i > end && verbs[i] === 1 && quotingVerb(lower) !== undefined);
  if (opened ? says && next.lower !== '(' : says || hasFiniteVerb(units, end, units.length)) return null;
  if (opened && next.lower !== '(' && hasFiniteVerb(units, end, units.length)) return null;
  return { from, to: end };
}
