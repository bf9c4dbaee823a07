import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf, type Place } from '../../../links/pages';
import { Progress } from '../../commands/progress';
import type { PageFacts } from '../page-facts';
import { cardOfPage, type Card, type CardLetters, type CardSite } from './card';
import { placesWithCards, type CardChoice } from './card-choice';
import { fontFiles, Letters } from './card-fonts';
import type { CardOrder } from './card-worker';
import { drawInParallel } from './draw-in-parallel';

/** A card that was drawn: its path below the site's base, and what it shows in words. */
export interface DrawnCard {
  readonly path: string;
  readonly alt: string;
}

/** What cards are made from, and where they go. */
interface Press {
  readonly choice: CardChoice;
  readonly places: Iterable<Place>;
  readonly factsAt: (place: Place) => PageFacts;
  readonly site: CardSite;
  /** the folder of the project */
  readonly root: string;
  /** the folder of the site that is made, and of the last one, whose cards are taken over */
  readonly out: string;
  readonly last: string | null;
  /** told of each card that could not be drawn */
  readonly warn: (message: string) => void;
}

const folder = 'cards';

/** Where the code that draws them is, from the root of the project: the build may run from a bundle. */
const code = 'src/site/sharing/cards';

/**
 * Draws the cards of a site, by the path of the page that each is of. A card that the last site has
 * is copied: its name tells all that it shows and how it is drawn.
 */
export async function drawCards(press: Press): Promise<Map<string, DrawnCard>> {
  const drawn = new Map<string, DrawnCard>();
  if (press.choice === 'none') return drawn;
  const orders = new Map<string, CardOrder & { readonly of: string }>();
  const letters = lettersOfCards();
  const design = hashOfDesign(press.root);
  for (const place of placesWithCards(press.places, press.choice)) {
    const facts = press.factsAt(place);
    const card = cardOfPage(facts, press.site, letters);
    const name = `${folder}/${hashOf(design, JSON.stringify(card))}.png`;
    drawn.set(pathOf(place), { path: `/${name}`, alt: altOf(card, facts) });
    orders.set(name, { card, file: join(press.out, name), of: pathOf(place) });
  }
  if (orders.size > 0) mkdirSync(join(press.out, folder), { recursive: true });
  const missing = [...orders].filter(([name, { file }]) => !copied(press.last, name, file));
  const failed = await draw(
    missing.map(([, order]) => order),
    press,
  );
  for (const [path, card] of drawn) if (failed.has(join(press.out, card.path))) drawn.delete(path);
  return drawn;
}

function copied(last: string | null, name: string, file: string): boolean {
  if (last === null || !existsSync(join(last, name))) return false;
  copyFileSync(join(last, name), file);
  return true;
}

/** Draws what no last site has, and gives the files that failed. */
async function draw(
  orders: readonly (CardOrder & { readonly of: string })[],
  { root, warn }: Press,
): Promise<Set<string>> {
  const failed = new Set<string>();
  const progress = new Progress('cards', orders.length);
  let done = 0;
  await drawInParallel(orders, join(root, code, 'card-worker.ts'), (order, why) => {
    progress.at(++done);
    if (why === null) return;
    failed.add(order.file);
    warn(
      `the card of ${(order as (typeof orders)[number]).of} could not be drawn (${why}); a more general one is used`,
    );
  });
  progress.end();
  return failed;
}

function lettersOfCards(): CardLetters {
  const files = fontFiles();
  return {
    serif: new Letters('serif', files),
    serifBold: new Letters('serifBold', files),
    sans: new Letters('sans', files),
    sansBold: new Letters('sansBold', files),
  };
}

const hashOf = (...parts: readonly (string | Buffer)[]): string =>
  parts
    .reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);

/** What a card looks like beside what it says: the code that draws it, and the fonts. */
function hashOfDesign(root: string): string {
  const sources = ['draw-card.ts', 'card-fonts.ts'].map((name) => readFileSync(join(root, code, name)));
  return hashOf(...sources, ...fontFiles().map(({ data }) => data));
}

/** What a card shows, in words; as many as a reader of a screen is to hear. */
function altOf({ set, who, how, where, site }: Card, { subject }: PageFacts): string {
  const words = set?.lines.map((line) => line.map(({ words }) => words).join('')).join(' ') ?? null;
  const said = subject.kind === 'statement' && words !== null ? `${who}: ${words}` : words;
  return [said, how, where, site].filter((part) => part !== null && part !== '').join('. ');
}
