/** Marks of a language, for words within `<q>` and for those within them: opening and closing. */
type Marks = readonly [outer: string, inner: string];

const english: Marks = ['“”', '‘’'];

/** What the browsers write around `<q>`, by language (CLDR); others are as English. */
const marksOf: Readonly<Record<string, Marks>> = {
  cs: ['„“', '‚‘'],
  da: ['“”', '‘’'],
  de: ['„“', '‚‘'],
  es: ['«»', '“”'],
  fi: ['””', '’’'],
  fr: ['«»', '«»'],
  hu: ['„”', '»«'],
  it: ['«»', '“”'],
  nb: ['«»', '‘’'],
  no: ['«»', '‘’'],
  pl: ['„”', '«»'],
  pt: ['“”', '‘’'],
  ro: ['„”', '«»'],
  ru: ['«»', '„“'],
  sv: ['””', '’’'],
  uk: ['«»', '„“'],
};

/**
 * The marks around words of a language (a BCP 47 tag) at a depth of quotation, 0 for the outermost.
 */
export function quotationMarksOf(language: string, depth: number): readonly [open: string, close: string] {
  const name = language.toLowerCase().split('-')[0]!;
  const pair = (Object.hasOwn(marksOf, name) ? marksOf[name]! : english)[depth % 2]!;
  return [pair[0]!, pair[1]!];
}
