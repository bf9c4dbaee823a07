import { questionWords, relativePronouns } from '../../lexicon/conjunctions';
import { nounOpeners, othersOwners } from '../../lexicon/determiners';
import { subjectPronouns } from '../../lexicon/personal-pronouns';
import { beforeMentions, thingPronouns } from '../../lexicon/impersonal-pronouns';
import {
  addressingForms,
  reportingVerb,
  sayingForms,
  type ReportingVerb,
  type TellingForm,
} from '../../lexicon/reporting';
import { isNounOfSaying, isReportingNoun } from '../../lexicon/reporting-nouns';
import { investigatingBodies } from '../../lexicon/speaking-nouns';
import { grantedThings } from '../../lexicon/speech-objects';
import { isCapitalised } from '../../text/capitals';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { headsPhrase } from '../../grammar/noun-phrase';
import { isParticiple } from '../../grammar/word-forms';
import { maySpeak, sourceNounKind } from '../source-nouns';
import type { FoundClause } from './found-clause';
import { hasSubstance } from './substance';
import { tellingForms } from './telling-forms';
import type { WordView } from './word-view';

/**
 * Whether source, cue and content together tell that something was said: "said it would",
 * "announced a plan", "urged them to go", "Ruiz's claim that …"; not "wanted a bridge", "called the
 * ambulance", "told her mother", "wrote a poem", "this suggests that".
 */
export function tellsSpeech(view: WordView, found: FoundClause): boolean {
  const { tokens, markedTo } = view;
  const { content, head, cue } = found;
  const said = content[0]!;
  if (!hasSubstance(view, content)) return false;
  if (tokens[cue.first]!.lower === 'according') return true;
  const { lower } = tokens[head]!;
  if (isNoun(view, found))
    return isNounOfSaying(lower) && isSomebodysNoun(view, found) && tokens[said.first]!.lower === 'that';
  const verb = reportingVerb(lower);
  if (verb === undefined || verb.tells.size === 0 || !hasSpeaker(view, found, verb)) return false;
  if (said.end <= cue.first) {
    const reports = verb.tells.has('clause') && verb.quoting.size > 0;
    return (reports || (verb.tells.has('document') && isRecord(view, found.source))) && saysBefore(view, found);
  }
  const marks = markedTo[content.at(-1)!.end]! - markedTo[said.first]!;
  const forms = tellingForms(view, found);
  const isLikely = found.score >= sureOfTopic;
  if (forms.some((form) => (isLikely || form === 'clause') && fits(view, found, verb, form))) return true;
  return marks > 0 && verb.quoting.size > 0 && forms.includes('thing');
}

/**
 * How sure, in logits, the weights must be of what is told without a clause: "revealed his illness"
 * may be a deed.
 */
const sureOfTopic = 0;

function fits(view: WordView, { content, source, head }: FoundClause, verb: ReportingVerb, form: TellingForm): boolean {
  const said = content[0]!;
  if (!verb.tells.has(form)) return form === 'clause' && verb.tells.has('document') && isRecord(view, source);
  if (form === 'words') return view.tokens[head - 1]?.pos !== 'PUNCT';
  if (form === 'matter') return !isPerson(view, said);
  if (form === 'claims') return isReportingNoun(headOf(view, said));
  return form !== 'thing' || verb.base !== 'deny' || !isGranting(view, said);
}

/**
 * A noun or an adjective, whatever the tagger says: "his claims", "the answers", "with proposed
 * goals".
 */
function isNoun(view: WordView, found: FoundClause): boolean {
  const { tokens, groups, groupAt } = view;
  const { head } = found;
  const { pos, lower, sentence } = tokens[head]!;
  if (pos === 'NOUN' || pos === 'ADJ') return reportingVerb(lower) === undefined || !governs(view, found);
  let at = head - 1;
  while (at > 0 && tokens[at]!.pos === 'ADV') at--;
  const before = tokens[at];
  if (before === undefined || before.sentence !== sentence || (groups[groupAt[head]!]?.first ?? head) < head)
    return false;
  return nounOpeners.has(before.lower) || (before.pos === 'ADP' && !lower.endsWith('ing') && isParticiple(lower));
}

/**
 * What the tagger takes for a noun stands as a verb: "a video claims that …", "promising to …", "…,
 * records show".
 */
function governs({ tokens }: WordView, { head, source, content }: FoundClause): boolean {
  const said = content[0]!;
  const before = tokens[source.first - 1]?.pos ?? 'PUNCT';
  if (said.end <= source.first) return source.end === head && before === 'PUNCT';
  if (said.first !== head + 1) return false;
  const opener = tokens[said.first]!.lower;
  if (tokens[head]!.lower.endsWith('ing')) return opener === 'that' || opener === 'to';
  return opener === 'that' && source.first < head && before !== 'ADP' && headsPhrase(tokens[head - 1]);
}

