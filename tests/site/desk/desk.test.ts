import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskRequest, DeskState } from '../../../src/derive/corrections/desk-messages';
import { Desk } from '../../../src/site/desk/desk';

type Put = DeskRequest<'put'>['put'];

let root = '';
let desk: Desk;
let written = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  writeFileSync(
    join(root, 'talks.txt'),
    '---\nheadline: Talks end\ndate: 2024-11-25\n---\n“We waited,” said Ana Ruiz. “We stay,” said Karim Haddad, who met Karim Hadad.\n',
  );
  written = 0;
  desk = new Desk(root, root, () => written++);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string | Buffer): void => writeFileSync(join(root, name), text);
const read = (name: string): string | null =>
  existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : null;
const state = (): DeskState => desk.state({ article: 'talks' });
const put = (what: Put): DeskState => desk.put({ article: 'talks', hash: state().hash, put: what });
const undo = (): DeskState => desk.undo({ article: 'talks', hash: '' });
const inArticle = (correction: Extract<Put, { in: 'article' }>['correction']): Put => ({
  in: 'article',
  correction,
  about: '“We waited,”',
});
const one = (kept: string, name: string, other: string, article: string | null): Put => ({
  in: 'people',
  change: { says: 'one', kept: { id: kept, name }, others: [other], article },
  about: 'Karim Hadad',
  at: {},
});

describe('what the desk writes', () => {
  it('stands in the file beside the seed, and is told with its statement and line', () => {
    const { corrections, undo: last } = put(inArticle({ words: 'We waited', speaker: 'Karim Haddad' }));
    expect(read('talks.corrections.yaml')).toBe('- words: We waited\n  speaker: Karim Haddad\n');
    expect(corrections).toMatchObject([{ line: 1, statement: expect.stringMatching(/^q-/) as string, fault: null }]);
    expect(last).toBe('by Karim Haddad (“We waited,”)');
    expect(written).toBe(1);
  });

  it('goes into the entry of its statement, whatever that was named by', () => {
    write('talks.corrections.yaml', '# mine\n- words: we waited # a call\n  said: 2024-11-20\n');
    const id = state().corrections[0]!.statement!;
    put(inArticle({ id, content: 'waited' }));
    const [{ statement }] = state().corrections as [DeskState['corrections'][number]];
    expect(statement).not.toBe(id);
    put(inArticle({ id: statement!, said: '2024' }));
    expect(read('talks.corrections.yaml')).toBe(
      '# mine\n- words: we waited # a call\n  said: 2024\n  content: waited\n',
    );
  });

  it('is taken back one by one, and leaves no empty file', () => {
    put(inArticle({ words: 'We waited', speaker: null }));
    put(inArticle({ words: 'We stay', speaker: null }));
    desk.takeBack({ article: 'talks', hash: state().hash, entry: 0, person: null });
    expect(read('talks.corrections.yaml')).toBe('- words: We stay\n  speaker: null\n');
    desk.takeBack({ article: 'talks', hash: state().hash, entry: 0, person: null });
    expect(read('talks.corrections.yaml')).toBeNull();
  });

  it('tells a statement that was taken away by its words', () => {
    const { corrections } = put(inArticle({ words: 'We stay', said: '2024' }));
    const id = corrections[0]!.statement!;
    desk.takeBack({ article: 'talks', hash: state().hash, entry: 0, person: null });
    expect(put(inArticle({ id, remove: true })).corrections).toMatchObject([{ statement: null, gone: '“We stay,”' }]);
  });

  it('says of people what people.yaml can say, in one article or in all', () => {
    put(one('karim-haddad', 'Karim Haddad', 'karim-hadad', 'talks'));
    expect(read('people.yaml')).toBe('- name: Karim Haddad\n  found: [karim-hadad]\n  articles: [talks]\n');
    expect(state().people).toEqual([
      { entry: 0, line: 1, id: 'karim-hadad', found: 'Karim Hadad', name: 'Karim Haddad', everywhere: false },
    ]);
    put({ in: 'people', change: { says: 'nobody', ids: ['ana-ruiz'], article: null }, about: 'Ana Ruiz', at: {} });
    expect(read('people.yaml')).toMatch(/\n- nobody: \[ana-ruiz\]\n$/);
    desk.takeBack({ article: 'talks', hash: state().hash, entry: 1, person: 'ana-ruiz' });
    expect(state().people).toHaveLength(1);
  });

  it('means the id that the engine gives where a page has another, joined of several articles', () => {
    const at = { 'k-hadad': 'Talks end\n\n“We waited,” said Ana Ruiz. “We stay,” said Karim Haddad, who met '.length };
    put({ ...one('karim-haddad', 'Karim Haddad', 'k-hadad', null), at } as Put);
    expect(read('people.yaml')).toBe('- name: Karim Haddad\n  found: [karim-hadad, k-hadad]\n');
  });
});

