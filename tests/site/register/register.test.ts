import { describe, expect, it } from 'vitest';
import type { Aliases } from '../../../src/site/register/read-aliases';
import { Register, type RegisteredArticle } from '../../../src/site/register/register';
import { readLine, writeLine, type RegisterLine } from '../../../src/site/register/register-line';
import { idOfWords } from '../../../src/model/ids';
import type { Attribution } from '../../../src/model/attribution';
import type { SiteArticle } from '../../../src/model/link-notice';
import { analysed } from '../../links/finding/analysed';

const talks = [
  'Talks at the port',
  'The talks at the port of Varde went on until four on Friday.',
  '“We stay,” said Liv Brekke. The boats lay idle behind her.',
  'Olav Dahl runs the ferry. It sailed an hour late.',
];
const dahlSays = '“We stay,” said Olav Dahl.';
const bare = idOfWords('q', 'we stay');

/** The register of a site that was published on some days, each time with such articles by id. */
class Site {
  articles: ReadonlyMap<string, RegisteredArticle> = new Map();
  aliases: Aliases['entries'] = new Map();
  addresses: Aliases['addresses'] = new Map();
  shown = new Map<string, SiteArticle>();

  /** words of statements that the owner's corrections take away */
  removed: readonly string[] = [];

  publish(
    today: string,
    texts: Readonly<Record<string, readonly string[]>>,
    drafts: readonly string[] = [],
    why: 'withdrawn' | 'withheld' = 'withdrawn',
  ) {
    const { aliases: entries, addresses } = this;
    const aliases = { file: 'seeds/aliases.yaml', entries, addresses, faults: [] };
    const register = new Register({ articles: this.articles, aliases, today });
    register.expect([...Object.keys(texts), ...drafts]);
    const shown = Object.entries(texts).map(([id, paragraphs]) => {
      const article = analysed(paragraphs, id);
      const isRemoved = ({ content }: Attribution): boolean =>
        this.removed.some((words) => article.text.slice(content[0]!.start, content.at(-1)!.end).includes(words));
      const withheld = article.attributions.filter(isRemoved);
      if (withheld.length === 0) return register.anchor(article, null);
      const attributions = article.attributions.filter((one) => !isRemoved(one));
      const uncorrected = { article, removed: new Set(withheld.map(({ id }) => id)), withheld };
      return register.anchor({ ...article, attributions }, uncorrected);
    });
    const rest = register.settle(new Map(drafts.map((id) => [id, why])));
    const lines = [...register.linesByYear().values()].flat();
    const read = lines.map((line) => readLine(writeLine(line))!);
    expect(read).toEqual(lines);
    this.articles = new Map(
      [...new Set(read.map(({ article }) => article))].map((id) => [
        id,
        { year: '2024', lines: read.filter(({ article }) => article === id) },
      ]),
    );
    this.shown = new Map(shown.map((article) => [article.id, article]));
    return { ...rest, lines: read };
  }

  line = (id: string, article = 'talks'): RegisterLine | undefined =>
    this.articles.get(article)?.lines.find((line) => line.id === id);

  notice = (id: string, article = 'talks') => this.shown.get(article)?.notices?.find((notice) => notice.id === id);

  speakerOf = (id: string | undefined, article = 'talks'): string | undefined =>
    this.shown.get(article)!.attributions.find((one) => one.id === id)?.speakers[0]?.name;
}

