import type { Token } from '../../text/read-text';

/** A verb with its auxiliaries, negation and adverbs ("has repeatedly said"), as a half-open range of token indices. */
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

const beForms = new Set("be is are was were been being am 's 're 'm gets got".split(' '));

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
      be = beForms.has(lower);
      main = i;
    } else if (!(pos === 'ADV' || pos === 'PART') || (lower === 'to' && i > start) || lower === "'s") break;
  }
  while (i - 1 > main && main >= 0) i--;
  if (main < 0) return null;
  const opener = tokens[start]!;
  const form = opener.lower === 'to' ? 'infinitive' : opener.lower.endsWith('ing') ? 'participle' : 'finite';
  return { first: start, end: i, main, passive, form };
}
