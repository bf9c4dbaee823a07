import { newsText, picker } from '../bench/texts';

/**
 * How many articles stand in the archive that the browser tests share, and the years over which
 * they are dated.
 */
export const inArchive = 402;
const [firstYear, years] = [2010, 15];

const subjects = 'Bridge, Harbour, Power plant, Border, School, Hospital, Railway, Grain'.split(', ');
const turns = 'talks go on, plan is put off, works stop after a week, costs rise again, vote is near'.split(', ');

/** The headline of one of the archive's articles: no other has it. */
function headlineOf(number: number): string {
  const pick = picker(number * 2654435761 + 5);
  return `${pick(subjects)} ${pick(turns)}, report ${number} says`;
}

/**
 * The seed of one of the archive's articles, a few invented paragraphs; the same for the same
 * number. Number 0 is the oldest.
 */
function archiveSeed(number: number): string {
  const day = Math.floor((number * years * 365.25) / inArchive);
  const date = new Date(Date.UTC(firstYear, 0, 1 + day)).toISOString().slice(0, 10);
  return `---\nheadline: ${headlineOf(number)}\ndate: ${date}\n---\n${newsText(600, number * 40503 + 1)}\n`;
}

/**
 * The names and seeds of the whole archive: fifteen years, some hundred people who return, a dozen
 * countries.
 */
export const archiveSeeds: readonly (readonly [name: string, seed: string])[] = Array.from(
  { length: inArchive },
  (_, number) => [`report-${number}.txt`, archiveSeed(number)],
);
