import { possessiveMarks } from '../../lexicon/determiners';
import type { Span } from '../../../model/span';
import { presentBe } from '../../lexicon/auxiliaries';
import { timeWords } from '../../lexicon/calendar-words';
import { headlineVerbs, quotingVerb } from '../../lexicon/reporting';
import { ownWriters } from '../../lexicon/publishers';
import type { Label } from '../../text/labels';
import { tokenAt, type ReadText } from '../../text/read-text';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';
import type { MarkedPassage } from './find-marked';
import { lastSentence, type Frame } from './frame';
import { spanOfUnits, type FrameUnit, type Range } from './frame-unit';
import { phraseAfter, phraseBefore } from './frame-phrases';
import { introducedBy } from './introductions';
import { subjectBefore } from './subjects';

/**
 * The turns of a dialogue with labels, block quotations without marks behind a line that introduces
 * them ("Ruiz wrote on X:"), and lists of what somebody said ("The firm said:"), in text order.
 * Linear in the text.
 */
export function findTurns(reading: ReadText, marked: readonly MarkedPassage[], labels: readonly Label[]): Statement[] {
  const opened = new Map(marked.map((passage) => [passage.outer.start, passage]));
  const byBlock = new Map(labels.map((label) => [label.block, label]));
  const marks = new Set(marked.map(({ block }) => block));
  const turns: Statement[] = [];
  for (let block = 0; block < reading.blocks.length; block++) {
    const label = byBlock.get(block);
    if (label !== undefined) turns.push(...labelled(reading, label, opened));
    else if (endsOpen(reading, block)) turns.push(...(marks.has(block) ? [] : closed(reading, block)));
    else if (!byBlock.has(block + 1) && reading.text.charAt(reading.blocks[block]!.end - 1) === ':')
      turns.push(...introduced(reading, block, opened));
  }
  return turns;
}

/** A headline, a heading or a point of a list: a block that no stop ends. */
function endsOpen({ text, blocks }: ReadText, block: number): boolean {
  return /[\p{L}\p{N})]/u.test(text.charAt(blocks[block]!.end - 1));
}

const longestClosing = 8;

/**
 * "• Bridge shut, says county", "Bridge may not reopen, fire service warns": the source closes the
 * line behind a comma.
 */
function closed(reading: ReadText, block: number): Statement[] {
  const [frame] = lastSentence(reading, block);
  if (frame === undefined) return [];
  const { units } = frame;
  let comma = units.length - 1;
  while (comma > 0 && comma > units.length - longestClosing && units[comma]!.lower !== ',') comma--;
  if (comma < 2 || units[comma]!.lower !== ',') return [];
  const verb = [comma + 1, units.length - 1].find((at) => closesHeadline(units[at]!.lower));
  if (verb === undefined || units.length - comma < 3) return [];
  const source = verb === comma + 1 ? { from: verb + 1, to: units.length } : { from: comma + 1, to: verb };
  if (units.slice(source.from, source.to).some(({ pos, text }) => pos === 'AUX' || (pos === 'ADP' && text.length > 4)))
    return [];
  const content = spanOfUnits(units, { from: 0, to: comma });
  const cue = spanOfUnits(units, { from: verb, to: verb + 1 });
  return [
    { content: [content], quoted: [], cue, source: spanOfUnits(units, source), laidOut: { form: 'item', label: null } },
  ];
}

function closesHeadline(word: string): boolean {
  return (
    quotingVerb(word)?.quoting.has('words') === true && (headlineVerbs.has(word) || word === 'say' || word === 'warn')
  );
}

/**
 * What follows a label; nothing where marks around all of it tell the same, or somebody asks whom
 * the text does not name.
 */
function labelled(reading: ReadText, label: Label, opened: ReadonlyMap<number, MarkedPassage>): Statement[] {
  const { tokens, blocks } = reading;
  const content = { start: tokens[label.turn]!.start, end: blocks[label.block]!.end };
  const passage = opened.get(content.start);
  if (label.of === 'question' || (passage !== undefined && passage.outer.end >= content.end - 1)) return [];
  const source = spanOfTokens(tokens, label.name);
  return [{ content: [content], quoted: [], cue: null, source, laidOut: { form: 'turn', label } }];
}

