import { feedFiles, fileBeside } from '../../links/export-files';
import { pathOf, type Place } from '../../links/pages';
import { cite } from '../../derive/citations/cite';
import { cutShort } from '../../derive/excerpt';
import { joinNames } from '../../derive/chain';
import { recordOf, type Origin, type StatementRecord } from '../../derive/exports/record';
import type { QuotationEntry } from '../../model/site';

/** What a feed tells of: a page, and the statements that it shows, newest first. */
export interface Feed {
  readonly place: Place;
  readonly title: string;
  /** the newest only, and none left out between */
  readonly entries: readonly QuotationEntry[];
  /** `YYYY-MM-DD`: the day of the newest article, whether or not anything is said in it */
  readonly updated: string;
}

/** A day as feeds write it: the build's clock has no part in it. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const titleOf = ({ speakers, words }: StatementRecord): string =>
  `${speakers.length === 0 ? 'Unattributed' : joinNames(speakers.map(({ name }) => name))}: ${cutShort(words)}`;

/** A statement, and the words that tell all of it. */
const itemsOf = ({ entries }: Feed, { addressOf }: Origin): { record: StatementRecord; text: string }[] =>
  entries.map((entry) => {
    const record = recordOf(entry, addressOf);
    return { record, text: cite({ ...entry, link: record.address }) };
  });

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint-disable-next-line no-control-regex -- which XML 1.0 cannot hold, however written
const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const xml = (text: string): string => text.replace(notInXml, '').replace(/[&<>"]/g, (one) => escapes[one]!);

/** Statements as an Atom feed (RFC 4287); all that is told is text, none of it markup. */
export function* toAtom(feed: Feed, origin: Origin): Generator<string> {
  const { place, title, updated } = feed;
  const { identity, addressOf } = origin;
  const page = xml(addressOf(pathOf(place)));
  const self = xml(addressOf(fileBeside(place, feedFiles.atom)));
  yield [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(identity.language)}">`,
    `<id>${page}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(identity.line)}</subtitle>`,
    `<updated>${instant(updated)}</updated>`,
    `<author><name>${xml(identity.publisher ?? identity.name)}</name></author>`,
    ...(identity.licence === null ? [] : [`<rights>${xml(identity.licence)}</rights>`]),
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    '',
  ].join('\n');
  for (const { record, text } of itemsOf(feed, origin)) yield entryOf(record, text);
  yield '</feed>\n';
}

function entryOf(record: StatementRecord, text: string): string {
  const { address, kind, article } = record;
  const day = instant(article.datePublished);
  return [
    '<entry>',
    `<id>${xml(address)}</id>`,
    `<title>${xml(titleOf(record))}</title>`,
    `<published>${day}</published>`,
    `<updated>${day}</updated>`,
    ...article.author.map((name) => `<author><name>${xml(name)}</name></author>`),
    `<link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    `<category term="${kind}"/>`,
    `<content type="text">${xml(text)}</content>`,
    '</entry>\n',
  ].join('\n');
}

/** Statements as a JSON Feed (version 1.1). */
export function* toJsonFeed(feed: Feed, origin: Origin): Generator<string> {
  const { place, title } = feed;
  const { identity, addressOf } = origin;
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: identity.line,
    home_page_url: addressOf(pathOf(place)),
    feed_url: addressOf(fileBeside(place, feedFiles.json)),
    language: identity.language,
    authors: [{ name: identity.publisher ?? identity.name }],
    items: itemsOf(feed, origin).map(({ record, text }) => ({
      id: record.address,
      url: record.address,
      title: titleOf(record),
      content_text: text,
      date_published: instant(record.article.datePublished),
      ...(record.article.author.length === 0 ? {} : { authors: record.article.author.map((name) => ({ name })) }),
      tags: [record.kind],
    })),
  };
  yield `${JSON.stringify(whole, null, 1)}\n`;
}
