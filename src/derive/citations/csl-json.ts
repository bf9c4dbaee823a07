import { joinNames } from '../chain';
import { oneLine, wordsWithProvenance, type Cited } from './cite';
import { namePartsOf } from './writer-name';

type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** A day, month or year in its parts; what is vaguer as the value itself. */
function cslDate(value: string): CslDate {
  if (!/^\d{4}(-\d\d){0,2}$/.test(value)) return { literal: value };
  return { 'date-parts': [value.split('-').map(Number)] };
}

function cslName(name: string): object {
  const parts = namePartsOf(name);
  if ('literal' in parts) return parts;
  const { family, given, particle, suffix } = parts;
  return {
    family,
    given,
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/**
 * A statement's article as CSL-JSON, a list of one, its address that of the statement. `note` says
 * in words who said what, through whom and when; `custom` holds the same in its parts.
 */
export function citeInCsl(cited: Cited): string {
  const { article, id, author, headline, publisher, datePublished, words, kind, speakers, relays, said, link } = cited;
  const item = {
    id: `${article}-${id}`,
    type: 'article-newspaper',
    title: oneLine(headline),
    ...(author.length === 0 ? {} : { author: author.map(cslName) }),
    ...(publisher === null ? {} : { 'container-title': publisher, publisher }),
    issued: cslDate(datePublished),
    ...(said === null ? {} : { 'event-date': cslDate(said) }),
    URL: link,
    note: wordsWithProvenance(cited),
    custom: {
      words: oneLine(words),
      kind,
      speaker: speakers.length === 0 ? null : joinNames(speakers.map(({ name }) => name)),
      through: relays.map(({ name }) => name),
      said,
    },
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
