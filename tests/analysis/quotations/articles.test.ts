import { describe, expect, it } from 'vitest';
import { shownChain } from './notation';
import { chainsIn, saidIn, statementsIn } from './whole-engine';

describe('who said what in a whole article, without any help', () => {
  it('a talks story: a paper that cites, a pronoun after it, a deputy on the radio', () => {
    expect(
      statementsIn([
        'The two sides met in Lisbon this week to discuss a ceasefire.',
        'According to the newspaper Público, which cited two people familiar with the talks, the sides disagree about the border and about prisoners.',
        'Foreign Minister Marta Gomes rejected the report. "That is simply false," she said.',
        'Her deputy, João Reis, is expected to travel to Geneva next week. He told the broadcaster RTP in an interview on Sunday that talks would resume in April.',
      ]),
    ).toEqual([
      'two people familiar with the talks (unnamed) → Público: the sides disagree about the border and about prisoners',
      'Marta Gomes: "That is simply false,"',
      'João Reis → RTP: that talks would resume in April',
    ]);
  });

  it('a town story: a rival in apposition, a spokeswoman, a report, people who ask not to be named', () => {
    expect(
      statementsIn([
        'Lena Vogt, the mayor of Harlow, on Tuesday ordered the bridge shut after inspectors found cracks in two of its piers.',
        '"Nobody will cross until I am satisfied," Vogt told reporters outside the town hall. Her opponent in next month\'s election, Peter Crane, last week said the bridge was safe.',
        '"She is frightening people for votes," he told the Harlow Gazette.',
        "Crane's spokeswoman, Dina Kessel, later said he had not seen the inspectors' report. It was first obtained by Reuters.",
        'The report says that the cracks were known in 2019, and that the council was told. "No action was taken," it says.',
        'The council said in a statement it would respond in due course. Two former engineers told the Gazette they had warned of the cracks twice.',
      ]),
    ).toEqual([
      'Lena Vogt: "Nobody will cross until I am satisfied,"',
      'Peter Crane: the bridge was safe',
      'Peter Crane → Harlow Gazette: "She is frightening people for votes,"',
      "Dina Kessel: he had not seen the inspectors' report",
      'report (unnamed): that the cracks were known in 2019, and that the council was told',
      'report (unnamed): "No action was taken,"',
      'council (organisation): it would respond in due course',
      'two former engineers (unnamed) → Harlow Gazette: they had warned of the cracks twice',
    ]);
  });

  it('a rail story: a memo, a union, a minister on Sunday television, a paper that cites officials', () => {
    expect(
      statementsIn([
        'Northern Rail will cut forty trains a day from June, according to an internal memo obtained by the BBC.',
        'The operator last night declined to comment. But Sunita Rao, who leads the drivers\' union, said her members had not been told. "We read it in the news like everybody else," she said.',
        'Transport Secretary Mark Doyle told Sky News on Sunday that the cuts were "regrettable but temporary", and insisted that ministers had not approved them.',
        'The Guardian reported, citing two officials, that Mr Doyle had been shown the plan in January.',
        '"He never saw it," a spokesman for the minister said. Rao disagreed: "He did see it, and he knows it."',
      ]),
    ).toEqual([
      'internal memo (unnamed) → BBC: Northern Rail will cut forty trains a day from June',
      'Sunita Rao: her members had not been told',
      'Sunita Rao: "We read it in the news like everybody else,"',
      'Mark Doyle → Sky News: that the cuts were "regrettable but temporary"',
      'Mark Doyle → Sky News: that ministers had not approved them',
      'two officials (unnamed) → Guardian: that Mr Doyle had been shown the plan in January',
      'spokesman for the minister (unnamed): "He never saw it,"',
      'Sunita Rao: "He did see it, and he knows it."',
    ]);
  });

  it('a bank story: quoted by a paper from an interview, investors told of by an agency, officials of a country', () => {
    expect(
      statementsIn([
        "Japan's central bank kept its rate unchanged on Thursday, and Governor Kenji Mori said prices would rise more slowly than it had expected.",
        'Mori was quoted by the Nikkei as saying in an interview published on Monday that the yen was too weak.',
        'Foreign investors were surprised, Kyodo reported, citing traders.',
        'French officials said the decision was expected. The sale was a mistake, Norwegian media has reported.',
        "In a letter seen by the Financial Times, Mori's predecessor, Jun Sato, urged the board to cut rates.",
      ]),
    ).toEqual([
      'Kenji Mori: prices would rise more slowly than it had expected',
      'Kenji Mori → Nikkei: that the yen was too weak',
      'traders (unnamed) → Kyodo: Foreign investors were surprised',
      'French officials (unnamed): the decision was expected',
      'Norwegian media (organisation): The sale was a mistake',
      'Jun Sato → Financial Times: the board to cut rates',
    ]);
  });
});

