import type { Speaker } from '../../../model/attribution';
import type { Person } from '../../../model/people';
import type { Span } from '../../../model/span';
import type { Sex } from '../../lexicon/first-names';
import { sexOfPronoun } from '../../lexicon/personal-pronouns';
import { owners } from '../../lexicon/determiners';
import { isCapitalised } from '../../text/capitals';
import { firstWhere } from '../../text/first-where';
import type { ReadText, Token } from '../../text/read-text';
import type { Statement } from '../statement';
import { leaningOf, sexOf } from '../../people/sex-of-person';
import { lastBefore, outsideOf, tracesOf } from './traces';
import { weigh, type Signs } from './weigh-antecedent';

/**
 * Somebody who spoke before a pronoun: the token at which, and how many statements ago (0 for the
 * last).
 */
export interface Spoke {
  readonly speaker: Speaker;
  readonly at: number;
  readonly ago: number;
}

/**
 * Whom "he" or "she" before a verb of saying most likely means, and by how much more likely than
 * the next (in nats).
 */
export interface Antecedent {
  readonly speaker: Speaker;
  readonly margin: number;
  /** the stage that found the people ties the pronoun to the same person */
  readonly tied: boolean;
}

/**
 * Finds antecedents of the pronouns of sources, asked in text order: of the pronoun at a token, the
 * source of a statement, after whoever spoke.
 */
export interface Antecedents {
  readonly of: (at: number, statement: Statement, spoke: readonly Spoke[]) => Antecedent | null;
  /**
   * the subject of the sentence before a token, in its paragraph or the one before; null where
   * somebody else is in that sentence, who owns nothing in it
   */
  readonly subjectBefore: (at: number) => Person | null;
}

const farthest = 6;
const mostTraces = 40;
const addressed = 5;
/** how far ahead (in nats) a person must be to be known as a man or a woman from then on */
const sure = 3;

interface Candidate {
  readonly speaker: Speaker;
  /** index among the people of the text; undefined for another speaker */
  readonly person: number | undefined;
  signs: Signs;
}

