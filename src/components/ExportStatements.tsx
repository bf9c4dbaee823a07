import { useHref } from 'react-router';
import type { Origin } from '../derive/exports/record';
import { statementFiles, type StatementForm } from '../links/export-files';
import type { AnalysedArticle } from '../model/analysed-article';
import type { SiteIdentity } from '../model/site-identity';
import type { QuotationEntry } from '../model/site';
import { SaveAs, type FileForm } from './SaveAs';

interface Props {
  readonly total: number;
  /** reads all of them, when they are to be saved */
  readonly read: () => Promise<readonly QuotationEntry[]>;
  readonly identity: SiteIdentity;
  /** reads an article, for what stands around the words */
  readonly readArticle: (id: string) => Promise<AnalysedArticle>;
}

/** Saves the statements that are shown, in each form. What writes them comes when it is wanted. */
export function ExportStatements({ total, read, identity, readArticle }: Props) {
  const base = useHref('/');
  if (total === 0) return null;
  const originNow = (): Origin => {
    const site = new URL(base, window.location.href);
    return { identity, addressOf: (href) => new URL(`.${href}`, site).href };
  };
  const writers = {
    csv: async (origin) => (await import('../derive/exports/save-statements')).csvOf(await read(), origin),
    json: async (origin) => (await import('../derive/exports/save-statements')).jsonOf(await read(), origin),
    annotations: async (origin) => {
      const { annotationsOf } = await import('../derive/exports/save-statements');
      const collection = { address: window.location.href, label: document.title, total };
      return annotationsOf({ statements: await read(), collection, origin, readArticle });
    },
  } satisfies Record<StatementForm, (origin: Origin) => Promise<string>>;
  const forms = Object.entries(statementFiles).map(([form, { label, file, type }]): FileForm => ({
    label,
    file,
    type,
    textOf: () => writers[form as StatementForm](originNow()),
  }));
  return <SaveAs title="Save these statements:" forms={forms} />;
}
