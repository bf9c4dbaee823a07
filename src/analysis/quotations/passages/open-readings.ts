import { timeWords } from '../../lexicon/calendar-words';
import { beForms } from '../../lexicon/auxiliaries';
import { articles, othersOpeners } from '../../lexicon/determiners';
import { reflexives } from '../../lexicon/personal-pronouns';
import { quotingVerb, reportingVerb, saysWithParticle } from '../../lexicon/reporting';
import { namedThings, workNouns } from '../../lexicon/works';
import { beginsWithCapital } from '../../text/capitals';
import { isFromFar, isIntroduced, isSigned, unsaid, type CandidateReading } from './candidate-readings';
import { isStyle, isTitleCase } from './is-speech';
import type { Frame } from './frame';
import type { Range } from './frame-unit';
import type { PassageView } from './passage-view';

/**
 * The readings of a passage that its form leaves open, for the weights to choose among: those that
 * leave no doubt, if there are any; that nobody said it, where it is the name of a thing.
 */
export function openReadings(view: PassageView, candidates: readonly CandidateReading[]): readonly CandidateReading[] {
  const sure = surest(view, candidates);
  if (sure.length > 0) return sure;
  const isName = namesAThing(view) || isTitle(view) || isStyled(view);
  const readings = isName
    ? []
    : candidates.filter((one) => mayQuote(view, one) && maySpeakOn(view, one) && !isDoneTo(view, one));
  return readings.some(isLedIn) ? readings : [unsaid, ...readings];
}

/** The readings that leave no doubt by their form alone; none of most passages. */
function surest(view: PassageView, candidates: readonly CandidateReading[]): readonly CandidateReading[] {
  const introduced = candidates.filter(isIntroduced);
  if (introduced.length > 0) return introduced;
  const signed = isTitleCase(view.words) ? [] : candidates.filter(isSigned);
  if (signed.length > 0) return signed;
  const plain = candidates.filter((one) => isPlain(view, one));
  if (plain.length > 0) return plain;
  const naming = namingBefore(view);
  if (naming !== null) {
    // "Ruiz denounced what she called | 'a farce'" has one speaker, by either verb
    const others = candidates.filter(({ at }) => at !== null && at.to !== naming + 1 && speaks(view, at.to - 1));
    return others.length > 0 ? [] : candidates.filter(({ at }) => at?.to === naming + 1);
  }
  const verb = verbRightBefore(view);
  if (verb === null) return [];
  const its = candidates.filter(({ at }) => at?.to === verb + 1);
  if (its.length > 0) return its;
  return view.frame.units[verb + 1]!.lower === ':' ? [] : [unsaid];
}

/**
 * "When fans ask, | 'Is it you?', | he says, | 'No'", "Ruiz waited as the crowd yelled: | 'No'": the
 * verb of saying, with a comma or colon, right behind which a passage stands; it is no other's.
 */
function verbRightBefore({ frame: { units }, index }: PassageView): number | null {
  const at = index - 2;
  if (at < 0 || !/^[,:]$/.test(units[at + 1]!.lower) || units[at]!.pos !== 'VERB' || units[at]!.lower.endsWith('ing'))
    return null;
  const verb = quotingVerb(units[at]!.lower);
  const isFinite = at === 0 || !/^(?:AUX|PART)$/.test(units[at - 1]!.pos);
  return isFinite && verb?.as === 'speech' && verb.quoting.has('words') ? at : null;
}

/**
 * "'A farce,' said Ruiz", "'A farce,' the other put in": the passage opens its sentence, then at
 * once a verb of saying and its subject.
 */
function isPlain({ frame: { units, first }, index, words }: PassageView, { at, sourceAt }: CandidateReading): boolean {
  if (at === null || sourceAt === null) return false;
  if (isPutSo(units, at, sourceAt)) {
    const comma = units[sourceAt.from - 2]?.lower === ',' ? 1 : 0;
    return units[sourceAt.from - 2 - comma]?.passage === units[index]!.passage;
  }
  if (units[at.from]!.lower === 'per') return true;
  // "…, though she denies it – 'why not?' asked Ruiz": the verb and its subject follow at once
  const opens = units[index - 1]?.pos === 'PUNCT' && /[,?!]$/.test(words);
  const follows = opens && at.from === index + 1 && sourceAt.from === at.to && !units[at.from]!.lower.endsWith('ing');
  if (index !== first && !follows) return false;
  const verb = units[at.to - 1]!.lower;
  const way = quotingVerb(verb)?.quoting;
  if (way?.has('words') !== true && !saysWithParticle(verb, units[at.to]?.lower)) return false;
  const comma = units[index + 1]?.lower === ',';
  if (Math.min(at.from, sourceAt.from) !== index + (comma ? 2 : 1)) return false;
  if (!comma && !/[,.?!…–—-]$/.test(words)) return false;
  return sourceAt.from > at.from
    ? sourceAt.from - at.to < 2
    : at.from === sourceAt.to || units[at.from - 1]!.lower === ',';
}

