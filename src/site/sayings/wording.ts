import { negations } from '../../analysis/lexicon/auxiliaries';
import { ordinals } from '../../analysis/lexicon/calendar-words';
import { nobodies } from '../../analysis/lexicon/mood-words';
import { titleWords } from '../../analysis/lexicon/titles';
import { unionOf, wordSet } from '../../analysis/lexicon/word-list';
import { beginsWithCapital } from '../../analysis/text/capitals';
import { fold } from '../../analysis/text/fold';
import { findTokens } from '../../analysis/text/tokens';
import { numberOf } from '../../analysis/times/numbers';
import type { Span } from '../../model/span';
import { everydayWords } from './everyday-words';

/** What a word of a wording is, and what stands before it: bits of `Wording.facts`. */
export const fact = {
  /** tells this saying from others: no word of every day */
  telling: 1,
  number: 2,
  negation: 4,
  name: 8,
  /** put in by an editor: "[the bridge]" */
  bracketed: 16,
  /** a sentence begins here */
  opensSentence: 32,
  /** a comma, dash or colon stands before it, or a conjunction that opens a clause */
  opensClause: 64,
  /** words were left out before it: "…" */
  afterGap: 128,
  /** the speaker's own, as far as the telling says: within marks, or in a statement that has none */
  own: 256,
  /** begins a sentence with a capital, so that nobody can tell */
  perhapsName: 512,
} as const;

/** Words cut for comparison with others: without marks, case and accents, contractions written out. */
export interface Wording {
  /** each word by its number in `WordNumbers` */
  readonly words: Int32Array;
  /** of each word, bits of `fact` */
  readonly facts: Uint16Array;
  /** all of it is retold: no word stands within marks */
  readonly isReported: boolean;
}

const clitics: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
};
/** What is left of a word before "n't". */
const beforeNot: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
const signs: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '&': 'and',
};
const scales: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
};

const denying = unionOf(negations, nobodies, ['nowhere']);
const numberWords = unionOf(
  wordSet(
    'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice double triple',
  ),
  Object.values(signs).filter((word) => word !== 'and' && word !== 'percent'),
);
const clauseWords = wordSet('and but because so though although while whereas unless if when which who');
const unitedStates = wordSet('US USA U.S. U.S U.S.A.');

/** Gives each word a number, the same one in all wordings of an archive. */
export class WordNumbers {
  /** by number, the word */
  readonly forms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, readonly number[]>();
  /** by number, what the word is wherever it stands */
  private readonly facts: number[] = [];

  /** The number of a word in the form that is compared. */
  of(form: string): number {
    let number = this.numbers.get(form);
    if (number === undefined) {
      number = this.forms.push(form) - 1;
      this.numbers.set(form, number);
      this.facts.push(factsOf(form));
    }
    return number;
  }

