import { defaultIdentity, type SiteIdentity } from '../../../src/model/site-identity';
import { filesOfSite } from '../../../src/site/exports/files-of-site';
import { addressesAt } from '../../../src/site/site-url';
import { memorySink } from '../../../src/site/data/sink';
import { SiteDataWriter } from '../../../src/site/data/write-site-data';
import { readArticle } from '../../../src/site/seeds/read-article';

/** Where the sites of these tests stand. */
export const address = { base: '/reader/', url: 'https://example.org/reader/' };

/** Whose they are. */
export const identity: SiteIdentity = { ...defaultIdentity, name: 'The <Record> & Co', licence: 'CC BY 4.0' };

interface Seed {
  readonly text: string;
  readonly corrections?: string;
}

/** The files of a site of articles by name, by path: all that can be taken away from it. */
export function filesOf(seeds: Readonly<Record<string, Seed>>, { feeds = true } = {}): Map<string, string> {
  const writer = new SiteDataWriter(memorySink(new Map()));
  for (const [name, { text, corrections }] of Object.entries(seeds)) {
    const ownersFile = corrections === undefined ? null : { bytes: Buffer.from(corrections) };
    const read = { fallbackDate: '2024-03-01', corrections: ownersFile, owner: [] };
    const { article, faults } = readArticle(`${name}.txt`, Buffer.from(text), read);
    if (article === null || faults.length > 0) throw new Error(faults.map(({ message }) => message).join('; '));
    writer.add(article);
  }
  const files = new Map<string, string>();
  const origin = { identity, addressOf: addressesAt(feeds ? address : { ...address, url: null }) };
  writer.finish(undefined, identity, {
    feeds,
    take: (statements) => {
      for (const { path, pieces } of filesOfSite(statements, origin, feeds)) files.set(path, [...pieces()].join(''));
    },
  });
  return files;
}

/** Two articles: of many statements and few, with letters beyond the sixteen bits, and one taken back. */
export const seeds: Readonly<Record<string, Seed>> = {
  ferry: {
    text: `---
headline: "=Ferry 🚢 <sunk> & \\"gone\\""
date: 2024-03-06
author: Bo Berg
publisher: The Island Post
language: en
---
The 🚢 sank off France. “We waited 🕓 four hours & <b>,” Ana Ruiz told the Herald on Monday.

“Nobody came,” Ana Ruiz said. “Nobody called,” Ana Ruiz said. “Nobody wrote,” Ana Ruiz said.

Ana Ruiz said that the company had known for a year. Karim Haddad said that the pier was old.

“It sank,” an official said. “The sea took it all away, and the 🚢 too.”
`,
    corrections: `- words: the pier was old\n  remove: true\n- words: Nobody wrote\n  said: 2024-03-05\n`,
  },
  pier: {
    text: `---
headline: Pier opens, “nobody asked us about it”
date: 2024-03-09
language: en
---
“It is open,” Li Wei said on Friday. The boats came early, and “a new day” began for everyone.
`,
  },
};
