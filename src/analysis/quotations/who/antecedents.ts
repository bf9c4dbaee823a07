import type { Speaker } from '../../../model/attribution';
import type { Person } from '../../../model/people';
import type { Span } from '../../../model/span';
import { sexOfFirstName, type Sex } from '../../people/first-names';
import { fold } from '../../people/fold';
import { femaleTitles, maleTitles } from '../../people/tables/titles';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { Statement } from '../statement';

/** A place outside quotation marks where a person is meant, by name or by pronoun. */
interface Trace {
  readonly person: number;
  /** token index of its first word */
  readonly at: number;
  /** count of sentences before it that hold words outside quotation marks */
  readonly sentence: number;
  /** how much of a subject: 2 of its sentence, 1 of a clause in it, 0 none */
  readonly subject: 0 | 1 | 2;
}

/** Somebody who spoke before a pronoun: the token at which, and how many statements ago (0 for the last). */
export interface Spoke {
  readonly speaker: Speaker;
  readonly at: number;
  readonly ago: number;
}

/** Whom "he" or "she" before a verb of saying most likely means, and by how much more likely than the next (in nats). */
export interface Antecedent {
  readonly speaker: Speaker;
  readonly margin: number;
  /** the stage that found the people ties the pronoun to the same person */
  readonly tied: boolean;
}

/** Finds antecedents of the pronouns of sources, asked in text order. */
export interface Antecedents {
  readonly of: (at: number, spoke: readonly Spoke[]) => Antecedent | null;
}

const farthest = 6;
const mostTraces = 40;

/** What each sign is worth, in nats; chosen on news with automatic coreference, see docs/accuracy-speakers.md. */
const worth = {
  subject: 0.55,
  sentence: -0.7,
  /** named in the sentence of the pronoun, before it, but not as its subject */
  aside: -0.9,
  spoke: 1.6,
  unknownSex: -0.5,
  otherSex: -3,
  otherPronouns: -0.8,
  tied: 0.4,
  often: 0.25,
};

/** Lays out who is meant where, for the pronouns of sources. Linear in the tokens and mentions. */
export function findAntecedents(
  reading: ReadText,
  statements: readonly Statement[],
  people: readonly Person[],
): Antecedents {
  const { tokens } = reading;
  const outside = sentencesOutside(reading, quotedTokens(tokens, statements));
  const sexes = people.map(sexOf);
  const leanings = people.map((person) => sexByPronouns(person, tokens));
  const traces = tracesOf(reading, people, outside);
  const personOf = new Map(people.map(({ id }, n) => [id, n]));
  const tied = new Map<number, number>();
  people.forEach(({ pronouns }, person) => pronouns.forEach(({ start }) => tied.set(start, person)));
  /** token index of a pronoun -> the person it turned out to mean */
  const settled = new Map<number, number>();

  /** Others who are subjects of sentences between two places. */
  const subjectsBetween = (from: number, to: number, id: string): number => {
    const others = new Set<number>();
    for (let n = lastBefore(traces, to); n >= 0 && traces[n]!.at > from; n--) {
      const { subject, person } = traces[n]!;
      if (subject === 2 && people[person]!.id !== id) others.add(person);
    }
    return others.size;
  };
  const scoresAt = (at: number, spoke: readonly Spoke[]): Map<string, { speaker: Speaker; score: number }> => {
    const token = tokens[at]!;
    const here = outside.numberOf[token.sentence]!;
    const found = new Map<string, { speaker: Speaker; score: number; count: number }>();
    const raise = (speaker: Speaker, score: number): void => {
      const other = found.get(speaker.id);
      found.set(speaker.id, {
        speaker,
        score: Math.max(score, other?.score ?? -Infinity),
        count: (other?.count ?? 0) + 1,
      });
    };
    const last = lastBefore(traces, at);
    for (let n = last; n >= 0 && n > last - mostTraces; n--) {
      const trace = traces[n]!;
      const distance = here - trace.sentence;
      if (distance > farthest) break;
      const aside = trace.subject === 0 && tokens[trace.at]!.sentence === token.sentence;
      const { id, name } = people[settled.get(trace.at) ?? trace.person]!;
      raise(
        { kind: 'person', id, name },
        trace.subject * worth.subject + distance * worth.sentence + (aside ? worth.aside : 0),
      );
    }
    for (const { speaker, at: then, ago } of spoke) {
      const distance = Math.max(0, here - outside.numberOf[tokens[then]!.sentence]!);
      if (distance > farthest) continue;
      const before = found.get(speaker.id)?.score ?? -Infinity;
      raise(
        speaker,
        Math.max(before, 2 * worth.subject + distance * worth.sentence) +
          worth.spoke * 0.5 ** (ago + subjectsBetween(then, at, speaker.id)),
      );
    }
    const sex: Sex = /^(?:he|him)$/.test(token.lower) ? 'male' : 'female';
    for (const entry of found.values()) {
      const person = personOf.get(entry.speaker.id);
      const known = person === undefined ? null : sexes[person]!;
      entry.score += known === null ? worth.unknownSex : known === sex ? 0 : worth.otherSex;
      if (known === null && person !== undefined && leanings[person]! === other(sex))
        entry.score += worth.otherPronouns;
      if (person !== undefined && tied.get(token.start) === person) entry.score += worth.tied;
      entry.score += worth.often * Math.log(entry.count);
    }
    return found;
  };

  return {
    of(at, spoke) {
      const [best, next] = [...scoresAt(at, spoke).values()].sort((a, b) => b.score - a.score);
      if (best === undefined) return null;
      const person = personOf.get(best.speaker.id);
      if (person !== undefined) settled.set(at, person);
      const margin = Math.min(best.score - (next?.score ?? -Infinity), 5);
      return { speaker: best.speaker, margin, tied: person !== undefined && tied.get(tokens[at]!.start) === person };
    },
  };
}