/** The block, or the items of a list, behind a line that says whose words they are. */
function introduced(reading: ReadText, block: number, opened: ReadonlyMap<number, MarkedPassage>): Statement[] {
  const [frame] = lastSentence(reading, block);
  const by = frame === undefined ? null : introducer(frame);
  if (by === null) return [];
  const items = itemsAfter(reading, block, opened);
  if (items.length > 0)
    return items.map((content) => ({ content: [content], quoted: [], ...by, laidOut: { form: 'item', label: null } }));
  const next = reading.blocks[block + 1];
  if (next === undefined || !/^(?:paragraph|quote)$/.test(next.role) || opened.has(next.start)) return [];
  const words = reading.text.slice(next.start, Math.min(next.end, next.start + 60));
  const prose = /^[\p{L}\d#@]/u.test(words) && words.includes(' ');
  if (!prose || !/[.?!…)]$/.test(reading.text.slice(next.end - 1, next.end))) return [];
  return [
    { content: [{ start: next.start, end: next.end }], quoted: [], ...by, laidOut: { form: 'turn', label: null } },
  ];
}

/**
 * "Lord Ruiz said:", "Ruiz wrote on X:", "Statement from the ministry:": who is said to have said
 * what follows.
 */
function introducer({ units, verbs }: Frame): { cue: Span | null; source: Span } | null {
  const colon = units.length - 1;
  const named = introducedBy(units, 0, colon);
  if (named !== null && opensStatement(units, named)) return { cue: null, source: spanOfUnits(units, named) };
  const scene = reporterAt(units, colon);
  if (scene !== null) return { cue: null, source: spanOfUnits(units, scene) };
  for (let i = colon - 1; i > 0 && i > colon - 12; i--) {
    if (verbs[i] === 0) continue;
    const ways = quotingVerb(units[i]!.lower)?.quoting;
    const words = ways?.has('words') === true;
    if (!words && ways?.has('hearer') !== true) return null;
    if (!onlyTells(units, i + 1, colon, !words)) return null;
    const source = subjectBefore(units, i);
    return source === null
      ? null
      : { cue: spanOfUnits(units, { from: i, to: i + 1 }), source: spanOfUnits(units, source) };
  }
  return null;
}

/**
 * "Statement from Ruiz:", "Ruiz’s statement in full:", not the mere name of a section ("Ana Ruiz,
 * the mayor:").
 */
function opensStatement(units: readonly FrameUnit[], { from, to }: Range): boolean {
  if (possessiveMarks.has(units[to]?.lower ?? '')) return true;
  return from > 0 && /^(?:from|by)$/.test(units[from - 1]!.lower);
}

/** "Our reporter Ana Ruiz is at the harbour:": one of the paper's own, and where he writes from. */
function reporterAt(units: readonly FrameUnit[], colon: number): Range | null {
  const be = units.findIndex(({ lower }) => presentBe.has(lower));
  if (be < 1 || be > colon - 2 || !/^(?:at|in|on|outside|inside|near|by)$/.test(units[be + 1]!.lower)) return null;
  const subject = phraseBefore(units, be);
  const own = subject !== null && units.slice(subject.from, subject.to).some(({ lower }) => ownWriters.has(lower));
  return own ? subject : null;
}

/**
 * Nothing but where, when, in what or to whom stands between the verb and the colon: "wrote on X on
 * Monday:", "told the BBC:".
 */
function onlyTells(units: readonly FrameUnit[], from: number, colon: number, hears: boolean): boolean {
  let at = from;
  if (units[at]?.lower === 'that' && at === colon - 1) return true;
  if (hears || /^(?:this|the|that)$/.test(units[at]?.lower ?? '')) {
    const object = phraseAfter(units, at);
    if (object === null) return false;
    if (
      !hears &&
      !/^(?:this|following|below)$/.test(units[Math.min(object.to, colon) - 1]!.lower) &&
      units[at]!.lower !== 'this'
    )
      return false;
    at = Math.min(object.to, colon);
  }
  for (; at < colon; at++) {
    const { pos, lower } = units[at]!;
    if (pos === 'ADV' || timeWords.has(lower) || lower === ',') continue;
    if (pos !== 'ADP') return false;
    while (at + 1 < colon && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|X|SYM)$/.test(units[at + 1]!.pos)) at++;
  }
  return true;
}

/**
 * The items of the list that the next blocks are, without their bullets; none where they have marks
 * of their own.
 */
function itemsAfter(
  { text, tokens, blocks }: ReadText,
  block: number,
  opened: ReadonlyMap<number, MarkedPassage>,
): Span[] {
  const items: Span[] = [];
  for (let next = block + 1; next < blocks.length; next++) {
    const { start: from, end, role } = blocks[next]!;
    const at = tokenAt(tokens, from);
    const isTyped = /^[-–—•*·▪●»›]$/.test(tokens[at]?.text ?? '');
    const first = tokens[isTyped ? at + 1 : at];
    if (first?.block !== next || !(isTyped || role === 'item')) break;
    if (opened.has(first.start)) return [];
    items.push({ start: first.start, end: /[.;,]/.test(text.charAt(end - 1)) ? end - 1 : end });
  }
  return items;
}
