import { clauseOpeners } from '../../lexicon/conjunctions';
import { roleNouns } from '../../lexicon/roles';
import { isCapitalised } from '../../text/capitals';
import { passageForm } from '../../grammar/parser/word-features';
import { phraseStart, stepsUp, treeSubject, topOf, type WordTree } from '../../grammar/parser/word-tree';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { ReportingClause } from '../reporting-clause';
import type { ResolutionContext } from './resolution';

/** The phrase of one who speaks, in tokens, and its head. */
export interface HeadPhrase {
  readonly range: TokenRange;
  readonly head: number;
}

/**
 * The phrase whose head speaks, by the tree of the sentence, where a name within or beside the
 * source stands below that: in "the owner of the dog that bit Birch said", "fans of Hollis wrote".
 * An apposition, a title or another part of the name is not below. Null where the name itself may
 * speak.
 */
export function phraseAbove(
  { sentences, treeOf }: Pick<ResolutionContext, 'sentences' | 'treeOf'>,
  clause: ReportingClause,
  named: TokenRange,
): HeadPhrase | null {
  const { tokens, cue, source } = clause;
  if (source === null) return null;
  const name = withTitle(tokens, source, named);
  const { firstToken: first, endToken: end } = sentences[tokens[name.first]!.sentence]!;
  if (!mayBeBelow(clause, first, name)) return null;
  const { forms, wordAt } = wordsOfSentence(clause, { first, end });
  const tree = treeOf(forms);
  if (tree === null) return null;
  const word = (token: number): number => wordAt[token - first] ?? -1;
  const verb = cue === null ? -1 : word(cue.end - 1);
  const subject = verb < 0 ? -1 : treeSubject(tree, verb);
  const head = subject >= 0 ? subject : topOf(tree, { from: word(source.first), to: word(source.end - 1) + 1 });
  const top = topOf(tree, { from: word(name.first), to: word(name.end - 1) + 1 });
  const at = first + wordAt.indexOf(head);
  if (head >= 0 && isItsName(tokens, at, name)) return null;
  if (head < 0 || head >= word(name.first) || !canPart(clause, { first: at, end: name.first }, named)) return null;
  if (!hangsBelow(tree, top, head) && !(subject >= 0 && isSecondSubject(tree, top, verb))) return null;
  let from = first + wordAt.indexOf(phraseStart(tree, head));
  while (from < at && tokens[from]!.pos === 'PUNCT') from++;
  return { range: { first: from, end: source.end }, head: at };
}

/** "a spokeswoman for the mayor, Ana Ruiz": the name behind the comma is that of who speaks for another. */
function isItsName(tokens: ReportingClause['tokens'], head: number, name: TokenRange): boolean {
  return /^spokes(?:man|woman|person)$/.test(tokens[head]!.lower) && tokens[name.first - 1]?.text === ',';
}

/** A name with the title before it: “Mr Ruiz”. */
function withTitle(tokens: ReportingClause['tokens'], source: TokenRange, { first, end }: TokenRange): TokenRange {
  let from = first;
  while (from > source.first && isCapitalised(tokens[from - 1]!)) from--;
  return { first: from, end };
}

/**
 * Whether a noun before the name in its sentence may be the head that it stands below: something
 * that can part the two stands between, and no mark outside the source. Most names are spared the
 * tree by this.
 */
function mayBeBelow({ tokens, source }: ReportingClause, first: number, name: TokenRange): boolean {
  if (name.first > first && clauseOpeners.has(tokens[name.first - 1]!.lower)) return false;
  let isParted = false;
  for (let at = name.first - 1; at >= first; at--) {
    const { pos } = tokens[at]!;
    if (pos === 'PUNCT' && at < source!.first) return false;
    if (joints.has(pos)) isParted = true;
    else if (isParted && heads.has(pos)) return true;
  }
  return false;
}

const joints = new Set(['ADP', 'PART', 'VERB', 'AUX', 'SCONJ', 'PRON', 'PUNCT']);
const heads = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET']);

/**
 * Whether what stands from a head to a name can part them: a preposition or verb, not a title
 * ("Secretary of State Ruiz"); before a comma a role that the name may explain ("fans of the
 * striker, Ruiz"); no comma before a source that is the name.
 */
function canPart({ tokens, source }: ReportingClause, { first, end }: TokenRange, named: TokenRange): boolean {
  const between = tokens.slice(first + 1, end);
  const last = between.at(-1);
  // whose something is: the thing owned is the head, and was misread
  if (/^['’]s?$/.test(between[0]?.text ?? '')) return false;
  if (last === undefined || !between.some(({ pos }) => joints.has(pos))) return false;
  if (last.text === ',')
    return roleNouns.has(tokens[end - 2]!.lower) && between.slice(0, -1).some(({ pos }) => joints.has(pos));
  if (source!.first > first && tokens.slice(first, source!.first).some(({ pos }) => pos === 'PUNCT')) return false;
  const isTitle = end < named.first && isCapitalised(tokens[first]!) && between.every(isOfTitle);
  return !isTitle;
}

function isOfTitle(word: Token): boolean {
  return isCapitalised(word) || titleLinks.has(word.lower);
}

const titleLinks = new Set(['of', 'for', 'the', 'and']);

/** Ways to hang on a noun that make one a part of what is said about it. */
const below = /^(?:nmod|obl|acl|obj|iobj|advcl|ccomp|xcomp)/;

function hangsBelow(tree: WordTree, word: number, head: number): boolean {
  if (stepsUp(tree, word, head) <= 0) return false;
  for (let at = word; at !== head; at = tree.heads[at]!) {
    const label = tree.labels[at]!;
    if (below.test(label) && label !== 'nmod:desc') return true;
  }
  return false;
}

/** A second subject of one verb is a name whose place in the first was misread. */
function isSecondSubject({ heads, labels }: WordTree, word: number, verb: number): boolean {
  return heads[word] === verb && labels[word]!.startsWith('nsubj');
}

/** The words of a sentence as the parser reads them, and which of them holds each token. */
interface SentenceWords {
  readonly forms: readonly string[];
  readonly wordAt: readonly number[];
}

/** A passage of the statement between marks is one word. */
function wordsOfSentence({ tokens, statement }: ReportingClause, { first, end }: TokenRange): SentenceWords {
  const forms: string[] = [];
  const wordAt: number[] = [];
  for (let at = first; at < end; at++) {
    const { start, text } = tokens[at]!;
    const passage = statement.quoted.find((span) => span.start - 2 <= start && start < span.end + 2);
    const isInside =
      passage !== undefined && (start >= passage.start ? start < passage.end || isMark(text) : isMark(text));
    if (!isInside) forms.push(text);
    else if (forms.at(-1) !== passageForm) forms.push(passageForm);
    wordAt.push(forms.length - 1);
  }
  return { forms, wordAt };
}

function isMark(text: string): boolean {
  return /^["“”„«»‘’'`]+$/.test(text);
}
