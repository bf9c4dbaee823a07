/** A story that pages are made of, with what a reader would take from each of them. */
export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  readonly author: readonly string[];
  /** as its page writes it */
  readonly time: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
}

/** Stories of our own. */
export const stories: readonly Story[] = [
  {
    headline: 'Ana Ruiz: “The quay will not wait for us”',
    standfirst: 'The harbour master wants the money before the winter.',
    author: ['Ines Roy', 'Omar Dahl'],
    time: '2026-10-28T23:30:00-05:00',
    publisher: 'The Sorrel Mercury',
    paragraphs: [
      'The quay at Sorrel Point sank by another four centimetres this summer, the harbour master said on Wednesday.',
      '“The quay will not wait for us,” Ana Ruiz told the town council. “It has no calendar.”',
      'Engineers measured the sea wall in May and again in September, and found eleven cracks where there had been three.',
      'The council’s treasurer, Pavel Strand, answered that the repair fund held enough for a coat of paint.',
      'A vote is due next month. Fishers have asked that the crane be moved before the first storm.',
    ],
  },
  {
    headline: 'Bakers’ guild ends its quarrel over flour',
    standfirst: 'Nine mills and forty bakers agree on a price.',
    author: ['Lena Bram'],
    time: '2026-03-02T06:15:00+01:00',
    publisher: 'Valley Post',
    paragraphs: [
      'Forty bakers and nine mills have ended a quarrel over the price of flour that had lasted since the harvest.',
      'The two sides signed a paper of three lines in the back room of an inn, a spokeswoman for the guild said.',
      '“We were all tired of rye,” said Sten Dahl, who has baked since he was fourteen.',
      'Under the deal a sack will cost what it did two years ago, and the mills will carry the sacks themselves.',
      'Economists had warned that loaves would be a third dearer by Easter.',
    ],
  },
  {
    headline: 'Museum gives back a drum after ninety years',
    standfirst: 'It was bought for a bicycle, its papers say.',
    author: ['Tomas Veld'],
    time: '2025-12-31T23:59:00Z',
    publisher: 'North Radio',
    paragraphs: [
      'A museum in the north has given back a drum that a collector had bought in 1935 for a bicycle.',
      'The drum will travel by train, wrapped in wool, to the village where it was made, the director said.',
      '“It never spoke here,” Mirja Lund said of the drum. “Perhaps it was waiting.”',
      'Three elders had asked for it in letters since 1988, according to the museum’s own archive.',
      'The bicycle, as far as anybody knows, is still in use.',
    ],
  },
  {
    headline: 'Night trains return to the coast line',
    standfirst: 'Two sleepers a week, and breakfast at the border.',
    author: ['Ruth Amadi', 'Gil Sandoval', 'Priya Lowell'],
    time: '2026-05-20',
    publisher: 'The Ledger',
    paragraphs: [
      'Night trains will run along the coast again from June, eight years after the last one was taken off.',
      'The railway has rebuilt twelve carriages that had stood in a siding among the brambles, it announced on Tuesday.',
      '“Somebody had planted tomatoes in the dining car,” said Colin Marsh, the engineer in charge.',
      'Tickets will cost about as much as a seat on the day train and a cheap room together.',
      'The union said that it had not been asked about the shifts and would say more on Friday.',
    ],
  },
  {
    headline: 'Reservoir town votes to be moved uphill',
    standfirst: 'Four in five want new streets above the water line.',
    author: [],
    time: '2026-01-15T12:00:00+05:30',
    publisher: 'Hill Chronicle',
    paragraphs: [
      'The people of Ters have voted to move their town uphill before the new dam fills the valley.',
      'Four in five were in favour, the election office said, on a turnout that nobody could remember.',
      '“We shall take the bell and the bench,” said Yusuf Hadi, the mayor, “and leave the post office.”',
      'The ministry of water promised that every house would have a number that it had before.',
      'Work is to begin when the apples are in. A protest camp at the bridge was empty by the evening.',
    ],
  },
];
