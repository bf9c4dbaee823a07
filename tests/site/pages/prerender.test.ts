import { describe, expect, it, vi } from 'vitest';
import { loadPages, PagePress } from '../../../src/site/pages/prerender';
import { placesOfSite } from '../../../src/site/pages/prerendered-places';
import { pathOf, placeAt } from '../../../src/links/pages';
import { siteOf, type TestSite } from '../../pages/site';

const site = siteOf({
  '2024-03-01-quay':
    '“The quay stays open,” Ana Ruiz said in Lisbon on 27 February 2024. She told Le Soir it was safe.',
  '2024-03-02-vote': 'Ana Ruiz, the mayor of Lisbon, voted. Tomas Berg told reporters: “We lost by nine votes.”',
});

const pressOf = ({ files, data }: TestSite): PagePress =>
  new PagePress('/reader/', { index: data.index, read: (file) => JSON.parse(files.get(file)!) as unknown });

describe('drawing pages', () => {
  it('gives each page as if nothing had been drawn before it', async () => {
    await loadPages();
    const paths = [...[...placesOfSite(site.data)].map(pathOf), '/nowhere/'];
    const kinds = paths.map((path) => placeAt(path)?.page);
    expect(kinds.filter((kind) => kind === 'quotation').length).toBeGreaterThan(2);
    const press = pressOf(site);
    for (const path of paths) await press.draw(path);
    for (const path of paths.toReversed()) expect(await press.draw(path)).toEqual(await pressOf(site).draw(path));
  });

  it('waits for what is not there yet, and draws it whole', async () => {
    const { head, body } = await pressOf(site).draw('/articles/2024-03-01-quay/');
    expect(head).toContain('<title>News of the day');
    expect(body).toContain('The quay stays open');
    expect(body).not.toMatch(/<!--\$[?!]-->/);
    expect(body.match(/<header/g)).toHaveLength(1);
    expect(body.match(/<main/g)).toHaveLength(1);
  });

  it('leaves no timer behind, for which a build would wait', async () => {
    await loadPages();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const press = pressOf(site);
      for (const place of placesOfSite(site.data)) await press.draw(pathOf(place));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
