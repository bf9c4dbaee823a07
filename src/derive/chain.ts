import type { AnalysedArticle } from '../model/analysed-article';
import type { Attribution, Relay } from '../model/attribution';
import type { Span } from '../model/span';
import { sourceWord } from './source-word';

/**
 * One through whose hands a statement went. `unnamed` is drawn hollow, `named` filled, `article` as
 * a square.
 */
export interface ChainNode {
  readonly name: string;
  readonly mark: 'unnamed' | 'named' | 'article';
  /**
   * what is not named, in a word: "unnamed", "organisation", "document"; `null` where that needs no
   * saying
   */
  readonly word: string | null;
  /** where the text says so, as an offset; `null` where it does not */
  readonly at: number | null;
}

/** How it passed from one to the next, in the text's own words; `null` where the text is silent. */
export interface ChainLink {
  readonly verb: string | null;
}

/** The way of a statement from its speaker to this page: one link between each two nodes. */
export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

const passedOn = /\b(?:accord|report|quot|cit|carri|publish)/i;

/**
 * The words of a cue as a step from its source to whoever has them next: "citing" and "according
 * to" point backwards.
 */
function verbOf(text: string, cue: Span | null): string | null {
  if (cue === null) return null;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  if (/^(?:citing|cites|cited)\b/.test(words)) return 'cited by';
  if (/^quoting\b/.test(words)) return 'quoted by';
  return /^according to$/.test(words) ? 'as cited by' : words;
}

/** "told Le Monde": the relay was spoken to. "TASS reported": the relay passed it on. */
function wasSpokenTo(text: string, { source, cue }: Relay): boolean {
  if (source === null || cue === null) return false;
  return cue.start < source.start && !passedOn.test(text.slice(cue.start, cue.end));
}

function speakerNode({ speakers, source }: Attribution): ChainNode {
  const at = source === null ? null : source.start;
  if (speakers.length === 0) return { name: 'not stated who', mark: 'unnamed', word: null, at };
  const word = sourceWord(speakers);
  return { name: joinNames(speakers.map(({ name }) => name)), mark: word === null ? 'named' : 'unnamed', word, at };
}

function relayNode(relay: Relay): ChainNode {
  const at = relay.source?.start ?? relay.cue?.start ?? null;
  if (relay.source === null && relay.cue !== null)
    return { name: `“${relay.name}”`, mark: 'unnamed', word: 'by whom is not stated', at };
  return { name: relay.name, mark: 'named', word: null, at };
}

/**
 * Reads the chain of one statement off its cue, its source and its relays, nearest the speaker
 * first.
 */
export function chainOf({ text }: Pick<AnalysedArticle, 'text'>, attribution: Attribution): ChainGraph {
  const { relays, cue } = attribution;
  const nodes = [speakerNode(attribution), ...relays.map(relayNode), articleNode];
  const links = nodes.slice(1).map((_, i): ChainLink => {
    const before = relays[i - 1];
    const after = relays[i];
    if (after !== undefined && wasSpokenTo(text, after)) return { verb: verbOf(text, after.cue) };
    if (before === undefined) return { verb: verbOf(text, cue) };
    if (before.source === null || wasSpokenTo(text, before)) return { verb: null };
    return { verb: verbOf(text, before.cue) };
  });
  return { nodes, links };
}

const articleNode: ChainNode = { name: 'this article', mark: 'article', word: null, at: null };

/** "Ana Ruiz", "Ana Ruiz and Li Wei", "Ana Ruiz, Li Wei and TASS" */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * The chain as one line of words, for a footnote, a card or a citation: "British military source
 * (unnamed), told Le Monde, this article".
 */
export function chainInWords({ nodes, links }: ChainGraph): string {
  return nodes
    .map(({ name, word }, i) => {
      const shown = word === null ? name : `${name} (${word})`;
      if (i === 0) return shown;
      return `${links[i - 1]!.verb ?? '(the text does not say how)'} → ${shown}`;
    })
    .join(' → ');
}
