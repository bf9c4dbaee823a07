import { wordSet } from './word-list';

/** Verbs of saying that close a headline: "…, report claims". */
export const headlineVerbs = wordSet(`
  claims fears finds hints insists notes reports reveals says shows suggests urges vows warns
`);
