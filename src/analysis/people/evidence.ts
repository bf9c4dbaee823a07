import type { Country } from '../../model/country';
import type { Span } from '../../model/span';
import type { ReadText, Token } from '../text/read-text';
import { isCommonWord } from './common-words';
import { sexOfFirstName } from './first-names';
import { fold } from './fold';
import type { NameRun } from './name-runs';
import { particles, suffixes } from './tables/name-parts';
import { neverFirst, neverLast, organisationHeads, organisationWords, thingWords } from './tables/organisation-words';
import { personVerbs, roleNouns, sayingVerbs } from './tables/roles';
import { titleWords } from './tables/titles';

/** What speaks for or against a run of capitalised words being a person's name. */
export const evidenceKinds = [
  'bias',
  'afterTitle',
  'afterRole',
  'firstName',
  'firstNameThatIsWord',
  'loneFirstName',
  'initial',
  'suffix',
  'particle',
  'strangeLast',
  'commonLast',
  'commonFirst',
  'allStrange',
  'organisationWord',
  'organisationLast',
  'thingWord',
  'thingLast',
  'acronym',
  'afterThe',
  'afterPreposition',
  'afterBy',
  'personVerbAfter',
  'sayingVerbAfter',
  'verbAfter',
  'verbBefore',
  'who',
  'age',
  'apposition',
  'appositionBefore',
  'organisationHeadAfter',
  'possessive',
  'place',
  'demonym',
  'one',
  'two',
  'three',
  'four',
  'placeAfter',
  'acronymAfter',
  'digit',
  'sentenceStart',
  'shouted',
  'nounAfter',
  'quoteAround',
  'listed',
  'reignAfter',
  'strictTitle',
  'neverPerson',
  'noble',
  'verbSoon',
  'hyphened',
  'theModifier',
  'afterBodyNoun',
  'dateline',
  'wholeBlock',
  'amongNames',
  'partOfBody',
  'titleWord',
  'plural',
  'mixedCase',
  'initialFirst',
  'doubleBarrelled',
  'placeFirst',
] as const;

export type Evidence = (typeof evidenceKinds)[number];

const numberOf = Object.fromEntries(evidenceKinds.map((kind, i) => [kind, i])) as Record<Evidence, number>;

/** For each token, how a country mention covers it: 0 not, 1 a place or government, 2 a demonym or nationality. */
export function countryCover(tokens: readonly Token[], countries: readonly Country[]): Uint8Array {
  const cover = new Uint8Array(tokens.length);
  const mentions = countries.flatMap((country) => country.mentions).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < mention.end; i++) {
      cover[i] = mention.as === 'demonym' || mention.as === 'nationality' ? 2 : 1;
    }
  }
  return cover;
}

const prepositions = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'into',
  'across',
  'outside',
  'around',
  'through',
  'on',
  'of',
]);
/** Titles that only people bear, whatever follows them. */
const strictTitles = new Set(
  'mr mrs ms dr sen rep gov president minister chancellor premier professor prof secretary general gen col sir lord lady judge senator governor pope'.split(
    ' ',
  ),
);
/** Particles that only people's names have. */
const nobleWords = new Set(['von', 'van', 'der', 'bin', 'ibn', 'bint', 'ould', 'zu', 'ter', 'ten', 'abu']);
const stormWords = new Set([
  'storm',
  'hurricane',
  'typhoon',
  'cyclone',
  'operation',
  'hms',
  'uss',
  'mv',
  'rms',
  'mount',
  'lake',
]);
/** What is said to be one person's: "the Ruiz administration", "the Ruiz campaign". */
const reigns = new Set([
  'administration',
  'presidency',
  'regime',
  'cabinet',
  'campaign',
  'camp',
  'era',
  'rally',
  'loyalists',
  'aide',
  'adviser',
]);
const articles = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'our', 'your']);

