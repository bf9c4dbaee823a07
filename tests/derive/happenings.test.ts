import { describe, expect, it } from 'vitest';
import { groupEvents } from '../../src/derive/group-events';
import { joinHappenings } from '../../src/derive/happenings';
import type { EventEntry } from '../../src/model/site';

/** `article date actors status: words`, such as `ferry 2024-05-03 NO happened: The ferry sank.` */
function told(line: string): EventEntry {
  const [head, ...words] = line.split(': ');
  const [article, date, actors, status] = head!.split(' ');
  const ids = actors!.split(',');
  return {
    article: article!,
    headline: article!,
    datePublished: '2024-05-05',
    id: `e-${article}`,
    status: status as EventEntry['status'],
    date: date!,
    mod: null,
    saidBy: null,
    words: words.join(': '),
    marks: [],
    expression: null,
    also: [],
    people: ids.filter((id) => /^[a-z]/.test(id)).map((id) => ({ id, name: id.replace('-', ' ') })),
    countries: ids.filter((id) => /^[A-Z]{2}$/.test(id)),
    happening: null,
    together: [],
  };
}

/** The articles of each happening, in order. */
const happenings = (...lines: string[]): string[] =>
  groupEvents(joinHappenings(lines.map(told))).flatMap(({ happenings }) =>
    happenings.map(({ event, others }) => [event, ...others].map(({ article }) => article).join('+')),
  );

const sank = '2024-05-03 NO happened: The old ferry sank off the harbour on Friday, drowning four passengers.';

describe('events of several articles that are one happening', () => {
  it('are those of one day that share words and an actor', () => {
    expect(
      happenings(
        `gull ${sank}`,
        'tern 2024-05-03 NO,SE happened: Four passengers drowned as a ferry sank near Bergen.',
      ),
    ).toEqual(['gull+tern']);
  });
  it.each([
    ['on another day', 'tern 2024-05-04 NO happened: Four passengers drowned as a ferry sank near Bergen.'],
    ['with no actor in common', 'tern 2024-05-03 DK happened: Four passengers drowned as a ferry sank near Bergen.'],
    ['in other words', 'tern 2024-05-03 NO happened: Parliament passed the budget by a narrow margin.'],
    ['with one word in common', 'tern 2024-05-03 NO happened: The ferry company named a new director.'],
    ['planned, not happened', 'tern 2024-05-03 NO planned: A ferry that sank with four passengers will be raised.'],
    ['in the same article', 'gull 2024-05-03 NO happened: Four passengers drowned as a ferry sank near Bergen.'],
  ])('not those %s', (_, line) => {
    expect(happenings(`gull ${sank}`, line)).toEqual(['gull', line.split(' ')[0]]);
  });
  it('not what a month or a year alone dates', () => {
    const month = (article: string): string => `${article} 2024-05 NO happened: The old ferry sank off the harbour.`;
    expect(happenings(month('gull'), month('tern'))).toEqual(['gull', 'tern']);
  });
  it('an actor’s own name is no word in common', () => {
    expect(
      happenings(
        'gull 2024-05-03 maria-lindholm said: Maria Lindholm told reporters prices fall.',
        'tern 2024-05-03 maria-lindholm said: Maria Lindholm praised farmers.',
      ),
    ).toEqual(['gull', 'tern']);
  });
  it('of three articles one alike stays with the first', () => {
    expect(happenings(`gull ${sank}`, `tern ${sank}`, `wren ${sank}`)).toEqual(['gull+tern+wren']);
  });
});
