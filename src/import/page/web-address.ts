/**
 * An address of the web as it stands in a page, made whole by `base` (null where none is known); null
 * for what is none (`javascript:`, `mailto:`, a place within the page).
 */
export function webAddress(href: string | null, base: string | null): string | null {
  const words = href?.trim() ?? '';
  if (words === '' || words.startsWith('#')) return null;
  try {
    const url = base === null ? new URL(words) : new URL(words, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
