import { fixed, wordAt, type Pattern } from '../expression';
import { pluralUnits } from '../../lexicon/calendar-words';
import { futureAdjectives } from '../../lexicon/beside-dates';

/** now · currently · nowadays · right now */
export const present: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word === 'right' && wordAt(words, i + 1) === 'now') return fixed(i, i + 2, 'PRESENT_REF');
  if (word === 'now') return fixed(i, i + 1, 'PRESENT_REF');
  if (word === 'currently' || word === 'nowadays' || word === 'current') return fixed(i, i + 1, 'PRESENT_REF');
  return word === 'these' && wordAt(words, i + 1) === 'days' ? fixed(i, i + 2, 'PRESENT_REF') : null;
};

/** recently · lately · recent weeks · past years · the past · in the recent past */
export const past: Pattern = (words, i) => {
  const word = wordAt(words, i);
  if (word === 'recently' || word === 'lately') return fixed(i, i + 1, 'PAST_REF');
  if (
    (word === 'recent' || (word === 'past' && wordAt(words, i - 1) === 'in')) &&
    pluralUnits.has(wordAt(words, i + 1))
  )
    return fixed(i, i + 2, 'PAST_REF');
  if (word !== 'the') return null;
  const at = /^(?:recent|distant)$/.test(wordAt(words, i + 1)) ? i + 2 : i + 1;
  if (wordAt(words, at) !== 'past') return null;
  const next = words.tokens[at + 1];
  const isNoun =
    at + 1 >= words.end ||
    next === undefined ||
    /^(?:PUNCT|ADP|CCONJ|SCONJ|VERB|AUX|PRON|DET|ADV|PART)$/.test(next.pos);
  return isNoun ? fixed(i, at + 1, 'PAST_REF') : null;
};

/** the future · the near future · in future · the near term; not "futures" */
export const future: Pattern = (words, i) => {
  const at = wordAt(words, i) === 'the' ? i + 1 : i;
  const near = futureAdjectives.has(wordAt(words, at)) ? at + 1 : at;
  const noun = wordAt(words, near);
  if (noun === 'future' && (near > i || wordAt(words, i - 1) === 'in' || words.tokens[i]!.pos === 'ADJ'))
    return fixed(i, near + 1, 'FUTURE_REF');
  return noun === 'term' && wordAt(words, near - 1) === 'near' && at > i ? fixed(i, near + 1, 'FUTURE_REF') : null;
};

/** coming weeks · upcoming months · the coming days · future years */
export const coming: Pattern = (words, i) => {
  if (!/^(?:coming|upcoming)$/.test(wordAt(words, i)) || !pluralUnits.has(wordAt(words, i + 1))) return null;
  const unit = { weeks: 'PXW', days: 'PXD', months: 'PXM', years: 'PXY', hours: 'PTXH', decades: 'PXDE' }[
    wordAt(words, i + 1) as 'weeks'
  ] as string | undefined;
  return unit === undefined ? null : { first: i, end: i + 2, type: 'DURATION', mod: null, value: () => unit };
};