/** The kinds of evidence (indices into `evidenceKinds`) that one occurrence of a name gives. */
export function evidenceOf(
  reading: ReadText,
  run: NameRun,
  cover: Uint8Array,
  quoted: (span: Span) => boolean,
): number[] {
  const { tokens } = reading;
  const found: number[] = [];
  const add = (kind: Evidence, holds = true): void => {
    if (holds) found.push(numberOf[kind]);
  };
  add('bias');
  ofTheName(tokens, run, cover, add);
  ofTheContext(tokens, run, cover, add);
  add('quoteAround', quoted({ start: tokens[run.first]!.start, end: tokens[run.end - 1]!.end }));
  return found;
}

type Add = (kind: Evidence, holds?: boolean) => void;

function ofTheName(tokens: readonly Token[], { first, end, shouted }: NameRun, cover: Uint8Array, add: Add): void {
  let last = end - 1;
  if (suffixes.has(fold(tokens[last]!.text)) && last > first) {
    add('suffix');
    last -= tokens[last - 1]!.text === ',' && last - 1 > first ? 2 : 1;
  }
  const words = last - first + 1;
  add(words === 1 ? 'one' : words === 2 ? 'two' : words === 3 ? 'three' : 'four');
  let allStrange = true;
  let organisation = false;
  let thing = false;
  for (let i = first; i <= last; i++) {
    const { text, lower } = tokens[i]!;
    if (isCommonWord(lower) && !particles.has(lower)) allStrange = false;
    if (organisationWords.has(lower)) organisation = true;
    if (thingWords.has(lower)) thing = true;
    if (i > first && i < last && /^\p{Lu}\.$/u.test(text)) add('initial');
    if (i > first && particles.has(lower)) add('particle');
    if (i > first && nobleWords.has(lower)) add('noble');
    if (/\d/.test(text)) add('digit');
    if (text.includes('-'))
      add(
        /^\p{L}+(?:-\p{Lu}\p{L}+)+$/u.test(text) && !lower.split('-').some(isCommonWord)
          ? 'doubleBarrelled'
          : 'hyphened',
      );
  }
  const firstWord = fold(tokens[first]!.text);
  const lastWord = tokens[last]!.lower;
  if (sexOfFirstName(firstWord) !== null) {
    if (words === 1) add('loneFirstName');
    else add(isCommonWord(firstWord) || cover[first] !== 0 ? 'firstNameThatIsWord' : 'firstName');
  }
  add(isCommonWord(lastWord) ? 'commonLast' : 'strangeLast');
  add('commonFirst', isCommonWord(tokens[first]!.lower) && sexOfFirstName(firstWord) === null);
  add('initialFirst', words > 1 && /^(?:\p{Lu}\.)+$/u.test(tokens[first]!.text));
  add('placeFirst', words > 1 && cover[first] === 1);
  add('allStrange', allStrange);
  add('organisationWord', organisation);
  add('organisationLast', words > 1 && organisationWords.has(lastWord));
  const firstLower = tokens[first]!.lower;
  add(
    'neverPerson',
    words > 1 &&
      (neverLast.has(lastWord) ||
        (neverFirst.has(firstLower) && sexOfFirstName(fold(tokens[first + 1]!.text)) === null) ||
        stormWords.has(firstLower)),
  );
  add('thingWord', thing);
  add('thingLast', words > 1 && thingWords.has(lastWord));
  add('acronym', !shouted && words === 1 && /^[\p{Lu}.&-]{2,7}$/u.test(tokens[first]!.text));
  add(
    'mixedCase',
    /\p{Ll}\p{Lu}/u.test(tokens[last]!.text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)/.test(tokens[last]!.text),
  );
  add('plural', lastWord.endsWith('s') && !lastWord.endsWith('ss'));
  add('titleWord', words === 1 && titleWords.has(firstWord));
  add('place', cover[last] === 1);
  add('demonym', cover[last] === 2 || cover[first] === 2);
  add('shouted', shouted);
}

