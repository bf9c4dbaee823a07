import { passiveAuxiliaries } from '../lexicon/auxiliaries';
import type { Token } from '../text/read-text';
import { isParticiple, isPastForm } from './word-forms';
import {
  auxiliaries,
  futureAuxiliaries,
  negations,
  pastAuxiliaries,
  perfectAuxiliaries,
  presentAuxiliaries,
  modals,
} from '../lexicon/auxiliaries';

/** A verb with a meaning of its own, no auxiliary. */
export function isMainVerb({ pos, lower, text }: Token): boolean {
  // "US-made" is no verb, whatever the tagger says
  const isCompound = lower.includes('-') && text.charAt(0) !== lower.charAt(0);
  return pos === 'VERB' && !isCompound && !auxiliaries.has(lower) && !modals.has(lower) && lower.length > 1;
}

/**
 * How a verb stands: `past`, `present`, `will`, `could` (doubtful), `to` (an infinitive), `ing` (no
 * auxiliary); and whether it is denied.
 */
export interface VerbForm {
  readonly form: 'past' | 'present' | 'will' | 'could' | 'to' | 'ing';
  readonly negated: boolean;
}

/** Reads the auxiliaries and negation before the verb at `k`, no farther than `from`. */
export function formOfVerb(tokens: readonly Token[], k: number, from: number): VerbForm {
  let negated = false;
  const { lower } = tokens[k]!;
  let form: VerbForm['form'] | null = null;
  for (let j = k - 1; j >= from && j >= k - 6; j--) {
    const { lower: word, pos } = tokens[j]!;
    if (negations.has(word)) negated = true;
    else if (word === 'to') form ??= 'to';
    else if (futureAuxiliaries.has(word)) form ??= 'will';
    else if (modals.has(word)) form = form === 'past' ? 'could' : (form ?? 'could');
    else if (pastAuxiliaries.has(word) || perfectAuxiliaries.has(word)) form ??= 'past';
    else if (presentAuxiliaries.has(word) && (pos === 'AUX' || pos === 'VERB')) form ??= 'present';
    else if (pos !== 'ADV' && word !== 'be' && word !== 'been' && word !== 'being' && word !== 'likely') break;
    if (form === 'to' && j < k - 1) break;
  }
  if (form !== null) return { form, negated };
  if (lower.endsWith('ing')) return { form: 'ing', negated };
  return { form: isPastForm(lower) || isParticiple(lower) ? 'past' : 'present', negated };
}

/** The verb that governs the infinitive at `k`: the "agreed" of "agreed last week to sell". */
export function governorOf(tokens: readonly Token[], k: number, from: number): number | null {
  for (let j = k - 1; j >= from && j >= k - 12; j--) {
    if (isMainVerb(tokens[j]!)) return formOfVerb(tokens, j, from).form === 'to' ? null : j;
    if (tokens[j]!.lower === ';' || tokens[j]!.lower === ':') return null;
  }
  return null;
}

/**
 * A verb with its auxiliaries, negation and adverbs ("has repeatedly said"), as a half-open range
 * of token indices.
 */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  /** index of the main verb */
  readonly main: number;
  /** "was accused", "is expected" */
  readonly passive: boolean;
  /** "saying", "to say": no subject stands right before it */
  readonly form: 'finite' | 'participle' | 'infinitive';
}

/** The verb groups of the tokens `first..end`, in text order. */
export function findVerbGroups(tokens: readonly Token[], first: number, end: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = first; i < end; i++) {
    if (!startsGroup(tokens, i)) continue;
    const group = readGroup(tokens, i, end);
    if (group === null) continue;
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

function startsGroup(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (pos === 'VERB' || pos === 'AUX') return true;
  return lower === 'to' && pos === 'PART';
}

function readGroup(tokens: readonly Token[], start: number, limit: number): VerbGroup | null {
  let main = -1;
  let be = false;
  let passive = false;
  let i = start;
  for (; i < limit; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || pos === 'VERB') {
      if (pos === 'VERB' && main >= 0 && tokens[main]!.pos === 'VERB') break;
      if (pos === 'VERB') passive = be && /(?:ed|en|wn|id|ld|ught|ound)$/.test(lower);
      be = passiveAuxiliaries.has(lower);
      main = i;
    } else if (!(pos === 'ADV' || pos === 'PART') || (lower === 'to' && i > start) || lower === "'s") break;
  }
  while (i - 1 > main && main >= 0) i--;
  if (main < 0) return null;
  const opener = tokens[start]!;
  const form = opener.lower === 'to' ? 'infinitive' : opener.lower.endsWith('ing') ? 'participle' : 'finite';
  return { first: start, end: i, main, passive, form };
}