describe('a register of published addresses', () => {
  it('has a line for each statement, event and paragraph, with all that finds it again', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    expect(site.line(bare)).toEqual({
      article: 'talks',
      id: bare,
      kind: 'direct',
      speaker: ['Liv Brekke'],
      words: '“We stay,”',
      before: expect.stringMatching(/until four on Friday\.\n\n$/),
      after: expect.stringMatching(/^ The boats lay idle/),
      since: '2026-11-27',
    });
    expect(site.articles.get('talks')!.lines.filter(({ id }) => id.startsWith('p-'))).toHaveLength(talks.length);
  });

  it('is the same, to the letter, when nothing was published that is new, on whatever day', () => {
    const site = new Site();
    const { lines } = site.publish('2026-11-27', { talks });
    expect(site.publish('2026-12-24', { talks }).lines).toEqual(lines);
  });

  it('keeps an address with its speaker when another says the same words before', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    site.publish('2026-11-28', { talks: talks.toSpliced(2, 0, dahlSays) });
    expect(site.notice(bare)).toMatchObject({ says: 'same', was: null });
    expect(site.speakerOf(site.notice(bare)?.at[0])).toBe('Liv Brekke');
    expect(site.line(bare)).toMatchObject({ speaker: ['Liv Brekke'], since: '2026-11-27' });
  });

  it('does not give an address to another who says the same words when its own are gone', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    site.publish('2026-11-28', { talks: [...talks.toSpliced(2, 1), dahlSays] });
    expect(site.notice(bare)).toMatchObject({ says: 'gone', at: [], was: { speakers: ['Liv Brekke'] } });
    const { id } = site.shown.get('talks')!.attributions.find(({ speakers }) => speakers[0]?.name === 'Olav Dahl')!;
    expect(id).not.toBe(bare);
    expect(site.line(bare)).toMatchObject({ speaker: ['Liv Brekke'], gone: '2026-11-28' });
    site.publish('2026-11-29', { talks: [...talks.toSpliced(2, 1), dahlSays] });
    expect(site.line(bare)).toMatchObject({ gone: '2026-11-28' });
    expect(site.line(id)).toMatchObject({ speaker: ['Olav Dahl'], since: '2026-11-28' });
  });

  it('does not give the address of one answer to another one of the same words', () => {
    const site = new Site();
    const asked = [
      'Questions',
      'Did Dahl see the ferry?',
      '“Yes,” said Olav Dahl.',
      'Did he sign the log at Varde?',
      '“Yes,” said Olav Dahl.',
    ];
    const ids = site.publish('2024-11-25', { asked }).lines.filter(({ id }) => id.startsWith('q-'));
    // of each its own id, and the numbered one of before
    expect(ids).toHaveLength(4);
    const changed = asked.with(2, '“No,” said Olav Dahl.');
    for (const day of ['2024-11-26', '2024-11-27']) {
      site.publish(day, { asked: changed });
      const said = ids.map(
        ({ id }) => site.shown.get('asked')!.notices?.find((one) => one.id === id)?.says ?? 'stands',
      );
      expect(said.filter((one) => one === 'same' || one === 'stands')).toHaveLength(2);
    }
    site.publish('2024-11-28', { asked });
    const lost = site.shown.get('asked')!.notices?.filter(({ says }) => says !== 'same') ?? [];
    expect(lost.filter(({ id }) => ids.some((one) => one.id === id))).toEqual([]);
  });

  it('says whose the numbered ids of repeated words were, by the order of the text when it began', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks: [...talks, dahlSays] });
    expect([bare, `${bare}-2`].map((id) => site.speakerOf(site.notice(id)?.at[0]))).toEqual([
      'Liv Brekke',
      'Olav Dahl',
    ]);
    site.publish('2026-11-28', { talks: talks.toSpliced(2, 0, dahlSays) });
    expect([bare, `${bare}-2`].map((id) => site.speakerOf(site.notice(id)?.at[0]))).toEqual([
      'Liv Brekke',
      'Olav Dahl',
    ]);
  });

  it('asks where words repeat and no line says whose their bare id was', () => {
    const site = new Site();
    site.publish('2026-11-27', { other: ['Other news', 'Nothing happened.'] });
    site.publish('2026-11-28', { other: ['Other news', 'Nothing happened.'], talks: [...talks, dahlSays] });
    expect(site.line(bare)).toBeUndefined();
    const { says, at } = site.notice(bare)!;
    expect([says, ...at.map((id) => site.speakerOf(id))]).toEqual(['asks', 'Liv Brekke', 'Olav Dahl']);
  });

  it('tells of a speaker who was put right, and goes on telling', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    const corrected = talks.with(2, talks[2]!.replace('Liv Brekke', 'Anna Lund'));
    for (const day of ['2026-11-28', '2026-11-29']) {
      site.publish(day, { talks: corrected });
      expect(site.notice(bare)).toMatchObject({ says: 'changed', at: [bare], was: { speakers: ['Liv Brekke'] } });
      expect(site.speakerOf(bare)).toBe('Anna Lund');
    }
  });

  it('tells of altered words where they are, and takes it back when they are', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    site.publish('2026-11-28', { talks: talks.with(2, talks[2]!.replace('We stay', 'We shall stay')) });
    expect(site.notice(bare)).toMatchObject({ says: 'changed', was: { words: '“We stay,”' } });
    expect(site.line(bare)).toMatchObject({ gone: '2026-11-28' });
    site.publish('2026-11-29', { talks });
    expect(site.notice(bare)).toBeUndefined();
    expect(site.line(bare)).not.toHaveProperty('gone');
  });

  it('keeps no word of what its owner withheld', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    const { lost, faults } = site.publish('2026-11-28', {}, ['talks']);
    expect(faults).toEqual([]);
    expect(lost).toMatchObject([{ id: 'talks', lost: 'withdrawn' }]);
    expect(JSON.stringify([...lost, ...site.articles.values()])).not.toMatch(/stay|Brekke|boats/);
    expect(site.line(bare)).toEqual({ article: 'talks', id: bare, withdrawn: '2026-11-28' });
  });

  it('says of an article that an error withholds that it is not there, not that its owner withdrew it', () => {
    const site = new Site();
    const { lines } = site.publish('2026-11-27', { talks });
    const { lost, lines: kept } = site.publish('2026-11-28', {}, ['talks'], 'withheld');
    expect(lost[0]!.notices.find(({ id }) => id === bare)).toEqual({ id: bare, says: 'withheld', at: [], was: null });
    expect(kept).toEqual(lines);
  });

  it('names an article whose seed is gone, and the line to add', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    const { lost, faults } = site.publish('2026-11-28', { other: ['Other news', 'Nothing happened.'] });
    expect(faults).toMatchObject([{ severity: 'error', file: 'seeds/aliases.yaml' }]);
    expect(faults[0]!.message).toContain('"talks: withdrawn"');
    expect(lost).toMatchObject([{ id: 'talks', lost: 'gone' }]);
    expect(lost[0]!.notices.find(({ id }) => id === bare)).toMatchObject({
      says: 'gone',
      was: { words: '“We stay,”' },
    });
    site.aliases = new Map([['talks', { to: null, line: 1 }]]);
    expect(site.publish('2026-11-29', { other: ['Other news', 'Nothing happened.'] }).faults).toEqual([]);
    expect(site.line(bare)).toHaveProperty('withdrawn');
  });

  it('follows a file that was renamed, and says which line to add', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    const { renamed, faults, lost } = site.publish('2026-11-28', { 'port-talks': talks });
    expect([...renamed]).toEqual([['talks', 'port-talks']]);
    expect(faults[0]!.message).toContain('"talks: port-talks"');
    expect(lost).toEqual([]);
    expect([...site.publish('2026-11-28', { 'port-talks': talks }).renamed]).toEqual([...renamed]);
    site.aliases = new Map([['talks', { to: 'port-talks', line: 1 }]]);
    const edited = talks.with(2, talks[2]!.replace('We stay', 'We shall stay'));
    expect(site.publish('2026-11-29', { 'port-talks': edited })).toMatchObject({ faults: [], lost: [] });
    expect(site.notice(bare, 'port-talks')).toMatchObject({ says: 'changed', was: { words: '“We stay,”' } });
  });

  it('refuses aliases that lead nowhere', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    site.aliases = new Map([
      ['talks', { to: 'elsewhere', line: 1 }],
      ['harbour', { to: 'nowhere', line: 2 }],
    ]);
    const { faults } = site.publish('2026-11-28', { talks });
    expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 "talks" is the id of a seed that is there; remove the line',
      '2 "nowhere" is the id of no seed; write that of the renamed one, or withdrawn',
    ]);
  });
});