/** Lays out who is meant where, for the pronouns of sources. Linear in the tokens and mentions. */
export function findAntecedents(
  reading: ReadText,
  statements: readonly Statement[],
  people: readonly Person[],
): Antecedents {
  const { tokens } = reading;
  const outside = outsideOf(reading, statements);
  /** by name or title; else by the first "he" or "she" that surely means the person */
  const sexes = people.map(sexOf);
  const leanings = people.map((person) => leaningOf(person, reading.text));
  const traces = tracesOf(reading, people, outside);
  const personOf = new Map(people.map(({ id }, n) => [id, n]));
  const tied = new Map<number, number>();
  people.forEach(({ pronouns }, person) => pronouns.forEach(({ start }) => tied.set(start, person)));
  const named = people
    .flatMap(({ mentions }, person) => mentions.map(({ start }) => ({ person, start })))
    .sort((a, b) => a.start - b.start);
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

  /** Those whom the text names between two offsets. */
  const namedWithin = ({ start, end }: Span, into: Set<number>): void => {
    for (let at = firstWhere(named, (name) => name.start >= start); at < named.length && named[at]!.start < end; at++)
      into.add(named[at]!.person);
  };

  /**
   * End of the words behind a pronoun in which the one spoken to or of is named: "he told Ruiz",
   * "she said of Ruiz".
   */
  const addressedEnd = (at: number): number => {
    const { sentence } = tokens[at]!;
    let last = at;
    while (last < at + addressed && tokens[last + 1]?.sentence === sentence) last++;
    return tokens[last]!.end;
  };

  const candidatesAt = (at: number, statement: Statement, spoke: readonly Spoke[]): Candidate[] => {
    const token = tokens[at]!;
    const here = outside.numberOf[token.sentence]!;
    const found = new Map<string, Candidate>();
    const inContent = new Set<number>();
    for (const span of statement.content) namedWithin(span, inContent);
    const behind = new Set<number>();
    namedWithin({ start: token.end, end: addressedEnd(at) }, behind);
    const sex = sexOfPronoun(token.lower)!;
    const candidate = (speaker: Speaker): Candidate => {
      let known = found.get(speaker.id);
      if (known === undefined) {
        const person = personOf.get(speaker.id);
        const itsSex = person === undefined ? null : sexes[person]!;
        known = {
          speaker,
          person,
          signs: {
            nearest: farthest + 1,
            subject: 0,
            sameSentence: 0,
            aside: 0,
            sameBlock: 0,
            spoke: 0,
            unknownSex: itsSex === null ? 1 : 0,
            otherSex: itsSex !== null && itsSex !== sex ? 1 : 0,
            otherLeaning: itsSex === null && person !== undefined && leanings[person] === other(sex) ? 1 : 0,
            tied: person !== undefined && tied.get(token.start) === person ? 1 : 0,
            often: 0,
            inContent: person !== undefined && inContent.has(person) ? 1 : 0,
            behind: person !== undefined && behind.has(person) && !inContent.has(person) ? 1 : 0,
            owned: 0,
            stranger: person === undefined ? 1 : 0,
          },
        };
        found.set(speaker.id, known);
      }
      return known;
    };
    const last = lastBefore(traces, at);
    // "Haddad, whom he called": somebody else does
    const object = isObjectOf(tokens, at) ? traces[last]?.person : undefined;
    for (let n = last; n >= 0 && n > last - mostTraces; n--) {
      const trace = traces[n]!;
      const distance = here - trace.sentence;
      if (distance > farthest) break;
      if (trace.person === object) continue;
      const { id, name } = people[settled.get(trace.at) ?? trace.person]!;
      const { signs } = candidate({ kind: 'person', id, name });
      const where = tokens[trace.at]!;
      signs.often++;
      if (distance <= signs.nearest) {
        signs.nearest = distance;
        signs.subject = Math.max(signs.subject, trace.subject);
        signs.owned = trace.subject === 0 && isOwnedBy(tokens, trace.at, sex) ? 1 : 0;
      }
      if (where.sentence === token.sentence && trace.subject > 0) signs.sameSentence = 1;
      if (where.sentence === token.sentence && trace.subject === 0) signs.aside = 1;
      if (where.block === token.block) signs.sameBlock = 1;
    }
    for (const { speaker, at: then, ago } of spoke) {
      const distance = Math.max(0, here - outside.numberOf[tokens[then]!.sentence]!);
      if (distance > farthest) continue;
      const { signs } = candidate(speaker);
      signs.often++;
      signs.spoke = Math.max(signs.spoke, 0.5 ** (ago + subjectsBetween(then, at, speaker.id)));
      if (distance <= signs.nearest) {
        signs.nearest = distance;
        signs.subject = 2;
        signs.owned = 0;
      }
      if (tokens[then]!.block === token.block) signs.sameBlock = 1;
    }
    for (const { signs } of found.values()) if (signs.sameSentence === 1) signs.aside = 0;
    return [...found.values()];
  };

  return {
    subjectBefore(at) {
      const here = outside.numberOf[tokens[at]!.sentence]!;
      const those = new Set<number>();
      let subject: number | null = null;
      for (let n = lastBefore(traces, at); n >= 0 && traces[n]!.sentence >= here - 1; n--) {
        const { at: where, person, sentence, subject: much } = traces[n]!;
        if (sentence !== here - 1 || tokens[at]!.block - tokens[where]!.block > 1) continue;
        const one = settled.get(where) ?? person;
        if (much === 2) subject = one;
        if (much > 0 || !isOwner(tokens, where)) those.add(one);
      }
      return subject === null || those.size > 1 ? null : people[subject]!;
    },
    of(at, statement, spoke) {
      const all = candidatesAt(at, statement, spoke);
      let best: Candidate | null = null;
      let bestScore = -Infinity;
      let second = -Infinity;
      for (const one of all) {
        const score = weigh(one.signs);
        if (score > bestScore) {
          second = bestScore;
          bestScore = score;
          best = one;
        } else if (score > second) second = score;
      }
      if (best === null || best.signs.otherSex === 1) return null;
      const margin = Math.min(bestScore - second, 5);
      if (best.person !== undefined) {
        settled.set(at, best.person);
        // "Chris described Hillary as … after she": it may be the other
        const isAlone = all.every(
          (one) => one === best || one.signs.unknownSex === 1 || one.signs.otherSex === 1 || one.signs.aside === 0,
        );
        if (margin >= sure && isAlone) sexes[best.person] ??= sexOfPronoun(tokens[at]!.lower);
      }
      return { speaker: best.speaker, margin, tied: best.signs.tied === 1 };
    },
  };
}

/** "Haddad, whom | he called": the pronoun opens a clause about the one named before it. */
function isObjectOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence === tokens[at]!.sentence && (before.lower === 'whom' || before.lower === 'who');
}

/** "her niece, | Ana Ruiz", "her niece | Ana": whose they are is a woman, or a man. */
function isOwnedBy(tokens: readonly Token[], at: number, sex: Sex): boolean {
  let first = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  while (first > at - longestRole && /^(?:NOUN|ADJ)$/.test(tokens[first]?.pos ?? '')) first--;
  return first < at - 1 && tokens[first]?.lower === (sex === 'male' ? 'his' : 'her');
}

const longestRole = 6;

/** "Ana Ruiz’s", "his" */
function isOwner(tokens: readonly Token[], at: number): boolean {
  if (owners.has(tokens[at]!.lower)) return true;
  let end = at + 1;
  while (end < tokens.length && isCapitalised(tokens[end]!)) end++;
  return owners.has(tokens[end]?.lower ?? '');
}

function other(sex: Sex): Sex {
  return sex === 'male' ? 'female' : 'male';
}
