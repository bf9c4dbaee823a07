import type { Cited } from '../../derive/citations/cite';
import { tellEditorHref } from '../../derive/tell-editor';
import type { siteMetaName } from '../../model/meta-names';
import type { SiteIdentity } from '../../model/site-identity';

interface Props {
  readonly cited: Cited;
  readonly className?: string | undefined;
}

/** A letter to the editor, or an issue, about some words; nothing where the site names no contact. */
export function TellEditor({ cited, className }: Props) {
  const contact = contactInHtml();
  if (contact === null) return null;
  return (
    <a className={className} href={tellEditorHref(contact, cited)}>
      Tell the editor
    </a>
  );
}

// as a value it would be one more name that the script of every page exports
const siteMeta: typeof siteMetaName = 'on-the-record:site';

/** How the editor is reached, as the page's own HTML says. */
function contactInHtml(): string | null {
  const said = document.querySelector<HTMLMetaElement>(`meta[name="${siteMeta}"]`)?.content;
  return said === undefined ? null : ((JSON.parse(said) as Partial<SiteIdentity>).contact ?? null);
}
