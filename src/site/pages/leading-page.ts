import { escapeHtml } from '../sharing/head-of-page';
import type { SharedPage } from '../sharing/share-pages';

/** Where the page of an old address leads, and what it tells chats. */
interface Lead {
  /** an address on the same site */
  readonly href: string;
  readonly title: string;
  readonly shared: SharedPage;
  readonly language: string;
}

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** A small page that leads to another by itself, and by a link where that is switched off; it needs no script. */
export function leadingPage({ href, title, shared, language }: Lead): string {
  const to = escapeHtml(href);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<title>${escapeHtml(title)}</title>${shared.head}</head>`,
    `<body><main><h1><a href="${to}">${escapeHtml(title)}</a></h1></main></body></html>\n`,
  ].join('');
}
