import { describe, expect, it } from 'vitest';
import type { Cast } from '../notation';
import { attributionsOf, shownSpeaker } from '../notation';

/** Everybody of the tables; the sentences are our own. */
const cast: Cast = {
  people: [
    { name: 'Ana Ruiz', roles: ['foreign minister'] },
    { name: 'Karim Haddad', titles: ['President-elect'] },
    { name: 'Tom Whitlock', roles: ['mayor of Cádiz'] },
    { name: 'Emily Vale', roles: ['judge'] },
    { name: 'Mark Orton', roles: ['judge'] },
  ],
  organisations: [{ name: 'Acme' }, { name: 'defence ministry' }, { name: 'Red Cross' }],
  countries: { RU: ['Moscow', 'Kremlin'], FR: ['Paris', 'France', 'French'], CN: ['Beijing'] },
  times: { Monday: '2024-03-04' },
};

const shown = (marked: string, confidence?: number): string => {
  const { speakers, resolved } = attributionsOf(marked, cast, confidence).attributions.at(-1)!;
  return `${speakers.map(shownSpeaker).join(' + ') || '?'} · ${resolved}`;
};

describe('whom the source words mean', () => {
  it.each([
    // names
    ['[Ana Ruiz] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Ruiz] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Foreign Minister Ana Ruiz] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Ana Ruiz, the foreign minister,] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Spain’s foreign minister, Ana Ruiz,] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[former Housing and Urban Secretary Ana Ruiz] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[University of Lima Student Association president Ana Ruiz] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Mr. Aasland, a critic,] <said> {it was late}.', 'Mr. Aasland (unnamed) · named'],
    ['[Secretary of State Ana Ruiz] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Acme spokesman Karim Haddad] <said> {it was late}.', 'Karim Haddad · named'],
    ['[Karim Haddad, a friend of Ana Ruiz,] <said> {it was late}.', 'Karim Haddad · named'],
    ['<As> [Ruiz] <said>, {it was late}.', 'Ana Ruiz · named'],
    ['[Ruiz on Monday] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Ruiz Monday] <said> {it was late}.', 'Ana Ruiz · named'],
    // several
    ['[Ruiz and Haddad] <said> {it was late}.', 'Ana Ruiz + Karim Haddad · named'],
    ['[Ruiz, Haddad and Whitlock] <said> {it was late}.', 'Ana Ruiz + Karim Haddad + Tom Whitlock · named'],
    ['The envoy, Ana Ruiz, and [her deputy, Karim Haddad,] <said> {it was late}.', 'Ana Ruiz + Karim Haddad · named'],
    ['Ruiz waited, and [Haddad] <said> {it was late}.', 'Karim Haddad · named'],
    ['[Ruiz and two aides] <said> {it was late}.', 'Ana Ruiz + two aides (unnamed) · named'],
    ['[Moscow and Beijing] <said> {it was late}.', 'Russia (RU) + China (CN) · named'],
    // governments and organisations
    ['[Moscow] <said> {it was late}.', 'Russia (RU) · named'],
    ['[The Kremlin] <said> {it was late}.', 'Russia (RU) · named'],
    ['[Moscow’s defence ministry] <said> {it was late}.', 'defence ministry (organisation) · named'],
    ['[Acme] <said> {it was late}.', 'Acme (organisation) · named'],
    ['[The French government] <said> {it was late}.', 'France (FR) · named'],
    ['[France’s government] <said> {it was late}.', 'France (FR) · named'],
    ['[The government of France] <said> {it was late}.', 'France (FR) · named'],
    ['[The city government] <said> {it was late}.', 'city government (organisation) · named'],
    ['[A French government spokesman] <said> {it was late}.', 'French government spokesman (unnamed) · named'],
    ['[The Ministry of Sport] <said> {it was late}.', 'Ministry of Sport (organisation) · named'],
    ['[The Office for Rural Statistics] <said> {it was late}.', 'Office for Rural Statistics (organisation) · named'],
    ['[An office for lost things] <said> {it was late}.', 'office for lost things (unnamed) · named'],
    ['[The developer, Alder Homes,] <said> {it was late}.', 'Alder Homes (organisation) · named'],
    ['[Its owner, the Red Cross,] <said> {it was late}.', 'Red Cross (organisation) · named'],
    ['[The study’s lead author, Dr Ana Ruiz of Lima University,] <said> {it was late}.', 'Ana Ruiz · named'],
    ['[Reuters] <reported> {that it was late}.', 'Reuters (organisation) · named'],
    ['[the French daily newspaper Le Monde] <reported> {that it was late}.', 'Le Monde (organisation) · named'],
    // those who stand near a name and are not its bearer
    ['[Ruiz’s spokesman] <said> {it was late}.', 'Ruiz’s spokesman (unnamed) · named'],
    ['[A spokeswoman for Ruiz] <said> {it was late}.', 'spokeswoman for Ruiz (unnamed) · named'],
    ['[A lawyer for Haddad] <said> {it was late}.', 'lawyer for Haddad (unnamed) · named'],
    ['[Supporters of President Haddad] <said> {it was late}.', 'supporters of President Haddad (unnamed) · named'],
    ['[A spokeswoman for Acme] <said> {it was late}.', 'spokeswoman for Acme (unnamed) · named'],
    ['[A Kremlin official] <said> {it was late}.', 'Kremlin official (unnamed) · named'],
    ['[Acme workers] <said> {it was late}.', 'Acme workers (unnamed) · named'],
    // unnamed, in the text’s own words
    ['[Minutes of the meeting] <showed> {it was late}.', 'minutes of the meeting (unnamed) · named'],
    // what people are, though its words have capitals
    ['[Spain’s Top Economic Aide] <said> {it was late}.', 'Spain’s Top Economic Aide (unnamed) · named'],
    ['[Indiana Governor] <says> {it was late}.', 'Indiana Governor (unnamed) · named'],
    ['[One Democrat] <said> {it was late}.', 'one Democrat (unnamed) · named'],
    ['[Some top Democrats] <said> {it was late}.', 'some top Democrats (unnamed) · named'],
    ['[A Transport for Selby spokesman] <said> {it was late}.', 'Transport for Selby spokesman (unnamed) · named'],
    [
      '[The top Republican on the Trade Committee] <said> {it was late}.',
      'top Republican on the Trade Committee (unnamed) · named',
    ],
    ['[Rep.] Ana Ruiz left, <saying> {it was late}.', 'Ana Ruiz · named'],
    ['[The A.G.] <said> {it was late}.', 'A.G. (unnamed) · named'],
    ['[House Republicans] <said> {it was late}.', 'House Republicans (organisation) · named'],
    ['[The Irish Independent] <said> {it was late}.', 'Irish Independent (organisation) · named'],
    ['One [resident, who was late,] <said> {so}.', 'one resident (unnamed) · named'],
    ['{“Late,”} UEFA [president Ana Ruiz] <said>.', 'Ana Ruiz · named'],
    ['[A British military source] <said> {it was late}.', 'British military source (unnamed) · named'],
    ['Late, [the sources] <said>{, it was late}.', 'sources (unnamed) · named'],
    ['[People familiar with the talks] <said> {it was late}.', 'people familiar with the talks (unnamed) · named'],
    ['[Two officials, who asked not to be named,] <said> {it was late}.', 'two officials (unnamed) · named'],
    // descriptions of somebody named
    ['Ana Ruiz arrived. [The minister] <said> {it was late}.', 'Ana Ruiz · inferred'],
    ['Karim Haddad arrived. [The president-elect] <said> {it was late}.', 'Karim Haddad · inferred'],
    ['Tom Whitlock arrived. [The mayor] <said> {it was late}.', 'Tom Whitlock · inferred'],
    ['Emily Vale and Mark Orton sat. [The judge] <said> {it was late}.', 'judge (unnamed) · named'],
    ['Ana Ruiz arrived. [The driver] <said> {it was late}.', 'driver (unnamed) · named'],
  ])('%s  ⇒  %s', (sentence, speakers) => {
    expect(shown(sentence)).toBe(speakers);
  });
});

