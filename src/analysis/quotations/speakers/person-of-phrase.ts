import type { Person } from '../../../model/people';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { ResolutionContext } from './resolution';
import { presentingForms } from '../../lexicon/presenting-verbs';
import { organisationWords } from '../../lexicon/organisation-words';
import { roleNouns } from '../../lexicon/roles';
import { titleWords } from '../../lexicon/titles';
import { isCapitalised } from '../../text/capitals';
import { tokenAt } from '../../text/read-text';

/**
 * "France’s foreign minister, Ana Ruiz"; "Secretary of State Ana Ruiz": the name after the role.
 */
export function personInApposition(
  { tokens, known }: ResolutionContext,
  { first, end }: TokenRange,
  core: number,
): Person | null {
  const stop = tokens[core];
  if (stop === undefined || core >= end) return null;
  if (/^(?:of|for|to)$/.test(stop.lower)) {
    let i = core;
    while (i < end && tokens[i]!.text !== ',' && tokens[i]!.lower !== 'who') i++;
    const last = tokens[i - 1]!;
    const title = isCapitalised(tokens[core - 1]!) && (core - 1 > first || tokens[first]!.pos === 'PROPN');
    const person = known.personEndingAt(last.end);
    const phrase = tokens[core + 1];
    if (
      title &&
      person !== null &&
      phrase !== undefined &&
      known.personBeginningAt(phrase.start) === null &&
      !isTitle(phrase)
    )
      return person;
    if (i < end && tokens[i]!.text === ',') return personAfterComma({ tokens, known }, i, end);
    return null;
  }
  return stop.text === ',' ? personAfterComma({ tokens, known }, core, end) : null;
}

const longestOffice = 6;

function personAfterComma(
  { tokens, known }: Pick<ResolutionContext, 'tokens' | 'known'>,
  comma: number,
  end: number,
): Person | null {
  for (let i = comma + 1; i < Math.min(end, comma + longestOffice); i++) {
    const mention = known.personBeginningAt(tokens[i]!.start);
    if (mention === null) {
      const isArticle = i === comma + 1 && tokens[i]!.lower === 'the';
      // "another official, deputy police chief Ana Ruiz,"
      if (!isCapitalised(tokens[i]!) && !isArticle && !/^(?:NOUN|ADJ)$/.test(tokens[i]!.pos)) return null;
      continue;
    }
    let last = i;
    while (last < end && tokens[last]!.start < mention.end) last++;
    return last >= end || /^(?:[,(]|of|from|at|in)$/.test(tokens[last]!.lower) ? mention.of : null;
  }
  return null;
}

/** "Rep. | Ana Ruiz", where the source words end with the title. */
export function personBehindTitle({ tokens, known }: ResolutionContext, core: number): Person | null {
  const name = tokens[core];
  if (name === undefined || !isTitle(tokens[core - 1]!) || !isCapitalised(tokens[core - 1]!)) return null;
  return known.personBeginningAt(name.start)?.of ?? null;
}

/**
 * "former Housing and Urban Development Secretary | Ana Ruiz", "University of Lima Student Association
 * president | Ana Ruiz": the name behind an office whose words, or whose body's, have capitals.
 */
export function personBehindOffice({ tokens, known }: ResolutionContext, { first, end }: TokenRange): Person | null {
  const person = known.personEndingAt(tokens[end - 1]!.end);
  const mention = person?.mentions.find((span) => span.end === tokens[end - 1]!.end);
  if (mention === undefined) return null;
  const office = tokenAt(tokens, mention.start) - 1;
  if (office <= first || !isOffice(tokens[office]!)) return null;
  const isOfBody = organisationWords.has(tokens[office - 1]!.lower);
  if (!isCapitalised(tokens[office]!) && !isOfBody) return null;
  const joins = isOfBody ? /^(?:and|for|of|the)$/ : /^(?:acting|and|former|then)$/;
  const words = tokens.slice(first, isOfBody ? office : office + 1);
  return words.every((token) => isCapitalised(token) || joins.test(token.lower)) ? person : null;
}

const isOffice = ({ lower }: Token): boolean => titleWords.has(lower) || roleNouns.has(lower);

function isTitle({ lower }: Token): boolean {
  return /^(?:mr|mrs|ms|dr|president|sen|gov|rep|senator|governor|sir|prime|king|queen|pope)\.?$/.test(lower);
}

/**
 * "the mayor of Cádiz, a critic of the plan, Ana Ruiz", "a move that Ana Ruiz": the name that ends
 * the phrase after a comma or a relative.
 */
export function personAtEnd({ tokens, known }: ResolutionContext, { first, end }: TokenRange): Person | null {
  const last = tokens[end - 1]!;
  const person = known.personEndingAt(last.end);
  if (person === null) return null;
  let i = end - 1;
  while (i > first && isCapitalised(tokens[i]!)) i--;
  return i > first && /^(?:,|that|which|what)$/.test(tokens[i]!.lower) ? person : null;
}

/**
 * "Among them was Ana Ruiz, 52, a baker from Lima, who": what is said about the one whom the sentence
 * brings in.
 */
export function personBroughtIn({ tokens, known }: ResolutionContext, { first, end }: TokenRange): Person | null {
  const who = tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^an?$/.test(tokens[first]!.lower) || tokens[who]?.lower !== 'who' || tokens[first - 1]?.text !== ',')
    return null;
  const isAge = tokens[first - 2]?.pos === 'NUM' && tokens[first - 3]?.text === ',';
  const last = tokens[isAge ? first - 4 : first - 2];
  const person = last === undefined ? null : known.personEndingAt(last.end);
  const mention = person?.mentions.find((span) => span.end === last!.end);
  const before = mention === undefined ? undefined : tokens[tokenAt(tokens, mention.start) - 1];
  return before !== undefined && presentingForms.has(before.lower) ? person : null;
}

/**
 * "Ana Ruiz, a Lima lawyer …," or "Ana Ruiz, of Cádiz,": where the source words are only what is
 * said about the name.
 */
export function personBeforeComma({ tokens, known }: ResolutionContext, first: number): Person | null {
  let i = first - 1;
  while (i > 0 && first - i < 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos)) i--;
  if (i < 2 || !/^(?:a|an|of)$/.test(tokens[i]!.lower) || tokens[i - 1]!.text !== ',') return null;
  return tokens[i - 2]!.sentence === tokens[first]!.sentence ? known.personEndingAt(tokens[i - 2]!.end) : null;
}