function ofTheContext(
  tokens: readonly Token[],
  { titleFirst, first, end }: NameRun,
  cover: Uint8Array,
  add: Add,
): void {
  const { sentence } = tokens[first]!;
  const lowerAt = (i: number): string =>
    i >= 0 && i < tokens.length && tokens[i]!.sentence === sentence ? tokens[i]!.lower : '';
  const before = lowerAt(titleFirst - 1);
  const after = lowerAt(end);
  add('sentenceStart', before === '');
  add('afterTitle', titleFirst < first);
  add('strictTitle', titleFirst < first && strictTitles.has(fold(tokens[first - 1]!.text)));
  add('afterRole', titleFirst === first && (roleNouns.has(before) || titleWords.has(before)));
  if (titleFirst === first) {
    const modifies = after !== '' && (tokens[end]!.pos === 'NOUN' || tokens[end]!.pos === 'ADJ');
    add(modifies ? 'theModifier' : 'afterThe', articles.has(before));
    add('afterBodyNoun', organisationHeads.has(before) && !roleNouns.has(before));
    add('afterPreposition', prepositions.has(before));
  }
  const { block } = tokens[first]!;
  const opens = tokens[titleFirst - 1]?.block !== block;
  add('wholeBlock', opens && tokens[end]?.block !== block);
  add(
    'dateline',
    opens &&
      (/^\d/.test(after) ||
        after === '(' ||
        after === ',' ||
        after === '–' ||
        after === '—' ||
        after === '--' ||
        after === '-'),
  );
  add('afterBy', before === 'by' || before === 'with' || before === 'than');
  add('verbBefore', sayingVerbs.has(before));
  add('personVerbAfter', personVerbs.has(after) || (after === 'has' && personVerbs.has(lowerAt(end + 1))));
  add('sayingVerbAfter', sayingVerbs.has(after));
  add('verbAfter', end < tokens.length && after !== '' && (tokens[end]!.pos === 'VERB' || tokens[end]!.pos === 'AUX'));
  add('nounAfter', after !== '' && tokens[end]!.pos === 'NOUN');
  add('possessive', after === "'s" || after === "'");
  add('organisationHeadAfter', organisationHeads.has(after));
  add('amongNames', namedBeside(tokens, end + 1, end, 1) || namedBeside(tokens, titleFirst - 2, titleFirst - 1, -1));
  add('reignAfter', reigns.has(after));
  add('verbSoon', verbSoon(tokens, end, sentence));
  add('listed', after === 'and' || before === 'and');
  const comma = after === ',';
  add('who', after === 'who' || (comma && lowerAt(end + 1) === 'who'));
  add('age', (comma || after === '(') && /^[1-9]\d$/.test(lowerAt(end + 1)) && /^[,)]$/.test(lowerAt(end + 2)));
  add('apposition', (comma || after === '(') && roleWithin(tokens, end + 1, sentence));
  add('appositionBefore', before === ',' && titleFirst === first && roleNouns.has(lowerAt(first - 2)));
  add('placeAfter', comma && end + 1 < tokens.length && cover[end + 1] === 1);
  add(
    'acronymAfter',
    after === '(' && /^[\p{Lu}-]{2,8}$/u.test(tokens[end + 1]?.text ?? '') && lowerAt(end + 2) === ')',
  );
}

/** "Ana Ruiz, Nadim Petrov and": beyond a comma, "and" or a semicolon stands a longer name that begins with a given name. */
function namedBeside(tokens: readonly Token[], at: number, separator: number, step: 1 | -1): boolean {
  const mark = tokens[separator];
  if (mark === undefined || !/^(?:,|;|and|&)$/.test(mark.text) || tokens[at]?.sentence !== mark.sentence) return false;
  let first = at;
  if (step === -1)
    for (
      let i = at;
      i > at - 3 && i >= 0 && /^\p{Lu}/u.test(tokens[i]!.text) && tokens[i]!.sentence === mark.sentence;
      i--
    )
      first = i;
  const next = tokens[first + 1];
  if (next === undefined || (step === -1 && first === at) || !/^\p{Lu}/u.test(next.text)) return false;
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

/** A noun of role within the eight words from `at`, before any verb: "(…, the former) Irish finance minister". */
function roleWithin(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return false;
    if (roleNouns.has(token.lower)) return true;
  }
  return false;
}
