import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article';
import { articleOf, shownStatement, statementsIn } from './whole-engine';

describe('the head of the phrase that is the subject speaks', () => {
  it.each([
    [
      'Officials close to Karim Haddad said he was “tired”.',
      'officials close to Karim Haddad (unnamed): he was “tired”',
    ],
    ['“He is tired,” said a sister of Karim Haddad.', 'sister of Karim Haddad (unnamed): “He is tired,”'],
    ['A letter obtained by Reuters called the plan “rash”.', 'letter (unnamed) → Reuters: the plan “rash”'],
    ['A nurse who cared for Ada Lund called it “a lie”.', 'nurse (unnamed): it “a lie”'],
    ['Mia Sorel, whose brother, Karim Haddad, had left, said the quay was shut.', 'Mia Sorel: the quay was shut'],
    ['Mia Sorel, asked whether Bo Ekman had lied, said the quay was shut.', 'Mia Sorel: the quay was shut'],
    ['Karim Haddad left before Mia Sorel said the quay was shut.', 'Mia Sorel: the quay was shut'],
    ['At a rally in Ohio the envoy said Canada was a friend.', 'envoy (unnamed): Canada was a friend'],
    ['Earlier this month the airline said the quay was shut.', 'airline (organisation): the quay was shut'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toEqual([expected]);
  });
});

describe('nobody who is named in what was said speaks it', () => {
  it.each([
    [
      'Karim Haddad, a farm hand, was pulled from the silo, said the ambulance service.',
      'ambulance service (organisation): Karim Haddad, a farm hand, was pulled from the silo',
    ],
    [
      'Nobody told Mia Sorel that the well was dry, says her brother, Bo Ekman.',
      'Bo Ekman: Nobody told Mia Sorel that the well was dry',
    ],
    [
      'Karim Haddad had robbed the depot twice, reported the police.',
      'police (organisation): Karim Haddad had robbed the depot twice',
    ],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toEqual([expected]);
  });
});

describe('of two who bear one surname', () => {
  it.each([
    ['Bo and Mia Ekman own the quay. Mr Ekman said it was shut.', 'Bo Ekman: it was shut'],
    ['Bo Ekman and his wife, Mia Ekman, slept. “It is shut,” Mrs Ekman said.', 'Mia Ekman: “It is shut,”'],
    ['Judge Bo Ekman met Senator Mia Ekman. “It is shut,” Sen. Ekman said.', 'Mia Ekman: “It is shut,”'],
    ['Sir Bo Ekman was there. “It is shut,” Lady Ekman said.', 'Ekman: “It is shut,”'],
    ['Bo Ekman and Mia Ekman own the quay. “It is shut,” Ekman said.', '?: “It is shut,”'],
    [
      'Bo Ekman owns the quay. His cousin is Mia Ekman. / “It is shut,” Bo Ekman said. “It is,” Ekman said.',
      'Bo Ekman: “It is shut,”',
    ],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('an office', () => {
  it.each([
    [
      'The Lagos police said he had fled. Lagos Police Chief Bo Ekman wept.',
      'Lagos police (organisation): he had fled',
    ],
    ['Vice President Bo Ekman left. “It is shut,” the president said.', 'president (unnamed): “It is shut,”'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('where one clause ends and another’s words begin', () => {
  it.each([
    ['Mia Sorel said the tunnel had flooded, but pumps are now running.', 'Mia Sorel: the tunnel had flooded'],
    [
      'Mia Sorel said the tunnel had flooded but that pumps were running.',
      'Mia Sorel: the tunnel had flooded but that pumps were running',
    ],
    [
      'The boy, who neighbours said had run away, was found by “luck”, Sheriff Bo Ekman said.',
      'Bo Ekman: The boy, who neighbours said had run away, was found by “luck”',
    ],
    ['Bo Ekman told Reuters the quay was “a mess”.', 'Bo Ekman → Reuters: the quay was “a mess”'],
    [
      "Norland's trade chief, Mia Sorel, told TASS that the quay was “a mess”.",
      'Mia Sorel → TASS: that the quay was “a mess”',
    ],
    ['A second neighbour, retired bus driver Bo Ekman, said the quay was shut.', 'Bo Ekman: the quay was shut'],
    ['“Duty calls,” Mia Sorel said.', 'Mia Sorel: “Duty calls,”'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toEqual([expected]);
  });
});

describe('a lone surname', () => {
  it.each([
    ['“It is shut,” said Okwuosa, a ferry pilot.', 'Okwuosa: “It is shut,”'],
    ['Hallström, 71, said the quay was shut.', 'Hallström: the quay was shut'],
    ['Hallström told his wife that the quay was shut.', 'Hallström: that the quay was shut'],
    ['“It is shut,” Nordbahn said. Its trains are old.', 'Nordbahn (organisation): “It is shut,”'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

/** The first statement of a headline over a text. */
function ofHeadline(headline: string, text: string): string {
  const read = analyseArticle(articleOf(text.split(' / '), headline));
  return shownStatement(read.text, read.attributions[0]!);
}

describe('what a headline quotes', () => {
  it.each([
    [
      'is the one’s who says it there',
      "Bo Ekman's plan 'a disgrace', says union",
      'Ekman left.',
      "union (organisation): Bo Ekman's plan 'a disgrace'",
    ],
    [
      'is the subject’s who stands so to a thing',
      "Norway and Chile are 'ready to talk'",
      'Talks begin.',
      "Norway (NO) + Chile (CL): 'ready to talk'",
    ],
    ['is not the subject’s who is called so', "Bo Ekman is 'a liar'", 'Ekman left.', "?: 'a liar'"],
    [
      'is whose it is in the text',
      "Bo Ekman thanks Mia Sorel: 'You saved me'",
      '“You saved me,” Ekman wrote.',
      "Bo Ekman: 'You saved me'",
    ],
    [
      'is another’s than the one named first',
      "Bo Ekman delights Mia Sorel: 'We saw it all'",
      'Bo Ekman won. “We saw it all,” Sorel said.',
      "Mia Sorel: 'We saw it all'",
    ],
    [
      'is nobody’s that the text does not tell',
      "Bo Ekman delights Mia Sorel: 'We saw it all'",
      'Bo Ekman won.',
      "?: 'We saw it all'",
    ],
    [
      'is whose deed follows it',
      "'It was murder': widow of Piet Haas speaks out",
      'Haas died.',
      "widow of Piet Haas (unnamed): 'It was murder'",
    ],
    [
      'is not the hearer’s',
      "Driver who took the ferry 'slept at the wheel', jury told",
      'Haas left.',
      "?: Driver who took the ferry 'slept at the wheel'",
    ],
    ['is an office’s holder’s', "Dam 'weeping', governor says", 'Governor Bo Ekman left.', "Bo Ekman: Dam 'weeping'"],
  ])('%s: %s | %s  ⇒  %s', (_, headline, text, expected) => {
    expect(ofHeadline(headline, text)).toBe(expected);
  });
});

describe('an office said again', () => {
  it.each([
    ['Gov. Bo Ekman signed. Nobody came. Rain fell. “It is law,” the governor said.', 'Bo Ekman: “It is law,”'],
    ['Rep. Mia Sorel lost. Nobody came. “I am tired,” the three-term congresswoman said.', 'Mia Sorel: “I am tired,”'],
    ['Rep. Mia Sorel lost. Nobody came. “I am tired,” the congressman said.', 'congressman (unnamed): “I am tired,”'],
    ['Gov. Bo Ekman met Lt. Gov. Mia Sorel. Nobody came. “It is law,” the governor said.', 'Bo Ekman: “It is law,”'],
    [
      'Sen. Bo Ekman met Sen. Mia Sorel. Nobody came. “It is law,” the senator said.',
      'senator (unnamed): “It is law,”',
    ],
    ['Mayor Mia Sorel met the union. The mayor herself called it “a farce”.', 'Mia Sorel: it “a farce”'],
    ['Mia Sorel herself said it was “a farce”.', 'Mia Sorel: it was “a farce”'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('a clause between the subject and its words', () => {
  it.each([
    [
      'The clerk, Mia Sorel, 44, who keeps bees and was for years a nurse in Lima, sent a note, saying it was “a farce”.',
      'Mia Sorel: it was “a farce”',
    ],
    ['Bo Ekman met Karim Haddad, whom he called “a clown”.', 'Bo Ekman: “a clown”'],
    ['Bo Ekman met Mia Sorel, a nurse who says she loves rain. “It is late,” she said.', 'Mia Sorel: “It is late,”'],
    [
      'In his speech, Bo Ekman also hammered Karim Haddad for what he called his “failure to grow when it comes to jobs”.',
      'Bo Ekman: his “failure to grow when it comes to jobs”',
    ],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('a headline whose verb stands before a word between marks', () => {
  it('gives both its passages to its subject', () => {
    const headline = 'Ekman slams ‘idle’ Sorel aide Rosa, calls on ‘weak’ ministry to act';
    const { text, attributions } = analyseArticle(articleOf(['Rosa Lind is an aide. Bo Ekman met her.'], headline));
    expect(attributions.map((one) => shownStatement(text, one))).toEqual([
      'Bo Ekman: ‘idle’ Sorel aide Rosa',
      'Bo Ekman: on ‘weak’ ministry to act',
    ]);
  });
});

describe('two sayings, two statements', () => {
  it.each([
    [
      'Mia Sorel noted that the quay had cracked. “It was the frost. It came too late.”',
      ['Mia Sorel: that the quay had cracked', 'Mia Sorel: “It was the frost. It came too late.”'],
    ],
    [
      'When fans ask, “Are you Ekman?”, Mia Sorel says, “No, I am his sister.”',
      ['?: “Are you Ekman?”', 'Mia Sorel: “No, I am his sister.”'],
    ],
    ['“It is late,” said Mia Sorel, adding, “We go.”', ['Mia Sorel: “It is late,” … “We go.”']],
  ])('%s', (text, expected) => {
    expect(statementsIn([text])).toEqual(expected);
  });
});

describe('what was said begins and ends with its clause', () => {
  it.each([
    [
      'When the envoy, Bo Ekman, tells us that the quay is “a link of the north”, I look for the link.',
      'Bo Ekman: that the quay is “a link of the north”',
    ],
    ['Mia Sorel said the boat sank but would not say when.', 'Mia Sorel: the boat sank'],
    ['Mia Sorel said the boat sank but did not burn.', 'Mia Sorel: the boat sank but did not burn'],
    ['Mia Sorel said the boat sank, but declined to name the owner.', 'Mia Sorel: the boat sank'],
    [
      'Mia Sorel told the union that it was “late”, and that she would go home.',
      'Mia Sorel: that it was “late”, and that she would go home',
    ],
    ['Mia Sorel bakes; she has never, she tells me, had a day off.', 'Mia Sorel: she has never … had a day off'],
    [
      'In the note, which is dated May 3, Bo Ekman writes that the bot, called Ada, “will say what you like.”',
      'Bo Ekman: that the bot, called Ada, “will say what you like.”',
    ],
    ['Both armies claimed to control it and at least nine men were hurt.', 'both armies (organisation): to control it'],
    [
      'The firm promised to pay the crew and to mend the door.',
      'firm (organisation): to pay the crew and to mend the door',
    ],
    [
      'According to a report by two clerks, first published by the BBC, the crew had slept on deck.',
      'report by two clerks (unnamed) → BBC: the crew had slept on deck',
    ],
    [
      '“We did not know,” the head of the port, Mia Sorel, who was in Oslo, told Reuters.',
      'Mia Sorel → Reuters: “We did not know,”',
    ],
    ['A man behind me asked his wife whether the ship was late.', 'man behind me (unnamed): whether the ship was late'],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn([text])).toEqual([expected]);
  });
});

describe('who is meant by a source of few words', () => {
  it.each([
    ['“We have no roof,” said one, Mia Sorel. “It fell in.”', 'Mia Sorel: “We have no roof,” … “It fell in.”'],
    [
      '“We have no roof,” said one of them, a man of forty. “It fell in.”',
      'one of them (unnamed): “We have no roof,” … “It fell in.”',
    ],
    [
      'A letter dated May 3 and seen by Reuters warned that the pier “will not last a winter” without repair.',
      'letter dated May 3 (unnamed) → Reuters: that the pier “will not last a winter” without repair',
    ],
    [
      'The plan is “mad,” an engineer who worked on the pier for years told Reuters, adding that it would fail.',
      'engineer (unnamed) → Reuters: The plan is “mad,”',
    ],
    ['A Norvik clerk declined to comment on what he called “gossip.”', 'Norvik clerk (unnamed): “gossip.”'],
    ['First minister: ‘Stay at home’ / First minister Mia Sorel met Bo Ekman.', 'Mia Sorel: ‘Stay at home’'],
    ['Crows lie about rain, the authors report.', 'authors (unnamed): Crows lie about rain'],
    [
      'The head, Mia Sorel, met Bo Ekman. / When Rosa at last goes home, she sings. “I have paid,” she says.',
      '?: “I have paid,”',
    ],
  ])('%s  ⇒  %s', (text, expected) => {
    expect(statementsIn(text.split(' / '))).toContain(expected);
  });
});

describe('no verb of saying, no statement', () => {
  it.each([
    'The harbour has two boats. Its motto is “We wait for you”.',
    'The bishop has rebuked a priest who rang the bells for an hour.',
    'Bo Ekman proclaimed himself “Bo I, King of the Fens”.',
    'Bo Ekman later added “Lord of the Fens” to his title.',
    'The site aims to help “small firms”.',
    'The probe flew past a moon called Tarn (pronounced “tairn”) in May.',
  ])('%s', (text) => {
    expect(statementsIn([text])).toEqual([]);
  });

  it('but a clause between marks is somebody’s, whoever it was', () => {
    expect(statementsIn(['The port is a fee-based place which aims to “build the best, the fastest quays”.'])).toEqual([
      '?: “build the best, the fastest quays”',
    ]);
  });
});
