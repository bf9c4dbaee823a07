import type { Article } from '../../model/article';
import { slugOf } from '../../model/ids';
import { stemOfSeed } from '../../model/seed';
import { joinBlocks } from './join-blocks';
import { detectLanguage, isKnownLanguage } from './language';
import { hasUnbalancedMarks } from './marks';
import type { Parts, Report, SeedBlock } from './seed-parts';

/** The id of the article of a seed's file, `talks.txt`: empty for a name without letters or digits. */
export const idOfSeed = (file: string): string => slugOf(stemOfSeed(file));

/**
 * The id of the article of a seed's file; null, with an error, of a name that none can be made from.
 */
export function tellName(file: string, report: Report): string | null {
  const id = idOfSeed(file);
  if (id !== '') return id;
  const told = 'the file name has no letter or digit to make an address from; rename it, such as 2024-03-02-talks.txt';
  report('error', 1, told);
  return null;
}

/** What a seed says of itself as an article complete; null where it lacks a headline or a date. */
export function settleArticle(file: string, parts: Parts, report: Report): Article | null {
  const { headline, description, date } = parts;
  const id = tellName(file, report);
  if (headline === null || date === null || id === null) return null;
  const laidOut = joinBlocks({ ...parts, headline });
  const inLanguage = parts.language ?? detectLanguage(laidOut.text);
  if (!isKnownLanguage(inLanguage)) {
    report(
      'warning',
      headline.line,
      `the language seems to be "${inLanguage}", which the engine does not know: shown without marks (if it is English, add language: en)`,
    );
  }
  if (parts.blocks.length === 0)
    report('warning', headline.line, 'there is a headline and no text; put the article below it');
  warnOfMarks([{ ...headline, role: 'headline', links: [] }, ...parts.blocks], report);
  const { author, publisher, place, url, licence } = parts;
  return {
    file,
    id,
    headline: headline.words,
    description: description?.words ?? null,
    author,
    publisher,
    place,
    url,
    licence,
    datePublished: date,
    inLanguage,
    ...laidOut,
  };
}

function warnOfMarks(shown: readonly SeedBlock[], report: Report): void {
  shown.forEach(({ words, line }, index) => {
    if (hasUnbalancedMarks(words, shown[index + 1]?.words ?? null)) {
      report(
        'warning',
        line,
        'a quotation mark is opened and not closed, or closed and not opened; mend it here if the original has it',
      );
    }
  });
}
