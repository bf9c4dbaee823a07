import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/analysis/countries/find-countries';
import { findPeople } from '../../../src/analysis/people/find-people';
import { findMarked } from '../../../src/analysis/quotations/passages/find-marked';
import { readText } from '../../../src/analysis/text/read-text';
import { blocksOf, read } from '../reading';

/**
 * Reads a text whose paragraphs stand on lines; a first line that begins with "# " is its headline.
 */
function found(source: string): ReturnType<typeof findPeople> & { text: string } {
  const lines = source.split('\n').map((line) => line.trim());
  const text = lines.map((line) => line.replace(/^# /, '')).join('\n\n');
  const blocks = blocksOf(text).map((block, n) =>
    lines[n]!.startsWith('# ') ? { ...block, role: 'headline' as const } : block,
  );
  const reading = readText({ text, blocks });
  return { ...findPeople(reading, findMarked(reading), findCountries(reading)), text };
}

/** Each person as "name: mention, mention / pronoun"; people are joined by "; ". */
function people(source: string): string {
  const { people, text } = found(source);
  return people
    .map(({ name, mentions, pronouns }) => {
      const words = (spans: typeof mentions): string =>
        spans.map(({ start, end }) => text.slice(start, end)).join(', ');
      return `${name}: ${words(mentions)}${pronouns.length > 0 ? ` / ${words(pronouns)}` : ''}`;
    })
    .join('; ');
}
const names = (source: string): string =>
  found(source)
    .people.map(({ name }) => name)
    .join('; ');
const organisations = (source: string): string => {
  const { organisations, text } = found(source);
  return organisations
    .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(', '))
    .join('; ');
};

describe('people', () => {
  it.each([
    [
      'a full name, then the surname',
      'Helena Markovic opened the fair. Markovic thanked the crew.',
      'Helena Markovic: Helena Markovic, Markovic',
    ],
    ['a title', 'President Okonjo flew home on Monday.', 'Okonjo: Okonjo'],
    [
      'a title with full stop',
      'Sen. Dalia Whitcomb voted no. Whitcomb gave no reason.',
      'Dalia Whitcomb: Dalia Whitcomb, Whitcomb',
    ],
    ['an office in capitals', 'Foreign Minister Teodor Vasile left early.', 'Teodor Vasile: Teodor Vasile'],
    ['a role in small letters', 'The ball fell to striker Ivo Petrenko.', 'Ivo Petrenko: Ivo Petrenko'],
    ['an apposition', 'Nadia Ferhat, a lawyer from Oran, filed the suit.', 'Nadia Ferhat: Nadia Ferhat'],
    [
      'particles',
      'Ursel von der Heide met Khalid bin Nasser in Vienna.',
      'Ursel von der Heide: Ursel von der Heide; Khalid bin Nasser: Khalid bin Nasser',
    ],
    [
      'an initial',
      'Robert J. Hanlon resigned. Bob Hanlon was tired.',
      'Robert J. Hanlon: Robert J. Hanlon, Bob Hanlon',
    ],
    ['a possessive', "Markovic's car was blue, said Helena Markovic.", 'Helena Markovic: Markovic, Helena Markovic'],
    [
      'typographic marks',
      'Helena Markovic waved. Markovic’s dog barked.',
      'Helena Markovic: Helena Markovic, Markovic',
    ],
    ['an administration', 'The plan of the Okonjo administration failed.', 'Okonjo: Okonjo'],
    ['a suffix', 'Martin Dobbs Jr. spoke to Dobbs supporters.', 'Martin Dobbs Jr.: Martin Dobbs Jr., Dobbs'],
    [
      'a headline in capitals',
      '# MARKOVIC WINS THE VOTE IN ROME\nHelena Markovic won on Sunday.',
      'Helena Markovic: MARKOVIC, Helena Markovic',
    ],
    [
      'a headline in title case',
      '# Why Helena Markovic Could Still Lose the Race\nMarkovic leads in the polls, Helena Markovic said.',
      'Helena Markovic: Helena Markovic, Markovic, Helena Markovic',
    ],
    [
      'a country before a name',
      'U.S. Ambassador Carla Whitcomb and Russian Igor Petrov met.',
      'Carla Whitcomb: Carla Whitcomb; Igor Petrov: Igor Petrov',
    ],
  ])('%s', (_kind, source, expected) => expect(people(source)).toBe(expected));

  it('keeps two people of one surname apart', () => {
    const text = 'Helena Markovic met her brother Pavel Markovic. Pavel Markovic was late.';
    expect(people(text)).toBe('Helena Markovic: Helena Markovic / her; Pavel Markovic: Pavel Markovic, Pavel Markovic');
  });

  it('gives titles and roles in the words of the text', () => {
    const text =
      "Sir Alan Whitcomb met the head of state. France's Minister of Health, Odile Garnier, and Irish foreign minister Sean Donnelly came.";
    expect(found(text).people.map(({ titles, roles }) => [titles, roles])).toEqual([
      [['Sir'], []],
      [[], ["France's Minister of Health"]],
      [[], ['Irish foreign minister']],
    ]);
  });

  it('makes the id of the fullest name', () => {
    expect(found('Markovic won. Helena Markovic cheered.').people.map(({ id }) => id)).toEqual(['helena-markovic']);
  });
});

describe('he and she', () => {
  it.each([
    ['the subject before', 'Helena Markovic resigned. She gave no reason.', 'Helena Markovic: Helena Markovic / She'],
    [
      'the sex tells',
      'Helena Markovic met Robert Hanlon. She thanked him.',
      'Helena Markovic: Helena Markovic / She; Robert Hanlon: Robert Hanlon / him',
    ],
    ['through a title', 'Mrs Okonjo arrived. She smiled.', 'Okonjo: Okonjo / She'],
    [
      'not from inside a quotation',
      'Helena Markovic spoke. “I saw Carla Whitcomb,” she said.',
      'Helena Markovic: Helena Markovic / she; Carla Whitcomb: Carla Whitcomb',
    ],
    ['not within a quotation', 'Robert Hanlon said: “He was never here.”', 'Robert Hanlon: Robert Hanlon'],
    ['nobody of that sex', 'Helena Markovic resigned. He was not there.', 'Helena Markovic: Helena Markovic'],
  ])('%s', (_kind, source, expected) => expect(people(source)).toBe(expected));
});

describe('things and places that look like people, and people who look like places', () => {
  it.each([
    ['a legal form', 'Hollis Trading GmbH sold the quay to Marta NV.', ''],
    ['a trade', 'Gilliam Creamery recalled two hundred wheels of it.', ''],
    ['a title of several', 'MEPs Ilse Brandt and Piet Hoek resigned.', 'Ilse Brandt; Piet Hoek'],
    ['a range of days', 'The sale runs from 3 June-5 July in the old town.', ''],
    ['a street cut short', 'The shop stands at 14 W. Marlow Blvd. in the old town.', ''],
    ['a channel by a known one', 'The gate was open, as CNN Turk said on Monday.', ''],
    ['an article of Spanish names', 'The picture was printed by El Valle on Monday.', ''],
    ['a port', 'The ferry left Port Ellery at dawn.', ''],
    ['where somebody goes from', 'Lena Fox left Geneva for Verona on Monday.', 'Lena Fox'],
    ['the staff of an army', 'The General Staff of the republic said its forces had moved.', ''],
    ['a place before a surname, with a role', 'The house of Vienna Ostrom, a cook, was sold.', 'Vienna Ostrom'],
    ['a place before a surname, with an age', 'Then Kenya Ostrom, 31, won the race.', 'Kenya Ostrom'],
    ['a place before a surname that flies', 'On Monday Paris Ostrom flew to the islands.', 'Paris Ostrom'],
    ['a firm with a place before', 'The debts of China Ostergrund, a property firm, were sold.', ''],
    ['a club of a town', 'Thornaby Town lost. The derby left Thornaby without a win, Thornaby said.', ''],
    ['a title before strange words', 'In 1871 the Rev Otmar Quist complained in his diary.', 'Otmar Quist'],
    ['behind an office', 'The pass is open, the Minister of Works Itsel Zanoli said on Monday.', 'Itsel Zanoli'],
    ['somebody by a word of things', "The girl's uncle, Song Jiadeng, waited at the gate.", 'Song Jiadeng'],
    ['kin by a given name', 'The driver and his wife, Maribel, were on their way home.', 'Maribel'],
  ])('%s', (_kind, source, expected) => expect(names(source)).toBe(expected));

  it('takes a given name that is a country for no country', () => {
    expect(findCountries(read('The house of Kenya Ostrom, a cook, was sold.'))).toEqual([]);
  });
});

describe('given names and surnames that are words, too', () => {
  it.each([
    ['after a verb of saying', '“It was late,” said Per Aas.', 'Per Aas: Per Aas'],
    ['as the subject, with a role', 'Per Aas, the mayor, said it was late.', 'Per Aas: Per Aas'],
    ['as the subject of a verb', 'Per Aas resigned on Monday.', 'Per Aas: Per Aas'],
    ['between commas', 'The mayor, Per Aas, resigned.', 'Per Aas: Per Aas'],
    ['Mark Long', '“No,” said Mark Long. Long left.', 'Mark Long: Mark Long, Long'],
    ['Will Power', '“No,” said Will Power.', 'Will Power: Will Power'],
    ['Grant Aas', 'She told Grant Aas to go.', 'Grant Aas: Grant Aas'],
    ['Bill May', 'Bill May, the coach, said so.', 'Bill May: Bill May'],
    ['Art Rees', 'Art Rees said it was late.', 'Art Rees: Art Rees'],
    ['Rob Young', 'Rob Young, a farmer, said so. Young left.', 'Rob Young: Rob Young, Young'],
    ['June Hill', 'June Hill sang.', 'June Hill: June Hill'],
    ['Even Lund', 'The boat was sold to Even Lund, a fisherman.', 'Even Lund: Even Lund'],
    ['Peter Such', 'They waited for Peter Such and left.', 'Peter Such: Peter Such'],
    ['after a title', 'Prime Minister Peter Major left. Major was tired.', 'Peter Major: Peter Major, Major'],
    ['after a demonym', 'The prize went to Australian Tom Moody.', 'Tom Moody: Tom Moody'],
    ['after a hyphened role', 'Full-back Mark Hanlon scored.', 'Mark Hanlon: Mark Hanlon'],
    [
      'with a role and no given name that we know',
      '“No,” said Tan Hui Ming, head of research.',
      'Tan Hui Ming: Tan Hui Ming',
    ],
    [
      'an initial before two words',
      'He said that A. Curts Markovic will retire.',
      'A. Curts Markovic: A. Curts Markovic',
    ],
    ['initials that begin a sentence', 'It rained. K.J. Hanlon said so.', 'K.J. Hanlon: K.J. Hanlon'],
    ['two senators', 'It was Sens. Jon Tanner and Ana Ruiz.', 'Jon Tanner: Jon Tanner; Ana Ruiz: Ana Ruiz'],
    [
      'a list of players',
      'The team: Nick Knight, Mark Hill, Rob Young, Dean Baker, Tom Moody.',
      'Nick Knight: Nick Knight; Mark Hill: Mark Hill; Rob Young: Rob Young; Dean Baker: Dean Baker; Tom Moody: Tom Moody',
    ],
  ])('%s', (_kind, source, expected) => expect(people(source)).toBe(expected));

  it.each([
    ['Per capita income rose. Per Article 5, nothing changes. Per Reuters, it rained.', ''],
    ['Even Ana Ruiz came.', 'Ana Ruiz: Ana Ruiz'],
    ['Mark Aas came. Mark my words.', 'Mark Aas: Mark Aas'],
    ['Will Aas came. Will he stay?', 'Will Aas: Will Aas / he'],
    ['May Rees won. May the best win. May Day was quiet.', 'May Rees: May Rees'],
    ['Grant Aas came. Grant money was spent.', 'Grant Aas: Grant Aas'],
    ['Art Rees came. Art lovers came.', 'Art Rees: Art Rees'],
    ['Rob Long came. Long lines formed. Long aides left.', 'Rob Long: Rob Long, Long'],
    ['Ivan Young spoke. Young people left. Young himself stayed.', 'Ivan Young: Ivan Young, Young / himself'],
  ])('but a word at the beginning of a sentence: %s', (source, expected) => expect(people(source)).toBe(expected));
});

describe('two of one family', () => {
  const family = 'Ana Hadid was born in Lisbon. Her father, Omar Hadid, sold cars.';

  it('gives the surname to the one it is about, not to whom the block before introduced as kin', () => {
    expect(people(`${family}\nHadid moved to Oslo.`)).toBe('Ana Hadid: Ana Hadid, Hadid / Her; Omar Hadid: Omar Hadid');
  });

  it('gives "he" to the one who says it', () => {
    const text = 'Ivan Orlov left his car. His father Pavel Orlov said he would fetch it.';
    expect(people(text)).toBe('Ivan Orlov: Ivan Orlov / his, His; Pavel Orlov: Pavel Orlov / he');
  });
});

describe('nobody', () => {
  it.each(
    `The Lincoln Memorial was closed.|They drove down Kennedy Avenue.|The Washington Monument is white.|It docked at the USS Reagan pier.
    |The Nobel Prize went to nobody.|The Stanley Cup was lost.|Jordan closed its border.|Georgia joined the talks in Vienna.|Chad sent troops.
    |Turkey recalled its envoy.|Lebanon has no president.|The Dodd-Frank Act was changed.|The Monroe Doctrine is old.|The Marshall Plan helped.
    |Rolls-Royce cut jobs.|Goldman Sachs raised its forecast.|Morgan Stanley said profits fell.|Johnson & Johnson recalled it.|Lockheed Martin won the order.
    |Le Monde reported it.|Der Spiegel wrote about it.|El Mundo said so.|The BBC asked.|Reuters reported it on Monday.|TASS said eight were killed.
    |The Kremlin denied it.|Downing Street declined to comment.|The White House had no comment.|Moscow said it would respond.|Paris and London agreed.
    |London's mayor was absent.|It may rain in May.|The march began in March.|Monday was quiet.|Two climbers are missing on Mont Verdun.|Orlan Pharma said it was glad.|On Good Friday nobody works.|Christmas came early.
    |The Roman Catholic Church objected.|Buckingham Palace said no.|The Eiffel Tower went dark.|Lake Victoria is rising.|Mount Everest is high.
    |The Victoria Cross was stolen.|The University of Oxford opened.|Harvard University sued.|The Ford Motor Company recalled cars.|The Red Cross sent food.
    |Hurricane Katrina hit the coast.|Storm Dennis flooded roads.|The Treaty of Lisbon holds.|The Paris Agreement was signed.|The Supreme Court ruled.
    |The General Assembly met.|The Ministry of Defence denied it.|Prime Minister's questions were long.|The Minister of Health was asked.|The President spoke.
    |The Republican Party lost.|Democrats and Republicans agreed.|Manchester United won.|The Dallas Cowboys lost.|Real Madrid scored twice.
    |The World Health Organization warned.|Human Rights Watch protested.|Doctors Without Borders left.|San Francisco is foggy.|New York is loud.
    |Los Angeles burned.|West Virginia voted.|South Korea fired a missile.|The Korean War ended in 1953.|The Cold War is over.|Brent crude rose.
    |The Franco-German plan failed.|US-made bombs fell.|HIMARS were used.|The FAB bombs were shot down.|Fans came to the Carlos Ruiz stadium.|Dutch retail group Haldon NV said so. Haldon plans to open stores.|A 'Kestrel' missile flew.|Boeing cut jobs.`
      .split('|')
      .map((line) => line.trim()),
  )('%s', (source) => expect(names(source)).toBe(''));
});

describe('organisations', () => {
  it.each([
    ['a newspaper, an agency', 'Le Monde and Reuters reported it.', 'Le Monde; Reuters'],
    [
      'a ministry, later without its country',
      "Warsaw's defence ministry denied it. The defence ministry gave no details.",
      "Warsaw's defence ministry, defence ministry",
    ],
    ['a foundation that bears a name', 'Helena Markovic leads the Whitcomb Foundation.', 'Whitcomb Foundation'],
    ['a party', 'The Democratic Party lost seats.', 'Democratic Party'],
    ['a bank of a place', 'The Bank of England raised rates.', 'Bank of England'],
    [
      'letters introduced in brackets',
      'The Nordic Fisheries Council (NFC) met. The NFC agreed.',
      'Nordic Fisheries Council, NFC, NFC',
    ],
    ['no weapon and no standard', 'The JDAM bombs and the ATACMS were shot down.', ''],
  ])('%s', (_kind, source, expected) => expect(organisations(source)).toBe(expected));
});
