import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAll } from '../../src/derive/find-words';
import { askedWords, searchWords } from '../../src/model/search-words';

/** Whether a text is found by what is asked for, as every list finds it. */
const finds = (asked: string, text: string): boolean => {
  const words = askedWords(asked);
  return words.length > 0 && holdsAll(searchWords(text), words);
};

/** What is asked for: texts that it finds, and texts that it does not. */
const table: Readonly<Record<string, readonly [found: string, not: string]>> = {
  '100': ['$100 | US$100 | 100 people | 100%', '1,000 | 2100 | $100.50 | 10 and 0'],
  $100: ['It cost $100. | US$100', '100 people | €100 | $1000 | $100.50'],
  US$100: ['US$100', '$100 | 100 US citizens'],
  '€100': ['€100 | 100€', '$100 | 100'],
  '1000': ['1,000 | 1000', '100 | 1,000,000'],
  '5c': ['5c | 5C | 5°C | 5 °C', '5 cars | c 5 | 15c | 5cm'],
  '5°C': ['5°C | 5 °C | 5℃', '5 Celtic fans | 15°C'],
  '3.5%': ['3.5% | 3.5 per cent | 3.5 percent', '3.5 | 5% | 3 and 5%'],
  '3.5': ['3.5% | 3.5', '3 to 5 | 5 and 3'],
  '9/11': ['since 9/11', '9 November | 11 September, 9 a.m. | 9/110 | 11/9'],
  '24/7': ['open 24/7', '24 July 7'],
  'C++': ['written in C++', 'C | vitamin C'],
  'C#': ['written in C#', 'C++'],
  C: ['vitamin C | C++', 'B'],
  'AT&T': ['AT&T said', 'at T | AT'],
  G7: ['the G7 | the G-7', 'G77 | G20 | 7'],
  "O'Brien": ["O'Brien | O’Brien | O’Brien's", 'o for Brien | Brian'],
  obrien: ['O’Brien', 'Brien'],
  brien: ['O’Brien', 'Brian'],
  'Covid-19': ['Covid-19 | COVID‑19 | Covid19', 'Covid in 19 towns | Covid'],
  covid: ['Covid-19 | covid', 'ovid'],
  'F-16': ['F-16 | F16 | F-16s', '16 | F-160'],
  1990: ['1990 | 1990s | 1990-91', '19901 | 1,990,000'],
  'long-range': ['long-range | long range', 'long | range'],
  "Barrot's": ['Barrot | Barrot’s', 'barrel'],
  US: ['U.S. | US', 'united states'],
  'U.K.': ['the U.K. | UK', 'kingdom'],
  'Jean-Noel': ['Jean-Noël Barrot', 'Jean Barrot'],
  lodz: ['Łódź', 'Lotz'],
  iran: ['Iran | Iranian', 'Iraq'],
  austria: ['Austria | Austrian', 'Australia'],
  'ferry sank': ['The ferry sank', 'The ferry | It sank'],
};

describe.each(Object.entries(table))('%s', (asked, [found, not]) => {
  it.each(found.split(' | '))('finds %s', (text) => expect(finds(asked, text)).toBe(true));
  it.each(not.split(' | '))('does not find %s', (text) => expect(finds(asked, text)).toBe(false));
});

const anything = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'B',
    '1',
    '23',
    ' ',
    '.',
    ',',
    "'",
    '’',
    '-',
    '/',
    '&',
    '+',
    '$',
    '%',
    '°',
    'C',
    '\u{1f600}',
  ),
  maxLength: 30,
});

describe('laws', () => {
  it('whatever a text says is found by asking for all of it', () => {
    fc.assert(fc.property(anything, (text) => void expect(holdsAll(searchWords(text), askedWords(text))).toBe(true)));
  });
  it('a text is found whatever stands around it', () => {
    fc.assert(
      fc.property(anything, anything, (text, more) => {
        expect(holdsAll(searchWords(`${more} — ${text} — ${more}`), askedWords(text))).toBe(true);
      }),
    );
  });
  it('capitals and accents do not count', () => {
    fc.assert(fc.property(anything, (text) => void expect(askedWords(text.toUpperCase())).toEqual(askedWords(text))));
  });
});
