import { readText } from '../../src/analysis/text/read-text';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { BlockRole } from '../../src/model/article';
import { spanOf, statement } from '../derive/notation';

const blocks: readonly (readonly [BlockRole, string])[] = [
  ['headline', 'Ferry ‘not ready’ for the summer'],
  ['description', 'Islanders fear a third season without a boat'],
  ['paragraph', '“We waited four hours,” Ana Ruiz told the Herald on Saturday. Nobody came.'],
  ['paragraph', 'The old ferry sank in May. She said that the company had known for a year.'],
  ['paragraph', 'The pier will close on 3 March, a port official said. Li Wei will lead the work.'],
];
const text = blocks.map(([, words]) => words).join('\n\n');
const textBlocks = blocks.map(([role, words]) => ({ role, ...spanOf(text, words) }));
const ana = { kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' } as const;

/**
 * A short article of our own with everything in it: direct, reported, unnamed, unattributed, past
 * and future.
 */
export const ferry: AnalysedArticle = {
  file: 'ferry.txt',
  id: 'ferry',
  headline: blocks[0]![1],
  description: blocks[1]![1],
  author: ['Bo Berg'],
  publisher: 'The Island Post',
  url: 'https://example.org/ferry',
  place: null,
  links: [],
  images: [],
  licence: null,
  datePublished: '2024-11-25',
  inLanguage: 'en',
  text,
  blocks: textBlocks,
  sentences: readText({ text, blocks: textBlocks }).sentences,
  passages: [],
  attributions: [
    statement(text, { id: 'q-0000000a', kind: 'direct', content: '‘not ready’', quoted: 'not ready' }),
    statement(text, {
      id: 'q-0000000b',
      kind: 'direct',
      content: '“We waited four hours,”',
      quoted: 'We waited four hours,',
      cue: 'told',
      source: 'Ana Ruiz',
      speakers: [ana],
      resolved: 'named',
      relays: [{ id: 'herald', name: 'Herald', source: spanOf(text, 'Herald'), cue: spanOf(text, 'told') }],
      said: '2024-11-23',
    }),
    statement(text, {
      id: 'q-0000000c',
      content: 'that the company had known for a year',
      cue: 'said',
      source: 'She',
      speakers: [ana],
      resolved: 'pronoun',
      correctedByEditor: true,
    }),
    statement(text, {
      id: 'q-0000000d',
      content: 'The pier will close on 3 March',
      cue: 'said.',
      source: 'a port official',
      speakers: [{ kind: 'unnamed', describes: 'person', id: 'port-official', name: 'port official' }],
      resolved: 'named',
    }),
  ],
  people: [
    {
      id: 'ana-ruiz',
      name: 'Ana Ruiz',
      titles: [],
      roles: [],
      mentions: [spanOf(text, 'Ana Ruiz')],
      pronouns: [spanOf(text, 'She')],
    },
    { id: 'li-wei', name: 'Li Wei', titles: [], roles: [], mentions: [spanOf(text, 'Li Wei')], pronouns: [] },
  ],
  organisations: [],
  countries: [],
  times: [],
  events: [
    {
      id: 'e-0000000a',
      status: 'planned',
      date: '2025-03-03',
      edtf: '2025-03-03',
      spans: [spanOf(text, 'close')],
      times: [],
      people: [],
      countries: [],
    },
    {
      id: 'e-0000000b',
      status: 'happened',
      date: '2024-05',
      edtf: '2024-05',
      spans: [spanOf(text, 'sank')],
      times: [],
      people: [],
      countries: [],
    },
  ],
};
