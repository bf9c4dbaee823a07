import type { AnalysedArticle } from '../model/analysed-article';
import type { Speaker } from '../model/attribution';
import type { Span } from '../model/span';
import { sentenceAt } from './sentence-at';

/**
 * Somebody of an article: how many statements are theirs, how many paragraphs name them without
 * their speaking.
 */
export type Who = Speaker & {
  readonly speaks: number;
  readonly spokenOf: number;
};

type WhoArticle = Pick<AnalysedArticle, 'attributions' | 'people' | 'blocks'>;

/** Two speakers are the same when kind and id are. */
export function keyOf({ kind, id }: Pick<Speaker, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

function touches(block: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start < block.end && end > block.start);
}

/** Paragraphs (and headlines) that name a person in which none of the statements is theirs. */
function countSpokenOf({ attributions, blocks }: WhoArticle, id: string, mentions: readonly Span[]): number {
  const theirs = attributions.filter(({ speakers }) => speakers.some((s) => s.kind === 'person' && s.id === id));
  const spoken = theirs.flatMap(({ content, source }) => (source === null ? content : [...content, source]));
  return blocks.filter((block) => touches(block, mentions) && !touches(block, spoken)).length;
}

/**
 * All who speak in an article and all people it names, most speaking first, then most spoken of,
 * then as they come.
 */
export function whoIn(article: WhoArticle): Who[] {
  const found = new Map<string, Speaker>();
  const speaks = new Map<string, number>();
  for (const { speakers } of article.attributions) {
    for (const speaker of speakers) {
      const key = keyOf(speaker);
      if (!found.has(key)) found.set(key, speaker);
      speaks.set(key, (speaks.get(key) ?? 0) + 1);
    }
  }
  const mentions = new Map(article.people.map((person) => [`person:${person.id}`, person.mentions]));
  for (const { id, name } of article.people) found.set(`person:${id}`, { kind: 'person', id, name });
  return [...found]
    .map(([key, speaker]) => ({
      ...speaker,
      speaks: speaks.get(key) ?? 0,
      spokenOf: countSpokenOf(article, speaker.id, mentions.get(key) ?? []),
    }))
    .sort((a, b) => b.speaks - a.speaks || b.spokenOf - a.spokenOf);
}

/**
 * What is theirs or about them: their statements, and every sentence that names them or says "he"
 * of them.
 */
export function spansAbout(article: WhoArticle & Pick<AnalysedArticle, 'sentences'>, key: string): Span[] {
  const theirs = article.attributions.filter(({ speakers }) => speakers.some((speaker) => keyOf(speaker) === key));
  const person = article.people.find(({ id }) => `person:${id}` === key);
  const named = [
    ...(person === undefined ? [] : [...person.mentions, ...person.pronouns]),
    ...theirs.flatMap(({ source }) => (source === null ? [] : [source])),
  ];
  const sentences = named.map(({ start }) => sentenceAt(article, start));
  return [...theirs.flatMap(({ content }) => content), ...sentences];
}
