import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/model/attribution';
import { readKey } from './answer-key';
import { judgeStatements } from './judge-statements';

const text =
  '“It is shut,” the mayor, Ada Cole, told the Post. “It was sold.” Ben Roe said the mill was sound. Rain fell.';

type Speakers = Attribution['speakers'];

const person = (name: string): Speakers => [{ kind: 'person', id: name, name }];
const mayor: Speakers = [{ kind: 'unnamed', describes: 'person', id: 'mayor', name: 'mayor' }];

function shown(speakers: Speakers, words: string, relays: readonly string[] = []): Attribution {
  const content = words
    .split(' / ')
    .map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
  const via = relays.map((name) => ({ name, id: name, source: null, cue: null }));
  const kind = words.includes('It') ? 'direct' : 'indirect';
  return {
    id: words,
    kind,
    content,
    quoted: [],
    cue: null,
    source: null,
    speakers,
    resolved: 'named',
    relays: via,
    said: null,
  };
}

const said = 'says: person Ada Cole ~ mayor | It is shut / It was sold. | direct | via Post';
const told = 'says: person Ben Roe | the mill was sound | indirect';

describe('a statement against its line', () => {
  it.each([
    ['right', said, shown(person('Ada Cole'), '“It is shut,” / “It was sold.”', ['the Post'])],
    ['wrong mouth', said, shown(person('Ben Roe'), '“It is shut,” / “It was sold.”', ['the Post'])],
    ['named wrongly', said, shown(mayor, '“It is shut,” / “It was sold.”', ['the Post'])],
    ['unattributed', said, shown([], '“It is shut,”')],
    ['wrong extent', said, shown(person('Ada Cole'), '“It is shut,”', ['the Post'])],
    ['wrong chain', said, shown(person('Ada Cole'), '“It is shut,” / “It was sold.”')],
    ['wrong kind', told.replace('indirect', 'mixed'), shown(person('Ben Roe'), 'the mill was sound')],
    ['missed', told, shown(person('Ada Cole'), 'It is shut')],
    ['allowed', told.replace('says', 'or-unattributed'), shown([], 'the mill was sound')],
    ['wrong mouth', told.replace('says', 'or-unattributed'), shown(person('Ada Cole'), 'the mill was sound')],
  ])('%s', (verdict, line, statement) => {
    expect(judgeStatements([statement], readKey(line, text), text)[0]?.verdict).toBe(verdict);
  });

  it('that no line has is no statement', () => {
    const judged = judgeStatements([shown(mayor, 'Rain fell')], readKey(told, text), text);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['missed', 'no statement']);
  });

  it.each(['says: person Ada Cole', 'says: person Ada Cole | It is open | direct'])(
    'tells which line is at fault: %s',
    (line) => {
      expect(() => readKey(line, text)).toThrow(/cannot read|does not stand in the text/u);
    },
  );
});