describe('pronouns', () => {
  it.each([
    ['[Ana Ruiz] <arrived> {late}. | 2{“No,”} 2[she] 2<said>.', 'Ana Ruiz · pronoun'],
    ['1{“Yes,”} 1[Tom Whitlock] 1<said>. | 2{“No,”} 2[he] 2<added>.', 'Tom Whitlock · pronoun'],
    ['1{“Yes,”} 1[Tom Whitlock] 1<told> Emily Vale. | 2{“No,”} 2[she] 2<said>.', 'Emily Vale · pronoun'],
    ['1{“Yes,”} 1[a senior officer] 1<said>. 2{“No,”} 2[he] 2<added>.', 'senior officer (unnamed) · pronoun'],
    ['Tom Whitlock, who met Emily Vale, left. {“No,”} [he] <said>.', 'Tom Whitlock · pronoun'],
    ['Tom Whitlock, [who] <said> {it was late}, left.', 'Tom Whitlock · pronoun'],
    // the subject of the same sentence goes before whoever spoke last
    ['1{“Yes,”} 1[Mark Orton] 1<said>. | Tom Whitlock left when [he] <said>, {“No.”}', 'Tom Whitlock · pronoun'],
    // nobody tells himself
    ['Tom Whitlock and Mark Orton met. {“No,”} [he] <told> Orton.', 'Tom Whitlock · pronoun'],
    // "says Orton" after a subject is no inversion
    ['1[Tom Whitlock] 1<says> 1{Mark Orton is late}. [He] <says> {“no.”}', 'Tom Whitlock · pronoun'],
    // a description that stands before the name, and is its subject
    ['Another guest, judge Emily Vale, thanked Ana Ruiz. | {“No,”} [she] <said>.', 'Emily Vale · pronoun'],
    [
      '1[The defence ministry] 1<said> 1{it won}. 2[It] 2<did not say> 2{where}.',
      'defence ministry (organisation) · pronoun',
    ],
    ['1[Ruiz and Haddad] 1<said> 1{it was late}. 2{“No,”} 2[they] 2<added>.', 'Ana Ruiz + Karim Haddad · pronoun'],
    ['1[Two officials] 1<said> 1{it was late}. 2{“No,”} 2[they] 2<added>.', 'two officials (unnamed) · pronoun'],
  ])('%s  ⇒  %s', (sentence, speakers) => {
    expect(shown(sentence)).toBe(speakers);
  });
});

