import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/model/attribution';
import type { ComparedTelling } from '../../../src/site/sayings/cluster-index';
import { joinSayings } from '../../../src/site/sayings/join-sayings';

/** `A 05-03 Ana Ruiz: “We waited.”`: article, month and day, speakers (`-` for nobody, `a man` for one not named), words. */
function told(line: string): ComparedTelling {
  const [, article, day, who, words] = /^(\w+) (\S+) ([^:]+): (.*)$/s.exec(line)!;
  const marked = [...words!.matchAll(/“([^”]*)”/g)];
  return {
    article: article!,
    id: line,
    datePublished: `2024-${day!}`,
    words: words!,
    own: marked.map(({ index, 0: all }) => ({ start: index + 1, end: index + all.length - 1 })),
    speakers: who === '-' ? [] : who!.split(' and ').map(speakerOf),
  };
}

function speakerOf(name: string): Speaker {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return /^an? /.test(name) ? { kind: 'unnamed', describes: 'person', id, name } : { kind: 'person', id, name };
}

/** The articles of each saying, and behind `!` those that give its words to others: `A+B!C`. */
const sayings = (...lines: string[]): string[] =>
  joinSayings(lines.map(told))
    .map(({ tellings, others }) =>
      [tellings, others].map((some) => some.map(({ article }) => article).join('+')).join(others.length > 0 ? '!' : ''),
    )
    .sort();

const spring = '“We will not close the old bridge at Lund before the spring of 2025, whatever the ministry says,”';
const first = `A 05-03 Ana Ruiz: ${spring}`;

describe('a saying that another article has', () => {
  it.each([
    ['word for word', spring],
    [
      'with other marks',
      '“We will not close the old bridge at Lund – before the spring of 2025 – whatever the ministry says.”',
    ],
    ['trimmed at its end', '“We will not close the old bridge at Lund before the spring”'],
    ['trimmed at its beginning', '“before the spring of 2025, whatever the ministry says.”'],
    ['cut openly in its middle', '“We will not close the old bridge … whatever the ministry says.”'],
    [
      'parted by who said it',
      '“We will not close the old bridge at Lund,” … “before the spring of 2025, whatever the ministry says.”',
    ],
    ['mistyped', '“We will not clsoe the old brigde at Lund before the spring of 2025, whatever the ministry says.”'],
    [
      'in another spelling',
      '“We won’t close the old bridge at Lund before the spring of 2025, whatever the ministry says.”',
    ],
    [
      'with a word explained',
      '“[The city] will not close the old bridge at Lund before the spring of 2025, whatever the ministry says.”',
    ],
    [
      'with a small word more',
      '“We will certainly not close the old bridge at Lund before the spring of 2025, whatever the ministry says.”',
    ],
    [
      'with a sentence more',
      `“It is simple. We will not close the old bridge at Lund before the spring of 2025, whatever the ministry says.”`,
    ],
    ['quoted in part', 'the city would “not close the old bridge at Lund before the spring of 2025”'],
  ])('%s', (_, words) => {
    expect(sayings(first, `B 05-04 Ana Ruiz: ${words}`)).toEqual(['A+B']);
  });

  it('retold in the same words of the same speaker', () => {
    const retold = 'the closure of the old bridge at Lund would cost the city four million crowns';
    expect(sayings(`A 05-03 Ana Ruiz: ${retold}`, `B 05-04 Ana Ruiz: ${retold} a year`)).toEqual(['A+B']);
  });

  it('has all of its tellings, the earliest first', () => {
    expect(sayings(`C 05-09 Ana Ruiz: ${spring}`, first, `B 05-04 Ana Ruiz: ${spring}`)).toEqual(['A+B+C']);
  });
});

