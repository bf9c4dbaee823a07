import type { SiteIdentity } from '../../model/site-identity';
import type { PageFacts } from './page-facts';
import type { Thing } from './structured-data';

/** A picture that a chat shows beside a link. */
export interface SharedPicture {
  /** its absolute address */
  readonly url: string;
  /** in pixels */
  readonly width: number;
  readonly height: number;
  /** what it shows, in words */
  readonly alt: string;
}

/** Words as they stand in an attribute or a text of HTML. */
export const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const named = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}">`;

/** What the head of a page tells of it. */
interface Head {
  readonly facts: PageFacts;
  readonly site: SiteIdentity;
  /** the page's absolute address; null where it is not known where the site will stand */
  readonly url: string | null;
  readonly picture: SharedPicture | null;
}

/** The elements by which chats, search engines and crawlers show a page: its description, Open Graph, and card. */
export function headOfPage({ facts, site, url, picture }: Head): string {
  const { title, description, type, published, authors } = facts;
  const region = new Intl.Locale(site.language);
  return [
    named('description', description),
    ...authors.map((author) => named('author', author)),
    property('og:site_name', site.name),
    property('og:type', type),
    property('og:title', title),
    property('og:description', description),
    ...(region.region === undefined ? [] : [property('og:locale', `${region.language}_${region.region}`)]),
    ...(url === null ? [] : [property('og:url', url), `<link rel="canonical" href="${escapeHtml(url)}">`]),
    ...(published === null ? [] : [property('article:published_time', published)]),
    ...authors.map((author) => property('article:author', author)),
    ...pictureOf(picture),
    named('twitter:card', picture === null ? 'summary' : 'summary_large_image'),
    named('twitter:title', title),
    named('twitter:description', description),
  ].join('');
}

function pictureOf(picture: SharedPicture | null): string[] {
  if (picture === null) return [];
  const { url, width, height, alt } = picture;
  return [
    property('og:image', url),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', alt),
    named('twitter:image', url),
    named('twitter:image:alt', alt),
  ];
}

/**
 * JSON-LD as an element of HTML. It is data, which the page's policy does not concern; no text in it
 * can end the element.
 */
export const jsonLd = (data: Thing): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
