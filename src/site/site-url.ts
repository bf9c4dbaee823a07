/**
 * Where the site will stand: its base path, ending in `/`, and its absolute address, null when
 * SITE_URL is not set.
 */
export interface SiteAddress {
  readonly base: string;
  readonly url: string | null;
}

/**
 * Reads SITE_URL, such as `https://example.org/reader/`. Throws, with the line to write, when it is
 * no web address.
 */
export function readSiteUrl(value: string | undefined): SiteAddress {
  if (value === undefined || value.trim() === '') return { base: '/', url: null };
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${value}", not an address such as https://example.org/reader/`);
  }
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { base, url: `${url.origin}${base}` };
}

/**
 * Gives the address of what stands at a path below the site's base: absolute where that is known,
 * else from the root of the host.
 */
export function addressesAt({ base, url }: SiteAddress): (path: string) => string {
  return (path) => (url === null ? `${base}${path.slice(1)}` : new URL(`.${path}`, url).href);
}
