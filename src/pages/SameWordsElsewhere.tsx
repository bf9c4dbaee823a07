import { toldLater } from '../components/told-later';
import type { SiteArticle } from '../model/link-notice';
import { useSaying } from '../queries/use-site';

const Tellings = toldLater(async () => (await import('../components/when-told/Tellings')).Tellings);

/** What other articles have of the saying that a statement tells; nothing where none has it. */
export function SameWordsElsewhere({ article, id }: { readonly article: SiteArticle; readonly id: string }) {
  const file = useSaying(article.sayings?.[id] ?? null);
  return file === null ? null : <Tellings file={file} at={{ article: article.id, id }} />;
}
