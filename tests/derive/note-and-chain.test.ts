import { describe, expect, it } from 'vitest';
import { chainInWords, chainOf } from '../../src/derive/chain';
import { noteOf, toldOf } from '../../src/derive/note';
import type { Relay, Speaker } from '../../src/model/attribution';
import { spanOf, statement } from './notation';

const ruiz: Speaker = { kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' };
const official: Speaker = { kind: 'unnamed', describes: 'person', id: 'port-official', name: 'port official' };
const ministry: Speaker = { kind: 'organisation', id: 'ministry', name: 'transport ministry' };

const relay = (text: string, name: string, cue: string): Relay => ({
  id: name.toLowerCase(),
  name,
  source: spanOf(text, name),
  cue: spanOf(text, cue),
});

type Told = Parameters<typeof statement>[1];

function shown(text: string, told: Told): { note: string; chain: string } {
  const attribution = statement(text, told);
  const { who, through, how, doubt } = noteOf({ text, datePublished: '2024-11-25' }, attribution);
  return {
    note: `${who}${through === null ? '' : `, ${through}`} · ${how}${doubt === null ? '' : ` · ${doubt}`}`,
    chain: chainInWords(chainOf({ text }, attribution)),
  };
}

describe('what the margin says of a statement, and the way it came', () => {
  it('told to a paper by somebody named', () => {
    const text = '“We waited,” Ana Ruiz told the Herald on Saturday.';
    const told: Told = {
      kind: 'direct',
      content: '“We waited,”',
      quoted: 'We waited,',
      cue: 'told',
      source: 'Ana Ruiz',
      speakers: [ruiz],
      resolved: 'named',
      relays: [relay(text, 'Herald', 'told')],
      said: '2024-11-23',
    };
    expect(shown(text, told)).toEqual({
      note: 'Ana Ruiz, to the Herald · said, Sat 23 November',
      chain: 'Ana Ruiz → told → Herald → (the text does not say how) → this article',
    });
  });

  it('a turn behind a label, which no mark encloses', () => {
    const text = 'RUIZ: We waited four hours.';
    const told: Told = {
      kind: 'direct',
      content: 'We waited four hours.',
      source: 'RUIZ',
      speakers: [ruiz],
      resolved: 'named',
    };
    expect(shown(text, told).note).toBe('Ana Ruiz · said, without quotation marks');
    expect(toldOf({ note: { who: 'Ana Ruiz' }, attribution: statement(text, told) }).start).toBe('Ana Ruiz, said: ');
    expect(shown(text, { ...told, speakers: [], resolved: 'unattributed' }).note).toMatch(
      /^Unattributed · said, without quotation marks/,
    );
  });

  it('retold by an agency that cites a ministry: the citing points backwards', () => {
    const text = 'Three ferries were stopped, Portnews reported, citing the transport ministry.';
    const told: Told = {
      content: 'Three ferries were stopped',
      cue: 'citing',
      source: 'the transport ministry',
      speakers: [ministry],
      resolved: 'named',
      relays: [relay(text, 'Portnews', 'reported')],
    };
    expect(shown(text, told)).toEqual({
      note: 'transport ministry, through Portnews · reported',
      chain: 'transport ministry → cited by → Portnews → reported → this article',
    });
  });

  it('an unnamed source stays unnamed', () => {
    const text = 'The pier is closed, a port official said.';
    const told: Told = {
      content: 'The pier is closed',
      cue: 'said',
      source: 'a port official',
      speakers: [official],
      resolved: 'named',
    };
    expect(shown(text, told)).toEqual({
      note: 'port official · reported, unnamed',
      chain: 'port official (unnamed) → said → this article',
    });
  });

  it.each([
    ['body', 'council', 'organisation'],
    ['document', 'internal memo', 'document'],
  ] as const)('a %s is called what it is, not unnamed', (describes, name, word) => {
    const text = `The pier is closed, the ${name} said.`;
    const speakers: Speaker[] = [{ kind: 'unnamed', describes, id: name, name }];
    const told: Told = {
      content: 'The pier is closed',
      cue: 'said',
      source: `the ${name}`,
      speakers,
      resolved: 'named',
    };
    expect(shown(text, told)).toEqual({
      note: `${name} · reported, ${word}`,
      chain: `${name} (${word}) → said → this article`,
    });
  });

  it('a pronoun is read as somebody, and says so', () => {
    const text = '“We waited,” she said.';
    const told: Told = {
      kind: 'direct',
      content: '“We waited,”',
      quoted: 'We waited,',
      cue: 'said',
      source: 'she',
      speakers: [ruiz],
      resolved: 'pronoun',
    };
    expect(shown(text, told).note).toBe('Ana Ruiz · said · “she” is read as Ana Ruiz');
  });

  it('a running quotation is taken to be somebody’s', () => {
    const text = '“And then it rained.”';
    const told: Told = {
      kind: 'direct',
      content: text,
      quoted: 'And then it rained.',
      speakers: [ruiz],
      resolved: 'inferred',
    };
    expect(shown(text, told).note).toBe('Ana Ruiz · said · taken to be Ana Ruiz from the words around it');
  });

  it('one word quoted', () => {
    const text = 'Ana Ruiz called the delay ‘absurd’.';
    const told: Told = {
      kind: 'mixed',
      content: 'the delay ‘absurd’',
      quoted: 'absurd',
      cue: 'called',
      source: 'Ana Ruiz',
      speakers: [ruiz],
      resolved: 'named',
    };
    expect(shown(text, told).note).toBe('Ana Ruiz · one word quoted, the rest reported');
  });

  it('nobody is put in where the text names nobody', () => {
    const text = 'Island ‘not ready’ for the ferry';
    const told: Told = { kind: 'direct', content: '‘not ready’', quoted: 'not ready' };
    expect(shown(text, told)).toEqual({
      note: 'Unattributed · quoted · the text does not say who',
      chain: 'not stated who → (the text does not say how) → this article',
    });
  });

  it('a report of nobody in particular stands in the way, unnamed', () => {
    const text = 'The pier will close, sources reportedly claimed.';
    const sources: Speaker = { kind: 'unnamed', describes: 'person', id: 'sources', name: 'sources' };
    const told: Told = {
      content: 'The pier will close',
      cue: 'claimed',
      source: 'sources',
      speakers: [sources],
      resolved: 'named',
      relays: [{ id: 'reportedly', name: 'reportedly', source: null, cue: spanOf(text, 'reportedly') }],
    };
    expect(shown(text, told).chain).toBe(
      'sources (unnamed) → claimed → “reportedly” (by whom is not stated) → (the text does not say how) → this article',
    );
  });

  it('a statement of another year carries its year', () => {
    const text = 'Ana Ruiz said the pier was safe.';
    const told: Told = {
      content: 'the pier was safe',
      cue: 'said',
      source: 'Ana Ruiz',
      speakers: [ruiz],
      resolved: 'named',
      said: '2023-05',
    };
    expect(shown(text, told).note).toBe('Ana Ruiz · reported, May 2023');
  });

  it('a source that could not be settled is the program’s doubt, not the text’s silence', () => {
    const text = 'The pier is closed, they said.';
    const told: Told = { content: 'The pier is closed', cue: 'said', source: 'they' };
    expect(shown(text, told).note).toBe('Unattributed · reported · the program is not sure who');
  });
});
