import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { listAfter, type Entry, type ListEdit } from '../../../src/derive/corrections/edit-list';
import { listIn, yamlAfter } from '../../../src/derive/corrections/yaml-list';

const talks = `# after a call with the ministry
- id: q-9f3a21c4 # We waited
  speaker: Ana Ruiz # as of Monday

- words: no choice
  # they asked for it
  chain: [Le Monde]
`;

const add = (entry: Entry, comment = ''): ListEdit => ({ does: 'add', entry, comment });
const set = (index: number, fields: Entry): ListEdit => ({ does: 'set', index, fields });
const remove = (index: number): ListEdit => ({ does: 'remove', index });

describe('a list that its owner writes, after one change', () => {
  const cases: readonly (readonly [name: string, before: string, edit: ListEdit, after: string])[] = [
    ['no file yet', '', add({ id: 'q-1', speaker: null }, 'We waited'), '- id: q-1 # We waited\n  speaker: null\n'],
    ['a file of comments', '# mine\n', add({ add: 'a scandal' }), '# mine\n- add: a scandal\n'],
    ['no line end at its end', '- add: a boat', add({ add: 'a pier' }), '- add: a boat\n- add: a pier\n'],
    [
      'lines of Windows',
      '- add: a boat\r\n',
      add({ add: 'a pier', said: 2024 }),
      '- add: a boat\r\n- add: a pier\r\n  said: 2024\r\n',
    ],
    ['a byte order mark', '\uFEFF- add: a boat\n', add({ add: 'a pier' }), '\uFEFF- add: a boat\n- add: a pier\n'],
    [
      'blank lines between entries, and comments',
      talks,
      add({ words: 'Big Pipe: a name', is: 'name' }),
      `${talks}\n- words: "Big Pipe: a name"\n  is: name\n`,
    ],
    [
      'an indented list',
      '  - add: a boat\n',
      add({ add: 'a pier', kind: 'direct' }),
      '  - add: a boat\n  - add: a pier\n    kind: direct\n',
    ],
    [
      'lists and fields within',
      '',
      add({
        id: 'q-1',
        speaker: [{ kind: 'person', name: 'Haddad, K.' }, 'Ana Ruiz'],
        chain: ['AFP', 'a: b'],
        found: [],
      }),
      '- id: q-1\n  speaker: [{ kind: person, name: "Haddad, K." }, Ana Ruiz]\n  chain: [AFP, "a: b"]\n  found: []\n',
    ],
    ['a value in its place', talks, set(0, { speaker: 'Li Wei' }), talks.replace('Ana Ruiz', 'Li Wei')],
    [
      'a value that was empty',
      '- id: q-1\n  speaker:\n',
      set(0, { speaker: 'Li Wei' }),
      '- id: q-1\n  speaker: Li Wei\n',
    ],
    [
      'a list that stood in lines',
      '- id: q-1\n  chain:\n    - AFP\n    - Reuters\n  kind: direct\n',
      set(0, { chain: [] }),
      '- id: q-1\n  chain: []\n  kind: direct\n',
    ],
    [
      'a new field behind the last of its entry',
      talks,
      set(0, { said: '2024-11-23' }),
      talks.replace('# as of Monday', '# as of Monday\n  said: 2024-11-23'),
    ],
    ['fields between brackets', '- { id: q-1 } # short\n', set(0, { is: 'name' }), '- { id: q-1, is: name } # short\n'],
    [
      'a field that goes',
      talks,
      set(0, { speaker: undefined }),
      talks.replace('  speaker: Ana Ruiz # as of Monday\n', ''),
    ],
    [
      'the field behind the dash',
      '- speaker: Ana Ruiz\n  id: q-1\n',
      set(0, { speaker: undefined, remove: true }),
      '- id: q-1\n  remove: true\n',
    ],
    [
      'one of several entries goes, comments above stay',
      talks,
      remove(0),
      '# after a call with the ministry\n\n- words: no choice\n  # they asked for it\n  chain: [Le Monde]\n',
    ],
    [
      'the last goes with the blank line before it',
      talks,
      remove(1),
      '# after a call with the ministry\n- id: q-9f3a21c4 # We waited\n  speaker: Ana Ruiz # as of Monday\n',
    ],
    ['the only one goes, and nothing is left', '- add: a boat\n', remove(0), ''],
    ['the only one goes, comments stay', '# mine\n- add: a boat # yes\n', remove(0), '# mine\n'],
    [
      'a list between brackets is written anew',
      '[{ add: a boat }]\n',
      add({ add: 'a pier' }),
      '[ { add: a boat }, { add: a pier } ]\n',
    ],
    ['the dash on its own line', '-\n  add: a boat\n- add: a pier\n', remove(0), '- add: a pier\n'],
    [
      'a word that YAML would take for something else',
      '',
      add({ add: 'yes', words: 'null', said: '2024' }),
      '- add: yes\n  words: "null"\n  said: "2024"\n',
    ],
  ];

  it.each(cases)('%s', (_name, before, edit, after) => {
    expect(yamlAfter(before, edit)).toBe(after);
    expect(listIn(after)).toEqual(listAfter(listIn(before)!, edit));
  });
});

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '- a',
    '# b',
    'c: d',
    '“e”',
    "'f",
    '"g',
    '&h',
    '*i',
    '!j',
    '[k',
    '{l}',
    '%m',
    '@n',
    '| o',
    '2024-11',
    'q\n\nr',
    ' s ',
    '~',
    '',
  ),
);
const value = fc.oneof(
  words,
  fc.constant(null),
  fc.constant(true),
  fc.integer({ min: 1000, max: 9999 }),
  fc.array(words, { maxLength: 3 }),
  fc.record({ kind: fc.constant('person'), name: words }),
);
const entry = fc.dictionary(fc.constantFrom('id', 'words', 'speaker', 'chain', 'said'), value, {
  minKeys: 1,
  noNullPrototype: true,
});
const written = fc
  .array(
    fc.record({ entry, comment: fc.constantFrom('', 'a: note', '# b'), above: fc.constantFrom('', '\n', '# above\n') }),
    { maxLength: 4 },
  )
  .map((entries) =>
    entries.reduce(
      (raw, { entry, comment, above }) => yamlAfter(raw + above, { does: 'add', entry, comment }),
      '# head\n',
    ),
  );