describe('two sayings, though they are alike', () => {
  it.each([
    [
      'a negation fewer',
      '“We will close the old bridge at Lund before the spring of 2025, whatever the ministry says.”',
    ],
    [
      'a negation written otherwise',
      '“We will now close the old bridge at Lund before the spring of 2025, whatever the ministry says.”',
    ],
    [
      'another year',
      '“We will not close the old bridge at Lund before the spring of 2026, whatever the ministry says.”',
    ],
    [
      'another name',
      '“We will not close the old bridge at Lulea before the spring of 2025, whatever the ministry says.”',
    ],
    [
      'a name a letter apart',
      '“We will not close the old bridge at Lunda before the spring of 2025, whatever the ministry says.”',
    ],
    ['other words', '“We will not sell the new school at Lund after the autumn of 2025, whatever the voters want.”'],
    ['a denial cut off', '“close the old bridge at Lund before the spring of 2025, whatever the ministry says.”'],
  ])('%s', (_, words) => {
    expect(sayings(first, `B 05-04 Ana Ruiz: ${words}`)).toEqual([]);
  });

  it.each([
    '“We will see.”',
    '“No comment.”',
    '“Thank you very much.”',
    '“We will see what happens,”',
    '“It is too early to say.”',
  ])('commonplace words: %s', (words) => {
    expect(sayings(`A 05-03 Ana Ruiz: ${words}`, `B 05-04 Ana Ruiz: ${words}`)).toEqual([]);
  });

  it('words that everybody says', () => {
    const words = '“Our thoughts and prayers are with the families of the victims.”';
    const people = ['Ana Ruiz', 'Hans Aas', 'Li Wei', 'Olga Berg', 'Ana Ruiz'];
    expect(sayings(...people.map((who, n) => `A${n} 05-0${n + 1} ${who}: ${words}`))).toEqual([]);
  });

  it('told by one article only', () => {
    expect(sayings(first, `A 05-03 Ana Ruiz: ${spring}`)).toEqual([]);
  });

  it('retold by people who are not named', () => {
    const retold = 'the closure of the old bridge at Lund would cost the city four million crowns';
    expect(sayings(`A 05-03 -: ${retold}`, `B 05-04 a man: ${retold}`)).toEqual([]);
  });
});

describe('who said it', () => {
  it('two who are named are never joined, and each is told of the other', () => {
    expect(sayings(first, `B 05-04 Hans Aas: ${spring}`)).toEqual(['A!B', 'B!A']);
    expect(sayings(first, `B 05-04 Ana Ruiz and Hans Aas: ${spring}`)).toEqual(['A!B', 'B!A']);
  });
  it('whoever is not named may be anybody', () => {
    expect(sayings(first, `B 05-04 -: ${spring}`)).toEqual(['A+B']);
    expect(sayings(first, `B 05-04 a man: ${spring}`)).toEqual(['A+B']);
    expect(sayings(`A 05-03 -: ${spring}`, `B 05-04 a man: ${spring}`)).toEqual(['A+B']);
  });
  it('nobody named joins two who are', () => {
    expect(sayings(first, `B 05-04 Hans Aas: ${spring}`, `C 05-05 -: ${spring}`)).toEqual(['A!B', 'B!A', 'C!A+B']);
  });
  it('nobody named goes with those whom most articles name', () => {
    expect(
      sayings(first, `D 05-04 Ana Ruiz: ${spring}`, `B 05-04 Hans Aas: ${spring}`, `C 05-05 -: ${spring}`),
    ).toEqual(['A+D+C!B', 'B!A+D+C']);
  });
  it('a surname alone goes with the only one who bears it', () => {
    expect(sayings(first, `B 05-04 Ruiz: ${spring}`)).toEqual(['A+B']);
    expect(sayings(first, `B 05-04 Ruiz: ${spring}`, `C 05-04 Eva Ruiz: ${spring}`)).toEqual([
      'A!B+C',
      'B!A+C',
      'C!A+B',
    ]);
  });
});

it('the order of the statements changes nothing', () => {
  const lines = [
    first,
    `B 05-04 Hans Aas: ${spring}`,
    `C 05-05 Ana Ruiz: “We will not close the old bridge at Lund before the spring”`,
    `D 05-05 -: “We will see.”`,
    `E 05-06 Ana Ruiz: “before the spring of 2025, whatever the ministry says.”`,
  ];
  const expected = sayings(...lines);
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(sayings(...shuffled)).toEqual(expected);
    }),
  );
});
