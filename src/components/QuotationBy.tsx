import { joinNames } from '../derive/chain';
import { isNamed } from '../derive/filter-rows';
import { machineDate, showDate } from '../derive/show-date';
import type { AttributionKind } from '../model/attribution';
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
  return (
    <>
      <span className={named ? css.named : css.unnamed} aria-hidden="true" />
      <b className={css.who}>{speakers.length === 0 ? 'Unattributed' : joinNames(speakers.map(({ name }) => name))}</b>
      {speakers.length > 0 && !named && ' (unnamed)'}
      {relays.length > 0 && `, through ${joinNames(relays.map(({ name }) => name))}`}
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
