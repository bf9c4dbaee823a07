import { sayingForms, saysWithParticle } from '../lexicon/reporting';
import { beginsWithCapital } from '../text/capitals';
import type { Token } from '../text/read-text';
import { isCommonWord } from '../text/common-words';
import type { FoundEvidence } from './evidence-kinds';
import { sexOfFirstName } from '../lexicon/first-names';
import { fold } from '../text/fold';
import type { NameRun } from './name-runs';
import {
  namesakes,
  organisationHeads,
  organisationWords,
  pluralBodies,
  reignNouns,
  surelyBodies,
  thingWords,
} from '../lexicon/organisation-words';
import { placePrepositionsOfNames } from '../lexicon/prepositions';
import { personVerbs, roleNouns } from '../lexicon/roles';
import { strictTitles, titleWords } from '../lexicon/titles';
import { beforeThings } from '../lexicon/determiners';

const datelineMarks = new Set(['(', ',', '–', '—', '--', '-']);

/** What the words before and after the name tell. */
export function evidenceOfContext(
  tokens: readonly Token[],
  { titleFirst, first, end }: NameRun,
  cover: Uint8Array,
  found: FoundEvidence,
): void {
  const { sentence } = tokens[first]!;
  const before = lowerAt(tokens, titleFirst - 1, sentence);
  const after = lowerAt(tokens, end, sentence);
  const second = lowerAt(tokens, end + 1, sentence);
  const particle = saysWithParticle(lowerAt(tokens, titleFirst - 2, sentence), before);
  found.add('sentenceStart', before === '');
  found.add('afterTitle', titleFirst < first);
  found.add('strictTitle', titleFirst < first && strictTitles.has(fold(tokens[first - 1]!.text)));
  found.add('afterRole', titleFirst === first && (roleNouns.has(before) || titleWords.has(before)));
  if (titleFirst === first) {
    const modifies = after !== '' && (tokens[end]!.pos === 'NOUN' || tokens[end]!.pos === 'ADJ');
    found.add(modifies ? 'theModifier' : 'afterThe', beforeThings.has(before));
    found.add('neverPerson', modifies && beforeThings.has(before) && namesakes.has(after));
    found.add('neverPerson', modifies && surelyBodies.has(after));
    // "the schools Santo Spirito and Immacolata", "Movimento 5 Stelle"
    found.add('neverPerson', pluralBodies.has(before) || (end - first === 1 && isNumberedName(tokens, first)));
    found.add('afterBodyNoun', organisationHeads.has(before) && !roleNouns.has(before));
    found.add('afterPreposition', placePrepositionsOfNames.has(before) && !particle);
  }
  const { block } = tokens[first]!;
  const opens = tokens[titleFirst - 1]?.block !== block;
  found.add('wholeBlock', opens && tokens[end]?.block !== block);
  found.add('dateline', opens && (/^\d/.test(after) || datelineMarks.has(after)));
  found.add('afterBy', before === 'by' || before === 'with' || before === 'than');
  found.add('verbBefore', sayingForms.has(before) || particle);
  found.add('personVerbAfter', personVerbs.has(after) || (after === 'has' && personVerbs.has(second)));
  found.add('sayingVerbAfter', sayingForms.has(after));
  found.add(
    'verbAfter',
    end < tokens.length && after !== '' && (tokens[end]!.pos === 'VERB' || tokens[end]!.pos === 'AUX'),
  );
  found.add('nounAfter', after !== '' && tokens[end]!.pos === 'NOUN');
  found.add('possessive', after === "'s" || after === "'");
  found.add('organisationHeadAfter', organisationHeads.has(after));
  found.add(
    'amongNames',
    namedBeside(tokens, end + 1, end, 1) || namedBeside(tokens, titleFirst - 2, titleFirst - 1, -1),
  );
  found.add('reignAfter', reignNouns.has(after));
  found.add('verbSoon', verbSoon(tokens, end, sentence));
  found.add('listed', after === 'and' || before === 'and');
  const comma = after === ',';
  found.add('who', after === 'who' || (comma && second === 'who'));
  found.add(
    'age',
    (comma || after === '(') && /^[1-9]\d$/.test(second) && /^[,)]$/.test(lowerAt(tokens, end + 2, sentence)),
  );
  found.add('apposition', (comma || after === '(') && roleWithin(tokens, end + 1, sentence));
  found.add(
    'appositionBefore',
    before === ',' && titleFirst === first && roleNouns.has(lowerAt(tokens, first - 2, sentence)),
  );
  found.add('placeAfter', comma && end + 1 < tokens.length && cover[end + 1] === 1);
  found.add(
    'acronymAfter',
    after === '(' &&
      /^[\p{Lu}-]{2,8}$/u.test(tokens[end + 1]?.text ?? '') &&
      lowerAt(tokens, end + 2, sentence) === ')',
  );
}

/** A number between two capitals: "Movimento 5 Stelle"; not "Section 5. Ruiz" */
function isNumberedName(tokens: readonly Token[], first: number): boolean {
  const [name, number] = [tokens[first - 2], tokens[first - 1]];
  if (name?.sentence !== tokens[first]!.sentence || !/^\d$/.test(number!.text)) return false;
  return name.pos === 'PROPN' && beginsWithCapital(name.text);
}

/** The lower-case word at `i`, empty outside the sentence. */
function lowerAt(tokens: readonly Token[], i: number, sentence: number): string {
  const token = tokens[i];
  return token !== undefined && token.sentence === sentence ? token.lower : '';
}

const joins = new Set([',', ';', 'and', '&']);

/**
 * "Ana Ruiz, Nadim Petrov and": beyond a comma, "and" or a semicolon stands a longer name that
 * begins with a given name.
 */
function namedBeside(tokens: readonly Token[], at: number, separator: number, step: 1 | -1): boolean {
  const mark = tokens[separator];
  if (mark === undefined || !joins.has(mark.text) || tokens[at]?.sentence !== mark.sentence) return false;
  let first = at;
  if (step === -1)
    for (
      let i = at;
      i > at - 3 && i >= 0 && beginsWithCapital(tokens[i]!.text) && tokens[i]!.sentence === mark.sentence;
      i--
    )
      first = i;
  const next = tokens[first + 1];
  if (next === undefined || (step === -1 && first === at) || !beginsWithCapital(next.text)) return false;
  return (
    sexOfFirstName(fold(tokens[first]!.text)) !== null &&
    !isCommonWord(tokens[first]!.lower) &&
    !organisationWords.has(next.lower) &&
    !thingWords.has(next.lower)
  );
}

/** A verb only people do follows after a few adverbs and words of time: "Ruiz last week signed". */
function verbSoon(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.length && tokens[i]!.sentence === sentence; i++) {
    const { lower, pos } = tokens[i]!;
    if (personVerbs.has(lower)) return true;
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADP')
      return false;
  }
  return false;
}

/**
 * A noun of role within the eight words from `at`, before any verb: "(…, the former) Irish finance
 * minister".
 */
function roleWithin(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return false;
    if (roleNouns.has(token.lower)) return true;
  }
  return false;
}
