import { describe, expect, it } from 'vitest';
import { pageNames, pathOf, placeAt } from '../../../src/links/pages';
import { formerPaths, peopleWithPages, placesOfSite } from '../../../src/site/pages/prerendered-places';

const site = {
  articles: [
    { id: 'talks', datePublished: '2024-03-02', quotations: ['q-9f3a21c4', 'q-9f3a21c4-2'] },
    { id: 'vote', datePublished: '2024-03-01', quotations: [] },
  ],
  keys: new Map([
    ['articles/talks', 'a'],
    ['people/ana-ruiz', 'b'],
    ['countries/FR', 'c'],
  ]),
  oldPeople: { same: new Map([['ruiz', 'ana-ruiz']]), several: ['berg'], published: new Set(['ruiz', 'berg']) },
};

describe('the pages of a site', () => {
  const paths = [...placesOfSite(site)].map(pathOf);

  it('are those that are there once, then those of each article, person and country', () => {
    expect(paths).toEqual([
      '/',
      '/quotes/',
      '/people/',
      '/countries/',
      '/timeline/',
      '/about/',
      '/read/',
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

describe('the pages of old ids of people', () => {
  const former = { same: [], own: [] };

  it('lead to the one whom they mean, or ask which', () => {
    expect(formerPaths({ ...site, former })).toEqual({
      others: new Map(),
      leading: new Map([['/people/ana-ruiz/', ['/people/ruiz/']]]),
      own: ['/people/berg/'],
    });
    expect(peopleWithPages(site)).toEqual(['ana-ruiz', 'ruiz', 'berg']);
  });

  it('are those alone that have had one', () => {
    const oldPeople = { ...site.oldPeople, published: new Set<string>() };
    const { leading, own } = formerPaths({ oldPeople, former });
    expect([...leading, ...own]).toEqual([]);
  });
});
