import { describe, expect, it } from 'vitest';
import { readSeed, type SeedReading } from '../../../src/analysis/seed/read-seed';

const read = (lines: readonly string[], date: string | null = null): SeedReading =>
  readSeed({ file: 'paste.txt', raw: lines.join('\n\n') }, date);

const sentence = 'The quay at Sorrel Point will be shut for a year, the harbour board said on Tuesday night.';
const last = 'Nobody on the board could say what the repairs would cost.';

/** Lines of the body, each told as cut with its line, or kept. */
function cutFrom(line: string, place: 'midst' | 'end'): string[] {
  const body = place === 'midst' ? [sentence, line, last] : [sentence, last, line];
  const { faults } = read(['14 June 2024', 'Quay to shut', ...body]);
  return faults.map(({ line: number, message }) => `${number} ${message.split('" is left out')[0]!.slice(1)}`);
}

describe('what a page leaves', () => {
  it.each([
    'Share this story',
    'Advertisement',
    '7 min read',
    'Read more: Who pays for the pier?',
    'RELATED: Ten quays we have lost',
    'See also » Fares to rise',
    'We use cookies to give you the best experience on our site.',
    'Sign up for our weekly newsletter, The Tide, and never miss a ship.',
    'Skip to main content',
    '48 comments',
    'Photograph: Ina Moss/The Mercury',
    'The quay in 1920. Picture: Ina Moss',
    'Fishers mend their nets [Omar Dahl/AFP]',
    '(Reporting by Ina Moss in Bergen; Editing by Olav Strand)',
    'Additional reporting by Ina Moss',
    'Ina Moss and Olav Strand contributed to this report.',
    '© 2024 The Mercury. All rights reserved.',
    'Updated: 15 June 2024',
    'Sponsor message',
    'Click to print (Opens in new window)',
    'Estimated 3 minutes',
    'Set The Mercury as your preferred source on Google',
    'Was this forwarded to you? Sign up here',
    'Unsubscribe | Manage preferences',
    'By clicking subscribe, I agree to receive the tides.',
    'Boats at the quay on Sunday. (Submitted by Ina Moss)',
    'View 41 comments',
    '0:00 / 18:22',
    'Send tip or correction',
    'Join our WhatsApp community and hear of every tide.',
    'Download the free Mercury app for news of the coast.',
    'Have you got a story for us? Write to the desk.',
    'If you buy through our links, we may earn a commission.',
    'Get the tides straight to your inbox every week. Stay ahead of the sea',
    '— The Mercury’s Ina Moss contributed to this report.',
  ])('%s: is cut in the midst and at the end, with one warning and its line', (line) => {
    const shown = line.length > 60 ? `${line.slice(0, 59)}…` : line;
    expect(cutFrom(line, 'midst')).toEqual([`7 ${shown}`]);
    expect(cutFrom(line, 'end')).toEqual([`9 ${shown}`]);
  });

  it('is cut before and behind a line that nobody knows', () => {
    const { article, faults } = read([
      '14 June 2024',
      'Quay to shut',
      sentence,
      'Share',
      'A line of verse',
      '9 comments',
    ]);
    expect(article!.text.split('\n\n').slice(1)).toEqual([sentence, 'A line of verse']);
    expect(faults.map(({ line }) => line)).toEqual([7, 11]);
  });

  it('behind what a page left at the end, also words written as a title', () => {
    const { article } = read([
      '14 June 2024',
      'Quay to shut',
      sentence,
      'Share',
      'Before You Sail, Look at This',
      'Sorrel Point',
      '- a rope',
      '- an oar',
      'MOSS: Nobody',
    ]);
    expect(article!.text.split('\n\n').slice(1)).toEqual([sentence, 'a rope', 'an oar', 'MOSS: Nobody']);
  });

  it.each([
    [['News', 'Sport', 'Your Voice']],
    [['Sign in', 'Fares', 'Tide Tables']],
    [['Mercury News', 'Share']],
    [['Skip to content', 'Latest Audio', 'The Coast']],
  ])('above the headline: %j', (menu) => {
    const { article } = read([...menu, 'Quay at Sorrel Point to shut', 'Published 14 June 2024', sentence, last]);
    expect(article!.text.split('\n\n')).toEqual(['Quay at Sorrel Point to shut', sentence, last]);
  });

  it('a headline of two words below its kicker is one', () => {
    const { article } = read([
      'Opinion',
      'Quay shut',
      'What the board will not say of the money',
      '14 June 2024',
      last,
    ]);
    expect(article!.headline).toBe('Quay shut');
  });

  it('below a heading of links, down to the next sentence', () => {
    const links = ['More on this story', 'Who pays for the pier?', 'Fares to rise', '2 June 2024'];
    const { article, faults } = read(['14 June 2024', 'Quay to shut', sentence, ...links, last]);
    expect(article!.text.split('\n\n').slice(1)).toEqual([sentence, last]);
    expect(faults.map(({ line }) => line)).toEqual([7, 9, 11, 13]);
  });
});

