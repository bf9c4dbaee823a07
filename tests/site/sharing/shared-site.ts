import { pathOf, placeAt } from '../../../src/links/pages';
import { defaultIdentity, type SiteIdentity } from '../../../src/model/site-identity';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter, type SiteData } from '../../../src/site/data/write-site-data';
import { peopleWithPages, placesOfSite } from '../../../src/site/pages/prerendered-places';
import { readArticle } from '../../../src/site/seeds/read-article';
import type { ReadData } from '../../../src/site/sharing/page-facts';
import { Sharing, type CardsByPath, type SharedPage } from '../../../src/site/sharing/share-pages';
import { readSiteUrl } from '../../../src/site/site-url';
import type { AnalysedArticle } from '../../../src/model/analysed-article';

/** A seed of invented words; `fields` are further lines of its front matter. */
export function analysed(name: string, words: string, fields = '', corrections: string | null = null): AnalysedArticle {
  const raw = `---\nheadline: Talks about the harbour\ndate: 2024-03-02\nlanguage: en\n${fields}---\n${words}\n`;
  const beside = { fallbackDate: null, corrections: corrections === null ? null : { bytes: Buffer.from(corrections) } };
  return readArticle(`${name}.txt`, Buffer.from(raw), { ...beside, owner: [] }).article!;
}

/** A site of articles in memory, its data and what reads them. */
export function siteOfArticles(
  articles: readonly AnalysedArticle[],
  identity: SiteIdentity = defaultIdentity,
): { site: SiteData; read: ReadData } {
  const files = new Map<string, string>();
  const writer = new SiteDataWriter(memorySink(files));
  for (const article of articles) writer.add(article);
  return { site: writer.finish(undefined, identity), read: (file) => JSON.parse(files.get(file)!) };
}

/** What each page of a site of articles tells chats and search engines, by its path. */
export function sharedPages(
  articles: readonly AnalysedArticle[],
  {
    identity = defaultIdentity,
    url = 'https://example.org/reader/',
    cards = new Map() as CardsByPath,
    isFramed = false,
  } = {},
): Map<string, SharedPage> {
  const { site, read } = siteOfArticles(articles, identity);
  const sharing = new Sharing({ address: readSiteUrl(url), identity, site, read, isFramed });
  const people = new Set(peopleWithPages(site));
  const sharedOf = (path: string): SharedPage => sharing.of(placeAt(path)!, cards, people);
  return new Map([...placesOfSite(site)].map(pathOf).map((path) => [path, sharedOf(path)]));
}

/** The JSON-LD of a page. */
export const dataOf = ({ data }: SharedPage): { '@graph': Record<string, unknown>[] } =>
  JSON.parse(/^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(data)![1]!) as never;

/** What the head of a page tells, by name or property. */
export const told = ({ head }: SharedPage): Record<string, string> =>
  Object.fromEntries(
    [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
