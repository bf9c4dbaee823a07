import { createHash } from 'node:crypto';
import { offlineAttribute, type OfflineChoice } from '../../model/offline';
import { fileMetaName, indexMetaName, sheetMetaName, siteMetaName } from '../../model/meta-names';
import { defaultIdentity, type SiteIdentity } from '../../model/site-identity';
import { accentRule } from '../seeds/accent';
import type { OwnerSite } from '../seeds/owner-site';
import { escapeHtml } from '../sharing/head-of-page';
import type { SharedPage } from '../sharing/share-pages';
import type { SiteAddress } from '../site-url';
import { iconLinks } from './site-icons';

/** What all pages share: the built script and styles, and where the site stands. */
export interface PageFrame {
  readonly address: SiteAddress;
  readonly owner: OwnerSite;
  readonly indexFile: string;
  /** path of the sheet with the styles of all pages */
  readonly sheet: string;
  /** the site's icon, as SVG */
  readonly icon: string;
  /** path of the entry script */
  readonly script: string;
  /** a small script that shows the reader's settings before the first paint */
  readonly beforePaint: string;
  /** paths of the fonts that the first screen uses */
  readonly fonts: readonly string[];
  /** paths of the fonts that most pages use */
  readonly shellFonts: readonly string[];
  /** whether the site can be read offline */
  readonly offline: OfflineChoice;
}

/** One page's own part. */
export interface PageContent {
  /** its path below the base, such as `/about/`; null for the page of unknown addresses */
  readonly path: string | null;
  /** what it tells chats and search engines; null for a page that is not to be found by them */
  readonly shared: SharedPage | null;
  readonly head: string;
  readonly body: string;
  readonly dataFiles: readonly string[];
  /** what `fileMetaName` says; null for a page that needs the index */
  readonly named: readonly [key: string, file: string] | null;
  /** paths of the scripts that this page needs beside the entry */
  readonly modules: readonly string[];
}

/** The styles that come with one kind of page, and the policy that allows them. */
export interface Inlined {
  readonly css: string;
  /** the policy's word for these styles */
  readonly hash: string;
  readonly policy: string;
  /** whether they are but those of the first screen: the whole sheet comes after it */
  readonly isFirst: boolean;
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Styles made ready to come with a page, in the owner's accent. */
export function inlined(frame: PageFrame, styles: string, isFirst = false): Inlined {
  const css = styles + accentRule(frame.owner.accent);
  const hash = hashOf(css);
  return { css, hash, policy: policyOf(frame, [{ hash }]), isFirst };
}

/** A Content-Security-Policy: our own files, and the inlined pieces by their hash. */
export function policyOf({ beforePaint }: PageFrame, styles: readonly Pick<Inlined, 'hash'>[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashOf(beforePaint)}`,
    `style-src 'self' ${[...new Set(styles.map(({ hash }) => hash))].join(' ')}`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

/**
 * A whole page: its text and styles come in one answer; script, data and fonts are fetched after
 * and beside one another.
 */
export function pageHtml(frame: PageFrame, { css, policy, isFirst }: Inlined, page: PageContent): string {
  const { address } = frame;
  const { name, language } = frame.owner.identity;
  const preloads = [...(page.named === null ? [frame.indexFile] : []), ...page.dataFiles].map(
    (file) => `<link rel="preload" as="fetch" crossorigin href="${address.base}data/${encodeURI(file)}">`,
  );
  const modules = page.modules.map((path) => `<link rel="modulepreload" crossorigin href="${address.base}${path}">`);
  const fonts = frame.fonts.map(
    (path) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${path}">`,
  );
  return [
    `<!doctype html><html lang="${languageOfPages(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    page.named === null
      ? `<meta name="${indexMetaName}" content="${frame.indexFile}">`
      : `<meta name="${fileMetaName}" content="${escapeHtml(page.named.join(' '))}">`,
    `<meta name="${sheetMetaName}" content="${frame.sheet}">`,
    `<meta name="${siteMetaName}" content="${escapeHtml(saidOf(frame))}">`,
    `<meta name="application-name" content="${escapeHtml(name)}">`,
    iconLinks(address.base, frame.icon),
    page.head,
    page.shared === null ? unshared(name) : page.shared.head,
    `<script>${frame.beforePaint}</script><style>${css}</style>`,
    `</head><body><div id="root" data-prerendered="${page.path === null ? '404' : 'page'}"${offlineOf(frame)}>`,
    page.body,
    '</div>',
    // after all that is shown: a browser draws what stands before it while it comes
    ...(isFirst ? [`<link rel="stylesheet" href="${frame.sheet}">`] : []),
    ...fonts,
    `<script type="module" crossorigin src="${frame.script}"></script>`,
    ...modules,
    ...preloads,
    page.shared === null ? '' : page.shared.data,
    '</body></html>\n',
  ].join('');
}

/** An attribute that only the pages of a site have that keeps nothing. */
const offlineOf = ({ offline }: PageFrame): string => (offline === 'none' ? ` ${offlineAttribute}="none"` : '');

/** What an owner says of the site, as JSON. */
const saidOf = ({ owner, address }: PageFrame): string =>
  JSON.stringify({
    ...Object.fromEntries(
      Object.entries(owner.identity).filter(([name, said]) => said !== defaultIdentity[name as keyof SiteIdentity]),
    ),
    ...(address.url === null ? {} : { feeds: true }),
  });

/** What pages say of their language: the words around the articles are English, of whichever kind the owner writes. */
export const languageOfPages = (language: string): string => (/^en\b/.test(language) ? language : 'en');

/** The head of a page that leads nowhere: search engines shall not keep it. */
const unshared = (name: string): string =>
  `<meta name="robots" content="noindex"><meta property="og:site_name" content="${escapeHtml(name)}">`;
