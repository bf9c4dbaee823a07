import { createHash } from 'node:crypto';
import { chainInWords, chainOf } from '../../derive/chain';
import { noteOf } from '../../derive/note';
import { wordsOf } from '../../derive/reading';
import { showDate } from '../../derive/show-date';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { EventEntry } from '../../model/site';
import type { OwnerSite } from '../seeds/owner-site';
import { ownAccent, papers } from '../seeds/accent';
import { escapeHtml } from './head-of-page';
import { whence, type PageFacts } from './page-facts';

/** The path of what stands in a frame of another site in the place of a page. */
export const embedPath = (path: string): string => `/embed${path}`;

/** Where the file lies that tells how a page is shown in a frame (oEmbed). */
export const oEmbedPath = (path: string): string => `${embedPath(path)}oembed.json`;

/** What a frame needs to know of the site. */
interface FrameSite {
  readonly owner: OwnerSite;
  readonly addressOf: (path: string) => string;
}

/** In pixels: as wide as a column of text, and as high as most quotations need. */
const frameSize = { width: 600, height: 340 } as const;

/** How many of the latest events stand in a frame. */
const mostEvents = 50;

/** A page for the frame of another site: a statement with who said it, how it came here and when. No script. */
export function quotationFrame(facts: PageFacts, site: FrameSite): string {
  if (facts.subject.kind !== 'statement') throw new Error(`${facts.path} is no statement`);
  const { article, statement } = facts.subject;
  const { who, through, how, doubt, corrected } = noteOf(article, statement);
  const given = [through, how, doubt, corrected ? 'corrected by the editor' : null].filter((part) => part !== null);
  return frame(facts.title, site, [
    `<blockquote lang="${escapeHtml(article.inLanguage)}">${escapeHtml(wordsOf(article, statement.content))}</blockquote>`,
    `<p><b>${escapeHtml(who)}</b> · ${escapeHtml(given.join(' · '))}</p>`,
    `<p class="quiet">${escapeHtml(chainInWords(chainOf(article, statement)))}</p>`,
    `<p>${linkTo(site.addressOf(facts.path), `“${article.headline}”, ${whence(article)}`)}</p>`,
  ]);
}

/** What stands in the frame of a statement that is no longer as it was: where it is told what became of it. */
export const changedFrame = (path: string, site: FrameSite): string =>
  frame('This quotation has changed', site, [
    `<p>This quotation is no longer here as it was when it was put into this page.</p>`,
    `<p>${linkTo(site.addressOf(path), 'What became of it')}</p>`,
  ]);

/** The latest events as a page for the frame of another site. No script. */
export function timelineFrame(events: readonly EventEntry[], site: FrameSite): string {
  const rows = events.slice(-mostEvents).map(({ article, id, date, words, status }) => {
    const href = site.addressOf(hrefOf(viewAt({ page: 'article', id: article }, { target: id })));
    const planned = status === 'planned' || status === 'possible' ? ` (${status})` : '';
    return `<li><b>${escapeHtml(showDate(date))}</b>${planned} ${linkTo(href, words)}</li>`;
  });
  return frame('Timeline', site, [
    `<ol>${rows.join('')}</ol>`,
    `<p>${linkTo(site.addressOf('/timeline/'), 'The whole timeline')}</p>`,
  ]);
}

const linkTo = (href: string, words: string): string =>
  `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(words)}</a>`;

function frame(title: string, { owner }: FrameSite, parts: readonly string[]): string {
  const { light, dark } = owner.accent ?? ownAccent;
  const css = `:root{color-scheme:light dark}body{margin:0;padding:1.25rem;background:light-dark(${papers.light[0]},${papers.dark[0]});color:light-dark(#1c1917,#ece5da);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}blockquote{margin:0 0 1rem;font:1.25rem/1.5 Georgia,serif;border-left:2px solid light-dark(${light},${dark});padding-left:1rem}p{margin:.5rem 0}.quiet{color:light-dark(#57514a,#b9afa2);font-size:.875rem}a{color:light-dark(${light},${dark})}ol{margin:0;padding:0;list-style:none}li{margin:0 0 .75rem}`;
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const name = escapeHtml(owner.identity.name);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escapeHtml(title)} · ${name}</title><style>${css}</style></head><body>`,
    ...parts,
    `<p class="quiet">${name} · marked by a program</p></body></html>\n`,
  ].join('');
}

/** How a page is shown in a frame, as oEmbed 1.0 (`rich`) in JSON. */
export function oEmbedOf(facts: PageFacts, { owner, addressOf }: FrameSite): string {
  const { width, height } = frameSize;
  const src = escapeHtml(addressOf(embedPath(facts.path)));
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: facts.title,
    provider_name: owner.identity.name,
    provider_url: addressOf('/'),
    width,
    height,
    html: `<iframe src="${src}" width="${width}" height="${height}" title="${escapeHtml(facts.title)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  });
}
