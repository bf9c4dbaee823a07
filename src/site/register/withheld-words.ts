import { wordsIn } from '../../links/finding/link-words';
import { frameOf } from '../../links/finding/sentence-frame';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Span } from '../../model/span';
import type { Uncorrected } from '../seeds/read-article';
import type { PublishedLine } from './register-line';

/** What the owner took away from an article: no other line of the register may keep it. */
export interface Withheld {
  /** where it still stands in the text as nobody's statement */
  readonly content: readonly Span[];
  /** the sentences there, which tell whose it was */
  readonly sentences: readonly Span[];
  /** in each form in which it was published, as words */
  readonly forms: readonly (readonly string[])[];
}

const keysIn = (text: string): string[] => wordsIn(text).map(({ key }) => key);

/** What is withheld of an article whose text is not at hand, in the words of lines that were taken away. */
export const withheldIn = (taken: readonly PublishedLine[]): Withheld => ({
  content: [],
  sentences: [],
  forms: taken.map(({ words }) => keysIn(words)),
});

/** Gathers what is withheld from an article, `taken` being lines of statements that were taken away. */
export function withheldFrom(
  article: AnalysedArticle,
  uncorrected: Uncorrected | null,
  taken: readonly PublishedLine[],
): Withheld {
  const statements = uncorrected?.withheld ?? [];
  const content = statements.flatMap((one) => one.content);
  const sentences = statements.map((one) => frameOf(article, one.content));
  const texts = [...content, ...sentences].map(({ start, end }) => article.text.slice(start, end));
  return { content, sentences, forms: [...texts.map(keysIn), ...withheldIn(taken).forms] };
}

/** In words in a row: fewer are shared by chance, unless there are no more. */
const [mostTold, mostBeside] = [5, 3];

/** Whether words hold any form of what is withheld, or a good part of one. */
export const holdsWithheld = (words: string, { forms }: Withheld): boolean =>
  forms.length > 0 && forms.some((form) => sharesRun(keysIn(words), form, mostTold));

/** The line without surroundings that hold what is withheld, or begin or end within it. */
export function withoutWithheld(line: PublishedLine, { forms }: Withheld): PublishedLine {
  if (forms.length === 0) return line;
  const [before, after] = [keysIn(line.before), keysIn(line.after)];
  const isBefore = forms.some((form) => sharesRun(before, form, mostBeside) || meets(form, before));
  const isAfter = forms.some((form) => sharesRun(after, form, mostBeside) || meets(after, form));
  return { ...line, before: isBefore ? '' : line.before, after: isAfter ? '' : line.after };
}

function sharesRun(words: readonly string[], form: readonly string[], most: number): boolean {
  const length = Math.min(most, form.length);
  if (length === 0) return false;
  const runsOf = (keys: readonly string[]): string[] =>
    keys.slice(0, Math.max(0, keys.length - length + 1)).map((_, n) => keys.slice(n, n + length).join(' '));
  const runs = new Set(runsOf(form));
  return runsOf(words).some((run) => runs.has(run));
}

/** Whether the last words of the one are the first of the other. */
function meets(one: readonly string[], other: readonly string[]): boolean {
  return [...Array(mostBeside).keys()].some((n) => {
    const end = one.slice(-n - 1);
    return end.length === n + 1 && end.every((key, at) => other[at] === key) && end.join('').length > 3;
  });
}
