import type { Person } from '../model/people';

/** How anybody is addressed, lower case without full stops: it tells nothing of what they are. */
const formsOfAddress = new Set(
  'frau herr madame messrs miss mlle mme monsieur mr mrs ms mx señor señora signor'.split(' '),
);

/** What a text calls somebody, titles first: "Sir", "foreign minister"; not "Ms". */
export function officesOf({ titles, roles }: Pick<Person, 'titles' | 'roles'>): string[] {
  return [...titles.filter((title) => !formsOfAddress.has(title.toLowerCase().replace(/\.$/, ''))), ...roles];
}