describe('a sentence of the article', () => {
  it.each([
    'Share prices fell on Monday.',
    'Read more books, said the mayor.',
    'Comments were closed at noon.',
    'Sign up to our newsletter, she told the crowd.',
    '“Subscribe to our newsletter,” she told the crowd.',
    'Editing by Maria Lane was superb.',
    'He bought a photo by Ina Moss.',
    'The photographer Tom Veyne fell from the bridge.',
    'By Friday the bridge had been shut.',
    'By Ferry Lane the houses had been empty since the gale.',
    'Published in 1990, her book sold well.',
    'Updated figures show a fall.',
    'Advertisement spending fell by a tenth.',
    'Related parties must register by May.',
    'Source: the ministry of fisheries, which counts every boat.',
    'Save the whale!',
    'Menu prices rose.',
    'Home games will be played elsewhere.',
    'Three minutes to read a will is too short.',
    'Cookies were handed out at the gate.',
    'Most read about it in the paper.',
    'A boat leads by 4-1 [538]',
    'What the union says',
  ])('%s: stays', (line) => {
    expect(cutFrom(line, 'midst')).toEqual([]);
    expect(cutFrom(line, 'end')).toEqual([]);
  });
});

describe('a byline', () => {
  it.each<[string, string, string, string]>([
    ['By Ina Moss', 'Ina Moss', '', ''],
    ['By INA MOSS', 'Ina Moss', '', ''],
    ["By Ina O'Dell, Jean-Luc Roy and Omar bin Saad", "Ina O'Dell, Jean-Luc Roy, Omar bin Saad", '', ''],
    ['By Ina Moss & Olav Strand', 'Ina Moss, Olav Strand', '', ''],
    ['By Ina Moss, Reuters', 'Ina Moss', 'Reuters', ''],
    ['By Ina Moss, Olav Strand, Associated Press', 'Ina Moss, Olav Strand', 'Associated Press', ''],
    ['By Ina Moss, health editor', 'Ina Moss', '', ''],
    ['By Ina Moss Political Correspondent', 'Ina Moss', '', ''],
    ['By Ina Moss BBC News', 'Ina Moss', 'BBC News', ''],
    ['By Ina Moss | The Mercury', 'Ina Moss', 'The Mercury', ''],
    ['By Ina Moss in Bergen', 'Ina Moss', '', 'Bergen'],
    ['By Ina Moss for the Harbour Gazette', 'Ina Moss', 'the Harbour Gazette', ''],
    ['Written by Ina Moss', 'Ina Moss', '', ''],
    ['By J.D. Marlow and others', 'J.D. Marlow', '', ''],
    ['By staff reporters', '', '', ''],
    ['By Local Democracy Reporter', '', '', ''],
    ['By\n\nIna Moss', 'Ina Moss', '', ''],
    ['By Ina Moss, Onitsha', 'Ina Moss', '', ''],
    ['By Ina Moss Published 14 June 2024', 'Ina Moss', '', ''],
    ['By Ina Moss | 14 June 2024', 'Ina Moss', '', ''],
    ['By Reuters', '', 'Reuters', ''],
  ])('%s', (line, author, publisher, place) => {
    for (const lines of [
      ['14 June 2024', 'Quay to shut', line, sentence],
      [line, '14 June 2024', 'Quay to shut', sentence],
    ]) {
      const { article } = read(lines);
      expect(article!.headline).toBe('Quay to shut');
      expect([article!.author.join(', '), article!.publisher ?? '', article!.place ?? '']).toEqual([
        author,
        publisher,
        place,
      ]);
      expect(article!.text).toBe(`Quay to shut\n\n${sentence}`);
    }
  });
});

