import { joinNames } from '../derive/chain';
import { machineDate, showDate } from '../derive/show-date';
import { isNamed, type AttributionKind } from '../model/attribution';
import type { QuotationEntry } from '../model/site';
import css from './QuotationBy.module.css';

const kindWords = { direct: 'said', mixed: 'partly quoted', indirect: 'reported' } satisfies Record<
  AttributionKind,
  string
>;

/** "○ British military source (unnamed), through Le Monde · said": who, through whom, how and when, in one line. */
export function QuotationBy({ quotation }: { readonly quotation: QuotationEntry }) {
  const { speakers, relays, kind, said } = quotation;
  const named = isNamed(quotation);
  // "reportedly": through somebody whom the text does not name
  const unknown = relays.filter(({ id }) => id === 'unnamed');
  const known = relays.filter(({ id }) => id !== 'unnamed');
  return (
    <>
      <span className={named ? css.named : css.unnamed} aria-hidden="true" />
      <b className={css.who}>{speakers.length === 0 ? 'Unattributed' : joinNames(speakers.map(({ name }) => name))}</b>
      {speakers.length > 0 && !named && ' (unnamed)'}
      {known.length > 0 && `, through ${joinNames(known.map(({ name }) => name))}`}
      {unknown.map(({ name }) => `, “${name}”`)}
      {` · ${speakers.length === 0 && kind !== 'indirect' ? 'quoted' : kindWords[kind]}`}
      {said !== null && (
        <>
          {', '}
          <time dateTime={machineDate(said)}>{showDate(said)}</time>
        </>
      )}
    </>
  );
}