describe('undo', () => {
  it('takes back step by step, byte for byte, an empty file too', () => {
    write('talks.corrections.yaml', '');
    put(inArticle({ words: 'We waited', speaker: null }));
    put(one('karim-haddad', 'Karim Haddad', 'karim-hadad', null));
    put(inArticle({ words: 'We stay', kind: 'indirect' }));
    undo();
    expect(read('talks.corrections.yaml')).toBe('- words: We waited\n  speaker: null\n');
    undo();
    expect(read('people.yaml')).toBeNull();
    expect(undo().undo).toBeNull();
    expect(read('talks.corrections.yaml')).toBe('');
    expect(undo).toThrow('nothing to undo');
  });

  it('leaves every file as it was, whatever was put right', () => {
    const comments = fc.constantFrom('', '# mine\n', '\n', '- words: We waited # why\n  said: 2024\n\n# end');
    const changes = fc.array(
      fc.oneof(
        fc.record({
          words: fc.constantFrom('We waited', 'We stay'),
          speaker: fc.constantFrom(null, 'Ana Ruiz', 'Karim Haddad'),
        }),
        fc.record({ words: fc.constantFrom('We waited', 'We stay'), said: fc.constantFrom(null, '2024', '2024-11') }),
        fc.record({ place: fc.constantFrom('Talks', 'Ana'), country: fc.constantFrom(null, 'FR') }),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(comments, changes, (before, corrections) => {
        rmSync(join(root, 'talks.corrections.yaml'), { force: true });
        if (before !== '') write('talks.corrections.yaml', before);
        const fresh = new Desk(root, root, () => {});
        let steps = 0;
        for (const correction of corrections) {
          try {
            const { hash } = fresh.state({ article: 'talks' });
            fresh.put({ article: 'talks', hash, put: inArticle(correction) });
            steps++;
          } catch (error) {
            expect(String(error)).toMatch(/says so already/);
          }
        }
        for (; steps > 0; steps--) fresh.undo({ article: 'talks', hash: '' });
        expect(read('talks.corrections.yaml')).toBe(before === '' ? null : before);
      }),
      { numRuns: 12 },
    );
  });

  it('does not undo over an edit by hand', () => {
    put(inArticle({ words: 'We waited', speaker: null }));
    const mine = `${read('talks.corrections.yaml')!}# mine\n`;
    write('talks.corrections.yaml', mine);
    expect(undo).toThrow(/changed by hand meanwhile: nothing was written/);
    expect(read('talks.corrections.yaml')).toBe(mine);
    expect(state().undo).toBeNull();
  });
});

describe('nothing is written', () => {
  it.each<[name: string, before: string | null, what: Put, message: RegExp]>([
    [
      'of what the engine refuses',
      null,
      inArticle({ words: 'We left', speaker: null }),
      /"words: We left" match no statement/,
    ],
    [
      'of a speaker whom nobody knows',
      '# mine\n',
      inArticle({ words: 'We stay', speaker: 'Nemo' }),
      /is nobody this article names/,
    ],
    [
      'of what the file says already',
      '- place: Talks\n  country: FR\n',
      inArticle({ place: 'Talks', country: 'FR' }),
      /says so already/,
    ],
    ['of people who are not there', null, one('ana-ruiz', 'Ana Ruiz', 'ana-ruiz', 'elsewhere'), /in that article/],
  ])('%s', (_name, before, what, message) => {
    if (before !== null) write('talks.corrections.yaml', before);
    expect(() => desk.put({ article: 'talks', hash: state().hash, put: what })).toThrow(message);
    expect(read('talks.corrections.yaml')).toBe(before);
    expect(read('people.yaml')).toBeNull();
    expect(written).toBe(0);
  });

  it.each([
    ['- wrds: We stay\n', /^talks\.corrections\.yaml:1: "wrds" is no field.*mend that first/],
    ['a: b\n', /^talks\.corrections\.yaml:1: must be a list.*mend that first/],
  ])('into a file with a fault: %j', (before, message) => {
    const { hash } = state();
    write('talks.corrections.yaml', before);
    expect(state).toThrow(message);
    expect(() => desk.put({ article: 'talks', hash, put: inArticle({ words: 'We stay', speaker: null }) })).toThrow(
      message,
    );
    expect(read('talks.corrections.yaml')).toBe(before);
  });

  it('over an edit by hand that the page has not seen', () => {
    const { hash } = state();
    write('talks.corrections.yaml', '- words: We stay\n  said: 2024\n');
    const what = inArticle({ words: 'We waited', speaker: null });
    expect(() => desk.put({ article: 'talks', hash, put: what })).toThrow(
      /talks\.corrections\.yaml was changed by hand meanwhile/,
    );
    expect(read('talks.corrections.yaml')).toBe('- words: We stay\n  said: 2024\n');
  });

  it.each(['../talks', 'talks.txt', '/etc/hosts', '', 'talks\0', 'people'])(
    'for %j, which is the id of no seed',
    (id) => {
      expect(() => desk.state({ article: id })).toThrow(/no seed has the id/);
    },
  );

  it('through a link to a file elsewhere, or into one that is not UTF-8', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'desk-other-'));
    writeFileSync(join(elsewhere, 'x.yaml'), '# theirs\n');
    symlinkSync(join(elsewhere, 'x.yaml'), join(root, 'talks.corrections.yaml'));
    expect(state).toThrow(/is a link to a file elsewhere: edit that by hand/);
    rmSync(join(root, 'talks.corrections.yaml'));
    write('talks.corrections.yaml', Buffer.from([0x23, 0xe9, 0x0a]));
    expect(state).toThrow(/is not in UTF-8/);
    rmSync(elsewhere, { recursive: true });
  });
});