describe('how sure it must be', () => {
  const [here, before, twoBefore] = [
    '[Acme] <said> {it was late}. 2[It] 2<said> 2{it was dark}.',
    '[Acme] <said> {it was late}. | 2[It] 2<said> 2{it was dark}.',
    '[Acme] <said> {it was late}. | Rain fell on the hills. | 2[It] 2<said> 2{it was dark}.',
  ];

  it.each([
    [here, 0.84, 'Acme (organisation) · pronoun'],
    [before, 0.95, 'Acme (organisation) · pronoun'],
    // "it" of another paragraph is less sure than of its own
    [before, 0.84, '? · unattributed'],
    [twoBefore, 0.99, '? · unattributed'],
    // so is a pronoun than a name
    ['[Ruiz] <said> {it was late}.', 0.6, 'Ana Ruiz · named'],
    ['[Acme] <said> {it was late}.', 0.6, '? · unattributed'],
    ['[Acme] <said> {it was late}. 2[It] 2<said> 2{it was dark}.', 0.75, '? · unattributed'],
  ])('%s, the source right by %s', (marked, confidence, expected) => {
    expect(shown(marked, confidence)).toBe(expected);
  });
});

describe('nobody is put in where the text does not say', () => {
  it.each([
    ['{“No,”} [he] <said>.'],
    ['{“It was Ana Ruiz,”} [she] <said>.'],
    ['Ana Ruiz left. {“No,”} [it] <said>.'],
    ['1[Ana Ruiz] 1<said> 1{no}. 2[They] 2<said> 2{yes}.'],
    ['{“We waited,”} [we] <said>.'],
    ['{“I waited,”} [I] <said>.'],
    ['{“Late.”}'],
    ['[After the long climb] <said> {it was late}.'],
    ['[The possibility] <said> {it was late}.'],
  ])('%s', (sentence) => {
    const { speakers, resolved } = attributionsOf(sentence, cast).attributions.at(-1)!;
    expect({ speakers, resolved }).toEqual({ speakers: [], resolved: 'unattributed' });
  });
});