  /** A word or mark of a text, by the numbers of the words that it is compared as; none for a mark. */
  read(token: string, next: string): readonly number[] {
    let numbers = this.known.get(token);
    if (numbers === undefined) {
      numbers = formsOf(token).map((form) => this.of(form));
      this.known.set(token, numbers);
    }
    if (numbers.length !== 1) return numbers;
    const whole = beforeNot.get(this.forms[numbers[0]!]!);
    return whole !== undefined && /^n['’]t$/i.test(next) ? [this.of(whole)] : numbers;
  }

  factsOf(number: number): number {
    return this.facts[number]!;
  }
}

function factsOf(form: string): number {
  const isNumber = (form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57) || numberWords.has(form);
  return (
    (isNumber ? fact.number : 0) |
    (denying.has(form) ? fact.negation : 0) |
    (!everydayWords.has(form) && (isNumber || form.length > 2) ? fact.telling : 0) |
    (clauseWords.has(form) ? fact.opensClause : 0)
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetterOrDigit = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);

/** A word or mark of a text in the forms that are compared: "won't" is `will` `not`, "4m" is `4` `million`. */
function formsOf(token: string): string[] {
  if (Object.hasOwn(signs, token)) return [signs[token]!];
  if (!isLetterOrDigit(token)) {
    const clitic = token.replace('’', "'").toLowerCase();
    return Object.hasOwn(clitics, clitic) ? clitics[clitic]!.split(' ') : [];
  }
  if (unitedStates.has(token)) return ['usa'];
  const lower = fold(token);
  if (lower === 'cannot') return ['can', 'not'];
  if (lower === "n't") return ['not'];
  const ordinal = ordinals.get(lower);
  if (ordinal !== undefined && lower !== 'second') return [`${ordinal}th`];
  const number = numberOf(lower);
  if (number !== null && lower !== 'one') return [String(number)];
  return lower.includes('-') || isDigit(lower.charCodeAt(0)) ? lower.split('-').flatMap(formsOfPart) : [lower];
}

function formsOfPart(part: string): string[] {
  const [, digits, ending] = /^(\d[\d.,]*)(\p{L}+)$/u.exec(part) ?? [];
  if (digits === undefined) return part === '' ? [] : [part.replace(/(?<=\d),(?=\d{3})/g, '')];
  if (/^(?:st|nd|rd|th)$/.test(ending!)) return [`${digits}th`];
  return [digits.replaceAll(',', ''), scales[ending!] ?? ending!];
}

/** Gathers the words of one wording, with what stands before each. */
class WordingReader {
  readonly words: number[] = [];
  readonly facts: number[] = [];
  /** bits for the word to come */
  private before: number = fact.opensSentence;
  private inBrackets = false;

  constructor(private readonly numbers: WordNumbers) {}

  mark(token: string): void {
    if (token === '[') this.inBrackets = true;
    else if (token === ']') this.inBrackets = false;
    else if (token === '…' || (token.length > 1 && token.startsWith('.'))) this.before |= fact.afterGap;
    else if (token === '.' || token === '!' || token === '?') this.before |= fact.opensSentence;
    else if (/^[,;:—–-]/.test(token)) this.before |= fact.opensClause;
  }

  word(number: number, { capital, own }: { readonly capital: boolean; readonly own: boolean }): void {
    const form = this.numbers.forms[number]!;
    // "per cent" and "percent"
    if (form === 'cent' && this.numbers.forms[this.words.at(-1) ?? -1] === 'per') {
      this.words[this.words.length - 1] = this.numbers.of('percent');
      return;
    }
    const opens = (this.before & fact.opensSentence) !== 0;
    const isCapital = capital && !everydayWords.has(form) && !titleWords.has(form);
    this.words.push(number);
    this.facts.push(
      this.numbers.factsOf(number) |
        this.before |
        (isCapital ? (opens ? fact.perhapsName : fact.name) : 0) |
        (this.inBrackets ? fact.bracketed : 0) |
        (own ? fact.own : 0),
    );
    this.before = 0;
  }
}

/**
 * Reads words for comparison; `own` are the spans of `text` that are the speaker's own words, none
 * where all is retold. Linear in their length.
 */
export function readWording(text: string, own: readonly Span[], numbers: WordNumbers): Wording {
  const reader = new WordingReader(numbers);
  const isReported = own.length === 0;
  const tokens = findTokens(text, { start: 0, end: text.length });
  const wordAt = (n: number): string => (n < tokens.length ? text.slice(tokens[n]!.start, tokens[n]!.end) : '');
  let passage = 0;
  tokens.forEach(({ start, end }, n) => {
    const token = wordAt(n);
    const words = numbers.read(token, wordAt(n + 1));
    if (words.length === 0) reader.mark(token);
    while (passage < own.length && own[passage]!.end < end) passage++;
    const isOwn = isReported || (passage < own.length && own[passage]!.start <= start);
    for (const word of words) reader.word(word, { capital: beginsWithCapital(token), own: isOwn });
  });
  return { words: Int32Array.from(reader.words), facts: Uint16Array.from(reader.facts), isReported };
}
