import type { RowsOf } from '../links/filters';
import type { IndexedPerson } from '../model/site';

/** The words by which the rows of each list that is searched are found, and which misspelt ones are taken for. */
export const searchedText = {
  articles: ({ headline, description, people, speakers, lead }: RowsOf['articles']): string =>
    [headline, description ?? '', ...people.map(({ name }) => name), ...speakers, lead?.words ?? ''].join(' '),
  quotations: ({ words, speakers }: RowsOf['quotations']): string =>
    [words, ...speakers.map(({ name }) => name)].join(' '),
  people: ({ name, detail }: IndexedPerson): string => `${name} ${detail ?? ''}`,
} as const;
