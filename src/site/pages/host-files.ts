import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageEntry, pageNames } from '../../links/pages';
import { pictureFolder } from '../../model/picture';
import { policyOf, type Inlined, type PageFrame } from './page-html';

/** A page of the site map. */
export interface ListedPage {
  readonly path: string;
  /** `YYYY-MM-DD` of the newest article in it, null for a page without any */
  readonly changed: string | null;
}

/** The most addresses that one site map may hold (sitemaps.org). */
const mostInSiteMap = 50_000;

/** Writes what hosts and crawlers read: headers, robots.txt and, where the address is known, the site map. */
export function writeForHosts(
  out: string,
  frame: PageFrame,
  styles: readonly Pick<Inlined, 'hash'>[],
  pages: readonly ListedPage[],
): void {
  const { url, base } = frame.address;
  const immutable = 'Cache-Control: public, max-age=31536000, immutable';
  const headers = [
    ...policyRules(frame, policyOf(frame, styles)),
    `/*`,
    `  X-Content-Type-Options: nosniff`,
    `  Referrer-Policy: strict-origin-when-cross-origin`,
    `${base}assets/*`,
    `  ${immutable}`,
    `${base}data/*`,
    `  ${immutable}`,
    `${base}cards/*`,
    `  ${immutable}`,
    `${base}${pictureFolder}/*`,
    `  ${immutable}`,
  ];
  writeFileSync(join(out, '_headers'), `${headers.join('\n')}\n`);
  const robots = ['User-agent: *', 'Allow: /', ...(url === null ? [] : [`Sitemap: ${url}sitemap.xml`])];
  writeFileSync(join(out, 'robots.txt'), `${robots.join('\n')}\n`);
  if (url !== null) writeSiteMaps(out, url, pages);
}

/**
 * Nobody may frame the site, but the hosts that the owner names what is below `embed/`. Where there
 * are such, each path has one rule: hosts join the policies of two into one that allows nothing.
 */
function policyRules({ address: { base }, owner: { embed } }: PageFrame, policy: string): string[] {
  const rule = (path: string, ancestors: string): string[] => [
    path,
    `  Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}`,
  ];
  if (embed.length === 0) return rule('/*', `'none'`);
  const rooms = new Set(pageNames.map((name) => pageEntry(name).path.split('/')[1]!));
  const own = [...rooms].map((room) => (room === '' ? base : `${base}${room}/*`));
  const framed = `${base}embed/*`;
  return [
    ...[...own, `${base}404.html`].flatMap((path) => rule(path, `'none'`)),
    framed,
    `  Content-Security-Policy: frame-ancestors ${embed.join(' ')}`,
  ];
}

function writeSiteMaps(out: string, url: string, pages: readonly ListedPage[]): void {
  const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const location = (path: string): string => `<loc>${new URL(`.${path}`, url).href.replaceAll('&', '&amp;')}</loc>`;
  const parts: string[] = [];
  for (let start = 0; start < pages.length; start += mostInSiteMap) {
    const urls = pages
      .slice(start, start + mostInSiteMap)
      .map(
        ({ path, changed }) => `<url>${location(path)}${changed === null ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
      );
    parts.push(`${head}<urlset ${namespace}>\n${urls.join('\n')}\n</urlset>\n`);
  }
  if (parts.length === 1) return writeFileSync(join(out, 'sitemap.xml'), parts[0]!);
  parts.forEach((part, number) => writeFileSync(join(out, `sitemap-${number + 1}.xml`), part));
  const maps = parts.map((_, number) => `<sitemap>${location(`/sitemap-${number + 1}.xml`)}</sitemap>`);
  writeFileSync(join(out, 'sitemap.xml'), `${head}<sitemapindex ${namespace}>\n${maps.join('\n')}\n</sitemapindex>\n`);
}
