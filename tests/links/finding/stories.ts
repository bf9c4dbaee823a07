/** A short article, one statement of it that a link was made for, and that statement in other forms. */
export interface Story {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** the statement, as its words stand in the text, marks left out */
  readonly words: string;
  /** the sentence that holds it, and who says it there */
  readonly sentence: string;
  readonly speaker: string;
  /** somebody else of the article, by full name */
  readonly other: string;
  /** the speaker's surname within the sentence and the name in full, where these differ */
  readonly fuller?: readonly [short: string, full: string];
  readonly negated: string;
  readonly renamed: string;
  readonly recounted: string;
  readonly trimmed: string;
  readonly extended: string;
  /** a letter wrong in the words */
  readonly mistyped: string;
}

/** Short articles of several kinds. */
export const stories: readonly Story[] = [
  {
    name: 'inverted, the rest of its paragraph after it',
    paragraphs: [
      'Dockers walk out at Varde port',
      'More than a thousand dockers walked out on Monday, and the cranes of the port of Varde stood still.',
      '“Our 340 members will now stay out until Varde pays them,” said Liv Brekke, the leader of the union. Pickets blocked both gates of the terminal from dawn.',
      'Olav Dahl runs the terminal for a company of the city. He came to the gates at noon.',
      'The ferry to the islands sailed an hour late.',
    ],
    words: 'Our 340 members will now stay out until Varde pays them',
    sentence: '“Our 340 members will now stay out until Varde pays them,” said Liv Brekke, the leader of the union.',
    speaker: 'Liv Brekke',
    other: 'Olav Dahl',
    negated: 'Our 340 members will not stay out until Varde pays them',
    renamed: 'Our 340 members will now stay out until Esbjerg pays them',
    recounted: 'Our 430 members will now stay out until Varde pays them',
    trimmed: 'Our 340 members will now stay out',
    extended: 'Our 340 members and their families will now stay out until Varde pays them what it owes',
    mistyped: 'Our 340 membres will now stay out until Varde pays them',
  },
  {
    name: 'speaker first with a colon, single marks, the rest before it',
    paragraphs: [
      'School meals to cost more',
      "The price of school meals in Ardmore will rise in September. Council leader Fiona Kerr said: 'We cannot pay the £3 million that Glasgow promised us for these meals.'",
      'Parents were told by letter on Friday. Sean Doyle, a father of four, opened his on the bus.',
      'The council meets again in June.',
    ],
    words: 'We cannot pay the £3 million that Glasgow promised us for these meals.',
    sentence:
      "Council leader Fiona Kerr said: 'We cannot pay the £3 million that Glasgow promised us for these meals.'",
    speaker: 'Fiona Kerr',
    other: 'Sean Doyle',
    negated: 'We can pay the £3 million that Glasgow promised us for these meals.',
    renamed: 'We cannot pay the £3 million that Edinburgh promised us for these meals.',
    recounted: 'We cannot pay the £8 million that Glasgow promised us for these meals.',
    trimmed: 'We cannot pay the £3 million that Glasgow promised us.',
    extended: 'We cannot pay the £3 million that Glasgow promised us for these meals and for the buses.',
    mistyped: 'We cannot pay the £3 million that Glasgwo promised us for these meals.',
  },
  {
    name: 'reported without marks',
    paragraphs: [
      'Dam holds after storm',
      'The storm passed over the valley on Sunday night and took the roofs off two barns. Engineers walked the wall of the dam at first light.',
      'Marta Oliveira said that the dam in Serpa had lost 12 centimetres of water since the rain began. She has looked after it for nine years.',
      'Paulo Reis farms the fields below the wall. His sheep were moved to higher ground.',
      'More rain is forecast for Tuesday.',
    ],
    words: 'the dam in Serpa had lost 12 centimetres of water since the rain began',
    sentence: 'Marta Oliveira said that the dam in Serpa had lost 12 centimetres of water since the rain began.',
    speaker: 'Marta Oliveira',
    other: 'Paulo Reis',
    negated: 'the dam in Serpa had not lost 12 centimetres of water since the rain began',
    renamed: 'the dam in Beja had lost 12 centimetres of water since the rain began',
    recounted: 'the dam in Serpa had lost 21 centimetres of water since the rain began',
    trimmed: 'the dam in Serpa had lost 12 centimetres of water',
    extended: 'the dam in Serpa had lost 12 centimetres of water since the rain began, but no stone of its wall',
    mistyped: 'the dam in Serpa had lost 12 centimeters of water since the rain began',
  },
  {
    name: 'the last words of the text',
    paragraphs: [
      'Museum gets its mask back',
      'A bronze mask that was taken in 1897 came home on Thursday. It had stood in a museum of Bremen for a hundred years.',
      'Crowds lined the road from the airport. Ngozi Balogun carried the case herself.',
      'The minister of culture, Tunde Adeyemi, waited at the gates of the palace.',
      '“Bremen sent us one mask, and we ask for the other 60 pieces,” said Ngozi Balogun.',
    ],
    words: 'Bremen sent us one mask, and we ask for the other 60 pieces',
    sentence: '“Bremen sent us one mask, and we ask for the other 60 pieces,” said Ngozi Balogun.',
    speaker: 'Ngozi Balogun',
    other: 'Tunde Adeyemi',
    negated: 'Bremen sent us one mask, and we do not ask for the other 60 pieces',
    renamed: 'Hamburg sent us one mask, and we ask for the other 60 pieces',
    recounted: 'Bremen sent us one mask, and we ask for the other 16 pieces',
    trimmed: 'We ask for the other 60 pieces',
    extended: 'Bremen sent us one mask last year, and we ask the city for the other 60 pieces',
    mistyped: 'Bremen sent us one masck, and we ask for the other 60 pieces',
  },
  {
    name: 'by a pronoun, between other words of the same speaker',
    paragraphs: [
      'Judge frees two in bridge case',
      'Two men walked free from court on Wednesday, three years after the bridge over the Narva fell.',
      'Their lawyer, Katrin Saar, spoke on the steps. “It is a good day,” Saar said. “My clients lost 3 years of their lives to a mistake made in Tallinn,” she said. “They want to go home.”',
      'The prosecutor, Juhan Lepik, left by a side door.',
      'A new bridge is to open in spring. It will carry no lorries.',
    ],
    words: 'My clients lost 3 years of their lives to a mistake made in Tallinn',
    sentence: '“My clients lost 3 years of their lives to a mistake made in Tallinn,” she said.',
    speaker: 'Katrin Saar',
    other: 'Juhan Lepik',
    negated: 'My clients never lost 3 years of their lives to a mistake made in Tallinn',
    renamed: 'My clients lost 3 years of their lives to a mistake made in Helsinki',
    recounted: 'My clients lost 13 years of their lives to a mistake made in Tallinn',
    trimmed: 'My clients lost 3 years of their lives',
    extended: 'My clients lost 3 years of their lives, and one of them his house, to a mistake made in Tallinn',
    mistyped: 'My clients lost 3 years of thier lives to a mistake made in Tallinn',
  },
  {
    name: 'an unnamed source, through an agency',
    paragraphs: [
      'Talks on grain break off',
      'Talks on the export of grain broke off on Tuesday after nine hours. Prices rose at once in Chicago.',
      '“Odessa can ship 4 million tonnes before the frost,” a senior diplomat told Reuters. The ships lie idle in the roads.',
      'Emre Aksoy, who speaks for the host, asked reporters for patience.',
      'The delegations fly home on Thursday. No new date was set.',
    ],
    words: 'Odessa can ship 4 million tonnes before the frost',
    sentence: '“Odessa can ship 4 million tonnes before the frost,” a senior diplomat told Reuters.',
    speaker: 'senior diplomat',
    other: 'Emre Aksoy',
    negated: 'Odessa cannot ship 4 million tonnes before the frost',
    renamed: 'Izmail can ship 4 million tonnes before the frost',
    recounted: 'Odessa can ship 14 million tonnes before the frost',
    trimmed: 'Odessa can ship 4 million tonnes',
    extended: 'Odessa and its sister ports can ship 4 million tonnes before the frost',
    mistyped: 'Odessa can ship 4 million tonens before the frost',
  },
  {
    name: 'partly between marks',
    paragraphs: [
      'Coach keeps his captain',
      'Rovers lost again on Saturday, the fifth time in a row. The stands were half empty.',
      'Coach Diego Paz insisted that his captain had “run 11 kilometres for Rosario with a broken toe”. The doctor shook his head.',
      'Bruno Ferro scored both goals for the visitors.',
      'The next match is on Wednesday. Tickets are free for children.',
    ],
    words: 'his captain had “run 11 kilometres for Rosario with a broken toe”',
    sentence: 'Coach Diego Paz insisted that his captain had “run 11 kilometres for Rosario with a broken toe”.',
    speaker: 'Diego Paz',
    other: 'Bruno Ferro',
    negated: 'his captain had “not run 11 kilometres for Rosario with a broken toe”',
    renamed: 'his captain had “run 11 kilometres for Santa Fe with a broken toe”',
    recounted: 'his captain had “run 17 kilometres for Rosario with a broken toe”',
    trimmed: 'his captain had “run 11 kilometres for Rosario”',
    extended: 'his captain had “run 11 kilometres for Rosario and its fans with a broken toe”',
    mistyped: 'his captain had “run 11 kilometres for Rosario with a brokne toe”',
  },
  {
    name: 'surname alone, in a paragraph of its own',
    paragraphs: [
      'Bakers fear the price of butter',
      'Butter costs twice what it did in spring, and the bakers of Lyon have begun to say so in their windows.',
      '“I sold 200 croissants on Sunday and Lyon wanted more,” Moreau said.',
      'Claire Petit sells bread on the other bank. Her window has no sign in it.',
      'The dairies blame the drought. They hope for a wet autumn.',
    ],
    words: 'I sold 200 croissants on Sunday and Lyon wanted more',
    sentence: '“I sold 200 croissants on Sunday and Lyon wanted more,” Moreau said.',
    speaker: 'Moreau',
    other: 'Claire Petit',
    fuller: ['Moreau', 'Henri Moreau'],
    negated: 'I sold no 200 croissants on Sunday and Lyon wanted more',
    renamed: 'I sold 200 croissants on Sunday and Vienne wanted more',
    recounted: 'I sold 120 croissants on Sunday and Lyon wanted more',
    trimmed: 'I sold 200 croissants on Sunday',
    extended: 'I sold 200 croissants and 90 loaves on Sunday and Lyon wanted more of both',
    mistyped: 'I sold 200 croisants on Sunday and Lyon wanted more',
  },
];
