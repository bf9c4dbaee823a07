import type { Story } from './page-stories';

/** Markup of one page, in the manner of a kind of site. */
export type Template = (story: Story) => string;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const ps = ({ paragraphs }: Story): string => paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n');

const nav = `<header><a href="#main">Skip to main content</a><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>`;
const share = `<div class="share-tools"><button>Share</button><a href="https://social.example/share">Share on Chirp</a><span>3 min read</span></div>`;
const related = `<aside class="related-stories"><h2>More on this story</h2><ul><li><a href="/a">Ferry fares to rise in spring</a></li><li><a href="/b">Ten bridges we have lost</a></li></ul></aside>`;
const footer = `<footer><p>© 2026 Example Media. All rights reserved.</p><ul><li><a href="/privacy">Privacy</a></li></ul></footer>`;
const newsletter = `<div class="newsletter-signup"><h3>The morning letter</h3><p>Sign up for our newsletter and never miss a ship.</p><form><input type="email"><button>Sign up</button></form></div>`;

const linked = ({ headline, author, time, publisher }: Story, type = 'NewsArticle'): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': type,
    headline,
    datePublished: time,
    dateModified: '2026-11-20T08:00:00Z',
    author: author.map((name) => ({ '@type': 'Person', name, url: 'https://example.org/by' })),
    publisher: { '@type': 'Organization', name: publisher },
  }).replaceAll('<', '\\u003c')}</script>`;

const openGraph = ({ headline, author, time, publisher, standfirst }: Story): string => `
<meta property="og:type" content="article"><meta property="og:title" content="${escaped(headline)}">
<meta property="og:description" content="${escaped(standfirst)}"><meta property="og:site_name" content="${escaped(publisher)}">
<meta property="article:published_time" content="${time}"><meta property="article:modified_time" content="2026-11-20T08:00:00Z">
${author.map((name) => `<meta property="article:author" content="${escaped(name)}">`).join('')}`;

const page = (head: string, body: string, title: string, attributes = 'lang="en"'): string =>
  `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`;

/** 28 October 2026, of the day that a time names. */
function dayOf(time: string): string {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number) as [number, number, number];
  const months = 'January February March April May June July August September October November December'.split(' ');
  return `${day} ${months[month - 1]} ${year}`;
}

/** “The quay will not wait for us”: what some sites' Open Graph leaves of a headline with its speaker. */
const withoutSpeaker = (headline: string): string => headline.replace(/^[^:]{3,30}: /, '');

/** Templates in the manner of eight kinds of sites; every one gives head and body of its story. */
export const templates: Readonly<Record<string, Template>> = {
  'JSON-LD only': (story) =>
    page(
      linked(story),
      `${nav}<main id="main"><article><h1>${escaped(withoutSpeaker(story.headline))}</h1><p class="dek">${escaped(story.standfirst)}</p>${share}<div class="body">${ps(story)}</div>${newsletter}</article>${related}</main>${footer}`,
      `${story.headline} | ${story.publisher}`,
    ),
  'Open Graph only': (story) =>
    page(
      openGraph(story),
      `${nav}<div id="content"><h1>${escaped(story.headline)}</h1><div class="meta">By <a rel="author" href="/by">${escaped(story.author.join(' and ') || 'Staff')}</a></div><div class="story">${ps(story)}</div></div>${related}${footer}`,
      `${story.headline} - ${story.publisher}`,
    ),
  'no data at all': (story) =>
    page(
      '',
      `${nav}<div class="post"><h1>${escaped(story.headline)}</h1><p class="byline">By ${escaped(story.author.join(', ') || 'staff')} | ${escaped(`The ${story.publisher.replace(/^The /, '')}`)}</p><p class="date">Published ${dayOf(story.time)} | Updated 20 November 2026</p>${ps(story)}</div><div class="comments"><h3>3 comments</h3><p>First!</p></div>${footer}`,
      `${story.headline} | The ${story.publisher.replace(/^The /, '')}`,
    ),
  AMP: (story) =>
    page(
      `<link rel="canonical" href="https://example.org/story">${linked(story)}<style amp-custom>p{margin:0}</style>`,
      `<amp-sidebar id="s"><ul><li>Home</li></ul></amp-sidebar><article><header><h1>${escaped(story.headline)}</h1></header><amp-img src="https://example.org/a.jpg" width="4" height="3" alt="A view"></amp-img><div class="article-body">${ps(story)}<amp-ad width="300" height="250" type="x"></amp-ad></div><amp-social-share type="twitter"></amp-social-share></article>${footer}`,
      story.headline,
      'amp lang="en"',
    ),
  'a paywall teaser': (story) =>
    page(
      `${linked(story)}${openGraph(story)}`,
      `${nav}<main><article><h1>${escaped(story.headline)}</h1><div class="article__body">${ps(story)}</div><div class="paywall" role="dialog"><h2>Subscribe to read on</h2><p>You have read your last free article this month.</p><a href="/subscribe">See our offers</a></div></article></main>${footer}`,
      story.headline,
    ),
  'a live blog': (story) =>
    page(
      linked(story, 'LiveBlogPosting'),
      `${nav}<main><h1>${escaped(story.headline)}</h1><div class="live-posts">${story.paragraphs.map((words, n) => `<article class="post" id="post-${n}"><time datetime="2026-10-29T1${n}:05:00Z">1${n}:05</time><p>${escaped(words)}</p></article>`).join('')}</div></main>${related}${footer}`,
      story.headline,
    ),
  'a gallery': (story) =>
    page(
      `${linked(story)}`,
      `${nav}<main><article><h1>${escaped(story.headline)}</h1>${story.paragraphs.map((words, n) => `<figure><img src="story_files/${n}.jpg" alt="Picture ${n}"><figcaption>${escaped(words)}</figcaption></figure>`).join('')}</article></main>${footer}`,
      story.headline,
    ),
  'two articles on one page': (story) =>
    page(
      linked(story),
      `${nav}<main><article><h1>${escaped(story.headline)}</h1><div>${ps(story)}</div></article><article><h1>Fog closes the airport for a second day</h1><div>${'<p>Fog kept every aeroplane on the ground for a second day, and the buses were full, the airport said in a note.</p>'.repeat(6)}</div></article></main>${footer}`,
      story.headline,
    ),
};
