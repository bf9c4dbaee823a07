import type { Token } from '../text/read-text';

const irregularPasts = new Set(
  (
    'arose ate awoke beat became began bent bet bid bit bled blew bore bought bound bred broke brought built burnt burst came cast caught chose ' +
    'clung cost crept cut dealt did drank drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew ground had heard ' +
    'held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rid rode rose said sang ' +
    'sank sat saw sent sewed shone shook shot showed shrank shut slept slid slung sold sought spat sped spent spilt split spoke sprang spread sprung ' +
    'spun stole stood strode struck stuck stung strove swam swept swore swung taught thought threw told took tore understood undertook upset was went ' +
    'were wept withdrew withheld withstood woke won wore wound wrote overthrew overcame oversaw outlined rebuilt foresaw'
  ).split(' '),
);

const irregularParticiples = new Set(
  (
    'been begun bitten blown borne born broken chosen come done drawn driven eaten fallen flown forbidden forgotten frozen given gone gotten grown ' +
    'hidden known lain proven ridden risen run rung seen sewn shaken shown shrunk spoken stolen stricken struck sung sunk sworn swum taken thrown torn ' +
    'woken worn written withdrawn overthrown undertaken overcome beaten become'
  ).split(' '),
);

/** Whether a verb's form may be a simple past ("launched", "shot"). */
export function isPastForm(word: string): boolean {
  return irregularPasts.has(word) || (word.length > 3 && word.endsWith('ed') && !notPasts.has(word));
}

const notPasts = new Set(
  'need proceed succeed exceed feed bleed breed speed seed weed heed shed embed indeed'.split(' '),
);

/** Whether a verb's form may be a past participle ("launched", "shot", "taken"). */
export function isParticiple(word: string): boolean {
  return irregularParticiples.has(word) || (isPastForm(word) && !notParticiples.has(word));
}

const notParticiples = new Set(
  'arose ate awoke began blew bore broke came chose crept did drank drew drove fell flew forbade forgot froze gave grew hid knew lay rang rode rose sang sank saw shook shrank spoke sprang stole strode strove swam swore threw tore took undertook was went were withdrew woke wore wrote oversaw overthrew overcame foresaw'.split(
    ' ',
  ),
);

/** Whether the token is a verb by its class, or a participle or gerund that the tagger took for something else. */
export function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}
