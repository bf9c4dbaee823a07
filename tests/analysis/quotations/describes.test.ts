import { describe, expect, it } from 'vitest';
import { describes } from '../../../src/analysis/quotations/describes';
import { attributionsOf } from './notation';

/** What the one unnamed speaker of a sentence is described as. */
const described = (marked: string): string => {
  const [speaker] = attributionsOf(marked, { organisations: [{ name: 'Acme' }] }).attributions.at(-1)!.speakers;
  return speaker?.kind === 'unnamed' ? `${speaker.name}: ${speaker.describes}` : (speaker?.kind ?? 'nobody');
};

describe('what an unnamed source is', () => {
  it.each([
    // people, one or several
    ['[A port official] <said> {it was late}.', 'port official: person'],
    ['[A ministry spokesman] <said> {it was late}.', 'ministry spokesman: person'],
    ['[Police officers] <said> {it was late}.', 'police officers: person'],
    ['[Two people briefed on the report] <said> {it was late}.', 'two people briefed on the report: person'],
    ['[A source at the council] <said> {it was late}.', 'source at the council: person'],
    ['[Senior party figures] <said> {it was late}.', 'Senior party figures: person'],
    ['[A group of residents] <said> {it was late}.', 'group of residents: person'],
    ['[The author of the report] <said> {it was late}.', 'author of the report: person'],
    ['[His family] <said> {it was late}.', 'his family: person'],
    // bodies; the only one of its kind is an organisation
    ['[The ministry] <said> {it was late}.', 'organisation'],
    ['[The town council] <said> {it was late}.', 'organisation'],
    ['[Police] <said> {it was late}.', 'organisation'],
    ['[The company] <said> {it was late}.', 'organisation'],
    ['[A carmaker] <said> {it was late}.', 'carmaker: body'],
    ['[The mayor’s office] <said> {it was late}.', 'organisation'],
    ['[An office for lost things] <said> {it was late}.', 'office for lost things: body'],
    ['[A coalition of unions] <said> {it was late}.', 'coalition of unions: body'],
    ['[The French media] <said> {it was late}.', 'organisation'],
    // documents
    ['[A report] <said> {it was late}.', 'report: document'],
    ['[Report 401] <said> {it was late}.', 'report 401: document'],
    ['[Resolution 12/3] <said> {it was late}.', 'resolution 12/3: document'],
    ['[A report by officials] <said> {it was late}.', 'report by officials: document'],
    ['[A police statement] <said> {it was late}.', 'police statement: document'],
    ['[Court documents] <showed> {it was late}.', 'court documents: document'],
    ['[An internal memo] <said> {it was late}.', 'internal memo: document'],
    ['[Minutes of the meeting] <showed> {it was late}.', 'minutes of the meeting: document'],
    ['[Official figures] <showed> {it was late}.', 'official figures: document'],
    ['<According to> [a poll of voters], {it was late}.', 'poll of voters: document'],
    // a lone name of which the text tells no more
    ['{“It was late,”} <said> [Lucy].', 'Lucy: person'],
  ])('%s  ⇒  %s', (sentence, what) => {
    expect(described(sentence)).toBe(what);
  });

  it.each([
    ['two officials', 'person'],
    ['the city', 'body'],
    ['a leaked memo', 'document'],
    ['report published in May', 'document'],
    ['dozens of drivers', 'person'],
    ['one of the unions', 'body'],
    ['one of the letters', 'document'],
    ['Flobberer', 'person'],
  ])('by its words alone, as an owner gives it: %s is a %s', (words, what) => {
    expect(describes(words)).toBe(what);
  });
});
