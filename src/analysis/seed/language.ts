/** The commonest words of each language that share few of them with the others. */
const commonWords = {
  en: 'the of and to in is that was for it with as on be by at he his are not have from this which had but they were she has their will said its would been who after more about',
  fr: 'le la les des et du une est dans que qui pour pas sur avec ce il elle au aux sont plus par cette ont été mais nous leur',
  de: 'der die das und ist nicht mit den von zu ein eine auf für sich dem des auch als nach wird sie haben einen werden bei sind hat dass',
  es: 'el los las y del que una por con para se es su al lo como más pero sus fue han este está entre también ha',
  it: 'il di che della per una con sono del non è le dei nel alla gli più anche delle si da ha come questo lo',
  pt: 'os das dos que não uma com para em do da mais como foi ao pelo pela são ele também mas seu sua já',
  nl: 'het een van de en dat niet zijn op te voor met die aan er ook hij bij naar maar wordt heeft deze om worden',
  pl: 'nie się na jest że do to jak ale po przez od dla był oraz tym będzie które także przed',
  ru: 'и в не на что с по как это из он за к его от для было был она они мы также после которые',
  uk: 'і в не на що з до як це та від його за для був була вони ми також після які про',
} as const satisfies Record<string, string>;

type Known = keyof typeof commonWords;

const owners = new Map<string, Known[]>();
for (const language of Object.keys(commonWords) as Known[]) {
  for (const word of commonWords[language].split(' ')) owners.set(word, [...(owners.get(word) ?? []), language]);
}

/** How much of a text is looked at, in UTF-16 code units. */
const sample = 20_000;

/** Under so many words nobody can tell; a text is then taken to be English if its letters are Latin. */
const fewWords = 30;

/** The share of common words below which a text is in none of the languages known here; running prose has 25 to 45 %. */
const leastShare = 0.06;

/** The text's language as a BCP 47 tag, by its commonest words; `und` when they are those of no language known here. */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hits = new Map<Known, number>();
  for (const word of words)
    for (const language of owners.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, count] = [...hits].reduce<readonly [Known, number]>(
    (top, entry) => (entry[1] > top[1] ? entry : top),
    ['en', hits.get('en') ?? 0],
  );
  if (count >= words.length * leastShare && count > 0) return best;
  const isLatin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length * 2 >= words.length;
  return words.length < fewWords && isLatin ? 'en' : 'und';
}

/** A language, a script and a place or nothing: en   pt-BR   en_GB.UTF-8   zh-Hant-TW */
const languageTag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][\w-]+)?(?:\.[\w-]+)?$/i;

/** A BCP 47 tag in its usual letters (`en-GB`), also where it was written as programs do (`en_GB`, `en_GB.UTF-8`); null for what is none. */
export function readLanguageTag(words: string): string | null {
  const [, language, script, place] = languageTag.exec(words) ?? [];
  if (language === undefined) return null;
  const titled = script === undefined ? [] : [script[0]!.toUpperCase() + script.slice(1).toLowerCase()];
  return [language.toLowerCase(), ...titled, ...(place === undefined ? [] : [place.toUpperCase()])].join('-');
}

/** Whether the engine knows the language of a BCP 47 tag. */
export const isKnownLanguage = (tag: string): boolean => tag === 'en' || tag.startsWith('en-');