/** "Ruiz's [claim]", "his [warning]", "a [warning] from engineers". */
function isSomebodysNoun({ tokens }: WordView, { source, head }: FoundClause): boolean {
  if (source.first > head) return /^(?:by|from|of)$/.test(tokens[source.first - 1]!.lower);
  return othersOwners.has(tokens[source.end - 1]!.lower) || othersOwners.has(tokens[source.end]!.lower);
}

/**
 * The source can speak: not "this", "what", "the finals"; "it" and what nobody knows only by a verb
 * that plainly says.
 */
function hasSpeaker(view: WordView, { source, head }: FoundClause, { base }: ReportingVerb): boolean {
  const { tokens } = view;
  const { lower, sentence } = tokens[source.first]!;
  const before = tokens[source.first - 1];
  const follows = before?.sentence === sentence;
  if (follows && beforeMentions.has(before.lower)) return false;
  if (isHeadingOrCall(tokens, source, head, base)) return false;
  if (source.first > head && addressingForms.has(tokens[head]!.lower)) return false;
  const plain = sayingForms.has(`${base}s`) || sayingForms.has(tokens[head]!.lower);
  if (source.end - source.first === 1) {
    if (lower === 'it') return plain;
    if (lower === 'which' || lower === 'that') return follows && antecedentSpeaks(tokens, source.first);
    if (thingPronouns.has(lower)) return false;
  }
  const noun = tokens[headAt(view, source)]!;
  return (
    plain || tokens[source.first]!.pos === 'NUM' || noun.pos !== 'NOUN' || isCapitalised(noun) || maySpeak(noun.lower)
  );
}

/** "Remarks Announcing a Run": a heading's title; "Ana Ruiz—say her name": the reader is called on. */
function isHeadingOrCall(tokens: readonly Token[], { end }: TokenRange, head: number, base: string): boolean {
  const { lower, text } = tokens[head]!;
  if (end === head && lower.endsWith('ing')) return /^\p{Lu}/u.test(text);
  return end === head - 1 && /^[–—-]$/.test(tokens[end]!.text) && lower === base;
}

/** "the report, which said": what stands before the relative pronoun can speak. */
function antecedentSpeaks(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[tokens[at - 1]!.lower === ',' ? at - 2 : at - 1];
  if (noun === undefined || (noun.pos !== 'NOUN' && noun.pos !== 'PROPN' && noun.pos !== 'PRON')) return false;
  return noun.pos !== 'NOUN' || sourceNounKind(noun.lower) !== null;
}

/**
 * A clause stands before the cue: "The bridge was safe, Ruiz said"; a headline may lack its verb.
 * Not "a book written by Ruiz".
 */
function saysBefore({ tokens, verbsTo, markedTo }: WordView, { content, head, source, cue }: FoundClause): boolean {
  const { first, end } = content[0]!;
  // "the nurse, who told me | she had cried": what a "who" parts from the pronoun and its verb
  const isPronoun = subjectPronouns.has(tokens[source.first]!.lower);
  for (let i = content.at(-1)!.end; isPronoun && i < Math.min(source.first, cue.first); i++)
    if (relativePronouns.has(tokens[i]!.lower)) return false;
  if (tokens[head + 1]?.lower === 'by' || (end - first < 3 && questionWords.has(tokens[first]!.lower))) return false;
  return (
    end - first > 5 ||
    content.some((said) => verbsTo[said.end]! > verbsTo[said.first]! || markedTo[said.end]! > markedTo[said.first]!)
  );
}

/**
 * The noun that a phrase is about: the "documents" of "leaked documents from his return", the
 * "study" of "a study documenting sleep".
 */
function headAt({ tokens }: WordView, { first, end }: TokenRange): number {
  let head = first;
  for (let i = first; i < end && !endsCore.has(tokens[i]!.pos) && !relativePronouns.has(tokens[i]!.lower); i++) {
    if (tokens[i]!.pos === 'VERB' && head > first) break;
    if (headsPhrase(tokens[i])) head = i;
  }
  return head;
}

const endsCore = new Set(['ADP', 'PUNCT', 'AUX', 'SCONJ', 'CCONJ']);

function headOf(view: WordView, said: TokenRange): string {
  return view.tokens[headAt(view, said)]!.lower;
}

function isPerson(view: WordView, said: TokenRange): boolean {
  const { pos } = view.tokens[said.first]!;
  return pos === 'PRON' || pos === 'PROPN' || sourceNounKind(headOf(view, said)) === 'people';
}

/** "denied them entry", "denied the appeal": what one grants or denies is not said. */
function isGranting(view: WordView, said: TokenRange): boolean {
  return view.tokens[said.first]!.pos === 'PRON' || grantedThings.has(headOf(view, said));
}

/** A document or a body that looks into things: "the report", "figures", "the inquiry". */
function isRecord(view: WordView, source: TokenRange): boolean {
  const head = headOf(view, source);
  return sourceNounKind(head) === 'document' || investigatingBodies.has(head);
}