it('a full name among what a page left in the head is the writer', () => {
  const { article } = read(['Quay to shut', '14 June 2024', '12', 'Ina Moss', 'Jump to comments', sentence]);
  expect([article!.author, article!.text]).toEqual([['Ina Moss'], `Quay to shut\n\n${sentence}`]);
});

describe('a stamp', () => {
  it.each([
    'Published 14 June 2024 at 08:41 GMT | Updated 15 June 2024 at 10:02 GMT',
    'Updated 15 June 2024, first published 14 June 2024',
    'Fri 14 Jun 2024 18.05 BST',
    'June 14, 2024, 6:05 p.m. ET',
    'Issued on: 14/06/2024 - 18:05',
    'Ina Moss · The Mercury · Posted: Jun 14, 2024 6:00 AM CDT | Last Updated: June 15',
    '14 Jun 2024 06:00AM (Updated: 15 Jun 2024 11:15AM)',
    'By Ina Moss | 14 June 2024',
    'Posted: June 14, 2024 11:30 PM EDT · Last updated: June 15',
    '2024-06-14T23:30:00-05:00',
    'Jun 14, 2024 • 4:00 AM',
    'Friday, 14 June 2024 at 23h30',
    'First published on Fri 14 Jun 2024 01.00 EDT',
  ])('%s: is the day that it was published', (line) => {
    const { article, faults } = read(['Quay to shut', line, sentence]);
    expect([article?.datePublished, article?.text, faults]).toEqual(['2024-06-14', `Quay to shut\n\n${sentence}`, []]);
  });

  it('of another day than the first line is told', () => {
    const { article, faults } = read(['15 June 2024', 'Quay to shut', 'Published: 14 June 2024', sentence]);
    expect(article!.datePublished).toBe('2024-06-15');
    expect(faults.map(({ line, message }) => `${line} ${message.slice(0, 40)}`)).toEqual([
      '5 "Published: 14 June 2024" is another day',
    ]);
  });
});

describe('a dateline', () => {
  it.each<[string, string, string, string]>([
    ['GENEVA, June 13, 2024 (Wire) - ', '2024-06-13', 'Geneva', 'Wire'],
    ['NEW DELHI, 13 June 2024 (AFP) — ', '2024-06-13', 'New Delhi', 'AFP'],
    ['BERGEN, Norway, June 13, 2024 (Reuters) - ', '2024-06-13', 'Bergen', 'Reuters'],
    ['LISBON, Portugal, June 13, 2024 /PRNewswire/ -- ', '2024-06-13', 'Lisbon', 'PRNewswire'],
    ['ST. JOHN’S — ', '2020-01-01', 'St. John’s', ''],
    ['GENEVA (AP) — ', '2020-01-01', 'Geneva', 'AP'],
  ])('%s', (words, date, place, publisher) => {
    const { article } = read(['Quay to shut', `${words}${sentence}`], '2020-01-01');
    expect([article!.datePublished, article!.place, article!.publisher ?? '']).toEqual([date, place, publisher]);
  });
});

describe('a date in doubt is named', () => {
  it.each<[string, string]>([
    ['It reopens on 3 November 2026.', '(line 3 has 3 November 2026: is it the date?)'],
    ['GENEVA, June 13 (Wire) - The quay was shut.', '(line 3 has June 13 without its year: is it the date?)'],
  ])('%s', (words, asked) => {
    const { article, faults } = read(['Quay to shut', words, last]);
    expect(article).toBeNull();
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(asked)]);
  });
});
