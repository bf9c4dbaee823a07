import { fileMetaName, indexMetaName } from '../../model/meta-names';

const attribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Makes the HTML of the shell name the index of an edition in place of its own and, where what is
 * shown is an article, key and file of it, as the pages of the site do (`fileMetaName`).
 */
export function fillShell(html: string, index: string, named: readonly [key: string, file: string] | null): string {
  const own = new RegExp(`<meta name="${indexMetaName}" content="([^"]*)">`).exec(html);
  if (own === null) return html;
  const filled = html.replaceAll(own[1]!, () => attribute(index));
  if (named === null) return filled;
  const meta = `<meta name="${fileMetaName}" content="${attribute(named.join(' '))}">`;
  return filled.replace('</head>', () => `${meta}</head>`);
}
