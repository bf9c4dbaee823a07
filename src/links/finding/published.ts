import type { AnalysedArticle } from '../../model/analysed-article';
import { withoutThat, type Attribution, type AttributionKind } from '../../model/attribution';
import type { Span } from '../../model/span';
import { isDenied } from './denial';
import { frameOf } from './sentence-frame';
import { wordsIn } from './link-words';
import { titlesOf } from './speaker-titles';

/**
 * What stood at an address when it was published: all that finding it again needs, whatever has
 * become of the article since.
 */
export interface Published {
  /** the words, those cut apart by their cue joined by " … " */
  readonly exact: string;
  /**
   * what stood before, outermost first, blocks parted by blank lines. Of a statement: before the
   * sentences that hold it, for these change with its speaker. Of other words: right before them,
   * as the `prefix` of a W3C TextQuoteSelector. Empty where nothing did.
   */
  readonly before: string;
  /** what stood after, likewise */
  readonly after: string;
  /** how the words were given; null for words that are no statement, such as a reader selected */
  readonly said: Said | null;
}

/** Whose words a statement was, as the page said. */
export interface Said {
  readonly kind: AttributionKind;
  /** the names of all who spoke together; empty where nobody was found */
  readonly speakers: readonly string[];
  /** of each of them, the titles that the article gave; left out where it gave none */
  readonly titles?: readonly (readonly string[])[];
  /** left out where they were not told as denied, or never said */
  readonly denied?: true;
}

/** How many words of the surroundings are kept on each side. */
const wordsAround = 12;

/** What is published of a statement. */
export function publishedStatement(article: AnalysedArticle, statement: Attribution): Published {
  const exact = statement.content
    .map((span) => withoutThat(article.text, span))
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' … ');
  return {
    exact,
    ...surroundings(article.text, frameOf(article, statement.content)),
    said: saidIn(article, statement),
  };
}

function saidIn(article: AnalysedArticle, statement: Attribution): Said {
  const { kind, speakers } = statement;
  const titles = speakers.map((speaker) => titlesOf(speaker, statement, article));
  return {
    kind,
    speakers: speakers.map(({ name }) => name),
    ...(titles.every(({ length }) => length === 0) ? {} : { titles }),
    ...(isDenied(statement, article) ? { denied: true } : {}),
  };
}

/** What is published of any other words of an article. */
export function publishedWords({ text }: Pick<AnalysedArticle, 'text'>, span: Span): Published {
  return { exact: text.slice(span.start, span.end), ...surroundings(text, span), said: null };
}

function surroundings(text: string, { start, end }: Span): Pick<Published, 'before' | 'after'> {
  // as many characters as so many long words take
  const reach = wordsAround * 12;
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const before = wordsIn(left).slice(-wordsAround);
  const after = wordsIn(right, wordsAround);
  return {
    before: before.length === 0 ? '' : left.slice(before[0]!.start),
    after: after.length === 0 ? '' : right.slice(0, after.at(-1)!.end),
  };
}
