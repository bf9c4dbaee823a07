import { describe, expect, it } from 'vitest';
import { blocksOfWords } from '../../../src/import/received/blocks-of-words';
import { readDocument } from '../../../src/import/received/read-document';
import type { ArticleItem, DocumentReading, ReceivedItem } from '../../../src/import/received/received-item';

function read(text: string): DocumentReading {
  const document = readDocument(text, { address: null, name: 'quay.xml' });
  if (!('kind' in document) || document.kind !== 'items') throw new Error(JSON.stringify(document));
  return document;
}
const itemsOf = (text: string): readonly ReceivedItem[] => read(text).items;
const articleOf = (text: string): ArticleItem => itemsOf(text)[0] as ArticleItem;

function wordsOf({ body }: ArticleItem): string[] {
  const blocks = body === null ? { blocks: [] } : blocksOfWords(body, 'en');
  return 'message' in blocks ? [blocks.message] : blocks.blocks.map(({ role, words }) => `${role}: ${words}`);
}

interface NitfParts {
  readonly docdata?: string;
  readonly attributes?: string;
  readonly head?: string;
  readonly content?: string;
  readonly space?: string;
}
const nitf = ({ docdata = '', attributes = '', head = '', content = '<p>Words.</p>', space = '' }: NitfParts): string =>
  `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf ${space}><head><title>Slug title</title><docdata ${attributes}>${docdata}</docdata></head>
<body><body.head>${head}</body.head><body.content>${content}</body.content><body.end><tagline>Ben Okri helped.</tagline></body.end></body></nitf>`;

const issued = '<doc-id id-string="W1"/><date.issue norm="20261124T233000-0500"/>';

describe('NITF', () => {
  it.each(['', 'xmlns="http://iptc.org/std/NITF/2006-10-18/"'])('has head and body, with namespace "%s"', (space) => {
    const article = articleOf(
      nitf({
        space,
        docdata: `${issued}<du-key key="quay-opens" version="2"/><doc.copyright holder="Wire Co"/>`,
        head: `<hedline><hl1>Quay opens <em>again</em></hl1><hl2>Mayor is glad</hl2></hedline>
          <byline>By <person>Zoe Adler</person> and <person>Ana Ruiz</person><byttl>Harbour Wire</byttl></byline>
          <distributor>Harbour Wire</distributor><dateline><location><city>LISBON</city></location>, <story.date norm="20261124">Nov. 24</story.date></dateline>
          <abstract><p>In short.</p></abstract>`,
        content: `<block><p>The <org>port</org> <q>will</q> open <num>2</num>, <person>Ana Ruiz</person> said.</p><hl2>More</hl2>
          <bq><block><p>“We waited.”</p></block><credit>The mayor</credit></bq><ul><li>One</li></ul>
          <media><media-reference mime-type="image/jpeg" source="a.jpg"/><media-caption>The quay.</media-caption></media></block>`,
      }),
    );
    expect(article).toMatchObject({
      id: 'W1',
      edition: { version: 2, time: Date.UTC(2026, 10, 25, 4, 30) },
      head: {
        headline: { source: 'Quay opens again' },
        published: '2026-11-24T23:30:00-05:00',
        author: ['Zoe Adler', 'Ana Ruiz'],
        publisher: 'Harbour Wire',
        slugline: 'quay-opens',
        dateline: 'LISBON, Nov. 24',
        description: { source: 'In short.' },
        embargo: null,
      },
    });
    expect(wordsOf(article)).toEqual([
      'paragraph: The port “will” open 2, Ana Ruiz said.',
      'heading: More',
      'quote: “We waited.”',
      'quote: The mayor',
      'item: One',
      'caption: The quay.',
      'paragraph: Ben Okri helped.',
    ]);
  });

  it('reads a byline that marks nobody, without its title', () => {
    const head = '<byline>By Zoe Adler and Ana Ruiz <byttl>Staff</byttl></byline><byline>Ben Okri and others</byline>';
    expect(articleOf(nitf({ docdata: issued, head })).head.author).toEqual(['Zoe Adler', 'Ana Ruiz', 'Ben Okri']);
  });

  it('is under embargo until its release, if that is later than its issue', () => {
    const embargo = (release: string): string | null =>
      articleOf(nitf({ docdata: `${issued}<date.release norm="${release}"/>` })).head.embargo;
    expect(embargo('20261125T060000+0000')).toBe('2026-11-25T06:00:00+00:00');
    expect(embargo('20261124T233000-0500')).toBeNull();
  });

  it.each<[string, NitfParts, object[]]>([
    [
      'killed itself',
      { docdata: issued, attributes: 'management-status="canceled"' },
      [{ kind: 'stop', id: 'W1', status: 'canceled' }],
    ],
    [
      'withheld itself',
      { docdata: issued, attributes: 'management-status="withheld"' },
      [{ kind: 'stop', id: 'W1', status: 'withheld' }],
    ],
    [
      'of a status that nobody knows',
      { docdata: issued, attributes: 'management-status="dubious"' },
      [{ kind: 'stop', id: 'W1', status: 'withheld' }],
    ],
    [
      'under embargo without an end',
      { docdata: issued, attributes: 'management-status="embargoed"' },
      [{ kind: 'stop', id: 'W1', status: 'withheld' }],
    ],
    [
      'a message that kills another, and no article',
      {
        docdata: `${issued}<ed-msg info="Kill it: libel."/>`,
        attributes: 'management-status="usable" management-doc-idref="W0" management-idref-status="canceled"',
      },
      [{ kind: 'stop', id: 'W0', status: 'canceled', reason: 'Kill it: libel.', edition: { version: null } }],
    ],
    [
      'one that kills another and stands in its place',
      {
        docdata: `${issued}<correction id-string="W0" info="The name."/>`,
        attributes: 'management-doc-idref="W0" management-idref-status="canceled"',
      },
      [
        { kind: 'stop', id: 'W0' },
        { kind: 'article', id: 'W1', corrects: 'W0' },
      ],
    ],
    [
      'a correction',
      { docdata: `${issued}<correction id-string="W0" info="The name."/>` },
      [{ kind: 'article', id: 'W1', corrects: 'W0', note: 'The name.' }],
    ],
  ])('knows what is %s', (_, parts, expected) => {
    const items = itemsOf(nitf(parts));
    expect(items).toHaveLength(expected.length);
    expect(items).toMatchObject(expected);
  });

  it('withholds what has a time that cannot be read', () => {
    const { items, faults } = read(nitf({ docdata: `${issued}<date.release norm="20261125T060000-XX"/>` }));
    expect(items).toEqual([]);
    expect(faults).toMatchObject([
      { severity: 'error', line: 2, message: expect.stringContaining('the embargo "20261125T060000-XX"') as string },
    ]);
  });
});

