import { unionOf, wordSet } from './word-list';

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

/** Words behind which a clause sets something against what stands before it. */
export const contrasts = wordSet('although but though whereas while yet');

/** What opens a clause that tells what was before, or why: its day is not that of the main clause. */
export const backgroundOpeners = wordSet('after although because though');

/** What opens a clause with a day of its own: a date in it is not that of the clause before. */
export const ownDayOpeners = wordSet(`
  after although because before if since than though unless until whereas
`);

/** Words that join two clauses. */
export const coordinators = wordSet('and but or then yet');

/** What opens an aside between a subject and its verb: "Ruiz, speaking in Lima, said". */
export const asideOpeners = wordSet(`
  according after as asked at before by despite during for however if in meanwhile on speaking
  though too when while with
`);

/** What opens a clause or phrase before the clause of the speaker: "When asked, Ruiz said". */
export const beforeClauses = wordSet(`
  after although as asked at because before despite during if in on once since though until when
  while
`);

/** Pronouns that open a relative clause. */
export const relativePronouns = wordSet('that which who whom');

/** What opens a clause that hangs on the noun before it. */
export const relativeOpeners = wordSet('that where which who whom whose');

/** Those of them that are a subject. */
export const relativeSubjects = wordSet('that which who');

/** What opens a clause that is reported. */
export const contentOpeners = wordSet('how if that to what when where whether who why');

/** Words that begin what follows a source: "Ruiz said in a statement". */
export const afterSources = wordSet(`
  about adding after afterwards again also although as at because before but by calling citing
  during earlier explaining friday if in just last later monday noting on once over per recently
  referring saturday saying since so speaking sunday that then this though through thursday to
  today tomorrow tonight tuesday via wednesday when while yesterday
`);

/** Words that open a clause below another and are nothing else. */
export const subordinators = wordSet(`
  although because how if though unless when whenever where whereas whether while why
`);

/** Prepositions that open a clause as well: "before Ruiz spoke". */
export const clausalPrepositions = wordSet('after as before since than till until');

/** Words that open a question that is told: "said why". */
export const questionWords = wordSet('how if what when where whether which who whom whose why');

/** Those of them behind which a clause tells no event: "knows what she is doing". */
export const askedAbout = wordSet('how what whatever why');

/** Those of them that open what is told: "shows how he hid it", and "that". */
export const toldOpeners = wordSet('how that what whether why');

/** What opens a reason or a circumstance rather than what was said: "is arguing, since". */
export const circumstanceOpeners = wordSet('after although because since though while');

/** Words before a clause that say nothing is told to have happened: "if he says". */
export const supposedOpeners = unionOf(conditions, ['lest']);
