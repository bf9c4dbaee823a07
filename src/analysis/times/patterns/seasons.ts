import { fixed, wordAt, type Pattern } from '../expression';
import { seasons } from '../../lexicon/calendar-words';
import { seasonBy, type Which } from '../resolve';
import { seasonValueOf } from '../values';
import { readYearAfter } from './year-words';
import { beforeSeasons, beforeTheSeason } from '../../lexicon/beside-dates';

const shifts: Record<string, Which> = { last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next' };

/**
 * the winter of 1994 · last spring · this summer · in the autumn · summer 2023; not "spring" the
 * verb or "the fall of the government"
 */
export const season: Pattern = (words, i) => {
  const which = shifts[wordAt(words, i)];
  const the = wordAt(words, i) === 'the' || which !== undefined ? i + 1 : i;
  const code = seasons.get(wordAt(words, the));
  if (code === undefined) return null;
  const of = wordAt(words, the + 1) === 'of' ? 1 : 0;
  const year = readYearAfter(words, the + 1);
  if (year !== null) return fixed(i, year[0], seasonValueOf(year[1], code));
  const ambiguous = wordAt(words, the) === 'fall' || wordAt(words, the) === 'spring';
  if (which === undefined && (of === 1 || (ambiguous && !(the > i && beforeTheSeason.has(wordAt(words, i - 1))))))
    return null;
  if (which === undefined && the === i && !beforeSeasons.has(wordAt(words, i - 1))) return null;
  return {
    first: i,
    end: the + 1,
    type: 'DATE',
    mod: null,
    value: (moment) => seasonBy(moment, code, which ?? 'bare'),
  };
};
