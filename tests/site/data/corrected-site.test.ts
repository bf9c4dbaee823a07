import { describe, expect, it } from 'vitest';
import { toICalendar, toTimelineJs } from '../../../src/derive/export-events';
import { readingOf } from '../../../src/derive/reading';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import {
  directoryKey,
  type ArticleSummary,
  type EventEntry,
  type PersonFile,
  type Profiles,
  type QuotationEntry,
  type Shards,
} from '../../../src/model/site';
import { readArticle } from '../../../src/site/seeds/read-article';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter } from '../../../src/site/data/write-site-data';
import { rowsOf } from '../../../src/site/data/write-lists';

const seed = `---
headline: Water stays shut off
date: 2024-03-06
---
“We had no choice,” Ana Ruiz told reporters on Monday. Rain flooded the hall on 1 March.

Karim Haddad said on Tuesday that the pipe was old.

“We warned them twice,” Bo Berg insisted during the interview on Sunday. “Nobody came,” he added.

Li Wei, a plumber, says that the “Big Pipe” leaks.
`;

/**
 * The data of a site of this one article with its corrections file, as pages, lists and exports
 * have it.
 */
function siteOf(corrections: string) {
  const file = corrections === '' ? null : { bytes: Buffer.from(corrections) };
  const reading = readArticle('water.txt', Buffer.from(seed), { fallbackDate: null, corrections: file, owner: [] });
  expect(reading.faults).toEqual([]);
  const files = new Map<string, string>();
  const writer = new SiteDataWriter(memorySink(files));
  writer.add(reading.article!);
  const { index, keys } = writer.finish();
  const list = <T>(shards: Shards): T[] => rowsOf<T>(shards, (name) => JSON.parse(files.get(name)!));
  const filed = <T>(kind: 'articles' | 'people', id: string): T | null => {
    const file = keys.get(directoryKey(kind, id));
    return file === undefined ? null : (JSON.parse(files.get(file)!) as T);
  };
  const events = list<EventEntry>(index.events);
  const linked = events.map((event) => ({ ...event, link: `https://example.org/#${event.id}` }));
  return {
    events,
    quotations: list<QuotationEntry>(index.quotations),
    summary: list<ArticleSummary>(index.articles)[0]!,
    rail: readingOf(filed<AnalysedArticle>('articles', 'water')!).events,
    person: (id: string) => filed<Profiles<PersonFile>>('people', id)?.[id] ?? null,
    calendar: toICalendar(linked),
    timelineJs: JSON.stringify(toTimelineJs(linked)),
  };
}

type Site = ReturnType<typeof siteOf>;

/**
 * The dates on the timeline with what is told there and by whom: `said 2024-03-04 told: ana-ruiz`.
 */
const timeline = ({ events }: Site): string[] =>
  events.map(
    ({ status, date, words, marks, people }) =>
      `${status} ${date} ${marks.map(({ start, end }) => words.slice(start, end)).join('+')}: ${people.map(({ id }) => id).join(' ')}`,
  );

const speaks = (site: Site, id: string): number => site.person(id)?.person.speaks ?? 0;
const isIn = (lines: readonly string[], of: readonly string[]): string[] => lines.filter((line) => of.includes(line));

