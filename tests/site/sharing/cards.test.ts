import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/links/pages';
import { defaultIdentity } from '../../../src/model/site-identity';
import { placesOfSite } from '../../../src/site/pages/prerendered-places';
import { cardOfPage, type Card } from '../../../src/site/sharing/cards/card';
import { placesWithCards, readCardChoice, type CardChoice } from '../../../src/site/sharing/cards/card-choice';
import { fontFiles, Letters } from '../../../src/site/sharing/cards/card-fonts';
import { drawCards } from '../../../src/site/sharing/cards/card-press';
import { drawCard } from '../../../src/site/sharing/cards/draw-card';
import { fitted, type CardRun } from '../../../src/site/sharing/cards/fit-words';
import { Sharing } from '../../../src/site/sharing/share-pages';
import { analysed, sharedPages, siteOfArticles, told } from './shared-site';

const files = fontFiles();
const letters = {
  serif: new Letters('serif', files),
  serifBold: new Letters('serifBold', files),
  sans: new Letters('sans', files),
  sansBold: new Letters('sansBold', files),
};

const article = analysed(
  'talks',
  [
    '“Yes,” said Ana Ruiz.',
    '“Nous n’attendrons pas l’été à Łódź,” said Željko Šarić.',
    '“Δεν θα περιμένουμε,” said Nikos Pappas. “Мы ждать не будем,” said Olga Ivanova.',
    '“انتظرنا طويلا,” said Karim Haddad.',
    '“Nobody asked us,” an official told Le Monde.',
    'The pier will close in May, “at the latest”, the council said.',
    '“It was a har\u00adbour,” said Li Wei.',
    '“It was lost,” said 李伟.',
  ].join('\n\n'),
  'publisher: الجزيرة\n',
  '- words: It was lost\n  speaker: { kind: person, name: 李伟 }\n',
);
const { site, read } = siteOfArticles([article]);
const places = [...placesOfSite(site)];
const sharing = new Sharing({
  address: { base: '/', url: null },
  identity: defaultIdentity,
  site,
  read,
  isFramed: false,
});

/** The card of the statement with some words, or of a page at a path. */
function cardOf(words: string): Card {
  const place = places.find((one) => {
    const { subject } = sharing.facts(one);
    if (subject.kind !== 'statement') return pathOf(one) === words;
    return subject.statement.content.some(({ start, end }) => article.text.slice(start, end).includes(words));
  })!;
  return cardOfPage(sharing.facts(place), { identity: defaultIdentity, accent: '#9a3412' }, letters);
}

/** What a card shows: its lines, each run in the sign of its look. */
const shown = ({ set }: Card): string[] | undefined =>
  set?.lines.map((line) =>
    line.map(({ words, look }) => `${{ direct: '=', reported: '.', turn: '|', title: '#' }[look!]}${words}`).join(''),
  );

