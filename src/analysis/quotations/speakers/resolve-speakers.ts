import type { Speaker } from '../../../model/attribution';
import { indefinites } from '../../lexicon/determiners';
import { treesReadOnce } from '../../grammar/parser/word-tree';
import { informingForms, passingOn, sayingForms } from '../../lexicon/reporting';
import { isCapitalised } from '../../text/capitals';
import type { ReadText } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { FramedStatement } from '../content/frame-statements';
import { isWordless } from '../content/not-said';
import type { KnownIndex } from '../known-index';
import type { ReportingClause } from '../reporting-clause';
import { findAntecedents } from './antecedents';
import { phraseAbove } from './below-head';
import { confidenceOf, confidences, isSure } from './confidence';
import { describedBefore, knownAgain } from './described-before';
import { describedByWord } from './described-people';
import { unattributed, type Resolution, type ResolutionContext, type ResolvedStatement } from './resolution';
import { interviewee, labelSpeaker } from './label-speaker';
import { withHeadlineWords } from './headline-words';
import { unnamed } from './resolve-conjunct';
import { maySpeak } from '../source-nouns';
import { resolvePhrase } from './resolve-phrase';
import { resolvePronoun } from './resolve-pronoun';

/**
 * The statements in which words were said, each with whom its source means, or nobody where that is
 * in doubt.
 */
export function resolveSurely(
  reading: ReadText,
  framed: readonly FramedStatement[],
  known: KnownIndex,
): ResolvedStatement[] {
  const resolved = resolveSpeakers(reading, framed, known)
    .filter(({ statement }) => statement.unsaid !== true && !isWordless(reading, statement))
    .map(({ statement, clause, meant }) => ({
      statement,
      clause,
      meant: isSure(meant) ? meant : unattributed,
    }));
  return withBodies(withHeadlineWords(reading, resolved));
}

/**
 * "The coast guard", "the dockers' union": a body that the text tells of as the only one is an
 * organisation; "a bank" is not named.
 */
function withBodies(resolved: readonly ResolvedStatement[]): ResolvedStatement[] {
  const oneOfMany = new Set<string>();
  for (const { clause, meant } of resolved) {
    const first = clause === null || clause.source === null ? undefined : clause.tokens[clause.source.first];
    if (first !== undefined && indefinites.has(first.lower)) meant.speakers.forEach(({ id }) => oneOfMany.add(id));
  }
  return resolved.map((one) => {
    const speakers = one.meant.speakers.map((speaker): Speaker => {
      if (speaker.kind !== 'unnamed' || speaker.describes !== 'body' || oneOfMany.has(speaker.id)) return speaker;
      return { kind: 'organisation', id: speaker.id, name: speaker.name };
    });
    return { ...one, meant: { ...one.meant, speakers } };
  });
}

/** Each statement by itself with whom its source means, however unsure. */
export function resolveSpeakers(
  reading: ReadText,
  framed: readonly FramedStatement[],
  known: KnownIndex,
): ResolvedStatement[] {
  const statements = framed.map(({ statement }) => statement);
  let answers: Resolution | null = null;
  const context: ResolutionContext = {
    tokens: reading.tokens,
    sentences: reading.sentences,
    known,
    isHeadline: (token) => reading.blocks[reading.tokens[token]!.block]!.role === 'headline',
    described: describedByWord(known.people),
    answers: (dialogue) => (answers ??= interviewee({ tokens: reading.tokens, known }, dialogue)),
    antecedents: findAntecedents(reading, statements, known.people),
    isName: namesWithin(reading, known),
    firstUse: firstUseIn(reading),
    treeOf: treesReadOnce(),
  };
  const resolved: ResolvedStatement[] = [];
  for (const { statement, clause } of framed) {
    const meant = clause === null ? unattributed : whoIs(context, clause, resolved);
    resolved.push({ statement, clause, meant });
  }
  return resolved;
}

/** Looks through the text once, when the first word is asked for. */
function namesWithin({ tokens, blocks }: ReadText, known: KnownIndex): (text: string) => boolean {
  let names: Set<string> | null = null;
  const read = (): Set<string> => {
    const found = new Set<string>();
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      const isWithin =
        (before?.sentence === token.sentence && /^\p{L}/u.test(before.text)) ||
        (known.organisationBeginningAt(token.start)?.end ?? 0) > token.end;
      if (isWithin && isCapitalised(token) && blocks[token.block]!.role === 'paragraph') found.add(token.text);
    });
    for (const { text, lower } of tokens)
      if (text === lower) found.delete(text.charAt(0).toUpperCase() + text.slice(1));
    return found;
  };
  return (text) => (names ??= read()).has(text);
}