describe('an address whose words the owner took away', () => {
  const withdrawn: RegisterLine = { article: 'talks', id: bare, withdrawn: '2026-11-28' };
  const others = talks.with(2, `${dahlSays} The boats lay idle behind him.`);

  it('never opens the same words of another', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    const { year, lines } = site.articles.get('talks')!;
    const kept = lines.map((line) => (line.id === bare ? withdrawn : line));
    site.articles = new Map([['talks', { year, lines: kept }]]);
    site.publish('2026-11-29', { talks: others });
    expect(site.notice(bare)?.says).toBe('withdrawn');
    expect(site.speakerOf(bare)).toBeUndefined();
    expect(site.line(bare)).toEqual(withdrawn);
  });

  it('is there again when a draft is published again', () => {
    const site = new Site();
    site.publish('2026-11-27', { talks });
    site.publish('2026-11-28', {}, ['talks']);
    site.publish('2026-11-29', { talks });
    expect(site.speakerOf(bare)).toBe('Liv Brekke');
    expect(site.notice(bare)).toBeUndefined();
  });
});

describe('a statement that its owner took away', () => {
  const strike = [
    'Strike at the port',
    'The board met at noon on 1 March 2024. Hundreds stood outside.',
    '“The pier will fall,” said Rosa Holm on 2 March 2024. Guards closed the gates at noon.',
    'Olav Dahl runs the ferry. “It sails on time,” Dahl said.',
  ];
  const words = /pier|fall|Rosa|Holm/;
  const removed = idOfWords('q', 'the pier will fall');
  const cut = strike.with(2, 'Guards closed the gates at noon.');
  const paragraph = idOfWords('p', strike[2]!);
  const kept = (site: Site): string => JSON.stringify([...site.articles.values()]);
  const noticed = (site: Site): string => JSON.stringify([...site.shown.values()].map(({ notices }) => notices));

  it('leaves no word in any line, of its paragraph and neighbours neither', () => {
    const site = new Site();
    site.publish('2026-11-27', { strike });
    expect(kept(site)).toMatch(words);
    site.removed = ['pier will fall'];
    for (const day of ['2026-11-28', '2026-11-29']) {
      site.publish(day, { strike });
      expect(kept(site)).not.toMatch(words);
      expect(site.line(removed, 'strike')).toEqual({ article: 'strike', id: removed, withdrawn: '2026-11-28' });
      expect(site.line(paragraph, 'strike')).toEqual({ article: 'strike', id: paragraph, withdrawn: '2026-11-28' });
      expect(site.notice(paragraph, 'strike')).toBeUndefined();
      expect(site.line(idOfWords('q', 'it sails on time'), 'strike')).toHaveProperty('words');
    }
  });

  it('is shown by no notice when its sentence goes later', () => {
    const site = new Site();
    site.publish('2026-11-27', { strike });
    site.removed = ['pier will fall'];
    site.publish('2026-11-28', { strike });
    site.removed = [];
    site.publish('2026-11-29', { strike: cut });
    expect([removed, paragraph].map((id) => site.notice(id, 'strike')?.says)).toEqual(['withdrawn', 'withdrawn']);
    expect(kept(site) + noticed(site)).not.toMatch(words);
  });

  it('leaves no word where its sentence went first, and aliases.yaml withdraws its id', () => {
    const site = new Site();
    site.publish('2026-11-27', { strike });
    site.publish('2026-11-28', { strike: cut });
    expect(site.notice(removed, 'strike')).toMatchObject({ says: 'near', was: { words: '“The pier will fall,”' } });
    site.addresses = new Map([[`strike/${removed}`, { says: 'withdrawn', line: 1 }]]);
    expect(site.publish('2026-11-29', { strike: cut }).faults).toEqual([]);
    expect(site.notice(removed, 'strike')?.says).toBe('withdrawn');
    expect(kept(site) + noticed(site)).not.toMatch(/pier|fall/);
    expect(site.publish('2026-11-30', { strike: cut }).faults).toEqual([]);
  });

  it('gets its old address back by a line of aliases.yaml, for the register does not know whose it was', () => {
    const site = new Site();
    site.publish('2026-11-27', { strike });
    site.removed = ['pier will fall'];
    site.publish('2026-11-28', { strike });
    site.removed = [];
    site.publish('2026-11-29', { strike });
    expect(site.speakerOf(removed, 'strike')).toBeUndefined();
    site.addresses = new Map([[`strike/${removed}`, { says: 'restored', line: 1 }]]);
    for (const day of ['2026-11-30', '2026-12-01']) {
      expect(site.publish(day, { strike }).faults).toEqual([]);
      expect(site.speakerOf(removed, 'strike')).toBe('Rosa Holm');
      expect(site.line(removed, 'strike')).toMatchObject({ speaker: ['Rosa Holm'], since: '2026-11-30' });
    }
  });

  it('is an error where aliases.yaml and the article say otherwise', () => {
    const site = new Site();
    site.publish('2026-11-27', { strike });
    site.addresses = new Map([
      [`strike/${removed}`, { says: 'withdrawn', line: 1 }],
      ['strike/q-00000000', { says: 'withdrawn', line: 2 }],
    ]);
    expect(site.publish('2026-11-28', { strike }).faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      `1 what "strike/${removed}" is of stands in its article; take it out of the text, or away by a correction`,
      '2 "strike/q-00000000" is no address that was published; remove the line',
    ]);
  });
});
