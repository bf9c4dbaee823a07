/** An irregular verb, lower case: its base form, its simple pasts and its past participles. */
export interface IrregularVerb {
  readonly base: string;
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
}

/**
 * One verb a line, by its base form: the base, the simple past, the past participle; several of one
 * kind with commas.
 */
const table = `
  arise arose arisen
  awake awoke awoken
  be was,were been
  bear bore borne,born
  beat beat beaten,beat
  become became become
  begin began begun
  bend bent bent
  bet bet bet
  bid bid bid
  bind bound bound
  bite bit bitten,bit
  bleed bled bled
  blow blew blown
  break broke broken
  breed bred bred
  bring brought brought
  build built built
  burn burnt,burned burnt,burned
  burst burst burst
  buy bought bought
  cast cast cast
  catch caught caught
  choose chose chosen
  cling clung clung
  come came come
  cost cost cost
  creep crept crept
  cut cut cut
  deal dealt dealt
  dig dug dug
  do did done
  draw drew drawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed fed
  feel felt felt
  fight fought fought
  find found found
  flee fled fled
  fly flew flown
  forbid forbade forbidden
  foresee foresaw foreseen
  forget forgot forgotten
  freeze froze frozen
  get got got,gotten
  give gave given
  go went gone
  grind ground ground
  grow grew grown
  hang hung hung
  have had had
  hear heard heard
  hide hid hidden
  hit hit hit
  hold held held
  hurt hurt hurt
  keep kept kept
  kneel knelt knelt
  know knew known
  lay laid laid
  lead led led
  learn learnt,learned learnt,learned
  leave left left
  lend lent lent
  let let let
  lie lay lain
  light lit,lighted lit,lighted
  lose lost lost
  make made made
  mean meant meant
  meet met met
  overcome overcame overcome
  oversee oversaw overseen
  overthrow overthrew overthrown
  pay paid paid
  prove proved proven,proved
  put put put
  quit quit quit
  read read read
  rebuild rebuilt rebuilt
  rid rid rid
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran run
  say said said
  see saw seen
  seek sought sought
  sell sold sold
  send sent sent
  sew sewed sewn
  shake shook shaken
  shine shone shone
  shoot shot shot
  show showed shown
  shrink shrank shrunk
  shut shut shut
  sing sang sung
  sink sank sunk
  sit sat sat
  sleep slept slept
  slide slid slid
  sling slung slung
  speak spoke spoken
  speed sped,speeded sped,speeded
  spend spent spent
  spill spilt,spilled spilt,spilled
  spin spun spun
  spit spat spat
  split split split
  spread spread spread
  spring sprang,sprung sprung
  stand stood stood
  steal stole stolen
  stick stuck stuck
  sting stung stung
  stride strode stridden
  strike struck struck,stricken
  strive strove striven
  swear swore sworn
  sweep swept swept
  swim swam swum
  swing swung swung
  take took taken
  teach taught taught
  tear tore torn
  tell told told
  think thought thought
  throw threw thrown
  understand understood understood
  undertake undertook undertaken
  upset upset upset
  wake woke woken
  wear wore worn
  weep wept wept
  win won won
  wind wound wound
  withdraw withdrew withdrawn
  withhold withheld withheld
  withstand withstood withstood
  write wrote written
`;

/** The irregular verbs of English that news uses. */
export const irregularVerbs: readonly IrregularVerb[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [base, pasts, participles] = line.trim().split(' ') as [string, string, string];
    return { base, pasts: pasts.split(','), participles: participles.split(',') };
  });

/** Verbs of more than one syllable that double their last letter: "admitted". */
const doubling = new Set(['admit', 'commit', 'infer', 'permit', 'prefer', 'rebut', 'refer', 'submit']);
const oneSyllable = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/;

const irregularByBase = new Map(irregularVerbs.map((verb) => [verb.base, verb]));

/**
 * The forms of a verb by its base form: itself, the third person, the pasts, the past participles
 * and the one in -ing.
 */
export function formsOf(base: string): readonly string[] {
  return [base, ...finiteFormsOf(base), ...(irregularByBase.get(base)?.participles ?? []), inIng(base)];
}

/** The third person and the pasts of a verb: "says", "said". */
export function finiteFormsOf(base: string): readonly string[] {
  return [thirdPerson(base), ...(irregularByBase.get(base)?.pasts ?? [inEd(base)])];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function inEd(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stemBeforeVowel(base)}ed`;
}

function inIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') && base !== 'be'
    ? `${base.slice(0, -1)}ing`
    : `${stemBeforeVowel(base)}ing`;
}

function stemBeforeVowel(base: string): string {
  return oneSyllable.test(base) || doubling.has(base) ? base + base.at(-1)! : base;
}
