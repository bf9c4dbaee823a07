import { sheetMetaName } from '../model/meta-names';

let asked: Promise<void> | null = null;

/**
 * Brings the styles of all pages: the HTML came with those of its own kind of page only. Never
 * rejects: a page without its styles still reads.
 */
export function wholeSheet(): Promise<void> {
  return (asked ??= new Promise((done) => {
    const href = document.querySelector<HTMLMetaElement>(`meta[name="${sheetMetaName}"]`)?.content;
    if (href === undefined) return done();
    const own = document.querySelector<HTMLLinkElement>('body > link[rel="stylesheet"]');
    if (own?.sheet) return done();
    const link = own ?? document.createElement('link');
    link.onload = link.onerror = () => done();
    if (own !== null) return;
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  }));
}