/** Looks through the text once for each word asked for. */
function firstUseIn({ tokens }: ReadText): (lower: string) => number {
  const uses = new Map<string, number>();
  return (lower) => {
    const found = uses.get(lower) ?? tokens.findIndex((token) => token.lower === lower);
    uses.set(lower, found);
    return found < 0 ? Infinity : found;
  };
}

/**
 * Whom the source means, and how likely that is: the source must be the right one, and be rightly
 * understood.
 */
function whoIs(context: ResolutionContext, clause: ReportingClause, before: readonly ResolvedStatement[]): Resolution {
  const { source, statement } = clause;
  const label = statement.laidOut?.label ?? null;
  if (label !== null) return labelSpeaker(context, label);
  if (source === null) return unattributed;
  const meant = resolvePronoun(context, clause, before) ?? headSpeaks(context, clause, before);
  const sure = confidenceOf(meant, statement);
  const confidence = runsOn(context, source) ? sure * confidences.runsOn : sure;
  return { speakers: meant.speakers, resolved: meant.resolved, confidence };
}

/**
 * “…,” said the eldest · Another said: “…”: who plainly says words between marks can speak,
 * whatever noun it is. Two carriers told AFP that …: so can one who is called by what they do.
 */
function asSpeaker(meant: Resolution, { tokens, source, cue, statement }: ReportingClause): Resolution {
  if (meant.confidence !== confidences.thing || source === null || cue === null) return meant;
  if (statement.quoted.length === 0) {
    const isPlain = cue.first === source.end && sayingForms.has(tokens[cue.first]!.lower);
    const { pos, lower } = tokens[source.end - 1]!;
    return isPlain && pos === 'NOUN' && maySpeak(lower) ? { ...meant, confidence: confidences.unknownWord } : meant;
  }
  const [start, end] = [
    tokens[Math.min(cue.first, source.first)]!.start,
    tokens[Math.max(cue.end, source.end) - 1]!.end,
  ];
  const touches =
    (cue.end === source.first || source.end === cue.first) &&
    statement.content.some((said) => (said.end <= start ? start - said.end : said.start - end) < widestGap);
  const plainly = touches && sayingForms.has(tokens[cue.end - 1]!.lower) && !isThing(tokens, source);
  return plainly ? { ...meant, confidence: confidences.unknownWord } : meant;
}

/** In UTF-16 code units: a comma, a colon, a space. */
const widestGap = 4;

/** "after": a word that is no noun; "the Italian": one who may have been named. */
function isThing(tokens: ResolutionContext['tokens'], { first, end }: TokenRange): boolean {
  const { pos, lower } = tokens[first]!;
  if (end - first > 1 && isCapitalised(tokens[end - 1]!)) return true;
  return end - first === 1 && !/^(?:NOUN|PROPN|NUM|DET)$/.test(pos) && lower !== 'another';
}

/** Whom the head of the phrase means: somebody named below it does not speak. */
function headSpeaks(
  context: ResolutionContext,
  clause: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution {
  const meant = whoIsDescribed(context, clause, before);
  const name = nameOf(context, clause.source!, meant);
  const above = name === null ? null : phraseAbove(context, clause, name);
  return above === null ? meant : unnamed(context, above.range, above.head + 1);
}

/**
 * Where the one named stands in a source; null of several, of nobody, and of one who is not named
 * there.
 */
function nameOf({ tokens, known }: ResolutionContext, source: TokenRange, { speakers }: Resolution): TokenRange | null {
  const [speaker, more] = speakers;
  if (speaker === undefined || more !== undefined) return null;
  for (let first = source.first; first < source.end; first++) {
    const { start } = tokens[first]!;
    const mention = known.personBeginningAt(start) ?? known.organisationBeginningAt(start);
    if (mention === null || mention.of.id !== speaker.id) continue;
    let end = first + 1;
    while (end < source.end && tokens[end]!.start < mention.end) end++;
    return { first, end };
  }
  return null;
}

/**
 * Whom a phrase means: by its own words; else who was described so before, or is the one just told
 * of.
 */
function whoIsDescribed(
  context: ResolutionContext,
  clause: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution {
  const meant = asSpeaker(resolvePhrase(context, clause.source!), clause);
  const again = describedBefore(meant, clause, before);
  return again === meant ? knownAgain(context, meant, clause, before) : again;
}

const longestSource = 25;

/** A source with a verb of saying, or of great length, is mostly two phrases read as one. */
function runsOn({ tokens }: ResolutionContext, { first, end }: TokenRange): boolean {
  if (end - first > longestSource) return true;
  for (let i = first + 1; i < end - 1; i++)
    if (passingOn.has(tokens[i]!.lower) || informingForms.has(tokens[i]!.lower)) return true;
  return false;
}
