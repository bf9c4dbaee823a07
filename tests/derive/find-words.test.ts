import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/derive/find-words';

const rows: Readonly<Record<string, readonly number[]>> = { hospital: [1, 2], bridge: [2], harbour: [3] };
const likes: Readonly<Record<string, string>> = { hospitl: 'hospital', bridg: 'bridge' };

/** `2 | bridg→bridge`: the rows found, and which words were taken for which. */
async function found(asked: string): Promise<string> {
  const { rows: all, instead } = await findAll(
    asked.split(' '),
    (word) => Promise.resolve(new Set(rows[word] ?? [])),
    (word) => Promise.resolve(likes[word] ?? null),
  );
  return `${[...all].join(' ')} | ${[...instead].map(([word, like]) => `${word}→${like}`).join(' ')}`;
}

describe('what a search finds', () => {
  it.each([
    ['hospital', '1 2 | '],
    ['hospital bridge', '2 | '],
    ['hospitl', '1 2 | hospitl→hospital'],
    ['hospitl bridge', '2 | hospitl→hospital'],
    ['zzz', ' | '],
    // nothing is offered that would find nothing
    ['hospitl harbour', ' | '],
    ['hospitl zzz', ' | '],
  ])('%s', async (asked, expected) => expect(await found(asked)).toBe(expected));
});
