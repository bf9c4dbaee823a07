import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualLimits, type Limits } from '../../../src/import/fetching/request';
import { Importer } from '../../../src/site/importing/importer';
import type { ImportCounts } from '../../../src/site/importing/told-of-shelved';
import { faultLine } from '../../../src/site/messages';
import { SeedFolder } from '../../../src/site/seeds/seed-folder';
import { document, leadingTo, startHost, type LocalHost } from '../../import/fetching/local-host';
import { allPaths, fillHost, newsItem } from './wire';

let folder = '';
let seeds = '';
let host: LocalHost;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  seeds = join(folder, 'seeds');
  host = await startHost();
});
afterEach(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

const limits = { ...usualLimits, bytes: 20_000, redirects: 3, wait: 100 };

/** Imports files and paths of the host in one run; tells what it told, with neither host nor folder. */
const run = (...names: string[]): Promise<Ran> => runWithin(limits, ...names);

interface Ran {
  readonly counts: ImportCounts;
  readonly told: string[];
}

async function runWithin(within: Limits, ...names: string[]): Promise<Ran> {
  const told: string[] = [];
  const options = { seeds, allowLocal: true, date: null, limits: within };
  const importer = new Importer(options, (fault) => {
    told.push(faultLine(fault).replaceAll(host.origin, '').replaceAll(`${folder}/`, ''));
  });
  for (const name of names)
    await importer.import(name.startsWith('/') && !name.startsWith(folder) ? host.origin + name : name);
  return { counts: importer.counts, told };
}

const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const seedNames = (): string[] => readdirSync(seeds).filter((name) => name.endsWith('.txt'));
const seed = (name: string): string => readFileSync(join(seeds, name), 'utf8');
const everything = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(seeds, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
/** What a build says of the seeds, and the headlines that it shows. */
function built(now = Date.now()): { shown: string[]; told: string[] } {
  const readings = [...new SeedFolder(seeds, folder, () => now).read({ keep: false })];
  return {
    shown: readings.flatMap(({ article }) => article?.headline ?? []),
    told: readings.flatMap(({ faults }) => faults.map(faultLine)),
  };
}

describe('importing', () => {
  it('makes a seed of each article of every form, and changes nothing the second time', async () => {
    fillHost(host);
    const first = await run(...allPaths);
    expect(first.told).toEqual([]);
    expect(first.counts).toMatchObject({ new: 9, changed: 0, withheld: 0 });
    expect(seedNames()).toEqual([
      '2026-11-18-tug-is-sold.txt',
      '2026-11-19-port-pilot.txt',
      '2026-11-20-dredger.txt',
      '2026-11-21-bridge-is-shut.txt',
      '2026-11-21-wall-is-old.txt',
      '2026-11-22-crane-is-mended.txt',
      '2026-11-23-lock-is-closed.txt',
      '2026-11-24-quay-opens.txt',
      '2026-11-25-ferry-returns.txt',
    ]);
    expect(built()).toMatchObject({ shown: { length: 9 }, told: [] });
    const before = everything();
    const second = await run(...allPaths);
    expect(second).toMatchObject({ told: [], counts: { new: 0, changed: 0, withheld: 0 } });
    expect(everything()).toEqual(before);
    expect(host.together()).toBe(1);
  });

  it('writes front matter that says what the source says', async () => {
    fillHost(host);
    await run('/feed.rss', '/dredger.xml');
    expect(seed('2026-11-24-quay-opens.txt').replaceAll(host.origin, '')).toBe(
      '---\nheadline: Quay opens\ndate: 2026-11-24T23:30:00-05:00\npublisher: Harbour Wire\nurl: /quay\nlanguage: en\n---\n\n“We waited,” said Ana Ruiz.\n',
    );
    expect(seed('2026-11-20-dredger.txt')).toBe(
      '---\nheadline: Dredger sinks\ndate: 2026-11-20T10:00:00Z\nplace: Lisbon\nlanguage: en\nslugline: dredger\nauthor: Zoe Adler\n---\n\nLISBON, Nov 20 — “It went down at once,” said Ana Ruiz.\n',
    );
  });

  it('goes on after each fault, told in one line with its source', async () => {
    fillHost(host);
    host.answers.set('/cut', (_, response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('<rss>', () => response.destroy());
    });
    host.answers.set('/half', document('<rss><channel><item><title>Half'));
    host.answers.set('/busy', (_, response) => void response.writeHead(429, { 'retry-after': '900' }).end());
    host.answers.set('/round', leadingTo('/round'));
    host.answers.set('/charset', document(Buffer.from('<rss>caf\xe9</rss>', 'latin1'), 'text/xml; charset=utf-8'));
    host.answers.set('/endless', document('x'.repeat(30_000)));
    host.answers.set('/bomb', document('<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>'));
    host.answers.set('/deep', document(`<rss>${'<a>'.repeat(300)}`));
    host.answers.set('/deep.html', document(`<!doctype html><html><body>${'<div>'.repeat(2000)}`, 'text/html'));
    host.answers.set('/picture', document('x', 'image/png'));
    const faulty = [
      '/cut',
      '/half',
      '/busy',
      '/round',
      '/charset',
      '/endless',
      '/bomb',
      '/deep',
      '/deep.html',
      '/picture',
    ];
    const { counts, told } = await run(...faulty, join(folder, 'none.xml'), put('odd.bin', 'words'), '/tug.json');
    expect(counts.new).toBe(1);
    expect(told.map((line) => line.replace(/after \d.*/, 'after …'))).toEqual([
      '/cut:1: error: was cut off before its end',
      '/half:1: error: is no whole XML (unclosed tag: title)',
      '/busy:1: error: is not given now (its host answered 429); run this again after …',
      '/round:1: error: leads in a circle',
      '/charset:1: error: is declared as UTF-8 and is not: which letters its bytes mean cannot be told',
      '/endless:1: error: has more than the 0.1 MB that one document may have',
      '/bomb:1: error: declares entities of its own, which are not expanded; take them out',
      '/deep:1: error: has more than 100 elements within one another',
      '/deep.html:1: error: has more than 400 elements within one another',
      '/picture:1: error: is image/png, which holds no article',
      'none.xml:1: error: is not there; check its name',
      'odd.bin:1: error: is no page, feed or document of a newsroom',
    ]);
    host.answers.set('/slow', () => undefined);
    const late = await runWithin({ ...limits, milliseconds: 400 }, '/slow');
    expect(late.told).toEqual([expect.stringMatching(/^\/slow:1: error: .*did not come whole within 0.4 seconds$/)]);
    // who asked to be left alone is
    const asked = host.asked.length;
    expect((await run('/busy')).told).toEqual([
      expect.stringMatching(/^\/busy:1: warning: its host asked to be left alone/),
    ]);
    expect(host.asked).toHaveLength(asked);
  });

  it('puts a changed text in the place of the seed, and keeps the old one where no build reads it', async () => {
    const first = newsItem(1, 'One.');
    await run(put('pilot.xml', first));
    const before = seed('2026-11-19-port-pilot.txt');
    const second = await run(put('pilot.xml', newsItem(2, 'Two.', '<edNote>The second name was wrong.</edNote>')));
    expect(second.counts).toMatchObject({ new: 0, changed: 1 });
    expect(second.told).toEqual(['pilot.xml:1: warning: its sender tells editors: “The second name was wrong.”']);
    expect(seed('2026-11-19-port-pilot.txt')).toContain('Two.');
    expect(seed('.versions/2026-11-19-port-pilot/1.txt')).toBe(before);
    expect(built()).toEqual({ shown: ['Pilot resigns'], told: [] });
    // an older version is none of the article any more
    expect((await run(put('old.xml', first))).counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('leaves what the owner has put right, while the source says the same', async () => {
    const file = put('pilot.xml', newsItem(1, 'One.'));
    await run(file);
    const mended = seed('2026-11-19-port-pilot.txt').replace('One.', 'One, mended.');
    writeFileSync(join(seeds, '2026-11-19-port-pilot.txt'), mended);
    expect((await run(file)).counts).toMatchObject({ changed: 0 });
    expect(seed('2026-11-19-port-pilot.txt')).toBe(mended);
    await run(put('pilot.xml', newsItem(2, 'Two.')));
    expect(seed('.versions/2026-11-19-port-pilot/1.txt')).toBe(mended);
  });

  it('withholds what is killed, says so, and shows it again for a later version alone', async () => {
    const original = put('pilot.xml', newsItem(1, '“I am tired,” said Ana Ruiz.'));
    const kill = put(
      'kill.xml',
      newsItem(2, 'Gone.', '<pubStatus qcode="stat:canceled"/><edNote>Not her words.</edNote>'),
    );
    await run(original);
    const killed = await run(kill);
    expect(killed.counts).toMatchObject({ withheld: 1, changed: 0 });
    expect(killed.told).toEqual([
      'kill.xml:1: warning: seeds/2026-11-19-port-pilot.txt is withheld: killed by its sender (“Not her words.”); its text lies in seeds/.versions/2026-11-19-port-pilot/1.txt',
    ]);
    expect(seed('2026-11-19-port-pilot.txt')).not.toContain('tired');
    expect(built()).toEqual({
      shown: [],
      told: [
        'seeds/2026-11-19-port-pilot.txt:7: warning: is withheld and left out: killed by its sender (“Not her words.”); to show it, take the line "draft: …" out',
      ],
    });
    const before = everything();
    expect((await run(original, kill)).counts).toMatchObject({ new: 0, changed: 0 });
    expect(everything()).toEqual(before);
    await run(put('again.xml', newsItem(3, '“I stay,” said Ana Ruiz.')));
    expect(built().shown).toEqual(['Pilot resigns']);
  });

  it('tells of a kill that is earlier than the text it has', async () => {
    const later = put('later.xml', newsItem(3, '“It is mended,” said Ana Ruiz.'));
    const kill = put('kill.xml', newsItem(2, '', '<pubStatus qcode="stat:canceled"/>'));
    const { counts, told } = await run(later, kill);
    expect([counts.new, counts.withheld, told]).toEqual([
      1,
      0,
      ['kill.xml:1: warning: killed by its sender, and yet seeds/2026-11-19-port-pilot.txt is later: it stays'],
    ]);
  });

  it('never writes what was killed before it came', async () => {
    const kill = put('kill.xml', newsItem(2, '', '<pubStatus qcode="stat:canceled"/>'));
    const original = put('pilot.xml', newsItem(1, 'One.'));
    const { counts, told } = await run(kill, original);
    expect([counts.new, counts.withheld]).toEqual([0, 2]);
    expect(told).toEqual([
      'kill.xml:1: warning: urn:wire:pilot is not written: killed by its sender',
      'pilot.xml:1: warning: urn:wire:pilot is not written: its sender has stopped it, and this is no later version',
    ]);
    expect(existsSync(join(seeds, '2026-11-19-port-pilot.txt'))).toBe(false);
  });

  it('lets a correction take the place of what it corrects', async () => {
    const document = (id: string, docdata: string, words: string): string =>
      `<nitf><head><docdata><doc-id id-string="${id}"/><date.issue norm="20261120T100000Z"/>${docdata}</docdata></head><body xml:lang="en"><body.head><hedline><hl1>Dredger sinks</hl1></hedline></body.head><body.content><p>${words}</p></body.content></body></nitf>`;
    await run(put('a.xml', document('W1', '', 'It sank on Monday.')));
    const { counts } = await run(
      put('b.xml', document('W2', '<correction id-string="W1" info="The day."/>', 'It sank on Sunday.')),
    );
    expect(counts).toMatchObject({ new: 0, changed: 1 });
    expect(seedNames()).toHaveLength(1);
    expect(seed(seedNames()[0]!)).toContain('Sunday');
    expect((await run(join(folder, 'b.xml'))).counts).toMatchObject({ new: 0, changed: 0 });
  });

  it('shows nothing under embargo before its time', async () => {
    const { told } = await run(
      put('pilot.xml', newsItem(1, 'One.', '<embargoed>2026-11-25T06:00:00+01:00</embargoed>')),
    );
    expect(told).toEqual([
      'pilot.xml:1: warning: is under embargo until 2026-11-25T06:00:00+01:00: no build shows it before',
    ]);
    const end = Date.UTC(2026, 10, 25, 5);
    expect(built(end - 1)).toEqual({
      shown: [],
      told: [
        'seeds/2026-11-19-port-pilot.txt:1: warning: is under embargo until 2026-11-25T06:00:00+01:00 and left out; build the site again after that',
      ],
    });
    expect(built(end)).toEqual({ shown: ['Pilot resigns'], told: [] });
    const { told: refused } = await run(
      put('other.xml', newsItem(2, 'One.', '<embargoed>2026-11-25T06:00:00</embargoed>')),
    );
    expect(refused).toEqual([expect.stringContaining('which names no zone; not written')]);
  });

  it('has an article that several sources have once, of the first', async () => {
    fillHost(host);
    host.answers.set(
      '/other.rss',
      document(`<rss><channel><title>Other</title><item><title>Quay opens, they say</title><link>${host.origin}/quay</link>
      <pubDate>Wed, 25 Nov 2026 10:00:00 GMT</pubDate><description>${'Words. '.repeat(200)}</description></item></channel></rss>`),
    );
    const both = ['/feed.rss', '/other.rss'];
    expect((await run(...both)).counts.new).toBe(2);
    const before = everything();
    expect((await run(...both)).counts).toMatchObject({ new: 0, changed: 0 });
    expect(everything()).toEqual(before);
  });

  it('reads pages of files and of the web as saved pages are, links by their address', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Wall is old</title><meta property="article:published_time" content="2026-11-21T08:00:00Z"></head>
      <body><article><h1>Wall is old</h1>\n<p>“It leans,” <a href="people/dahl">Cleo Dahl</a> said of the wall, which stands by the old harbour basin since the days of the ferries.</p>
      <p>The port will look at it in spring, and <del>nobody</del> the town pays for it, as the council has said many times before this week.</p></article></body></html>`;
    host.answers.set('/walls/old', document(page, 'text/html'));
    const { told } = await run('/walls/old');
    expect(told).toEqual(['/walls/old:4: warning: "nobody" is struck out there and left out']);
    expect(seed('2026-11-21-wall-is-old.txt').replaceAll(host.origin, '')).toContain(
      '[Cleo Dahl](/walls/people/dahl) said',
    );
    const mail = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://wire.example/tide\r\n\r\n${page.replaceAll('Wall is old', 'Tide is high')}\r\n--b--\r\n`;
    await run(put('tide.mhtml', mail));
    expect(seedNames()).toContain('2026-11-21-tide-is-high.txt');
  });

  it('reads what stands in a document, and tells where it is sent as something else', async () => {
    fillHost(host);
    const tug = '2026-11-18-tug-is-sold.txt';
    host.answers.set('/tug.json', document(await (await fetch(`${host.origin}/tug.json`)).text(), 'text/html'));
    host.answers.set('/pilot.xml', document(newsItem(1, 'One.'), 'application/json'));
    host.answers.set('/dredger.xml', document(newsItem(1, 'One.'), 'text/plain'));
    const { told } = await run('/tug.json', '/pilot.xml', '/dredger.xml');
    expect(told).toEqual([
      '/tug.json:1: warning: is sent as text/html and is not; read as what stands in it',
      '/pilot.xml:1: warning: is sent as application/json and is not; read as what stands in it',
      '/dredger.xml:1: warning: is sent as text/plain and is not; read as what stands in it',
    ]);
    expect(seedNames()).toEqual([tug, '2026-11-19-port-pilot.txt']);
  });

  it('carries no markup through, whatever stands in the fields of a feed', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror="alert(1)">',
      '<svg onload=alert(1)><script>alert(1)</script></svg>',
      '<a href="javascript:alert(1)">click</a>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<style>@import "x"</style><p onclick="alert(1)">words</p>',
      '<math><mtext><table><mglyph><style><img src onerror=alert(1)></style></table></mtext></math>',
      '<form action="javascript:alert(1)"><input autofocus onfocus=alert(1)>',
    ];
    const escape = (words: string): string =>
      words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const items = hostile.map(
      (
        html,
        n,
      ) => `<item><guid>urn:h:${n}</guid><title>Quay ${n} ${escape(html)}</title><author>${escape(html)}</author>
        <link>javascript:alert(${n})</link><pubDate>Tue, 24 Nov 2026 23:30:00 GMT</pubDate><content:encoded>${escape(`<p>Kept.</p>${html}<p>And this.</p>`)}</content:encoded></item>`,
    );
    const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${items.join('')}</channel></rss>`;
    const { counts } = await run(put('hostile.rss', feed));
    expect(counts.new).toBe(hostile.length);
    for (const name of seedNames()) {
      const text = seed(name).split('---\n')[2]!;
      expect(text).toMatch(/^\nKept\./);
      expect(text).toMatch(/And this\.\n$/);
      expect(text).not.toMatch(/alert|<|javascript/);
      expect(seed(name)).not.toContain('javascript:');
    }
  });

  it('lets no other host change or kill an article, and keeps what its owner withholds', async () => {
    host.answers.set('/pilot.xml', document(newsItem(1, 'One.')));
    await run('/pilot.xml');
    const file = '2026-11-19-port-pilot.txt';
    const before = seed(file);
    const other = await startHost();
    other.answers.set('/words.xml', document(newsItem(2, 'Words of another.')));
    other.answers.set('/kill.xml', document(newsItem(3, '', '<pubStatus qcode="stat:canceled"/>')));
    const { counts, told } = await run(`${other.origin}/words.xml`, `${other.origin}/kill.xml`);
    other.close();
    expect(counts).toMatchObject({ changed: 0, withheld: 0 });
    expect(told.map((line) => line.replaceAll(other.origin, ''))).toEqual([
      `/words.xml:1: warning: seeds/${file} is from /pilot.xml, and no other host changes it; passed over`,
      `/kill.xml:1: warning: seeds/${file} is from /pilot.xml, and no other host changes it; passed over`,
    ]);
    expect(seed(file)).toBe(before);
    writeFileSync(join(seeds, file), before.replace('---\n', '---\ndraft: true\n'));
    host.answers.set('/pilot.xml', document(newsItem(2, 'Two.')));
    expect((await run('/pilot.xml')).counts).toMatchObject({ changed: 1 });
    expect(seed(file)).toContain('Two.');
    expect(built().shown).toEqual([]);
  });

  it('finds its seed again by address where what it kept is lost, and gives no two articles one name', async () => {
    fillHost(host);
    await run('/feed.atom');
    rmSync(join(seeds, '.versions'), { recursive: true });
    expect((await run('/feed.atom')).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    const other = newsItem(1, 'Of another.').replace('urn:wire:pilot', 'urn:wire:other');
    await run(put('a.xml', newsItem(1, 'One.')), put('b.xml', other));
    expect(seedNames().filter((name) => name.includes('pilot'))).toEqual([
      '2026-11-19-port-pilot-2.txt',
      '2026-11-19-port-pilot.txt',
    ]);
  });

  it('asks again for a document of which something was wrong, and only for that', async () => {
    fillHost(host);
    host.answers.delete('/ferry');
    expect((await run('/feed.rss')).told).toEqual([expect.stringMatching(/^\/ferry:1: error: is not there/)]);
    fillHost(host);
    expect((await run('/feed.rss')).counts).toMatchObject({ new: 1 });
    host.asked.length = 0;
    await run('/feed.rss');
    expect(host.asked).toContainEqual({ path: '/feed.rss', etag: '"/feed.rss"' });
  });

  it('tells what is to be done about a broken state', () => {
    writeFileSync(put('x', ''), '');
    fillHost(host);
    return run('/tug.json').then(() => {
      writeFileSync(join(seeds, '.versions/import.json'), '{');
      return expect(run('/tug.json')).rejects.toThrow('seeds/.versions/import.json cannot be read');
    });
  });
});
