import { countryCodeOf, targetOf, type Correction } from '../../model/correction';
import { countryNames } from '../../model/country-names';
import { joinNames } from '../chain';
import { showDate } from '../show-date';
import { takesAway } from './correction-edits';

const kinds = { direct: 'said', mixed: 'partly quoted', indirect: 'reported' } as const;
const passages = {
  quotation: 'a quotation',
  title: 'a title',
  name: 'a name',
  scare: 'scare quotes',
  word: 'a word',
} as const;

/** A correction in a few words of the page: "said by Ana Ruiz, through Le Monde"; "no statement". */
export function showCorrection(correction: Correction): string {
  const { speaker, chain, kind, said, content, is, remove, country, value } = correction;
  switch (targetOf(correction)) {
    case 'place':
      return country === null || country === undefined
        ? 'no country'
        : (countryNames[countryCodeOf(country) ?? country] ?? country);
    case 'time':
      return value === null || value === undefined ? 'no date' : showDate(value, 'full');
    default:
  }
  if (takesAway(correction)) return remove === true ? 'no statement' : passages[is!];
  const parts = [
    ...(correction.add === undefined ? [] : ['a new statement']),
    ...(speaker === undefined ? [] : [speaker === null ? 'nobody’s' : `by ${joinNames([speaker].flat().map(nameOf))}`]),
    ...(chain === undefined ? [] : [chain.length === 0 ? 'through nobody' : `through ${joinNames(chain)}`]),
    ...(said === undefined ? [] : [said === null ? 'no date' : showDate(said, 'full')]),
    ...(kind === undefined ? [] : [kinds[kind]]),
    ...(content === undefined ? [] : ['other words']),
    ...(is === undefined ? [] : [passages[is]]),
  ];
  return parts.join(', ');
}

const nameOf = (given: string | { readonly name: string }): string => (typeof given === 'string' ? given : given.name);
