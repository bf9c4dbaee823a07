import { describe, expect, it } from 'vitest';
import type { GivenFile, OwnReading } from '../../../src/model/own-article';
import { editOwn, readGiven, readOwnWords } from '../../../src/workers/own/read-own';

const given = (file: string, words: string, said: Partial<GivenFile> = {}): GivenFile => ({
  file,
  bytes: new TextEncoder().encode(words),
  headline: null,
  date: null,
  ...said,
});
const paste = `Ferry sails again

By Ana Ruiz

The ferry sailed on 3 March 2026 for the first time in a year. “We waited long enough,” said Li Wei, who owns it.

The council said that the quay had been mended.
`;
const page = `<!doctype html><html lang="en"><head><title>Ferry sails again</title>
<meta name="date" content="2026-03-04"><meta name="author" content="Ana Ruiz"></head><body><article><h1>Ferry sails again</h1>
<p>The ferry sailed again for the first time in a year. <q>We waited long enough</q>, said <a href="https://example.org/li">Li Wei</a>, who owns it and has its papers.</p>
<h2>The quay</h2><ul><li>The council said that the quay had been mended, all of it, and that it would hold.</li><li>Two cranes are to follow before the end of the year.</li></ul>
</article></body></html>`;

const errors = ({ faults }: OwnReading): string[] =>
  faults.filter(({ severity }) => severity === 'error').map(({ line, message }) => `${line}: ${message}`);
const said = ({ own }: OwnReading): string[] =>
  own!.article.attributions.map(({ kind, speakers }) => `${kind} ${speakers.map(({ name }) => name).join(' ')}`);

describe('a text of a reader’s own', () => {
  it('without a date is asked for it, with the day that stands in it', () => {
    const reading = readGiven(given('pasted.txt', paste));
    expect(reading).toMatchObject({ own: null, lacks: ['date'], likelyDate: '2026-03-03' });
    expect(errors(reading)).toEqual([
      expect.stringMatching(/^1: no date; .*line 5 has 3 March 2026: is it the date\?/),
    ]);
  });

  it('with the date by hand is read as the build would read it', () => {
    const reading = readGiven(given('pasted.txt', paste, { date: '2026-03-03' }));
    expect(said(reading)).toEqual(['direct Li Wei', 'indirect council']);
    expect(reading.own!.article).toMatchObject({ headline: 'Ferry sails again', author: ['Ana Ruiz'] });
    expect(reading.own!.name).toBe('2026-03-03-ferry-sails-again');
  });

  it('that is a page keeps its headings, items, links, and the marks of what it quotes', () => {
    const { own } = readGiven(given('ferry.html', page));
    expect(own!.article.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'heading', 'item', 'item']);
    expect(own!.article.text).toContain('“We waited long enough”');
    expect(own!.article.links.map(({ href }) => href)).toEqual(['https://example.org/li']);
    expect(own!.seed).toMatch(/^---\nheadline: Ferry sails again\n/);
  });

  it('that lacks headline and date asks for both, and takes them', () => {
    const bare = page.replace(/<head>.*<\/head>/s, '').replace(/<h1>.*<\/h1>/, '');
    expect(readGiven(given('ferry.html', bare)).lacks).toEqual(['headline', 'date']);
    const reading = readGiven(given('ferry.html', bare, { headline: 'The ferry', date: '2026-03-04' }));
    expect(reading.own!.article).toMatchObject({ headline: 'The ferry', datePublished: '2026-03-04' });
  });

  it('a headline by hand stands above a text, and lines are told as they stand in it', () => {
    const reading = readGiven(given('pasted.txt', '3 March 2026\n', { headline: 'The ferry' }));
    expect(reading.own!.article.headline).toBe('The ferry');
    expect(reading.faults.every(({ line }) => line === 1)).toBe(true);
  });

  it('its seed, read again, shows the same, statement by statement', () => {
    const { own } = readGiven(given('ferry.html', page));
    const again = readOwnWords(own!, 'a link');
    expect(again.own).toEqual(own);
    expect(own!.id).toMatch(/^~[0-9a-f]{10}$/);
  });

  it('carries no picture: it would be fetched from somewhere', () => {
    const { own } = readGiven(given('ferry.html', page.replace('<h2>', '<img src="https://example.net/x.png"><h2>')));
    expect(own!.article.images).toEqual([]);
  });

  it.each([
    ['notes.pdf', 'x', /no text, page or Markdown/],
    ['empty.txt', ' \n', /is blank/],
    ['bytes.txt', 'a\0b', /NUL byte/],
    ['matter.txt', '---\nheadline: A\ndate: 31 November 2026\n---\nWords.\n', /no calendar has/],
    ['deep.html', '<div>'.repeat(500), /more than 400 elements within one another/],
  ])('%s is refused in a line, and asks for nothing', (file, words, why) => {
    const reading = readGiven(given(file, words));
    expect(reading).toMatchObject({ own: null, lacks: [] });
    expect(errors(reading)).toEqual([expect.stringMatching(why)]);
  });

  it('rows of it are found under its own id', () => {
    const { own } = readGiven(given('ferry.html', page));
    const { summary, quotations, events } = own!.rows;
    expect([summary.id, ...quotations.map(({ article }) => article)]).toEqual([own!.id, own!.id, own!.id]);
    expect(events.every(({ article }) => article === own!.id)).toBe(true);
  });

  it('is put right as an owner would, and what was put right last is taken back', () => {
    const { own } = readGiven(given('ferry.html', page));
    const { id } = own!.article.attributions[0]!;
    const put = editOwn(
      own!,
      { put: { id, speaker: { kind: 'person', name: 'Cy Doe' } }, about: 'We waited' },
      'ferry',
    ) as OwnReading;
    expect(said(put)[0]).toBe('direct Cy Doe');
    expect(put.own!.corrections).toMatch(new RegExp(`^- id: ${id}\n  speaker:.*kind: person.*name: Cy Doe`, 's'));
    expect(put.own!.id).toBe(own!.id);
    expect(readOwnWords(put.own!, 'a link').own).toEqual(put.own);
    const back = editOwn(put.own!, 'take back', 'ferry') as OwnReading;
    expect(back.own).toEqual(own);
  });

  it('what cannot be put right is said, and nothing is changed', () => {
    const { own } = readGiven(given('ferry.html', page));
    const edit = { put: { add: 'words that stand nowhere' }, about: '' };
    expect(editOwn(own!, edit, 'ferry')).toEqual({ message: expect.stringContaining('words that stand nowhere') });
  });
});
