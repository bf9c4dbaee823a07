import type { Resolved, Speaker } from '../../../model/attribution';
import type { Person } from '../../../model/people';
import type { Span } from '../../../model/span';
import type { wordTree } from '../../grammar/parser/word-tree';
import type { ReadText, Sentence, Token } from '../../text/read-text';
import type { FramedStatement } from '../content/frame-statements';
import type { Antecedents } from './antecedents';
import type { PeopleByRole } from './described-people';
import type { KnownIndex } from '../known-index';

/** Whom a source phrase means, how that was found, and how likely it is right (0 … 1). */
export interface Resolution {
  readonly speakers: readonly Speaker[];
  readonly resolved: Resolved;
  readonly confidence: number;
}

/** Nobody, as far as the text surely says. */
export const unattributed: Resolution = { speakers: [], resolved: 'unattributed', confidence: 0 };

/** What the reading of a source phrase draws on. */
export interface ResolutionContext {
  readonly tokens: readonly Token[];
  readonly sentences: ReadText['sentences'];
  readonly known: KnownIndex;
  /** a token stands in the headline, where nouns go without "the" */
  readonly isHeadline: (token: number) => boolean;
  readonly described: PeopleByRole;
  readonly antecedents: Antecedents;
  /** who answers in a dialogue of "Q" and "A" that begins in this block: a text has one */
  readonly answers: (dialogue: number) => Resolution;
  /** a word has its capital within a sentence or a name of the text, and stands nowhere without */
  readonly isName: (text: string) => boolean;
  /** index of the first token that is this word, in lower case; infinity where none is */
  readonly firstUse: (lower: string) => number;
  /** the tree of a sentence, given its words: parsed once, for all statements of a text */
  readonly treeOf: typeof wordTree;
}

/**
 * The last sentence before a token of which something stands outside what was said; null for none.
 */
export function sentenceBefore(
  { tokens, sentences }: ResolutionContext,
  at: number,
  content: readonly Span[],
): Sentence | null {
  const isSaid = ({ start: from, end: to }: Span): boolean =>
    content.some(({ start, end }) => start <= from && to <= end);
  let n = tokens[at]!.sentence - 1;
  while (n >= 0 && isSaid(sentences[n]!)) n--;
  return sentences[n] ?? null;
}

/** A person as a speaker. */
export function personSpeaker({ id, name }: Person): Speaker {
  return { kind: 'person', id, name };
}

/** A framed statement with whom its source means. */
export interface ResolvedStatement extends FramedStatement {
  readonly meant: Resolution;
}