/** Woman or man by title or given name; null when neither tells. */
function sexOf({ name, titles }: Person): Sex | null {
  for (const title of titles) {
    const word = fold(title);
    if (femaleTitles.has(word)) return 'female';
    if (maleTitles.has(word)) return 'male';
  }
  const words = name.split(' ');
  const given = words.length > 1 ? sexOfFirstName(fold(words[0]!)) : null;
  return given === 'female' || given === 'male' ? given : null;
}

/** Woman or man by the pronouns tied to them, where there are two or more and they agree. */
function sexByPronouns({ pronouns }: Person, tokens: readonly Token[]): Sex | null {
  let women = 0;
  for (const { start } of pronouns) if (/^(?:she|hers?|herself)$/.test(tokens[tokenAt(tokens, start)]!.lower)) women++;
  if (pronouns.length < 2) return null;
  return women === 0 ? 'male' : women === pronouns.length ? 'female' : null;
}

function other(sex: Sex): Sex {
  return sex === 'male' ? 'female' : 'male';
}

function tracesOf({ tokens }: ReadText, people: readonly Person[], outside: Outside): Trace[] {
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

const sayingBefore = /^(?:said|says|added|asked|told|wrote|tweeted|replied|explained|noted|argued)$/;

/** A name that opens its sentence is its subject, "said Ruiz" too; one that a verb follows is a subject of its clause; "Ruiz’s" is none. */
function subjectAt(tokens: readonly Token[], at: number, end: number): 0 | 1 | 2 {
  const next = tokens[tokenAt(tokens, end)];
  const { sentence } = tokens[at]!;
  if (sayingBefore.test(tokens[at - 1]?.lower ?? '')) return 2;
  if (next === undefined || next.sentence !== sentence || next.lower === "'s") return 0;
  // "Her deputy, Ruiz, is …": the name stands for the words that open the sentence
  let first = next.text === ',' && tokens[at - 1]?.text === ',' ? at - 1 : at;
  while (first > 0 && at - first < 8 && tokens[first - 1]!.sentence === sentence && opensWith(tokens[first - 1]!))
    first--;
  const opens = first === 0 || tokens[first - 1]!.sentence !== sentence;
  if (opens && next.pos !== 'PROPN' && next.pos !== 'NOUN') return 2;
  return next.pos === 'VERB' || next.pos === 'AUX' ? 1 : 0;
}

function opensWith({ pos, text }: Token): boolean {
  return /^(?:PROPN|NOUN|ADJ|DET)$/.test(pos) || /^["“”'‘’]+$/.test(text);
}

interface Outside {
  readonly quoted: Uint8Array;
  /** for each sentence, how many sentences up to it hold words outside quotation marks */
  readonly numberOf: Int32Array;
}

function sentencesOutside({ sentences, tokens }: ReadText, quoted: Uint8Array): Outside {
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

function quotedTokens(tokens: readonly Token[], statements: readonly Statement[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const statement of statements) {
    for (const { start, end } of statement.quoted) {
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
        if (quoted[i] === 1) continue;
        quoted[i] = 1;
      }
    }
  }
  return quoted;
}

function lastBefore(traces: readonly Trace[], at: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (traces[middle]!.at >= at) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
