import type { WordClass } from './tagger/tag';
import { phraseOpeners } from '../lexicon/determiners';
import { subjectOpeners } from '../lexicon/conjunctions';
import { timeNouns } from '../lexicon/calendar-words';
import { afterModals, modals } from '../lexicon/auxiliaries';
import { headlineVerbs, quotingVerb, sayingForms } from '../lexicon/reporting';
import { roleNouns } from '../lexicon/roles';

/** What a repair sees: the word classes so far and the words, lower case. */
interface Tagged {
  readonly classes: WordClass[];
  readonly words: readonly string[];
}

/** One rule: the right class of the word at `at`, or null when the tagger's own may stand. */
type Repair = (tagged: Tagged, at: number) => WordClass | null;

const repairs: readonly Repair[] = [
  verbAfterModal,
  participleWithObject,
  verbBetweenPhrases,
  verbThatCloses,
  verbBeforeMark,
];

/**
 * Mends what the tagger often gets wrong in news: rare verbs of a headline's kind, taken for nouns
 * and adjectives. In place; `words` are the tokens, lower case.
 */
export function repairTags(words: readonly string[], classes: WordClass[]): void {
  const tagged = { classes, words };
  for (let at = 1; at < words.length; at++) {
    if (classes[at] === 'VERB' && isBeforeRole(words, at)) classes[at] = 'ADJ';
    if (classes[at] === 'VERB' && isCounted(tagged, at)) classes[at] = 'NOUN';
    if (classes[at] !== 'NOUN' && classes[at] !== 'ADJ') continue;
    for (const repair of repairs) {
      const right = repair(tagged, at);
      if (right === null) continue;
      classes[at] = right;
      break;
    }
  }
}

/**
 * said lead author Ana Ruiz · said managing director Ana Ruiz: what looks like a verb between one
 * of saying and a role.
 */
function isBeforeRole(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  return (
    (word === 'lead' || word.endsWith('ing')) && sayingForms.has(words[at - 1]!) && roleNouns.has(words[at + 1] ?? '')
  );
}

/** "with 12 home runs", "after three test matches": no verb in -s has several for its subject. */
function isCounted({ classes, words }: Tagged, at: number): boolean {
  if (at < 3 || classes[at - 1] !== 'NOUN' || classes[at - 2] !== 'NUM' || classes[at - 3] !== 'ADP') return false;
  return /[^s]s$/.test(words[at]!) && !words[at - 1]!.endsWith('s') && !/^(?:1|one|[12]\d{3})$/.test(words[at - 2]!);
}

/**
 * "will open the bridge", "could close on Friday", "will likely rule"; not "will likely win", "nor
 * should patients"
 */
function verbAfterModal({ classes, words }: Tagged, at: number): WordClass | null {
  const modal = words[at - 1] === 'likely' ? at - 2 : at - 1;
  if (modal < 1 || classes[modal] !== 'AUX' || !modals.has(words[modal]!)) return null;
  if (!canBeSubject(classes[modal - 1]!) && !subjectOpeners.has(words[modal - 1]!)) return null;
  const word = words[at]!;
  if (afterModals.has(word) || (word.endsWith('s') && !word.endsWith('ss'))) return null;
  const next = classes[at + 1];
  return next === 'VERB' || next === 'AUX' ? null : 'VERB';
}

/** "Ruiz belittled the issue": an adjective in -ed between a name and a determiner is a verb. */
function participleWithObject({ classes, words }: Tagged, at: number): WordClass | null {
  if (classes[at] !== 'ADJ' || !words[at]!.endsWith('ed')) return null;
  return canBeSubject(classes[at - 1]!) && phraseOpeners.has(words[at + 1] ?? '') ? 'VERB' : null;
}

/**
 * "Officials fear a repeat", "The ad targets a system": a noun between a subject and a determiner
 * is a verb.
 */
function verbBetweenPhrases({ classes, words }: Tagged, at: number): WordClass | null {
  if (classes[at] !== 'NOUN' || !phraseOpeners.has(words[at + 1] ?? '') || timeNouns.has(words[at]!)) return null;
  if (!canBeSubject(classes[at - 1]!) || timeNouns.has(words[at - 1]!)) return null;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const tag = classes[i]!;
    if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || canBeSubject(tag) || words[i] === "'s") continue;
    return tag === 'ADP' || tag === 'VERB' || tag === 'PART' ? null : 'VERB';
  }
  return 'VERB';
}

/**
 * "…, French report claims", "…, the authors report": the verb of saying comes last, after a comma
 * and its subject.
 */
function verbThatCloses({ classes, words }: Tagged, at: number): WordClass | null {
  if (
    classes[at] !== 'NOUN' ||
    !(headlineVerbs.has(words[at]!) || (words[at - 1]!.endsWith('s') && headlineVerbs.has(`${words[at]!}s`))) ||
    (at + 1 < words.length && classes[at + 1] !== 'PUNCT')
  )
    return null;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (words[i] === ',') return i < at - 1 ? 'VERB' : null;
    if (!canBeSubject(classes[i]!) && classes[i] !== 'ADJ' && classes[i] !== 'DET') return null;
  }
  return null;
}

/** "Ruiz slams ‘idle’ aides": between a name and a mark that opens stands a verb of saying. */
function verbBeforeMark({ classes, words }: Tagged, at: number): WordClass | null {
  if (classes[at - 1] !== 'PROPN' || !/^(?:["“‘']|'')$/.test(words[at + 1] ?? '')) return null;
  return words[at]!.endsWith('s') && quotingVerb(words[at]!)?.as === 'speech' ? 'VERB' : null;
}

function canBeSubject(tag: WordClass): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
}
