import {
  futureAuxiliaries,
  modals,
  performingModals,
  questionAuxiliaries,
  verbNegations,
} from '../../lexicon/auxiliaries';
import { supposedOpeners } from '../../lexicon/conjunctions';
import { hearsayParticiples, quotingVerb, reportingVerb, sayingForms } from '../../lexicon/reporting';
import { mediaNouns } from '../../lexicon/publishers';
import { ownVoice } from '../../lexicon/personal-pronouns';
import {
  cameLater,
  infinitiveBringers,
  namingForms,
  nobodies,
  statingVerbs,
  supposing,
  unspoken,
} from '../../lexicon/mood-words';
import type { ReadText, Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { stemOf } from '../../grammar/word-forms';
import type { WordView } from './word-view';

/** The cue of a statement and who stands as its source: null of none. */
export interface Saying {
  readonly cue: TokenRange;
  readonly head: number;
  readonly source: TokenRange | null;
}

/** In words: how far before its verb a conjunction may stand that puts a clause in doubt. */
const clauseReach = 12;

/**
 * Whether somebody said it at all: not what was not said ("never said", "nobody will say"), is
 * asked ("did she say that …?"), imagined, conditional, or still to come ("if he says", "will say",
 * "wants to say").
 */
export function isUttered(reading: ReadText, view: WordView, telling: Saying): boolean {
  const { tokens } = view;
  const { head, source } = telling;
  return (
    !isDenied(view, telling) &&
    !isSupposed(view, telling) &&
    !isAsked(reading, tokens, telling) &&
    !isInfinitive(view, head) &&
    !isOwnVoice(tokens, head, source)
  );
}

/**
 * As much of that as holds of words between marks too: "never said", "imagine her saying", "will
 * say", "I think it “odd”" attribute none.
 */
export function isSpoken(view: WordView, telling: Saying): boolean {
  const { tokens } = view;
  const { head, source } = telling;
  if (isDenied(view, telling) || isSupposed(view, telling, futureAuxiliaries) || isNaming(view, telling)) return false;
  return quotingVerb(tokens[head]!.lower)?.as === 'speech' || !isOwnVoice(tokens, head, source);
}

/**
 * "known as “Wild 2”", "equipment nicknamed “Nick”", "a wiki-based “site”": what something is
 * called, or no verb at all.
 */
function isNaming({ tokens }: WordView, { head }: Saying): boolean {
  const { lower, pos } = tokens[head]!;
  if (namingForms.has(lower)) return tokens[head + 1]?.lower !== 'by';
  return pos === 'ADJ' && lower.includes('-');
}

/** The first token of a cue with the auxiliaries of its verb. */
function firstOf({ groups, groupAt }: WordView, { cue, head }: Saying): number {
  return Math.min(cue.first, groups[groupAt[head]!]?.first ?? head);
}

/** "never said", "did not say", "nobody said", "without saying". */
function isDenied(view: WordView, telling: Saying): boolean {
  const { tokens } = view;
  const { head, source } = telling;
  const first = firstOf(view, telling);
  for (let i = first; i < head; i++) if (verbNegations.has(tokens[i]!.lower)) return true;
  if (source !== null && nobodies.has(tokens[source.first]!.lower)) return true;
  const before = tokens[first - 1]?.lower ?? '';
  return tokens[head]!.lower.endsWith('ing') && (unspoken.has(before) || verbNegations.has(before));
}

/**
 * "if he says", "imagine the minister saying", "would say", "let me say"; "would later say" tells
 * of what came, and "I must say" says it.
 */
function isSupposed(view: WordView, telling: Saying, doubtful = modals): boolean {
  const { tokens } = view;
  const { head, source } = telling;
  const first = firstOf(view, telling);
  const performs = source !== null && tokens[source.first]!.lower === 'i' && sayingForms.has(tokens[head]!.lower + 's');
  for (let i = first; i < head; i++) {
    if (!doubtful.has(tokens[i]!.lower) || (performs && performingModals.has(tokens[i]!.lower))) continue;
    if (!(/^(?:would|'d)$/.test(tokens[i]!.lower) && cameLater.has(tokens[i + 1]!.lower))) return true;
  }
  const subject = source !== null && source.end <= first && source.first >= first - clauseReach ? source.first : first;
  const { sentence } = tokens[head]!;
  if (source !== null && supposing.has(tokens[source.first]!.lower)) return true;
  for (let i = subject - 1; i >= 0 && i >= subject - clauseReach && tokens[i]!.sentence === sentence; i--) {
    const { lower, pos } = tokens[i]!;
    if (supposing.has(lower) && pos !== 'NOUN') return true;
    if (i >= subject - 2 && supposedOpeners.has(lower)) return true;
    if (lower === ',' || lower === 'that') break;
  }
  return false;
}

/** A question asks whether or what somebody said: "did she say that …?", "could you explain". */
function isAsked({ sentences }: ReadText, tokens: readonly Token[], { head, source }: Saying): boolean {
  const { endToken } = sentences[tokens[head]!.sentence]!;
  if (tokens[endToken - 1]!.text.endsWith('?')) return true;
  const asker = source !== null && source.end === head ? tokens[source.first - 1] : undefined;
  return asker !== undefined && questionAuxiliaries.has(asker.lower) && asker.sentence === tokens[head]!.sentence;
}

/**
 * "wants to say", "to meet and say", "wanna say"; not "went on to say", "is reported to have said",
 * "took to the stage to say".
 */
function isInfinitive(view: WordView, head: number): boolean {
  const { tokens, groups, groupAt } = view;
  let at = groupAt[head]!;
  const group = groups[at];
  if (group === undefined) return false;
  const { sentence, lower } = tokens[head]!;
  if (group.first === head && tokens[head - 1]?.lower === 'na') return true;
  // "to meet them and say": of two infinitives only the first has its "to"
  const joined = group.first === head && tokens[head - 1]?.pos === 'CCONJ' && reportingVerb(lower)?.base === lower;
  if (joined && groups[at - 1]?.form === 'infinitive') at--;
  const infinitive = groups[at]!;
  if (infinitive.form !== 'infinitive') return false;
  const governor = groups[at - 1];
  if (governor === undefined || tokens[governor.main]!.sentence !== sentence) return true;
  const verb = tokens[governor.main]!.lower;
  if (hearsayParticiples.has(verb) && tokens[infinitive.first + 1]?.lower === 'have') return false;
  if (governor.form !== 'finite' || !infinitiveBringers.has(stemOf(verb))) return true;
  for (let i = governor.first; i < governor.main; i++)
    if (modals.has(tokens[i]!.lower) || verbNegations.has(tokens[i]!.lower)) return true;
  return false;
}

/**
 * The writer's own voice: "I think", "we asked", "this newspaper understands". What the writer or
 * the reader plainly says is told: "I say that it failed", "you told us".
 */
function isOwnVoice(tokens: readonly Token[], head: number, source: TokenRange | null): boolean {
  if (source === null) return false;
  const { lower } = tokens[source.first]!;
  if (lower === 'this' && mediaNouns.has(tokens[source.end - 1]!.lower)) return true;
  if (!ownVoice.has(lower) || source.end - source.first > 1) return false;
  const verb = reportingVerb(tokens[head]!.lower);
  if (verb?.base === tokens[head]!.lower && tokens[head + 1]?.lower === 'you') return true;
  return verb === undefined || !statingVerbs.has(verb.base);
}
