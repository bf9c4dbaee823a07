import { oneLine, wordsWithProvenance, type Cited } from './cite';
import { namePartsOf } from './writer-name';

/** A comma parts a family from a given name, so a name that stays whole has none. */
function author(name: string): string {
  const parts = namePartsOf(name);
  if ('literal' in parts) return parts.literal.replace(/,/g, '');
  const { particle, family, given, suffix } = parts;
  const last = [particle, family].filter((part) => part !== '').join(' ');
  return [last, given, suffix].filter((part) => part !== '').join(', ');
}

/**
 * A statement's article as a RIS record of a newspaper, its address that of the statement; who said
 * what, through whom and when is its note. Lines end in CRLF.
 */
export function citeInRis(cited: Cited): string {
  const { article, id, headline, publisher, datePublished, link } = cited;
  const [year, month = '', day = ''] = datePublished.split('-');
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'NEWS'],
    ['ID', `${article}-${id}`],
    ...cited.author.map((name) => ['AU', author(name)] as const),
    ['TI', headline],
    ...(publisher === null
      ? []
      : ([
          ['T2', publisher],
          ['PB', publisher],
        ] as const)),
    ['PY', year!],
    ['DA', `${year}/${month}/${day}/`],
    ['N1', wordsWithProvenance(cited)],
    ['UR', link],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
