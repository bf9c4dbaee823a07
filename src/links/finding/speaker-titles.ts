import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Speaker } from '../../model/attribution';
import { normaliseWords } from '../../model/ids';

const hers = new Set('mrs ms miss mme mlle madame lady dame frau señora queen princess duchess'.split(' '));
const his = new Set('mr sir lord monsieur herr señor king prince duke'.split(' '));

type Sex = 'female' | 'male';

function sexesOf(titles: readonly string[]): Sex[] {
  const words = titles.map((title) => title.toLowerCase().replace(/\.$/, ''));
  const sexes: readonly (readonly [Sex, ReadonlySet<string>])[] = [
    ['female', hers],
    ['male', his],
  ];
  return sexes.filter(([, theirs]) => words.some((word) => theirs.has(word))).map(([sex]) => sex);
}

/** Whether titles are a woman's or a man's; null where none tells, or they tell of both. */
export function sexOfTitles(titles: readonly string[]): Sex | null {
  const [sex, other] = sexesOf(titles);
  return sex === undefined || other !== undefined ? null : sex;
}

/**
 * The titles by which a speaker of a statement is told from others of the same surname: all that
 * the article gives, or that of the statement itself where those are of a woman and of a man.
 */
export function titlesOf(
  speaker: Speaker,
  { source }: Pick<Attribution, 'source'>,
  { people, text }: Pick<AnalysedArticle, 'people' | 'text'>,
): readonly string[] {
  const person = speaker.kind === 'person' ? people.find(({ id }) => id === speaker.id) : undefined;
  if (person === undefined || person.titles.length === 0) return [];
  if (sexesOf(person.titles).length < 2) return person.titles;
  const named = person.mentions.find(({ start, end }) => source !== null && start < source.end && end > source.start);
  const before =
    named === undefined ? '' : normaliseWords(text.slice(Math.max(0, named.start - longestTitle), named.start));
  return person.titles.filter((title) => before.endsWith(normaliseWords(title)));
}

/** In characters before a name. */
const longestTitle = 40;

/** The name that tells a speaker from others: "Mrs Dahl" of a surname that stands alone. */
export const tellingName = (name: string, titles: readonly string[] = []): string =>
  titles.length === 0 || name.includes(' ') ? name : `${titles[0]!} ${name}`;
