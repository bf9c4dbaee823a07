import { chainOf, type ChainGraph } from '../../../derive/chain';
import { noteOf } from '../../../derive/note';
import { cutSegments, layersOf } from '../../../derive/segments';
import type { AnalysedArticle } from '../../../model/analysed-article';
import { withoutThat, type Attribution } from '../../../model/attribution';
import { programName, type SiteIdentity } from '../../../model/site-identity';
import { inArticle, whence, type PageFacts } from '../page-facts';
import type { Letters } from './card-fonts';
import { fitted, type CardRun, type Fitted } from './fit-words';

/** The size of a card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** All that a card shows; what the fonts cannot draw is left out already. */
export interface Card {
  /** null where it cannot be drawn */
  readonly site: string | null;
  /** behind the program's own name stands a full stop in the accent */
  readonly isProgram: boolean;
  /** `#rrggbb` */
  readonly accent: string;
  /** whose article it is and of which day, null for a page of no article */
  readonly where: string | null;
  /** null where there are letters that the fonts do not have */
  readonly set: Fitted | null;
  readonly who: string | null;
  readonly how: string | null;
  /** null where it would not fit in a line */
  readonly chain: ChainGraph | null;
}

/** The letters of each part of a card. */
export interface CardLetters {
  readonly serif: Letters;
  readonly serifBold: Letters;
  readonly sans: Letters;
  readonly sansBold: Letters;
}

/** A site's part in its cards. */
export interface CardSite {
  readonly identity: SiteIdentity;
  readonly accent: string;
}

/** Words without what is no letter and would be drawn as one: soft hyphens and marks of direction and joining. */
const bare = (words: string): string =>
  words.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '').normalize('NFC');

/** In em of a line of Inter: what stands on one line of a card. */
const widestLine = 44;

/** The card of a page: what it shows of what the page says. */
export function cardOfPage(facts: PageFacts, { identity, accent }: CardSite, letters: CardLetters): Card {
  const { subject, title, description } = facts;
  const drawn = (words: string, face: keyof CardLetters): string | null =>
    letters[face].has(bare(words)) ? shortened(bare(words), letters[face]) : null;
  const frame = {
    site: drawn(identity.name, 'serifBold'),
    isProgram: identity.name === programName,
    accent,
  };
  if (subject.kind === 'statement') return { ...frame, ...ofStatement(subject, letters, drawn) };
  const where = subject.kind === 'article' ? whereOf(subject.article, drawn) : null;
  const said = subject.kind === 'article' ? inArticle(subject.article) : description;
  const words = bare(subject.kind === 'home' ? identity.line : title);
  const set = letters.serifBold.has(words) ? fitted([{ words, look: 'title' }], letters.serifBold) : null;
  return {
    ...frame,
    where,
    set,
    who: null,
    how: drawn(said, 'sans'),
    chain: null,
  };
}

type Drawn = (words: string, face: keyof CardLetters) => string | null;

function ofStatement(
  { article, statement }: { readonly article: AnalysedArticle; readonly statement: Attribution },
  letters: CardLetters,
  drawn: Drawn,
): Omit<Card, 'site' | 'isProgram' | 'accent'> {
  const where = whereOf(article, drawn);
  const runs = runsOf(article, statement);
  const set = runs.every(({ words }) => letters.serif.has(words)) ? fitted(runs, letters.serif) : null;
  const { who, through, how, doubt } = noteOf(article, statement);
  const name = drawn(who, 'sansBold');
  // words without the name beside them would be anybody's
  if (set === null || name === null) return { where, set: null, who: null, how: null, chain: null };
  const chain = chainOf(article, statement);
  return {
    where,
    set,
    who: name,
    how: drawn([through, how, doubt].filter((part) => part !== null).join(' · '), 'sans'),
    chain: fits(chain, letters.sans) ? chain : null,
  };
}

/** Publisher and day, or the day alone where the publisher cannot be drawn. */
const whereOf = (article: AnalysedArticle, drawn: Drawn): string | null =>
  drawn(whence(article), 'sans') ?? drawn(whence({ ...article, publisher: null }), 'sans');

/** The words of a statement, each in the look that the page gives it. */
function runsOf(article: AnalysedArticle, statement: Attribution): CardRun[] {
  const layers = layersOf(article.text, statement);
  return statement.content.flatMap((span, at) => {
    const segments = cutSegments(withoutThat(article.text, span), layers);
    const runs = segments.map(({ start, end, speech }): CardRun => {
      return { words: bare(article.text.slice(start, end)), look: speech };
    });
    return at === 0 ? runs : [{ words: ' … ', look: null } as const, ...runs];
  });
}

/** In em of the letters of a chain: a line of it, a mark with the space behind it, the lines of a link. */
const ofChain = { line: 52, mark: 1.2, link: 4.7 } as const;

/** Whether a chain can be drawn, in one line. */
function fits({ nodes, links }: ChainGraph, letters: Letters): boolean {
  const names = nodes.map(({ name, word }) => (word === null ? name : `${name} (${word})`));
  const verbs = links.map(({ verb }) => verb ?? '');
  const widthOf = (words: readonly string[], more: number): number =>
    words.reduce((sum, one) => sum + letters.width(one) + more, 0);
  const width = widthOf(names, ofChain.mark) + widthOf(verbs, ofChain.link);
  return [...names, ...verbs].every((one) => letters.has(one)) && width < ofChain.line;
}

/** Words of one line, cut between words where they are too long for it. */
function shortened(words: string, letters: Letters): string {
  if (letters.width(words) <= widestLine) return words;
  const kept: string[] = [];
  let width = 1;
  for (const word of words.split(' ')) {
    width += letters.width(`${word} `);
    if (width > widestLine) break;
    kept.push(word);
  }
  return `${kept.join(' ').replace(/[,;:–—-]$/, '')} …`;
}
