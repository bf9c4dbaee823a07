import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Speaker } from '../../model/attribution';
import { normaliseWords } from '../../model/ids';
import type { Span } from '../../model/span';

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
 * What tells a speaker from others of the same name. Of a person the titles that the article gives,
 * or that of the statement itself where those are of a woman and of a man; of a body what follows
 * its name, such as "of Norway" or ", TransBrava".
 */
export function titlesOf(
  speaker: Speaker,
  { source }: Pick<Attribution, 'source'>,
  { people, text }: Pick<AnalysedArticle, 'people' | 'text'>,
): readonly string[] {
  if (speaker.kind !== 'person') return source === null ? [] : whatFollows(speaker.name, text, source);
  const person = people.find(({ id }) => id === speaker.id);
  if (person === undefined || sexesOf(person.titles).length < 2) return person?.titles ?? [];
  const named = person.mentions.find(({ start, end }) => source !== null && start < source.end && end > source.start);
  const before =
    named === undefined ? '' : normaliseWords(text.slice(Math.max(0, named.start - longestTitle), named.start));
  return person.titles.filter((title) => before.endsWith(normaliseWords(title)));
}

function whatFollows(name: string, text: string, { start, end }: Span): string[] {
  const at = text.toLowerCase().indexOf(name.toLowerCase(), start);
  const rest = at === -1 || at >= end ? '' : text.slice(at + name.length, end).trim();
  return /^(?:(?:of|for|in|at|from)\s|, ?\p{Lu})/u.test(rest) ? [rest] : [];
}

/** In characters before a name. */
const longestTitle = 40;

/**
 * The name that tells a speaker from others: "Mrs Dahl" of a surname that stands alone, "foreign
 * ministry of Norway".
 */
export function tellingName(name: string, [first]: readonly string[] = []): string {
  if (first === undefined) return name;
  if (/^\p{Ll}/u.test(first)) return `${name} ${first}`;
  if (first.startsWith(',')) return `${name}${first}`;
  return name.includes(' ') ? name : `${first} ${name}`;
}
