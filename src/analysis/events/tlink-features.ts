import { isState, isTelling, isTurn } from '../lexicon/event-verbs';
import { isMainVerb, type VerbForm } from '../grammar/verb-group';
import type { Sentence, Token } from '../text/read-text';
import { eventNounOf } from '../lexicon/event-nouns';

/** An event word and a time expression of its sentence, and what is already known of both. */
export interface TLinkCandidate {
  readonly word: number;
  readonly form: VerbForm['form'] | 'noun';
  /** tokens `[a, b)` of the expression, `start` with its prepositions */
  readonly a: number;
  readonly b: number;
  readonly start: number;
  /** how the rules tie the two */
  readonly tie: 'verb' | 'noun' | 'shares' | 'none';
  readonly grain: string;
  readonly side: 'before' | 'touching' | 'after';
  /**
   * how many expressions with a date the sentence has, and how many of them stand nearer the word
   */
  readonly dates: number;
  readonly nearer: number;
  /** the word follows a telling verb that the date belongs to: "said on Monday that …" */
  readonly told: boolean;
  /** the word is the first verb of its sentence */
  readonly leads: boolean;
}

const prepositions = 'in on at by since during for from until of before after through as'.split(' ');
const clauseWords = new Set(
  'that which who whom whose when while because if although though where unless but whether'.split(' '),
);
const forms = ['past', 'present', 'will', 'could', 'to', 'ing', 'noun'] as const;
const ties = ['verb', 'noun', 'shares', 'none'] as const;
const sides = ['before', 'touching', 'after'] as const;
const grains = ['day', 'week', 'month', 'quarter', 'year', 'span', 'other'] as const;
const steps = 8;

/** Sizes of the families of features, in the order of their numbers. */
const families = {
  always: 1,
  tie: ties.length,
  tieForm: ties.length * forms.length,
  way: 2 * steps,
  verbsBetween: 2 * 4,
  edges: 2 * 4,
  preposition: prepositions.length + 1,
  prepositionNoun: prepositions.length + 1,
  grain: grains.length,
  sideForm: sides.length * forms.length,
  dates: 3,
  nearer: 3,
  kind: 4,
  kindTie: 4 * ties.length,
  opens: 2 * 2,
  follows: 5,
  leads: 2,
  nounBefore: 3,
  told: 2 * 2,
  toldForm: forms.length,
} as const;
type Family = keyof typeof families;

const offsets = {} as Record<Family, number>;
let total = 0;
for (const family of Object.keys(families) as Family[]) {
  offsets[family] = total;
  total += families[family];
}

/** How many features there are. */
export const featureCount = total;

/** Calls `add` with the number of each feature that the pair has. */
export function tlinkFeatures(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  pair: TLinkCandidate,
  add: (feature: number) => void,
): void {
  const { word, form, a, b, start, tie } = pair;
  const f = forms.indexOf(form);
  const t = ties.indexOf(tie);
  const after = word >= b ? 1 : 0;
  const [from, to] = after === 1 ? [b, word] : [word + 1, start];
  let verbs = 0;
  let comma = 0;
  let clause = 0;
  for (let k = from; k < to; k++) {
    if (isMainVerb(tokens[k]!)) verbs++;
    else if (tokens[k]!.lower === ',') comma = 1;
    else if (clauseWords.has(tokens[k]!.lower)) clause = 1;
  }
  const before = start > firstToken ? tokens[start - 1]! : null;
  const lead = tokens[start]!.lower;
  const preposition = start < a ? prepositions.indexOf(lead) + 1 : 0;
  const kind = isTelling(tokens[word]!.lower)
    ? 1
    : isState(tokens[word]!.lower)
      ? 2
      : isTurn(tokens[word]!.lower)
        ? 3
        : 0;
  put(add, 'always', 0);
  put(add, 'tie', t);
  put(add, 'tieForm', t * forms.length + f);
  put(add, 'way', after * steps + stepOf(to - from));
  put(add, 'verbsBetween', after * 4 + Math.min(3, verbs));
  put(add, 'edges', after * 4 + comma * 2 + clause);
  put(add, 'preposition', preposition);
  if (form === 'noun') put(add, 'prepositionNoun', preposition);
  const grain = grains.indexOf(pair.grain as 'day');
  put(add, 'grain', grain < 0 ? grains.length - 1 : grain);
  put(add, 'sideForm', sides.indexOf(pair.side) * forms.length + f);
  put(add, 'dates', Math.min(3, pair.dates) - 1);
  put(add, 'nearer', Math.min(2, pair.nearer));
  put(add, 'kind', kind);
  put(add, 'kindTie', kind * ties.length + t);
  put(add, 'opens', after * 2 + (before === null ? 1 : 0));
  put(add, 'follows', followerOf(b < endToken ? tokens[b]! : null));
  put(add, 'told', (pair.told ? 2 : 0) + (verbs > 0 ? 1 : 0));
  if (pair.told) put(add, 'toldForm', f);
  put(add, 'leads', pair.leads ? 1 : 0);
  if (form === 'noun')
    put(
      add,
      'nounBefore',
      word + 1 < endToken && tokens[word + 1]!.pos === 'NOUN' ? 2 : eventNounOf(tokens[word]!.lower) === null ? 0 : 1,
    );
}

function put(add: (feature: number) => void, family: Family, index: number): void {
  add(offsets[family] + index);
}

function stepOf(distance: number): number {
  return distance < 1
    ? 0
    : distance < 2
      ? 1
      : distance < 4
        ? 2
        : distance < 7
          ? 3
          : distance < 11
            ? 4
            : distance < 16
              ? 5
              : distance < 25
                ? 6
                : 7;
}

function followerOf(next: Token | null): number {
  if (next === null || next.pos === 'PUNCT') return 0;
  if (next.lower === "'s" || next.lower === '’s') return 1;
  if (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') return 2;
  return next.pos === 'VERB' || next.pos === 'AUX' ? 3 : 4;
}
