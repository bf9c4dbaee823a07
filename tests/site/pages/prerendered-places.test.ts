import { describe, expect, it } from 'vitest';
import { pageNames, pathOf, placeAt } from '../../../src/links/pages';
import { placesOfSite } from '../../../src/site/pages/prerendered-places';

const site = {
  articles: [
    { id: 'talks', datePublished: '2024-03-02', quotations: ['q-9f3a21c4', 'q-9f3a21c4-2'] },
    { id: 'vote', datePublished: '2024-03-01', quotations: [] },
  ],
  keys: new Map([
    ['articles/talks', 'a'],
    ['people/ana-ruiz', 'b'],
    ['people/ruiz', 'b'],
    ['countries/FR', 'c'],
  ]),
  oldPeople: { same: new Map([['ruiz', 'ana-ruiz']]), several: [] },
};

describe('the pages of a site', () => {
  const paths = [...placesOfSite(site)].map(pathOf);

  it('are those that are there once, then those of each article, person and country; old ids are written with the page they mean', () => {
    expect(paths).toEqual([
      '/',
      '/quotes/',
      '/people/',
      '/countries/',
      '/timeline/',
      '/about/',
      '/articles/talks/',
      '/articles/talks/q-9f3a21c4/',
      '/articles/talks/q-9f3a21c4-2/',
      '/articles/vote/',
      '/people/ana-ruiz/',
      '/countries/FR/',
    ]);
  });

  it('are of every kind in the table', () => {
    expect(new Set(paths.map((path) => placeAt(path)!.page))).toEqual(new Set(pageNames));
  });
});