/** Width and height as a PNG says them in its head. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the letters of cards', () => {
  it.each([
    ['déjà vu, Łódź, Ågren, ễ, Ọ, “”–…', true],
    ['Δεν θα περιμένουμε', true],
    ['Мы ждать не будем, її', true],
    ['انتظرنا', false],
    ['李伟', false],
    ['שלום', false],
    ['🙂', false],
    ['a\u00ad', true],
    ['Ж\u0323', false],
  ])('has %s: %s', (words, has) => {
    for (const one of Object.values(letters)) expect(one.has(words.replace('\u00ad', ''))).toBe(has);
  });
});

describe('what a card shows', () => {
  it('words with their marks, who said them, and the chain', () => {
    const card = cardOf('Nobody asked us');
    expect(shown(card)).toEqual(['=“Nobody asked us,”']);
    expect(card).toMatchObject({ who: 'official', how: 'to Le Monde · said, unnamed' });
    expect(card.chain?.nodes.map(({ name, mark }) => [name, mark])).toEqual([
      ['official', 'unnamed'],
      ['Le Monde', 'named'],
      ['this article', 'article'],
    ]);
  });
  it('what is quoted and what is told, apart', () => {
    expect(shown(cardOf('The pier will close'))!.join(' ')).toMatch(
      /^\.The pier will close in May, =“at =the latest”$/,
    );
  });
  it.each(['Łódź', 'περιμένουμε', 'Мы ждать'])('%s', (words) => expect(cardOf(words).set).not.toBeNull());
  it('no soft hyphen', () => expect(shown(cardOf('It was a har'))).toEqual(['=“It was a harbour,”']));
  it('no words, and nobody, where a letter of the words is missing', () => {
    expect(cardOf('انتظرنا')).toMatchObject({ set: null, who: null, how: null, chain: null, where: '2 March 2024' });
  });
  it('no words where the name of their speaker cannot be drawn: they would be anybody’s', () => {
    expect(cardOf('It was lost')).toMatchObject({ set: null, who: null, how: null, chain: null });
  });
  it('a publisher only in letters that can be drawn', () => expect(cardOf('Yes').where).toBe('2 March 2024'));
  it('the headline of an article, and how much stands in it', () => {
    expect(shown(cardOf('/articles/talks/'))).toEqual(['#Talks about the harbour']);
    expect(cardOf('/articles/talks/').how).toMatch(/^\d+ statements, by Ana Ruiz, /);
  });
});

describe('words set on a card', () => {
  const run = (words: string): CardRun[] => [{ words, look: 'direct' }];
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 200 }).map((words) => words.join(' '));

  it('stand there whole, or end in … after a whole word', () => {
    fc.assert(
      fc.property(text, (words) => {
        const set = fitted(run(words), letters.serif)!;
        const lines = set.lines.map((line) => line.map((one) => one.words).join('')).join(' ');
        if (lines === words) return;
        expect(lines).toMatch(/ …$/);
        expect(`${words} `.startsWith(`${lines.slice(0, -2)} `)).toBe(true);
      }),
    );
  });
  it('are in no line wider than the card, and of no more lines than it has room for', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { lines, size } = fitted(run(words), letters.serif)!;
        expect(lines.length * size * 1.36).toBeLessThanOrEqual(300);
        for (const line of lines)
          expect(line.reduce((sum, one) => sum + letters.serif.width(one.words), 0) * size).toBeLessThanOrEqual(1056);
      }),
    );
  });
  it('are larger the fewer they are', () => {
    expect(fitted(run('Yes'), letters.serif)!.size).toBeGreaterThan(
      fitted(run('so it was '.repeat(20)), letters.serif)!.size,
    );
  });
  it('of which one is longer than a line cannot be set', () => {
    expect(fitted(run('a'.repeat(200)), letters.serif)).toBeNull();
  });
});

describe('which pages have cards', () => {
  const many = [
    ...places,
    ...Array.from({ length: 400 }, () => ({ page: 'quotation', article: 'talks', id: 'q-00000000' }) as const),
  ];
  const counts = (choice: CardChoice): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { page } of placesWithCards(many, choice)) found[page] = (found[page] ?? 0) + 1;
    return found;
  };
  it('the home page, articles and the 300 newest quotations', () => {
    expect(counts(readCardChoice(undefined))).toEqual({ articles: 1, article: 1, quotation: 300 });
  });
  it('or as CARDS says', () => {
    expect(counts(readCardChoice('none'))).toEqual({});
    expect(counts(readCardChoice('articles'))).toEqual({ articles: 1, article: 1 });
    expect(counts(readCardChoice('all'))['quotation']).toBe(400 + article.attributions.length);
    expect(() => readCardChoice('some')).toThrow(/write all, articles or none/);
  });
});

describe('cards as they are drawn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const press = (out: string, last: string | null) =>
    drawCards({
      choice: 'all',
      places: places.slice(0, 9),
      factsAt: (place) => sharing.facts(place),
      site: { identity: defaultIdentity, accent: '#9a3412' },
      root: join(import.meta.dirname, '../../..'),
      out: join(folder, out),
      last: last === null ? null : join(folder, last),
      warn: (message) => expect.unreachable(message),
    });

  it('are PNG of 1200 by 630', async () => {
    expect(sizeOf(await drawCard(cardOf('Łódź')))).toEqual([1200, 630]);
  });

  it('are drawn once: the next site has those of the last', async () => {
    const first = await press('first', null);
    const names = readdirSync(join(folder, 'first/cards'));
    expect(names.length).toBe(first.size);
    for (const name of names) {
      expect(sizeOf(readFileSync(join(folder, 'first/cards', name)))).toEqual([1200, 630]);
      utimesSync(join(folder, 'first/cards', name), 1, 1);
    }
    expect(await press('second', 'first')).toEqual(first);
    expect(readdirSync(join(folder, 'second/cards'))).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(folder, 'second/cards', name))).toEqual(readFileSync(join(folder, 'first/cards', name)));
    expect(statSync(join(folder, 'first/cards', names[0]!)).size).toBeGreaterThan(3000);
  });

  it('stand in the head of their pages by their whole address, others have the nearest', () => {
    const alt = 'Talks about the harbour. 2 March 2024. On the Record';
    const cards = new Map([
      ['/', { path: '/cards/0.png', alt: 'The site' }],
      ['/articles/talks/', { path: '/cards/1.png', alt }],
    ]);
    const pages = sharedPages([article], { cards });
    expect(told(pages.get('/articles/talks/')!)).toMatchObject({
      'og:image': 'https://example.org/reader/cards/1.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': alt,
      'twitter:card': 'summary_large_image',
      'twitter:image': 'https://example.org/reader/cards/1.png',
    });
    const statement = `/articles/talks/${article.attributions[0]!.id}/`;
    expect(told(pages.get(statement)!)['og:image']).toBe('https://example.org/reader/cards/1.png');
    expect(told(pages.get('/people/ana-ruiz/')!)['og:image']).toBe('https://example.org/reader/cards/0.png');
  });
});
