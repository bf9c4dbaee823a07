// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { firstRows, type EventEntry, type SiteIndex } from '../../src/model/site';
import { createQueryClient, fileKey } from '../../src/queries/data-files';
import { QueryRoom } from '../../src/queries/QueryRoom';
import { setIndex } from '../../src/queries/site-index';
import { useEvents } from '../../src/queries/use-site';
import { defaultIdentity } from '../../src/model/site-identity';

afterEach(cleanup);

const none = { total: 0, first: null };
const index: SiteIndex = {
  site: { ...defaultIdentity, feeds: false },
  articles: none,
  quotations: none,
  events: { total: firstRows + 1, first: 'a.json', rows: 'rows.json' },
  people: none,
  countries: none,
  directory: [],
  countryNames: {},
  oldIds: [],
};
const told = (id: string): EventEntry => ({ id }) as EventEntry;

it('a list in two parts is one list, and the same one when it is asked for again', () => {
  const client = createQueryClient();
  setIndex(client, index);
  const first = Array.from({ length: firstRows }, (_, n) => told(`e-${n}`));
  client.setQueryData(fileKey('a.json'), first);
  client.setQueryData(fileKey('rows.json'), { each: 100, files: ['b.json'] });
  client.setQueryData(fileKey('b.json'), [told('e-last')]);
  const seen: (readonly EventEntry[])[] = [];
  function Look() {
    const events = useEvents();
    if (events.state === 'ready') seen.push(events.value.items);
    return null;
  }
  for (let visit = 0; visit < 2; visit++) {
    render(
      <QueryRoom client={client}>
        <Look />
      </QueryRoom>,
    );
    cleanup();
  }
  expect(seen.at(-1)!.map(({ id }) => id)).toEqual([...first, told('e-last')].map(({ id }) => id));
  expect(new Set(seen).size).toBe(1);
});
