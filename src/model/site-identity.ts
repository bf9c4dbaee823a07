/** The name of the program, which is also that of a site whose owner gives it none. */
export const programName = 'On the Record';

/** Whose site it is, as its owner says in `site.yaml`: what pages, cards, feeds and citations name. */
export interface SiteIdentity {
  readonly name: string;
  /** one line that says what it is */
  readonly line: string;
  /** BCP 47 tag of the name, the line and most of the articles */
  readonly language: string;
  readonly logo: Logo | null;
  /** who answers for the site; null where that is not said */
  readonly publisher: string | null;
  /** an e-mail address or a web address */
  readonly contact: string | null;
  /** of what the site adds to its articles: words such as `CC BY 4.0`, or a web address */
  readonly licence: string | null;
}

/** The picture of an owner that stands for the name. */
export interface Logo {
  /** path below the site's base, such as `assets/logo-9f3a21c4.svg` */
  readonly path: string;
  /** in the picture's own units; both are above 0 */
  readonly width: number;
  readonly height: number;
}

/** A site of which its owner says nothing. */
export const defaultIdentity: SiteIdentity = {
  name: programName,
  line: 'Who said what, when, and how we know',
  language: 'en',
  logo: null,
  publisher: null,
  contact: null,
  licence: null,
};

/** Where a contact leads: `mailto:` an e-mail address, or the web address as it stands. */
export const contactHref = (contact: string): string => (/^https?:/i.test(contact) ? contact : `mailto:${contact}`);

/**
 * The web address of a licence: of a Creative Commons licence by its usual words (`CC BY-SA 4.0`),
 * of a web address itself. Null for other words.
 */
export function licenceHref(licence: string): string | null {
  if (/^https?:\/\/\S+$/i.test(licence)) return licence;
  const [, kind, version] = /^CC[ -]?(BY(?:-(?:NC|ND|SA)){0,2}|0)(?:[ -](\d\.\d))?$/i.exec(licence.trim()) ?? [];
  if (kind === '0') return `https://creativecommons.org/publicdomain/zero/${version ?? '1.0'}/`;
  return version === undefined ? null : `https://creativecommons.org/licenses/${kind!.toLowerCase()}/${version}/`;
}
