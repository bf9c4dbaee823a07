import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../reading';

const cut = (text: string): string => {
  const { sentences } = read(text);
  return sentences.map(({ start, end }) => text.slice(start, end)).join(' | ');
};

/** One text a line, ` | ` where one sentence ends and the next begins. */
const table = {
  titles: `
    Rev. Al Okoro spoke. | He left.
    He met Capt. Ruiz and Lt. Gov. Berg in port. | They sailed.
    Brig. Gen. Pat Okoro and Messrs. Ruiz and Berg met. | They ate.
    Sen. Bo Berg (I-Vt.) spoke. | He left.
    Fr. John prayed. | Atty. Gen. Okoro did not.
    He serves under Gen. He Lifeng. | She does not.
    John F. Okoro and J.K. Weaver met. | He won.
    J. K. Weaver wrote it. | It sold.`,
  'names cut short': `
    Snow fell on Mt. Hood. | Roads shut.
    They live in St. Paul. | It is cold.
    He walked down Main St. | The shop was shut.
    It opens Fri. Nov. 3 at noon. | Come early.
    It shuts on Mon. and Sat. | They open on Sun.
    He moved to Calif. | She stayed in Pa. until Sept. 2019.
    Plan B. | It failed.`,
  'words that look like them': `
    The Justice Okoro sat. | Doctors came.
    He was ill. | Doctors came.
    They lay in the sun. | Doctors came.
    He answered no. | Nobody asked why.
    Was it so? | No. | She left.`,
  'bullets and hours of entries': `
    • | Ruiz left. | She ran.
    14:05 – | Ruiz left.
    15.02 | The vote is over.
    3.05 people a day fell ill.
    14:05 is the hour.`,
  numbers: `
    See No. 5 and No. 7. | Then stop.
    He got to No. 1. | She got to No. 2.
    He was born c. 1850. | See p. 5 and Art. 7.
    It cost $4.5 million. | 20 people signed.
    The case is Roe v. Wade. | It stood.`,
  countries: `
    She moved to the U.K. | He stayed in the U.S.
    She moved to the U.K. in May. | He stayed in the U.S. until June.
    The U.S. Senate voted. | The U.N. Security Council met.
    The U.K. Supreme Court sat. | It ruled.
    He lives in the U.S. | She does not.
    He lives in the U.S. | “We pay,” she said.
    He lives in Washington, D.C. | A friend does not.`,
  'times of day': `
    It began at 3 p.m. | The crowd left.
    It began at 3 p.m. on Friday. | The crowd left.
    It ended at 9 a.m. Tuesday. | Doctors came.
    “They came at 5 p.m.” | She left.`,
  'marks after the stop': `
    “Why now?” she asked. | “Because we must.”
    “It is over.” | “Is it?” | “Yes.”
    He said: 'It is over.' | Then he left.
    (It rained.) | They left.`,
  ellipses: `
    They waited ... | Then they left.
    They waited… | Then they left.
    “We wait …” she said. | It moved by 2.5 per cent … and stopped.`,
  companies: `
    He works for Acme Inc. | The firm is old.
    He works for Acme Inc. in Oslo, with Berg Bros. and Ruiz Corp. | Traders do not.
    Apples, pears, etc. were sold. | Traders came.`,
} satisfies Record<string, string>;

describe.each(Object.entries(table))('sentences: %s', (_, lines) => {
  it.each(lines.trim().split(/\n\s+/))('%s', (marked) => {
    expect(cut(marked.replaceAll(' | ', ' '))).toBe(marked);
  });
});

it('law: sentences hold every word once, in order', () => {
  const words = fc.array(fc.constantFrom('Rev.', 'U.K.', 'p.m.', 'She', 'sat', '“No.”', 'No.', '5', '…', 'Inc.', '.'), {
    minLength: 1,
  });
  fc.assert(fc.property(words, (some) => void expect(cut(some.join(' ')).replaceAll(' | ', ' ')).toBe(some.join(' '))));
});
