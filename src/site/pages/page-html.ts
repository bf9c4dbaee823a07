import { createHash } from 'node:crypto';
import { indexMetaName, sheetMetaName } from '../../model/site';
import { accentRule } from '../seeds/accent';
import type { OwnerSite } from '../seeds/owner-site';
import type { SiteAddress } from '../site-url';

/** What all pages share: the built script and styles, and where the site stands. */
export interface PageFrame {
  readonly address: SiteAddress;
  readonly owner: OwnerSite;
  readonly indexFile: string;
  /** path of the sheet with the styles of all pages */
  readonly sheet: string;
  /** path of the entry script */
  readonly script: string;
  /** a small script that shows the reader's settings before the first paint */
  readonly beforePaint: string;
  /** paths of the fonts that the first screen uses */
  readonly fonts: readonly string[];
}

/** One page's own part. */
export interface PageContent {
  /** its path below the base, such as `/about/`; null for the page of unknown addresses */
  readonly path: string | null;
  readonly head: string;
  readonly body: string;
  readonly dataFiles: readonly string[];
  /** paths of the scripts that this page needs beside the entry */
  readonly modules: readonly string[];
}

/** The styles that come with one kind of page, and the policy that allows them. */
export interface Inlined {
  readonly css: string;
  /** the policy's word for these styles */
  readonly hash: string;
  readonly policy: string;
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Styles made ready to come with a page, in the owner's accent. */
export function inlined(frame: PageFrame, styles: string): Inlined {
  const css = styles + accentRule(frame.owner.accent);
  const hash = hashOf(css);
  return { css, hash, policy: policyOf(frame, [{ hash }]) };
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
export function pageHtml(frame: PageFrame, { css, policy }: Inlined, page: PageContent): string {
  const { address } = frame;
  const { name, language } = frame.owner.identity;
  const preloads = page.dataFiles.map(
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
    `<meta name="${indexMetaName}" content="${frame.indexFile}"><meta name="${sheetMetaName}" content="${frame.sheet}">`,
    `<meta name="application-name" content="${escapeHtml(name)}">`,
    `<link rel="icon" type="image/svg+xml" href="${address.base}icon.svg">`,
    page.head,
    cardOf(frame, page),
    `<script>${frame.beforePaint}</script><style>${css}</style>`,
    `</head><body><div id="root" data-prerendered="${page.path === null ? '404' : 'page'}">`,
    page.body,
    '</div>',
    ...fonts,
    `<script type="module" crossorigin src="${frame.script}"></script>`,
    ...modules,
    `<link rel="preload" as="fetch" crossorigin href="${address.base}data/${frame.indexFile}">`,
    ...preloads,
    '</body></html>\n',
  ].join('');
}

/** Words as they stand in an attribute or a text of HTML. */
const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What pages say of their language: the words around the articles are English, of whichever kind the owner writes. */
const languageOfPages = (language: string): string => (/^en\b/.test(language) ? language : 'en');

/** What chat apps show of a link, read off the page's own title and description. */
function cardOf({ address: { url }, owner }: PageFrame, { path, head }: PageContent): string {
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? null;
  const description = /<meta\b(?=[^>]*\bname="description")[^>]*\bcontent="([^"]*)"/.exec(head)?.[1] ?? null;
  const type = path?.startsWith('/articles/') ? 'article' : 'website';
  const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
  return [
    meta('og:site_name', escapeHtml(owner.identity.name)),
    meta('og:type', type),
    title === null ? '' : meta('og:title', title.replaceAll('"', '&quot;')),
    description === null ? '' : meta('og:description', description),
    url === null || path === null ? '' : meta('og:url', new URL(`.${path}`, url).href),
    url === null || path === null ? '' : `<link rel="canonical" href="${new URL(`.${path}`, url).href}">`,
    '<meta name="twitter:card" content="summary">',
  ].join('');
}
