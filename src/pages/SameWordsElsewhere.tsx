import { Tellings } from '../components/Tellings';
import { showSaying } from '../derive/show-saying';
import type { SiteArticle } from '../model/link-notice';
import { useSaying } from '../queries/use-site';

/** What other articles have of the saying that a statement tells; nothing where none has it. */
export function SameWordsElsewhere({ article, id }: { readonly article: SiteArticle; readonly id: string }) {
  const file = useSaying(article.sayings?.[id] ?? null);
  const saying = file === null ? null : showSaying(file, { article: article.id, id });
  return saying === null ? null : <Tellings saying={saying} />;
}
