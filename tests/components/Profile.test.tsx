// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { Profile } from '../../src/components/Profile';

afterEach(cleanup);

const none = { items: [], total: 0 };
const passage = {
  article: 'bridge',
  headline: 'The bridge opens',
  datePublished: '2024-03-01',
  id: 'p-1',
  words: 'Letters reached Nora Vance.',
  marks: [{ start: 16, end: 26 }],
};

function show(passagesInAll: number): void {
  render(
    <MemoryRouter>
      <Profile
        name="Nora Vance"
        details={['transport minister']}
        facts={['speaks 3', `spoken of ${passagesInAll}`]}
        quotations={none}
        quotationsTitle="In their words"
        reported={none}
        passages={{ items: [passage], total: passagesInAll }}
        events={none}
        articles={none}
        companions={{ items: [{ id: 'hans-aas', name: 'Hans Aas', articles: 2 }], total: 1 }}
        companionsTitle="Appears with"
        taken={null}
        filters={{ person: ['nora-vance'] }}
        countryNames={{}}
      />
    </MemoryRouter>,
  );
}

it('shows roles, how often they speak and are spoken of, and whom they appear with', () => {
  show(1);
  expect(screen.getByText('transport minister')).toBeTruthy();
  expect(screen.getByText('speaks 3 · spoken of 1')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Hans Aas' }).getAttribute('href')).toBe('/people/hans-aas/');
});

it('leads from a passage to its paragraph', () => {
  show(1);
  const part = screen.getByRole('heading', { name: 'Spoken of 1' }).parentElement!;
  expect(within(part).getByRole('link').getAttribute('href')).toBe('/articles/bridge/#p-1');
});

it('leads to every article that names them where more is said of them than a page holds', () => {
  show(300);
  const more = screen.getByRole('link', { name: 'All articles that name them' });
  expect(more.getAttribute('href')).toBe('/?person=nora-vance');
});
