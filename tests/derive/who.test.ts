import { describe, expect, it } from 'vitest';
import { readText } from '../../src/analysis/text/read-text';
import { spansAbout, whoIn } from '../../src/derive/who';
import type { Person } from '../../src/model/people';
import { spanOf, statement } from './notation';

const paragraphs = [
  '“We waited,” Ana Ruiz said.',
  'Ana Ruiz has led the port since May. Li Wei founded it.',
  'Li Wei was not there. He had left for the coast.',
];
const text = paragraphs.join('\n\n');
const blocks = paragraphs.map((words) => ({ ...spanOf(text, words), role: 'paragraph' as const }));
const person = (id: string, name: string, count: number, pronouns: Person['pronouns'] = []): Person => ({
  id,
  name,
  titles: [],
  roles: [],
  mentions: Array.from({ length: count }, (_, i) => spanOf(text, name, i)),
  pronouns,
});
const article = {
  text,
  blocks,
  sentences: readText({ text, blocks }).sentences,
  people: [person('ana-ruiz', 'Ana Ruiz', 2), person('li-wei', 'Li Wei', 2, [spanOf(text, 'He had')])],
  attributions: [
    statement(text, {
      kind: 'direct',
      content: '“We waited,”',
      source: 'Ana Ruiz',
      speakers: [{ kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' }],
    }),
  ],
};

describe('who speaks and who is spoken of', () => {
  it('counts statements, and paragraphs that name them without their speaking', () => {
    expect(whoIn(article).map(({ name, speaks, spokenOf }) => `${name} ${speaks}/${spokenOf}`)).toEqual([
      'Ana Ruiz 1/1',
      'Li Wei 0/2',
    ]);
  });
  it('finds all that is theirs or about them, sentence by sentence, pronouns too', () => {
    expect(spansAbout(article, 'person:li-wei').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Li Wei founded it.',
      'Li Wei was not there.',
      'He had left for the coast.',
    ]);
  });
});
