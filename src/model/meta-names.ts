/**
 * The name of the meta element that names the site's index file, of pages that show a list. Other
 * pages stay as they are while the index changes; the home page says which it is now.
 */
export const indexMetaName = 'on-the-record:index';

/**
 * The name of the meta element that names the sheet with the styles of all pages: a page's HTML has
 * but those of its own kind.
 */
export const sheetMetaName = 'on-the-record:sheet';

/**
 * The name of the meta element by which a page that shows an article, a person or a country names
 * its data file, the key of the directory before it: `articles/ID FILE`. It names no index.
 */
export const fileMetaName = 'on-the-record:file';

/**
 * The name of the meta element that says whose site a page is of: what of a `ToldOfSite` is not as
 * where its owner says nothing, as JSON.
 */
export const siteMetaName = 'on-the-record:site';

/**
 * The message by which the development server tells open pages that a seed was changed, added or
 * removed.
 */
export const newSeedsMessage = 'on-the-record:seeds';
