import { idsOfBlocksAt } from './ids-of-blocks-at';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { ToCheck } from './to-check';

/** People of whom a surname is all that is known, and surnames that stand alone though two people have them. */
export function checkPeople(article: AnalysedArticle): ToCheck[] {
  const idAt = idsOfBlocksAt(article);
  return [...loneNames(article, idAt), ...namesakes(article, idAt)];
}

type IdAt = (at: number) => string;

function loneNames(article: AnalysedArticle, idAt: IdAt): ToCheck[] {
  return article.people.flatMap((person): ToCheck[] => {
    const [at] = person.mentions;
    if (at === undefined || person.name.includes(' ')) return [];
    const said = article.attributions.find(({ speakers }) =>
      speakers.some(({ kind, id }) => kind === 'person' && id === person.id),
    );
    const why = 'is all that the text has of a name; people.yaml can say who it is';
    const source = said?.source ?? null;
    return [
      source === null
        ? { kind: 'loneName', at, target: idAt(at.start), why }
        : { kind: 'loneSpeaker', at: source, target: said!.id, why },
    ];
  });
}

function namesakes(article: AnalysedArticle, idAt: IdAt): ToCheck[] {
  const bearers = new Map<string, Person[]>();
  for (const person of article.people.filter(({ name }) => name.includes(' '))) {
    const surname = person.name.slice(person.name.lastIndexOf(' ') + 1);
    bearers.set(surname, [...(bearers.get(surname) ?? []), person]);
  }
  return [...bearers].flatMap(([surname, people]): ToCheck[] => {
    const spot = people.length < 2 ? null : whereAlone(article, surname);
    if (spot === null) return [];
    const { at, statement } = spot;
    const meant = people.find(({ mentions }) => mentions.some((mention) => holds(mention, at)));
    const names = people.filter((one) => one !== meant).map(({ name }) => name);
    const read = meant === undefined ? 'is given to nobody' : `is read as ${meant.name}`;
    const why = `${read}; ${names.join(' and ')} ${names.length === 1 ? 'has' : 'have'} this surname`;
    return [
      statement === null
        ? { kind: 'namesakes', at, target: idAt(at.start), why }
        : { kind: 'namesakesSpeak', at, target: statement.id, why },
    ];
  });
}

/** Where a surname stands alone: before all where it says who speaks; null where it never does. */
function whereAlone(
  { text, attributions, people }: AnalysedArticle,
  surname: string,
): { at: Span; statement: Attribution | null } | null {
  const longer = people
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => text.slice(start, end).includes(' '));
  const alone: Span[] = [];
  for (let start = text.indexOf(surname); start !== -1; start = text.indexOf(surname, start + 1)) {
    const at = { start, end: start + surname.length };
    const isWord = !/[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ''}${text[at.end] ?? ''}`);
    if (isWord && !longer.some((mention) => holds(mention, at))) alone.push(at);
  }
  const placed = alone.map((at) => ({ at, statement: attributions.find(({ source }) => holds(source, at)) ?? null }));
  return placed.find(({ statement }) => statement !== null) ?? placed[0] ?? null;
}

const holds = (around: Span | null, { start, end }: Span): boolean =>
  around !== null && around.start <= start && end <= around.end;
