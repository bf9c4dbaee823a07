import { ExportStatements } from '../components/ExportStatements';
import { feedsBeside, filesBeside, TakeAway } from '../components/TakeAway';
import { fewestInFiles } from '../links/export-files';
import type { Place } from '../links/pages';
import type { QuotationEntry } from '../model/site';
import { useArticleReader } from '../queries/use-article-reader';
import { useSiteIdentity } from '../queries/use-site';

interface Props {
  /** the page whose statements they are */
  readonly place: Place;
  readonly title: string;
  readonly total: number;
  /** reads all of them, where they are too few for files */
  readonly read: () => Promise<readonly QuotationEntry[]>;
}

/** How the statements of a page are taken away and followed: files beside it, or made here. */
export function TakenStatements({ place, title, total, read }: Props) {
  const feeds = useSiteIdentity().feeds ? feedsBeside : [];
  return (
    <>
      {place.page === 'articles' || total >= fewestInFiles ? (
        <TakeAway place={place} lead="Take the statements with you:" files={filesBeside(place.page)} />
      ) : (
        <SavedStatements total={total} read={read} />
      )}
      <TakeAway place={place} title={title} lead="Follow:" files={feeds} />
    </>
  );
}

/** Statements made into files in the page, as any filter leaves them. */
export function SavedStatements({ total, read }: Pick<Props, 'total' | 'read'>) {
  const identity = useSiteIdentity();
  return <ExportStatements total={total} read={read} identity={identity} readArticle={useArticleReader()} />;
}
