import type { PeopleChange } from '../../derive/corrections/people-edits';
import type { AnalysedArticle } from '../../model/analysed-article';

/**
 * A word on people by the ids that people.yaml knows: those that the engine gives in the article,
 * beside those of pages, which may have been joined of several articles. `at` says where the article
 * first names each.
 */
export function engineIds(
  { people }: AnalysedArticle,
  change: PeopleChange,
  at: Readonly<Record<string, number>>,
): PeopleChange {
  const engineId = (id: string): string =>
    people.find(({ mentions }) => mentions.some(({ start }) => start === at[id]))?.id ?? id;
  const both = (id: string): string[] => (change.article === null ? [engineId(id), id] : [engineId(id)]);
  if (change.says === 'nobody') return { ...change, ids: [...new Set(change.ids.flatMap(both))] };
  const { kept } = change;
  const own = engineId(kept.id);
  const others = [...(own === kept.id ? [] : [own]), ...change.others.flatMap(both)];
  return { ...change, others: [...new Set(others)].filter((id) => id !== kept.id) };
}
