import { contactHref, licenceHref, type SiteIdentity } from '../model/site-identity';
import css from './Imprint.module.css';

interface Props {
  readonly site: SiteIdentity;
  /** a line of the foot of every page, or a section of a page of its own */
  readonly look: 'line' | 'section';
}

/** Who answers for the site, how to reach them, and what may be done with it; nothing where that is not said. */
export function Imprint({ site: { name, publisher, contact, licence }, look }: Props) {
  if (publisher === null && contact === null && licence === null) return null;
  const terms = licence === null ? null : licenceHref(licence);
  const parts = (
    <>
      {publisher !== null && <span>{look === 'line' ? publisher : `${name} is published by ${publisher}.`}</span>}
      {contact !== null && (
        <span>
          {look === 'section' && 'Contact: '}
          <a href={contactHref(contact)}>{look === 'line' ? 'Contact' : contact}</a>
        </span>
      )}
      {licence !== null && (
        <span>
          {look === 'section' && 'Licence of what it adds to the articles: '}
          {terms === null ? (
            licence
          ) : (
            <a href={terms} rel="license">
              {licence}
            </a>
          )}
        </span>
      )}
    </>
  );
  if (look === 'line') return <span className={css.line}>{parts}</span>;
  return (
    <>
      <h2>Whose site this is</h2>
      <p className={css.section}>{parts}</p>
    </>
  );
}
