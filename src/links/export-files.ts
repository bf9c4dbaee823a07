import { pathOf, type Place } from './pages';

/** A file that stands beside a page and holds what the page shows, for other programs. */
export interface ExportFile {
  readonly file: string;
  /** media type */
  readonly type: string;
  readonly label: string;
}

/** The forms in which statements can be taken away. */
export const statementFiles = {
  csv: { file: 'statements.csv', type: 'text/csv', label: 'CSV' },
  json: { file: 'statements.json', type: 'application/json', label: 'JSON' },
  annotations: { file: 'annotations.jsonld', type: 'application/ld+json', label: 'Web Annotations' },
} as const satisfies Record<string, ExportFile>;

/** The name of a form in which statements can be taken away. */
export type StatementForm = keyof typeof statementFiles;

/** The forms in which new statements can be followed. */
export const feedFiles = {
  atom: { file: 'feed.atom', type: 'application/atom+xml', label: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
} as const satisfies Record<string, ExportFile>;

/** The text of an article, of which annotations count the characters. */
export const textFile = { file: 'text.txt', type: 'text/plain', label: 'Text' } as const satisfies ExportFile;

/** Whoever has fewer statements than this has no files of them: the page makes them. */
export const fewestInFiles = 5;

/** The address, below the site's base, of a file that stands beside a page. */
export const fileBeside = (place: Place, { file }: ExportFile): string => `${pathOf(place)}${file}`;

/** The media type of a file that stands beside a page, by its name. */
export function typeOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const files: readonly ExportFile[] = [...Object.values(statementFiles), ...Object.values(feedFiles), textFile];
  return files.find(({ file }) => file === name)?.type ?? textFile.type;
}
