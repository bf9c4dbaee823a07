import { owners } from '../../lexicon/determiners';
import { presentingForms } from '../../lexicon/presenting-verbs';
import { sayingForms } from '../../lexicon/reporting';
import { titleWords } from '../../lexicon/titles';
import { isCapitalised } from '../../text/capitals';
import { firstWhere } from '../../text/first-where';
import type { Person } from '../../../model/people';
import type { Span } from '../../../model/span';
import { tokenAt, tokensWithin, type ReadText, type Token } from '../../text/read-text';
import type { Statement } from '../statement';

/** How much of a subject a word is: 2 of its sentence, 1 of a clause in it, 0 none. */
export type Subjecthood = 0 | 1 | 2;

/** A place outside quotation marks where a person is meant, by name or by pronoun. */
export interface Trace {
  /** index among the people of the text */
  readonly person: number;
  /** token index of its first word */
  readonly at: number;
  /** count of sentences before it that hold words outside quotation marks */
  readonly sentence: number;
  readonly subject: Subjecthood;
}

/** What stands outside quotation marks. */
export interface Outside {
  /** 1 for each token inside them */
  readonly quoted: Uint8Array;
  /** for each sentence, how many sentences up to it hold words outside quotation marks */
  readonly numberOf: Int32Array;
}

/** Every place outside quotation marks where somebody known is meant, in text order. */
export function tracesOf({ tokens }: ReadText, people: readonly Person[], outside: Outside): Trace[] {
  const traces: Trace[] = [];
  const add = (person: number, { start, end }: Span, pronoun: boolean): void => {
    const at = tokenAt(tokens, start);
    const token = tokens[at];
    if (token === undefined || outside.quoted[at] === 1) return;
    const subject = pronoun ? (/^s?he$/.test(token.lower) ? 2 : 0) : subjectAt(tokens, at, end);
    traces.push({ person, at, sentence: outside.numberOf[token.sentence]!, subject });
  };
  people.forEach(({ mentions, pronouns }, person) => {
    for (const span of mentions) add(person, span, false);
    for (const span of pronouns) add(person, span, true);
  });
  return traces.sort((a, b) => a.at - b.at);
}

/** Index of the last trace before a token; -1 for none. */
export function lastBefore(traces: readonly Trace[], at: number): number {
  return firstWhere(traces, (trace) => trace.at >= at) - 1;
}

/**
 * A name that opens its sentence is its subject, "said Ruiz" too; one that a verb follows is a
 * subject of its clause; "Ruiz’s" is none.
 */
function subjectAt(tokens: readonly Token[], at: number, end: number): Subjecthood {
  let beyond = tokenAt(tokens, end);
  while (tokens[beyond]?.pos === 'ADV' && tokens[beyond + 1]?.pos === 'VERB') beyond++;
  const next = tokens[beyond];
  const { sentence } = tokens[at]!;
  if (at > 0 && sayingForms.has(tokens[at - 1]!.lower) && !isSaidByAnother(tokens, at - 1)) return 2;
  if (next === undefined || next.sentence !== sentence || next.lower === "'s") return 0;
  let first = openingBefore(tokens, at);
  // "Her deputy, the lawyer Ana Ruiz, is …": the name stands for the words that open the sentence
  if (next.text === ',' && tokens[first - 1]?.text === ',' && tokens[first - 1]!.sentence === sentence)
    first = openingBefore(tokens, first - 1);
  // "And Ruiz"
  if (first > 0 && tokens[first - 1]!.pos === 'CCONJ' && tokens[first - 1]!.sentence === sentence) first--;
  const opens = first === 0 || tokens[first - 1]!.sentence !== sentence;
  if ((opens || isPresented(tokens, first)) && next.pos !== 'PROPN' && next.pos !== 'NOUN') return 2;
  if (next.pos !== 'VERB' && next.pos !== 'AUX') return 0;
  return isBehindSetting(tokens, at) ? 2 : 1;
}

/**
 * "At the end Ruiz came", "On Tuesday, Ruiz came": before the name stand a preposition and its
 * nouns, and nothing else.
 */
function isBehindSetting(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  let first = at;
  while (first > 0 && at - first < longestSetting && tokens[first - 1]!.sentence === sentence) {
    const { pos, text } = tokens[first - 1]!;
    if (!/^(?:PROPN|NOUN|ADJ|DET|NUM|ADP)$/.test(pos) && text !== ',' && !owners.has(tokens[first - 1]!.lower))
      return false;
    first--;
  }
  return tokens[first]!.pos === 'ADP' && tokens[first - 1]?.sentence !== sentence;
}

const longestSetting = 10;

/**
 * "Among those hurt was | the clerk Ana Ruiz", "Next to him sat | Ruiz": what opens the sentence only
 * says where, and its subject follows the verb.
 */
function isPresented(tokens: readonly Token[], at: number): boolean {
  const verb = at - 1;
  if (verb < 1 || !presentingForms.has(tokens[verb]!.lower)) return false;
  const { sentence } = tokens[at]!;
  let first = verb;
  while (first > 0 && verb - first < longestSetting && tokens[first - 1]!.sentence === sentence) first--;
  if (first > 0 && tokens[first - 1]!.sentence === sentence) return false;
  const link = tokens.slice(first, verb).findIndex(({ pos }) => pos === 'ADP');
  const opening = tokens.slice(first, link < 0 ? verb : first + link);
  return first < verb && opening.every(({ pos }) => /^(?:ADJ|ADV|CCONJ|NUM)$/.test(pos));
}

/** "Ruiz says Haddad is …", "she told Haddad": the verb has its subject before it. */
function isSaidByAnother(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return before?.sentence === tokens[verb]!.sentence && /^(?:PROPN|NOUN|PRON|AUX|ADV|CCONJ)$/.test(before.pos);
}

/**
 * Token index of the first of the words before a token that may stand before a name at the
 * beginning of its sentence: "The mayor".
 */
function openingBefore(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at]!;
  let first = at;
  while (first > 0 && at - first < 8 && tokens[first - 1]!.sentence === sentence && opensWith(tokens[first - 1]!))
    first--;
  return first;
}

/** "The mayor", "Her older sister", "Ana’s mother" */
function opensWith(token: Token): boolean {
  const { pos, text, lower } = token;
  // "Don" is tagged as a verb
  if (/^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(pos) || (isCapitalised(token) && titleWords.has(lower))) return true;
  return owners.has(lower) || /^["“”'‘’]+$/.test(text);
}

/** Tells the words outside the quotation marks of the statements from those within. */
export function outsideOf({ sentences, tokens }: ReadText, statements: readonly Statement[]): Outside {
  const quoted = tokensWithin(
    tokens,
    statements.flatMap((one) => one.quoted),
  );
  const numberOf = new Int32Array(sentences.length);
  let number = 0;
  sentences.forEach(({ firstToken, endToken }, n) => {
    let words = 0;
    for (let i = firstToken; i < endToken && words === 0; i++)
      if (quoted[i] === 0 && tokens[i]!.pos !== 'PUNCT') words++;
    number += words;
    numberOf[n] = number;
  });
  return { quoted, numberOf };
}