describe('a pronoun is never put on the wrong person', () => {
  it.each([
    [
      'a paper is not "she"',
      'According to the newspaper Público, which cited two people, the sides disagree. The minister rejected the report. "That is false," she said.',
    ],
    [
      'nor is the diplomat whom it cites, when an envoy spoke since',
      'According to the newspaper Nordlys, citing a diplomat, the talks had stalled. The envoy rejected the report. "That is false," he said.',
    ],
    [
      'one of several is none of those named before',
      'Ana Ruiz and Tom Whitlock have resigned, according to Norwegian media. "It is false," one of them told NRK, Reuters reported.',
    ],
  ])('%s', (_trap, paragraph) => {
    const { text, attributions } = saidIn([paragraph]);
    const last = attributions.at(-1)!;
    expect(last.speakers.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(text.slice(last.content[0]!.start, last.content.at(-1)!.end)).toMatch(/^"(?:That|It) is false,"$/);
  });
});

describe('whom a description means', () => {
  it.each([
    ['“We were lucky,” said the Italian.', '?'],
    ['“I was terrified,” said Lucy.', 'Lucy (unnamed)'],
    ['Acme Inc was fined. Acme Inc disputes the finding. “We kept to the rules,” it said.', 'Acme Inc (organisation)'],
    [
      'A senior UN official in Geneva said that aid was stuck. “It is a farce,” the official said.',
      'senior UN official in Geneva (unnamed)',
    ],
    [
      'Two officials said aid was stuck. A third official said it was not. “We shall see,” the official said.',
      'official (unnamed)',
    ],
  ])('%s  ⇒  %s', (paragraph, speaker) => {
    expect(chainsIn([paragraph]).at(-1)).toBe(speaker);
  });

  it('gives a "he" to nobody where the text has called the only one named "she"', () => {
    const { attributions } = saidIn([
      'Dana Holt, the mayor, resigned on Friday. "I am tired," she said. "It is enough."',
      'Her deputy is away until May. He told the Gazette he was "shocked".',
    ]);
    expect(shownChain(attributions[0]!)).toBe('Dana Holt');
    expect(attributions.at(-1)!.speakers.map(({ name }) => name)).not.toContain('Dana Holt');
  });
});

describe('who is not named speaks too', () => {
  it.each([
    ['one of several', 'One of the donors said the money was gone.', 'one of the donors (unnamed)'],
    ['a body whose name ends in ’s', "St. Hilda's, in Leeds, said it had shut the ward.", "St. Hilda's (organisation)"],
    ['somebody before “who”', 'They met the husband, who said the dog had run off.', 'husband (unnamed)'],
    [
      'a document that goes on',
      'A report puts the cost at a million. It adds that the roof “leaks”.',
      'report (unnamed)',
    ],
    ['a stranger, then “he”', 'A man at the gate was held. He said it was his.', 'man at the gate (unnamed)'],
    [
      'a stranger, then “him”',
      'A man at the gate was held. According to him, it was his.',
      'man at the gate (unnamed)',
    ],
    [
      'a stranger and somebody of the paragraph before',
      'Callum Frith waved. / One handler on the picket line spoke up. “My back is gone,” he said.',
      'one handler on the picket line (unnamed)',
    ],
    ['no stranger: a name in apposition', 'An engineer, Nora Lund, was called. “It is sound,” she said.', 'Nora Lund'],
    ['a role that looks like a verb', '“We waited all night,” said managing director Tom Roe.', 'Tom Roe'],
    ['the lead of several', '“We waited all night,” said lead author Dr Priya Venkat.', 'Priya Venkat'],
    [
      'two in apposition to a plural',
      'Both drivers, Ada Hale, 80, of Lima, and Tom Roe, 83, said it was green.',
      'Ada Hale + Tom Roe',
    ],
    [
      'a stranger behind the hour',
      'Tuesday, 2:05 p.m.: A man at the gate was held. He said it was his.',
      'man at the gate (unnamed)',
    ],
    ['a nation below a state', 'The Scottish government said the pier was shut.', 'Scottish government (organisation)'],
    [
      'nobody who plays somebody',
      'In it Agnes (Kemi Bello) has married. He is a whaler. “You said oil,” she tells him.',
      '?',
    ],
    [
      'kin of somebody, who was told of',
      'Ilse Vogt leaves a daughter, Eva Strand. Ms Strand slept. “She wrote three bars,” her daughter said.',
      'Eva Strand',
    ],
    ['a name behind a role and an article', 'A clergyman, the Rev Otmar Quist, said it was late.', 'Otmar Quist'],
    [
      'a body of two',
      'The Office for Water Testing and Supply said it was safe.',
      'Office for Water Testing and Supply (organisation)',
    ],
    [
      'the subject of the sentence before, though another spoke last',
      'Bishop Paul Arno called it “unwise”. / Don Aldo Greco has served here since 1999. He said the clapper had jammed.',
      'Aldo Greco',
    ],
    ['a subject behind its kin', 'Jake’s mum Carol Marsh was at home. “Leave him alone,” she said.', 'Carol Marsh'],
    [
      'a subject behind a setting',
      'Pia Lund directs. At the curtain Nora Quill came on. “I am sorry,” she said.',
      'Nora Quill',
    ],
  ])('%s', (_kind, text, expected) => {
    expect(chainsIn(text.split(' / ')).at(-1)).toBe(expected);
  });

  it('speaks on over paragraphs that each open with a mark and do not close', () => {
    const chains = chainsIn([
      '“I have taught for years,” Wendy Clough wrote to parents on Friday. “I have seen it all.',
      '“Last term a girl was filmed. By noon the whole school had seen it.',
      '“I will not have it.”',
    ]);
    expect(new Set(chains)).toEqual(new Set(['Wendy Clough']));
  });
});

describe('the one just told of is known again', () => {
  it.each([
    [
      'by the office of the title',
      'Congressman Dale Whitlow came late. “There was fog,” the four-term congressman said.',
      'Dale Whitlow',
    ],
    [
      'by an office told of nowhere',
      'Karla Novotka has run the ministry since May. “We wait,” the minister said.',
      'Karla Novotka',
    ],
    [
      'by none behind how she is addressed',
      'Mme Karla Novotka has run the ministry since May. “We wait,” the minister said.',
      'Karla Novotka',
    ],
    [
      'beside somebody who only owns something',
      'Emeka Obi struck from afar after Liam Tate’s clearance had reached him. “I closed my eyes,” the striker said.',
      'Emeka Obi',
    ],
    [
      'of two who hold the office',
      'Councillor Ann Moor and Councillor Sue Reid were there. Reid stayed late. “Ask me in April,” the councillor said.',
      'Sue Reid',
    ],
    ['by the party', 'Senator Ray Dunne spoke on Monday. “I am tired,” the two-term Republican said.', 'Ray Dunne'],
    ['a firm', 'The Brack Group, a builder, is in trouble. “We wait,” the company said.', 'Brack Group (organisation)'],
    ['a maker', 'Zetron sold its mill. “We wait,” the planemaker said.', 'Zetron (organisation)'],
    ['not a firm beside another', 'Boeing sued Airbus in May. “We wait,” the company said.', 'company (organisation)'],
    [
      'not a firm of another paragraph',
      'Zetron did not reply. / “We wait,” the company said.',
      'company (organisation)',
    ],
    ['not beside another', 'Karl Osten met Ida Blum. “No,” the novelist said.', 'novelist (unnamed)'],
    ['not who holds another office', 'President Tom Roe flew to Oslo. “No,” the mayor said.', 'mayor (unnamed)'],
    [
      'not by another office',
      'Karl Novotka, the finance minister, sat down. “No,” the health minister said.',
      'health minister (unnamed)',
    ],
    ['not by the other sex', 'Karl Osten left early. “No,” the actress said.', 'actress (unnamed)'],
    [
      'not who was told of before',
      'A senator was there. Karl Osten left early. “No,” the senator said.',
      'senator (unnamed)',
    ],
    ['not by what anybody may be', 'Karl Osten was sentenced on Monday. “No,” the judge said.', 'judge (unnamed)'],
    [
      'not from two paragraphs ago',
      'Karl Osten left early. / It rained. / “No,” the novelist said.',
      'novelist (unnamed)',
    ],
  ])('%s', (_kind, text, expected) => {
    expect(new Set(chainsIn(text.split(' / ')))).toEqual(new Set([expected]));
  });
});

describe('a frame is not part of what was said', () => {
  it.each([
    ['An inquiry found that the pumps had failed, the Globe report said.', 'that the pumps had failed'],
    ['“It is done,” Lena Vogt told Le Monde, according to AFP.', '“It is done,”'],
    ['“It is done,” Lena Vogt was quoted by Interfax as saying, according to Reuters.', '“It is done,”'],
    ['Lena Vogt told the Security Council that aid was stuck.', 'that aid was stuck'],
    ['Speaking from Lima, Lena Vogt told AFP that aid was stuck.', 'that aid was stuck'],
    ['Lena Vogt warned in a letter seen by the Guardian that reserves were low.', 'that reserves were low'],
  ])('%s', (sentence, said) => {
    const { text, attributions } = saidIn([sentence]);
    expect(attributions.map(({ content: [only] }) => text.slice(only!.start, only!.end))).toContain(said);
    for (const { content, source } of attributions) {
      expect(content.some(({ start, end }) => source !== null && start < source.end && source.start < end)).toBe(false);
    }
  });
});