describe('what is derived from statements is derived from them as the owner left them', () => {
  const asFound = siteOf('');

  it('finds this of itself', () => {
    expect(timeline(asFound)).toEqual([
      'happened 2024-03-01 flooded: ',
      'said 2024-03-03 insisted+interview: bo-berg',
      'said 2024-03-04 told: ana-ruiz',
      'said 2024-03-05 said: karim-haddad',
      'said 2024-03-06 says: li-wei',
    ]);
    expect(asFound.summary.events).toBe(5);
  });

  it('a statement taken away is in no list, count, rail or export', () => {
    const site = siteOf('- words: We had no choice\n  remove: true\n');
    expect(timeline(site)).toEqual(timeline(asFound).filter((line) => !line.includes('told')));
    expect(site.summary.events).toBe(4);
    expect(site.summary.quotations).toBe(asFound.summary.quotations - 1);
    expect(site.rail.map(({ event }) => event.date)).not.toContain('2024-03-04');
    expect(site.quotations.some(({ words }) => words.includes('no choice'))).toBe(false);
    expect(speaks(site, 'ana-ruiz')).toBe(0);
    expect(site.person('ana-ruiz')!.events.total).toBe(0);
    expect(site.calendar).not.toContain('DTSTART;VALUE=DATE:20240304');
    expect(site.timelineJs).not.toContain('told reporters');
  });

  it('what is no quotation is nobody’s statement of any day', () => {
    const site = siteOf('- words: Big Pipe\n  is: name\n');
    expect(timeline(site)).toEqual(timeline(asFound).filter((line) => !line.includes('says')));
    expect(speaks(site, 'li-wei')).toBe(0);
  });

  it('a changed speaker said it on the timeline and on the pages of people too', () => {
    const site = siteOf('- words: We had no choice\n  speaker: Karim Haddad\n');
    expect(timeline(site)).toContain('said 2024-03-04 told: karim-haddad');
    expect(site.person('ana-ruiz')!.events.total).toBe(0);
    expect(site.person('karim-haddad')!.events.total).toBe(2);
    expect([speaks(site, 'ana-ruiz'), speaks(site, 'karim-haddad')]).toEqual([0, 2]);
  });

  it('nobody said it where the owner says so', () => {
    const site = siteOf('- words: We had no choice\n  speaker: null\n');
    expect(timeline(site)).toContain('said 2024-03-04 told: ');
    expect(site.person('ana-ruiz')!.events.total).toBe(0);
  });

  it('a changed day is the day on the timeline, on the rail and in a calendar', () => {
    const site = siteOf('- words: the pipe was old\n  said: 2024-02-20\n');
    expect(timeline(site)[0]).toBe('said 2024-02-20 said: karim-haddad');
    expect(timeline(site).some((line) => line.includes('2024-03-05'))).toBe(false);
    expect(site.rail[0]!.event.date).toBe('2024-02-20');
    expect(site.events[0]!.expression).toBeNull();
    expect(site.calendar).toContain('DTSTART;VALUE=DATE:20240220');
    expect(site.calendar).not.toContain('DTSTART;VALUE=DATE:20240305');
  });

  it('the owner’s day stands against the tense of the verb', () => {
    const site = siteOf('- words: Big Pipe\n  said: 2024-02-20\n');
    expect(timeline(site)[0]).toBe('said 2024-02-20 says: li-wei');
  });

  it('what the text does not date has no place on the timeline', () => {
    const site = siteOf('- words: the pipe was old\n  said: null\n');
    expect(timeline(site)).toEqual(timeline(asFound).filter((line) => !line.includes('2024-03-05')));
  });

  it('a changed kind is counted as such', () => {
    const site = siteOf('- words: We had no choice\n  kind: indirect\n');
    expect(site.summary.quotations).toBe(asFound.summary.quotations - 1);
    expect(site.quotations.find(({ words }) => words.includes('no choice'))!.kind).toBe('indirect');
  });

  it('law: taking any statement away leaves only what stood before, and nothing of its own', () => {
    for (const { id } of asFound.quotations) {
      const site = siteOf(`- id: ${id}\n  remove: true\n`);
      const words = ({ events }: Site): string[] =>
        events.flatMap(({ date, words, marks }) => marks.map((mark) => `${date} ${words.slice(mark.start, mark.end)}`));
      expect(isIn(words(site), words(asFound))).toEqual(words(site));
      expect(site.quotations.map((one) => one.id)).toEqual(
        asFound.quotations.map((one) => one.id).filter((one) => one !== id),
      );
    }
  });
});