describe('laws of a change', () => {
  it('what is read after it is the list after it, whatever the words', () => {
    fc.assert(
      fc.property(written, entry, fc.nat(), fc.constantFrom('add', 'set', 'remove'), (raw, fields, at, does) => {
        const list = listIn(raw)!;
        const index = list.length === 0 ? 0 : at % list.length;
        const edit =
          does === 'add' || list.length === 0
            ? add(fields, 'a note')
            : does === 'set'
              ? set(index, fields)
              : remove(index);
        const after = yamlAfter(raw, edit);
        expect(listIn(after)).toEqual(JSON.parse(JSON.stringify(listAfter(list, edit))));
        expect(parseDocument(after).errors).toEqual([]);
      }),
    );
  });

  it('an entry that is added and taken back leaves the file byte for byte', () => {
    fc.assert(
      fc.property(written, entry, (raw, fields) => {
        const added = yamlAfter(raw, add(fields, 'a note'));
        expect(yamlAfter(added, remove(listIn(raw)!.length))).toBe(raw);
      }),
    );
  });

  it('every other line stays as it is', () => {
    fc.assert(
      fc.property(written, fc.nat(), words, (raw, at, said) => {
        const list = listIn(raw)!;
        fc.pre(list.length > 0);
        const before = raw.split('\n');
        const after = yamlAfter(raw, set(at % list.length, { said })).split('\n');
        const kept = after.filter((line) => before.includes(line));
        expect(kept.length).toBeGreaterThanOrEqual(after.length - 1);
      }),
    );
  });
});