/** "'A farce,' as Ruiz puts it" */
function isPutSo(units: Frame['units'], at: Range, source: Range): boolean {
  if (units[source.from - 1]?.lower !== 'as' || source.to !== at.from || units[at.to]?.lower !== 'it') return false;
  return /^puts?$/.test(units[at.to - 1]!.lower);
}

function speaks({ frame: { units } }: PassageView, at: number): boolean {
  return quotingVerb(units[at]!.lower)?.as === 'speech' && units[at - 1]?.lower !== 'to';
}

/** "what he called | 'rumour'", "whom she called a | 'clown'": the verb of the clause that names a thing so. */
function namingBefore({ frame: { units }, index }: PassageView): number | null {
  const verb = /^(?:a|an|the|his|her|its|their|as)$/.test(units[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  if (verb < 2 || units[verb]!.passage >= 0 || quotingVerb(units[verb]!.lower)?.quoting.has('name') !== true)
    return null;
  const isRelative = /^(?:what|whom)$/.test(units[verb - 2]!.lower);
  return isRelative && /^(?:he|she|they|it)$/.test(units[verb - 1]!.lower) ? verb : null;
}

/** "an 'Oryx' missile": one capitalised word between an article and the noun it names. */
function namesAThing({ frame: { units }, index, words }: PassageView): boolean {
  const before = units[index - 1];
  const after = units[index + 1];
  if (before === undefined || after === undefined || !/^(?:a|an|the|its|their)$/.test(before.lower)) return false;
  return /^\p{Lu}[\p{L}\d-]*$/u.test(words) && !/^(?:PUNCT|VERB|AUX|ADP|CCONJ|PRON|PART)$/.test(after.pos);
}

/**
 * "the film 'Night Train'": a word for a work, then words with capitals and no stop; "proclaimed
 * himself 'King of the Fens'"; "Tarn (pronounced 'tairn')".
 */
function isTitle({ frame: { units }, index, words }: PassageView): boolean {
  const before = units[index - 1]?.lower ?? '';
  const noun = units[index - 2]?.lower ?? '';
  if ((before === ':' || beForms.has(before)) && /^(?:motto|name|slogan|title)$/.test(noun)) return true;
  if (before === 'pronounced' || (reflexives.has(before) && isStyle(words))) return true;
  if (!workNouns.has(before) && !namedThings.has(before)) return false;
  const list = words.split(' ', 9);
  return list.length < 9 && list.every((word) => word.length < 4 || beginsWithCapital(word)) && !/[.,?!]$/.test(words);
}

/**
 * "he sang 'I Will Wait for You'": small words with capitals within it, where not all of its
 * sentence has them.
 */
function isStyled({ frame: { units }, index, words }: PassageView): boolean {
  if (
    !isTitleCase(words) ||
    !/ (?:Are|Is|Be|Was|Were|Will|Can|Do|Did|Have|Has|We|You|They|It|My|Your|Our|Not)\b/.test(words)
  )
    return false;
  return units.some(
    ({ pos, text }, i) => i !== index && /^(?:NOUN|VERB|AUX|ADP)$/.test(pos) && !beginsWithCapital(text),
  );
}

/**
 * "Ruiz answered her critics on Sunday: / 'No.'": a verb of saying and a colon before it leave no
 * doubt that it was said.
 */
function isLedIn({ pattern, traits }: CandidateReading): boolean {
  return pattern === 'lead-in' && traits[0] === saysWithColon;
}
const saysWithColon = 7;

/**
 * "Another was blunter: | “…”", "“One,” Haddad said. / Ruiz named another reason. “Two.”": whoever
 * spoke before does not speak on.
 */
function maySpeakOn(
  { frame: { units, first, block }, index, before }: PassageView,
  { pattern, traits }: CandidateReading,
): boolean {
  if (pattern !== 'running') return true;
  if (isFromFar(traits) && before?.block === block && tellsOfAnother(before)) return false;
  if (units[index - 1]?.lower !== ':') return true;
  const article = articles.has(units[first]!.lower) ? 1 : 0;
  return !othersOpeners.has(units[first + article]!.lower);
}

/** A name that is no day stands before the first verb of a sentence. */
function tellsOfAnother({ units }: Frame): boolean {
  const verb = units.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return units.slice(0, Math.max(0, verb)).some(({ pos, lower }) => pos === 'PROPN' && !timeWords.has(lower));
}

/** "A man [accused] of “theft”": a verb that wants an object has none, so its subject is that. */
function isDoneTo({ frame: { units } }: PassageView, { at }: CandidateReading): boolean {
  const verb = at === null ? undefined : reportingVerb(units[at.to - 1]!.lower);
  if (verb === undefined || verb.frames.size !== 1 || !verb.frames.has('thing')) return false;
  return verb.prepositions.has(units[at!.to]?.lower ?? '');
}

/** After "so-called" only a verb of saying makes a passage somebody's words. */
function mayQuote({ frame: { units }, index }: PassageView, { at }: CandidateReading): boolean {
  if (units[index - 1]?.lower !== 'so-called') return true;
  return at !== null && quotingVerb(units[at.to - 1]!.lower) !== undefined;
}
