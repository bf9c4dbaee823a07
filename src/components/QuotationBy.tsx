import { joinNames } from '../derive/chain';
import { howGiven } from '../derive/note';
import { machineDate, showDate } from '../derive/show-date';
import { sourceWord } from '../derive/source-word';
import type { QuotationEntry } from '../model/site';
import css from './QuotationBy.module.css';

/**
 * "○ British military source (unnamed), through Le Monde · said": who, through whom, how and when,
 * in one line.
 */
export function QuotationBy({ quotation }: { readonly quotation: QuotationEntry }) {
  const { speakers, relays, unmarked, said } = quotation;
  const word = sourceWord(speakers);
  // "reportedly": through somebody whom the text does not name
  const unknown = relays.filter(({ id }) => id === 'unnamed');
  const known = relays.filter(({ id }) => id !== 'unnamed');
  return (
    <>
      <span className={speakers.length > 0 && word === null ? css.named : css.unnamed} aria-hidden="true" />
      <b className={css.who}>{speakers.length === 0 ? 'Unattributed' : joinNames(speakers.map(({ name }) => name))}</b>
      {word !== null && ` (${word})`}
      {known.length > 0 && `, through ${joinNames(known.map(({ name }) => name))}`}
      {unknown.map(({ name }) => `, “${name}”`)}
      {` · ${howGiven(quotation, unmarked === true)}`}
      {said !== null && (
        <>
          {', '}
          <time dateTime={machineDate(said)}>{showDate(said)}</time>
        </>
      )}
    </>
  );
}
