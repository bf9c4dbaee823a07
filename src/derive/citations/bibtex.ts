import { shortHash } from '../../model/ids';
import { oneLine, wordsWithProvenance, type Cited } from './cite';
import { namePartsOf } from './writer-name';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX would draw as another one stand apart: `--` is a dash to it, `''` a closing mark. */
const apart = (field: string): string => field.replace(/([-'`,<>])(?=\1)|[!?](?=`)/g, '$&{}');

const escaped = (text: string): string =>
  apart(oneLine(text).replace(/[\\~^{}%&#$_]/g, (one) => commands[one] ?? `\\${one}`));

/** Every word with a capital in braces, for styles write the others small: `{NATO} meets in {Lisbon}`. */
const title = (text: string): string =>
  apart(
    oneLine(text).replace(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.&’'-]*|[\\~^{}%&#$_]/gu, (word) =>
      /\p{Lu}/u.test(word) ? `{${escaped(word)}}` : escaped(word),
    ),
  );

function author(name: string): string {
  const parts = namePartsOf(name);
  if ('literal' in parts) return `{${escaped(parts.literal)}}`;
  const { particle, family, suffix, given } = parts;
  const last = [particle, family].filter((part) => part !== '').join(' ');
  return [last, suffix, given]
    .filter((part) => part !== '')
    .map(escaped)
    .join(', ');
}

/**
 * A statement's article as an entry for BibTeX and biblatex, its address that of the statement; who
 * said what, through whom and when is its note.
 */
export function citeInBibtex(cited: Cited): string {
  const { article, id, headline, publisher, datePublished, said, link } = cited;
  const [year, month] = datePublished.split('-');
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', cited.author.map(author).join(' and ') || null],
    ['title', title(headline)],
    ['journal', publisher === null ? null : `{${escaped(publisher)}}`],
    ['entrysubtype', publisher === null ? null : 'newspaper'],
    ['publisher', publisher === null ? null : `{${escaped(publisher)}}`],
    ['date', datePublished],
    ['year', year!],
    ['month', month === undefined ? null : String(Number(month))],
    ['eventdate', said !== null && /^\d{4}(-\d\d){0,2}$/.test(said) ? said : null],
    ['note', escaped(wordsWithProvenance(cited))],
    ['url', link],
  ];
  const key = `${article.replace(/[^\w-]/g, '') || shortHash(article)}-${id}`;
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${publisher === null ? 'misc' : 'article'}{${key},\n${lines.join(',\n')}\n}\n`;
}
