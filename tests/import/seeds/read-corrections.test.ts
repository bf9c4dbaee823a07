import { describe, expect, it } from 'vitest';
import { correctionsFileOf, readCorrections } from '../../../src/import/seeds/read-corrections';

const read = (raw: string): ReturnType<typeof readCorrections> => readCorrections('talks.corrections.yaml', raw);

describe('the corrections beside a seed', () => {
  it('are named after it', () => {
    expect(correctionsFileOf('talks.txt')).toBe('talks.corrections.yaml');
    expect(correctionsFileOf('LOUD.TXT')).toBe('LOUD.corrections.yaml');
  });

  it('are read with the line of each, dates as strings', () => {
    const { corrections, faults } = read(
      '# after a call with the ministry\n- id: q-9f3a21c4\n  speaker: Ana Ruiz\n  said: 2024-03-01\n\n- words: no choice\n  chain: [Le Monde]\n',
    );
    expect(faults).toEqual([]);
    expect(corrections).toEqual([
      {
        file: 'talks.corrections.yaml',
        line: 2,
        correction: { id: 'q-9f3a21c4', speaker: 'Ana Ruiz', said: '2024-03-01' },
      },
      { file: 'talks.corrections.yaml', line: 6, correction: { words: 'no choice', chain: ['Le Monde'] } },
    ]);
  });

  it('have years that stand as numbers', () => {
    const { corrections, faults } = read('- id: q-9f3a21c4\n  said: 2024\n- time: that year\n  value: 2019\n');
    expect(faults).toEqual([]);
    expect(corrections.map(({ correction }) => correction.said ?? correction.value)).toEqual(['2024', '2019']);
  });

  it('may be none', () => {
    expect(read('')).toEqual({ corrections: [], faults: [] });
    expect(read('# nothing yet\n')).toEqual({ corrections: [], faults: [] });
  });

  it.each([
    ['- id: q-9f3a21c4\n  said: last week\n', 2, /^"said" must be a date such as/],
    ['- time: on Friday\n  value: soon\n', 2, /^"value" must be a date such as/],
    ['- place: Georgia\n  country: Atlantis\n', 2, /^"country" must be the two letters of a country/],
    ['- place: Georgia\n', 1, /changes nothing: give at least one of "country"/],
    ['- place: Georgia\n  value: 2024\n', 1, /cannot have "value" with "place", only "country"/],
    ['- id: q-9f3a21c4\n  country: US\n', 1, /cannot have "country" with "id", only "speaker"/],
    ['- id: q-9f3a21c4\n  content: []\n', 2, /^"content" must be words of the article/],
    ['- id: q-9f3a21c4\n  sayd: 2024\n', 1, /^"sayd" is no field: the fields are id, words/],
    ['- id: the first one\n  said: 2024\n', 1, /^"id" must be the id of a statement/],
    ['\n\n- words: no choice\n', 3, /changes nothing/],
    ['- speaker: Ana Ruiz\n', 1, /needs exactly one of "id", "words", "add", "place" and "time"/],
    ['- id: q-9f3a21c4\n  add: no choice\n', 1, /needs exactly one/],
    ['- add: no choice\n  remove: true\n', 1, /cannot have "remove" with "add"/],
    ['- id: q-9f3a21c4\n  speaker: { kind: dog, name: Rex }\n', 2, /^"speaker" must be/],
    ['- just words\n', 1, /must be a list of fields/],
    ['speaker: Ana Ruiz\n', 1, /must be a list/],
    ['- id: "q-9f3a21c4\n', 1, /^a quotation mark is opened here and never closed/],
    ['- words: no choice\n  speaker: Ana: Ruiz\n', 2, /^a second colon stands in this value/],
    ['- words: !important choice\n', 1, /^the value begins with !/],
  ])('%j is refused', (raw, line, message) => {
    const { corrections, faults } = read(raw);
    expect(corrections).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatchObject({
      severity: 'error',
      file: 'talks.corrections.yaml',
      message: expect.stringMatching(message) as string,
    });
    expect(faults[0]!.line).toBe(line);
  });

  it('keeps the sound ones beside a faulty one', () => {
    const { corrections, faults } = read('- said: 2024\n- words: no choice\n  speaker: null\n');
    expect(corrections.map(({ line }) => line)).toEqual([2]);
    expect(faults).toHaveLength(1);
  });
});
