/**
 * The first of the ports on which the tests' sites are served; set BROWSER_TEST_PORT to run two
 * sets of tests at once.
 */
export const firstPort = Number(process.env.BROWSER_TEST_PORT ?? 4191);

/** The site as it is, at the root. */
export const siteUrl = `http://localhost:${firstPort}/`;

/** The same below a sub-path. */
export const subSiteUrl = `http://localhost:${firstPort + 1}/reader/`;

/**
 * The site of the archive: 402 generated articles over fifteen years, without pages of single
 * statements.
 */
export const archiveUrl = `http://localhost:${firstPort + 2}/`;