interface G2Parts {
  readonly meta?: string;
  readonly content?: string;
  readonly set?: string;
  readonly version?: number;
}
const newsItem = ({ meta = '', content = '', set = '', version = 1 }: G2Parts): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire:1" version="${version}" xml:lang="en">
  <itemMeta><itemClass qcode="ninat:text"/><provider literal="wire"><name>Harbour Wire</name></provider>
  <versionCreated>2026-11-24T23:30:00-05:00</versionCreated>${meta}</itemMeta>
  <contentMeta><headline>Quay opens</headline>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`;
const inline = '<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>';

describe('NewsML-G2', () => {
  it('has head and body, alone or in a message', () => {
    const item = newsItem({
      meta: '<firstCreated>2026-11-24T20:00:00-05:00</firstCreated><embargoed>2026-11-25T06:00:00Z</embargoed><edNote>Mind the name.</edNote><signal qcode="sig:correction"/>',
      content: `<by>By Zoe Adler and Ana Ruiz</by><dateline>LISBON, Nov 24</dateline><slugline>PORT-QUAY/</slugline>
        <description role="drol:caption">No.</description><description role="drol:summary">In short.</description><language tag="en-GB"/>`,
      set: '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>A <q>b</q> c.</p></body></html></inlineXML>',
      version: 3,
    });
    const expected = {
      id: 'urn:newsml:wire:1',
      edition: { version: 3 },
      note: 'Mind the name.',
      head: {
        published: '2026-11-24T20:00:00-05:00',
        author: ['Zoe Adler', 'Ana Ruiz'],
        publisher: 'Harbour Wire',
        dateline: 'LISBON, Nov 24',
        slugline: 'PORT-QUAY/',
        language: 'en-GB',
        embargo: '2026-11-25T06:00:00Z',
        description: { source: 'In short.' },
      },
    };
    const article = articleOf(item);
    expect(article).toMatchObject(expected);
    expect(wordsOf(article)).toEqual(['paragraph: A “b” c.']);
    expect(
      articleOf(
        `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${item}</itemSet></newsMessage>`,
      ),
    ).toMatchObject(expected);
  });

  it('has NITF within, or plain text', () => {
    const within = `<inlineXML contenttype="application/nitf+xml">${nitf({ content: '<p>A.</p>', head: '<byline>Ben Okri</byline>' }).replace(/^[^]*?(?=<nitf)/, '')}</inlineXML>`;
    const article = articleOf(newsItem({ set: within }));
    expect([wordsOf(article)[0], article.head.author]).toEqual(['paragraph: A.', ['Ben Okri']]);
    expect(wordsOf(articleOf(newsItem({ set: inline })))).toEqual(['paragraph: One.', 'paragraph: Two.']);
  });

  it.each([
    ['<pubStatus qcode="stat:canceled"/>', 'canceled'],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>', 'canceled'],
    ['<pubStatus qcode="stat:withheld"/>', 'withheld'],
    ['<signal qcode="sig:kill"/>', 'canceled'],
    ['<embargoed/>', 'withheld'],
  ])('%s stops it', (meta, status) => {
    expect(itemsOf(newsItem({ meta, set: inline }))).toMatchObject([{ kind: 'stop', id: 'urn:newsml:wire:1', status }]);
  });

  it('says when it was first made, of a later version never when that was', () => {
    expect(articleOf(newsItem({ set: inline })).head.published).toBe('2026-11-24T23:30:00-05:00');
    const later = articleOf(newsItem({ set: inline, version: 2 }));
    expect([later.head.published, later.dateInDoubt?.line]).toEqual([null, 3]);
  });

  it('passes over what is no text', () => {
    const { items, faults } = read(newsItem({ set: inline }).replace('ninat:text', 'ninat:picture'));
    expect([items, faults]).toMatchObject([
      [],
      [{ severity: 'warning', message: 'is no text ("picture") and is passed over' }],
    ]);
    expect(read('<packageItem guid="urn:p"/>').faults).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('ninjs', () => {
  const version2 = {
    uri: 'urn:ninjs:1',
    type: 'text',
    version: '1',
    versioncreated: '2026-11-24T23:30:00-05:00',
    pubstatus: 'usable',
    embargoed: '2026-11-25T06:00:00Z',
    by: 'Zoe Adler and Ana Ruiz',
    slugline: 'port quay',
    ednote: 'Mind the name.',
    language: 'en',
    copyrightholder: 'Wire Co',
    infosources: [{ name: 'Harbour Wire' }],
    headlines: [
      { role: 'short', value: 'Quay' },
      { role: 'main', value: 'Quay opens' },
    ],
    descriptions: [{ value: 'In short.' }],
    bodies: [
      { role: 'main', contenttype: 'text/plain', value: 'One line.' },
      { role: 'rich', contenttype: 'text/html', value: '<p>One <q>line</q>.</p><p>Two.</p>' },
    ],
  };
  const renamed: Record<string, string> = {
    versioncreated: 'versionCreated',
    pubstatus: 'pubStatus',
    embargoed: 'embargoedUntil',
    ednote: 'edNote',
    copyrightholder: 'copyrightHolder',
    infosources: 'infoSources',
    contenttype: 'contentType',
  };
  const version3 = (item: object): object =>
    JSON.parse(
      JSON.stringify(item).replace(/"(\w+)":/g, (key, name: string) =>
        Object.hasOwn(renamed, name) ? `"${renamed[name]!}":` : key,
      ),
    ) as object;

  it.each([
    ['2', version2],
    ['3', version3(version2)],
  ])('has head and body in version %s', (_, item) => {
    const article = articleOf(JSON.stringify(item));
    expect(article).toMatchObject({
      id: 'urn:ninjs:1',
      edition: { version: 1 },
      note: 'Mind the name.',
      head: {
        headline: { source: 'Quay opens' },
        published: '2026-11-24T23:30:00-05:00',
        author: ['Zoe Adler', 'Ana Ruiz'],
        publisher: 'Harbour Wire',
        slugline: 'port quay',
        embargo: '2026-11-25T06:00:00Z',
        description: { source: 'In short.' },
        language: 'en',
      },
    });
    expect(wordsOf(article)).toEqual(['paragraph: One “line”.', 'paragraph: Two.']);
  });

  it('has the names of version 1 too, and several in a list', () => {
    const item = {
      uri: 'urn:1',
      headline: 'Quay',
      byline: 'Ben Okri',
      body_xhtml: '<p>A</p>',
      versioncreated: '2026-11-24T10:00:00Z',
    };
    const items = itemsOf(JSON.stringify([item, { ...item, uri: 'urn:2' }]));
    expect(items).toMatchObject([{ id: 'urn:1', head: { author: ['Ben Okri'] } }, { id: 'urn:2' }]);
  });

  it.each([
    ['canceled', 'canceled'],
    ['withheld', 'withheld'],
  ])('pubStatus %s stops it', (pubStatus, status) => {
    for (const item of [
      { ...version2, pubstatus: pubStatus },
      { ...version3(version2), pubStatus },
    ])
      expect(itemsOf(JSON.stringify(item))).toMatchObject([
        { kind: 'stop', id: 'urn:ninjs:1', status, reason: 'Mind the name.' },
      ]);
  });

  it('names the line of an embargo that cannot be read, and withholds', () => {
    const { items, faults } = read(JSON.stringify({ ...version3(version2), embargoedUntil: 'Friday 6 am' }, null, 1));
    expect(items).toEqual([]);
    expect(faults).toMatchObject([
      { line: 7, message: expect.stringContaining('the embargo "Friday 6 am"') as string },
    ]);
  });
});
