import { sexByPronouns, sexOf } from '../../analysis/people/sex-of-person';
import type { Sex } from '../../analysis/lexicon/first-names';
import { paragraphIds } from '../../derive/reading';
import { rowsOfArticle, statementsOf } from '../../derive/rows/article-rows';
import { isWithin, within } from '../../derive/rows/spans';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { SiteArticle } from '../../model/link-notice';
import type { ArticleRows, PassageEntry } from '../../model/site';
import type { Span } from '../../model/span';
import { ownSpans } from './own-spans';

/** What the site's lists show of one article, and what each person's page shows of it. */
export interface ArticleEntries extends ArticleRows {
  /** of each quotation, the spans of its words that are its speaker's own; see `ownSpans` */
  readonly own: readonly (readonly Span[])[];
  /** by person id: paragraphs that name them without their speaking */
  readonly passages: ReadonlyMap<string, readonly PassageEntry[]>;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly titles: readonly string[];
    readonly roles: readonly string[];
    /** each name that the text has for them */
    readonly names: readonly string[];
    /** null where neither title, role, given name nor pronouns tell */
    readonly sex: Sex | null;
  }[];
}

/** Draws up the entries of one analysed article. */
export function entriesOf(article: SiteArticle): ArticleEntries {
  const ids = paragraphIds(article);
  const people = article.people.map((person) => {
    const { id, name, titles, roles } = person;
    const names = [...new Set(person.mentions.map(({ start, end }) => article.text.slice(start, end)))];
    return { id, name, titles, roles, names, sex: sexOf(person) ?? sexByPronouns(person, article.text) };
  });
  const own = statementsOf(article).map((statement) => ownSpans(article, statement));
  return { ...rowsOfArticle(article, ids), own, passages: passagesOf(article, ids), people };
}

function passagesOf(article: AnalysedArticle, ids: readonly string[]): Map<string, PassageEntry[]> {
  const { text, blocks, headline, datePublished } = article;
  const passages = new Map<string, PassageEntry[]>();
  for (const person of article.people) {
    const spoken = article.attributions
      .filter(({ speakers }) => speakers.some(({ kind, id }) => kind === 'person' && id === person.id))
      .flatMap(({ content, source }) => (source === null ? content : [...content, source]));
    const found = blocks.flatMap((block, index): PassageEntry[] => {
      const marks = person.mentions.filter((mention) => isWithin(mention, block));
      const speaks = spoken.some(({ start, end }) => start < block.end && end > block.start);
      if (marks.length === 0 || speaks) return [];
      return [
        {
          article: article.id,
          headline,
          datePublished,
          id: ids[index]!,
          words: text.slice(block.start, block.end),
          marks: marks.map((mark) => within(mark, block)),
        },
      ];
    });
    passages.set(person.id, found);
  }
  return passages;
}
