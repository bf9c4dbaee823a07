import { blocksOfParagraphs } from './blocks-of-paragraphs';
import { fieldNames, readFrontMatter, type Field, type FieldName } from './front-matter';
import { readLanguageTag } from './language';
import { cutParagraphs, type Line, type Paragraph } from './lines';
import { dateOfField } from './publication-date';
import { shortened, type Parts, type Report } from './seed-parts';

/**
 * What front matter says of a seed; what stands below it is taken as it stands. Null, with an
 * error, where it cannot be read. `fallbackDate` is for seeds that state none.
 */
export function partsOfFrontMatter(
  raw: string,
  lines: readonly Line[],
  fallbackDate: string | null,
  report: Report,
): Parts | null {
  const matter = readFrontMatter(raw, lines);
  if ('message' in matter) {
    report('error', matter.line, matter.message);
    return null;
  }
  const { fields, unknown } = matter;
  const draft = [...unknown, ...fields.values()].find(isDraft);
  if (draft !== undefined) {
    const reason = fields.get('reason')?.values.join(', ') || null;
    const why = reason === null ? 'is a draft and left out' : `is withheld and left out: ${reason}`;
    report('warning', draft.line, `${why}; to show it, take the line "${draft.name}: …" out`);
    return null;
  }
  for (const { name, line } of unknown) {
    report(
      'warning',
      line,
      `"${shortened(name)}" is no field of an article, or stands here already, and is left out; the fields are ${fieldNames.join(', ')}`,
    );
  }
  const single = (name: FieldName): string | null => fields.get(name)?.values.join(', ') || null;
  const placed = (name: FieldName): Paragraph | null => {
    const words = single(name);
    return words === null ? null : { words, line: fields.get(name)!.line };
  };
  const headline = placed('headline');
  const embargo = placed('embargo');
  if (embargo !== null && !momentPattern.test(embargo.words)) {
    const what = `the embargo "${shortened(embargo.words)}" is no time with its zone, such as 2024-03-02T06:00:00+01:00; nothing is shown until it is`;
    report('error', embargo.line, what);
    return null;
  }
  if (headline === null)
    report('error', fields.get('headline')?.line ?? 1, 'no headline; add a line headline: … to the front matter');
  return {
    headline,
    description: placed('description'),
    date: dateOfField({ words: single('date'), line: fields.get('date')?.line ?? 1 }, fallbackDate, report),
    author: fields.get('author')?.values ?? [],
    publisher: single('publisher'),
    place: single('place'),
    url: readAddress(placed('url'), report),
    licence: single('licence'),
    language: readLanguage(placed('language'), report),
    embargo: embargo?.words ?? null,
    ...blocksOfParagraphs(cutParagraphs(lines.slice(matter.bodyIndex))),
  };
}

/** 2024-03-02T06:00:00+01:00   2024-03-02T05:00Z */
const momentPattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:[0-5]\d)$/;

/**
 * `draft: true` and `published: false` keep a text from being shown by the generators that bloggers
 * use.
 */
export function isDraft({ name, values }: Field): boolean {
  const said = `${name}: ${values.join()}`.toLowerCase();
  return said === 'draft: true' || said === 'published: false';
}

/** The address of the original, null with a warning where what stands there is none. */
function readAddress(field: Paragraph | null, report: Report): string | null {
  if (field === null || /^https?:\/\/[^\s/]+/i.test(field.words)) return field?.words ?? null;
  const what = `"${shortened(field.words)}" is no address such as https://example.org/talks; left out`;
  report('warning', field.line, what);
  return null;
}

/** The language as a BCP 47 tag, null with a warning where what stands there is none. */
function readLanguage(field: Paragraph | null, report: Report): string | null {
  const tag = field === null ? null : readLanguageTag(field.words);
  if (field !== null && tag === null)
    report(
      'warning',
      field.line,
      `the language "${shortened(field.words)}" is no tag such as en or pt-BR; it is taken from the text instead`,
    );
  return tag;
}
