import { wordSet } from './word-list';

/** Words that open a clause of their own. */
export const clauseOpeners = wordSet(`
  after although as because before but if since that though unless until when where whether which
  while who whom whose
`);

/** Words with which a clause begins before a date: "and on Monday the court". */
export const clauseBeginners = wordSet(`
  although and as because but that when where whether which while who
`);

/** Words before a modal verb that are a subject or open a clause: "which will open". */
export const subjectOpeners = wordSet('it that there this which who');

/** What opens a condition. */
export const conditions = wordSet('if unless whether');

/** What opens a condition that lies ahead. */
export const futureConditions = wordSet('if once unless until');
