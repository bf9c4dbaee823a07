import { finiteFormsOf, formsOf } from './verb-forms';
import { wordSet } from './word-list';

/** What a reporting verb tells of: words that were uttered, what somebody thinks, what they wish, or a deed. */
export type ReportedAs = 'speech' | 'thought' | 'wish' | 'act';

/** How speech reached the world: by voice, in writing, as a publication, or any of them. */
export type Medium = 'any' | 'voice' | 'writing' | 'publication';

/** How words between marks stand by a verb: ruiz said “…”, told her “…”, called it “…”, thought “…”. */
export type QuotingFrame = 'words' | 'hearer' | 'name' | 'thought';

/**
 * How what is reported stands by a verb: said (that) it would; told them (that) it would; hopes to win; urged them to
 * act; criticised the deal.
 */
export type ReportingFrame = 'clause' | 'hearer' | 'to' | 'whom-to' | 'thing';

/** A verb that reports what somebody said, thought or wished. */
export interface ReportingVerb {
  /** base form, lower case */
  readonly base: string;
  readonly as: ReportedAs;
  /** null for what is no speech */
  readonly medium: Medium | null;
  readonly quoting: ReadonlySet<QuotingFrame>;
  readonly frames: ReadonlySet<ReportingFrame>;
  /** what may bring in that which is spoken of: "warned of", "called for" */
  readonly prepositions: ReadonlySet<string>;
}

/** One verb a line, by its base form: as what it reports, medium, how quoted words stand by it, its frames, its prepositions; `-` is none. */
const table = `
  accuse        speech   any          name          thing                   of
  acknowledge   speech   any          words         clause,thing            -
  add           speech   any          words         clause                  -
  address       speech   any          -             thing                   -
  admit         speech   any          words         clause                  -
  advise        speech   any          hearer        hearer,whom-to          -
  agree         speech   any          words         clause,to               with,on
  aim           wish     -            -             to                      -
  allege        speech   any          words         clause                  -
  allude        speech   any          -             -                       to
  announce      speech   publication  words         clause,thing            -
  answer        speech   any          words         clause                  -
  applaud       speech   any          name          thing                   -
  argue         speech   any          words         clause                  for,against
  ask           speech   any          words,hearer  hearer,to,whom-to       -
  assail        speech   any          -             thing                   -
  assert        speech   any          words         clause                  -
  assure        speech   any          hearer        clause,hearer           -
  attack        speech   any          name          thing                   -
  back          act      -            -             thing                   -
  bark          speech   voice        words         -                       -
  bash          speech   any          name          -                       -
  beg           speech   any          words         whom-to                 -
  begin         speech   any          words         -                       -
  believe       thought  -            thought       clause                  -
  bellow        speech   voice        words         -                       -
  bemoan        speech   any          name          -                       -
  berate        speech   any          name          -                       -
  bill          speech   any          name          -                       -
  blame         speech   any          name          thing                   -
  blast         speech   any          name          thing                   -
  blog          speech   writing      words         -                       -
  boast         speech   any          words         clause                  -
  boom          speech   voice        words         -                       -
  brag          speech   any          words         -                       -
  brand         speech   any          name          -                       -
  call          speech   any          name          whom-to,thing           for,on
  caption       speech   writing      words         -                       -
  cast          act      -            name          -                       -
  caution       speech   any          words         clause,hearer           -
  celebrate     act      -            name          -                       -
  chant         speech   voice        words         -                       -
  characterise  speech   any          name          -                       -
  characterize  speech   any          name          -                       -
  charge        speech   any          name          clause                  -
  chastise      speech   any          name          -                       -
  cheer         speech   voice        words         -                       -
  chide         speech   any          name          -                       -
  chime         speech   voice        words         -                       -
  chuckle       speech   voice        words         -                       -
  cite          speech   any          name          thing                   -
  claim         speech   any          words         clause,to               -
  commend       speech   any          name          -                       -
  comment       speech   any          words         -                       on
  compare       speech   any          name          -                       -
  complain      speech   any          words         clause                  about,of
  concede       speech   any          words         clause                  -
  conclude      speech   any          words         clause                  -
  condemn       speech   any          name          thing                   -
  confess       speech   any          words         -                       -
  confirm       speech   any          words         clause,thing            -
  congratulate  speech   any          name          -                       -
  consider      thought  -            thought       -                       -
  contend       speech   any          words         clause                  -
  continue      speech   any          words         clause                  -
  convince      speech   any          hearer        hearer                  -
  counter       speech   any          words         clause                  -
  crack         speech   voice        words         -                       -
  credit        speech   any          name          -                       -
  criticise     speech   any          name          thing                   -
  criticize     speech   any          name          thing                   -
  croak         speech   voice        words         -                       -
  cry           speech   voice        words         clause                  -
  deadpan       speech   voice        words         -                       -
  decide        act      -            -             clause,to               -
  declare       speech   publication  words         clause                  -
  decline       act      -            -             to                      -
  decry         speech   any          name          thing                   -
  deem          thought  -            name          -                       -
  defend        speech   any          name          thing                   -
  demand        speech   any          words         clause,to,thing         -
  demonstrate   act      -            -             clause                  -
  denounce      speech   any          name          thing                   -
  deny          speech   any          words         clause,thing            -
  depict        speech   any          name          -                       -
  deplore       speech   any          -             thing                   -
  deride        speech   any          name          -                       -
  describe      speech   any          name          thing                   -
  direct        speech   any          -             whom-to                 -
  disclose      speech   publication  words         clause                  -
  discover      thought  -            -             clause                  -
  discuss       speech   any          -             thing                   -
  dismiss       speech   any          name          thing                   -
  dispute       speech   any          -             clause,thing            -
  doubt         thought  -            -             clause,thing            -
  drawl         speech   voice        words         -                       -
  dub           speech   any          name          -                       -
  e-mail        speech   writing      words         -                       -
  echo          speech   voice        words         -                       -
  elaborate     speech   any          words         -                       -
  email         speech   writing      words         -                       -
  emphasise     speech   any          words         clause                  -
  emphasize     speech   any          words         clause                  -
  encourage     act      -            -             whom-to                 -
  end           speech   any          words         -                       -
  endorse       act      -            -             thing                   -
  estimate      speech   any          -             clause                  -
  exclaim       speech   voice        words         -                       -
  expect        thought  -            thought       clause,to,whom-to       -
  explain       speech   any          words         clause,thing            -
  express       speech   any          -             thing                   -
  fault         speech   any          name          -                       -
  favor         wish     -            -             thing                   -
  favour        wish     -            -             thing                   -
  fear          thought  -            thought       clause,thing            -
  feel          thought  -            thought       clause                  -
  figure        thought  -            -             clause                  -
  find          thought  -            thought       clause                  -
  finish        speech   any          words         -                       -
  fume          speech   any          words         -                       -
  gasp          speech   voice        words         -                       -
  groan         speech   voice        words         -                       -
  growl         speech   voice        words         -                       -
  grumble       speech   voice        words         -                       -
  grunt         speech   voice        words         -                       -
  guess         thought  -            -             clause                  -
  gush          speech   voice        words         -                       -
  hail          speech   any          name          thing                   -
  hear          thought  -            -             clause                  -
  hint          speech   any          words         clause                  -
  hiss          speech   voice        words         -                       -
  holler        speech   voice        words         -                       -
  hope          wish     -            thought       clause,to               -
  howl          speech   voice        words         -                       -
  imagine       thought  -            -             clause                  -
  implore       speech   any          words         whom-to                 -
  imply         speech   any          words         clause                  -
  indicate      speech   any          words         clause                  -
  infer         thought  -            -             clause                  -
  inform        speech   any          hearer        hearer                  -
  insist        speech   any          words         clause                  on
  instruct      speech   any          -             whom-to                 -
  intend        wish     -            -             to                      -
  interject     speech   voice        words         -                       -
  interrupt     speech   voice        words         -                       -
  intone        speech   voice        words         -                       -
  invite        speech   any          -             whom-to                 -
  invoke        speech   any          name          -                       -
  joke          speech   any          words         clause                  -
  know          thought  -            thought       clause                  -
  label         speech   writing      name          -                       -
  lambast       speech   any          name          thing                   -
  lambaste      speech   any          name          -                       -
  lament        speech   any          words         clause                  -
  laud          speech   any          name          -                       -
  laugh         speech   voice        words         -                       -
  learn         thought  -            -             clause                  -
  maintain      speech   any          words         clause                  -
  mean          thought  -            -             clause                  -
  mention       speech   any          words         clause,thing            -
  message       speech   writing      words         -                       -
  moan          speech   voice        words         -                       -
  mock          speech   any          name          thing                   -
  mumble        speech   voice        words         -                       -
  murmur        speech   voice        words         -                       -
  muse          speech   any          words         -                       -
  mutter        speech   voice        words         clause                  -
  nickname      speech   writing      name          -                       -
  note          speech   any          words         clause,thing            -
  notice        speech   any          -             clause                  -
  notify        speech   any          hearer        hearer                  -
  object        speech   any          -             -                       to
  observe       speech   any          words         clause                  -
  offer         speech   any          words         to                      -
  opine         speech   any          words         clause                  -
  oppose        act      -            -             thing                   -
  order         act      -            words         whom-to                 -
  outline       speech   any          -             thing                   -
  paint         act      -            name          -                       -
  pan           speech   any          name          -                       -
  persuade      speech   any          hearer        hearer                  -
  plan          wish     -            -             to                      -
  plead         speech   any          words         -                       -
  pledge        speech   any          words         clause,to               -
  point         speech   any          -             clause                  to,out
  portray       speech   any          name          -                       -
  post          speech   publication  words         clause                  -
  praise        speech   any          name          thing                   -
  predict       speech   any          words         clause,thing            -
  prefer        wish     -            -             to,thing                -
  press         speech   any          -             whom-to                 -
  proclaim      speech   publication  words         clause                  -
  promise       speech   any          words,hearer  clause,hearer,to,thing  -
  pronounce     speech   voice        -             clause                  -
  propose       speech   any          words         clause,to,thing         -
  protest       speech   voice        words         -                       -
  prove         act      -            -             clause                  -
  push          act      -            -             -                       for
  query         speech   any          words         -                       -
  question      speech   any          -             thing                   -
  quip          speech   voice        words         clause                  -
  quote         speech   any          name          thing                   -
  rail          speech   any          words         -                       -
  rant          speech   voice        words         -                       -
  rasp          speech   voice        words         -                       -
  read          speech   any          words         -                       -
  realise       thought  -            -             clause                  -
  realize       thought  -            -             clause                  -
  reason        speech   any          words         clause                  -
  rebuke        speech   any          -             thing                   -
  rebut         speech   any          words         -                       -
  recall        speech   any          words         clause,thing            -
  recite        speech   voice        words         -                       -
  recognise     thought  -            -             clause                  -
  recognize     thought  -            -             clause                  -
  recommend     speech   any          -             clause                  -
  recount       speech   any          words         -                       -
  refer         speech   any          name          -                       to
  reference     speech   writing      name          -                       -
  refuse        act      -            -             to                      -
  regard        thought  -            thought       -                       -
  reiterate     speech   any          words         clause                  -
  reject        speech   any          -             thing                   -
  relate        speech   any          words         -                       -
  remark        speech   any          words         clause                  -
  remember      thought  -            -             clause                  -
  remind        speech   any          hearer        hearer                  -
  repeat        speech   any          words         clause                  -
  reply         speech   any          words         clause                  -
  report        speech   publication  words         clause                  -
  request       speech   any          -             clause                  -
  respond       speech   any          words         clause                  -
  retort        speech   any          words         clause                  -
  retweet       speech   writing      words         -                       -
  reveal        speech   publication  words         clause,thing            -
  ridicule      speech   any          name          thing                   -
  riff          speech   voice        words         -                       -
  rip           speech   any          name          -                       -
  roar          speech   voice        words         -                       -
  rule          act      -            words         clause                  -
  salute        speech   any          name          -                       -
  say           speech   any          words         clause                  -
  scoff         speech   voice        words         -                       -
  scold         speech   any          words         -                       -
  scream        speech   voice        words         -                       -
  see           thought  -            thought       clause                  -
  seek          wish     -            -             to                      -
  shout         speech   voice        words         clause                  -
  show          act      -            -             clause,hearer           -
  shriek        speech   voice        words         -                       -
  shrug         speech   voice        words         -                       -
  sigh          speech   voice        words         -                       -
  signal        speech   any          words         clause                  -
  sing          speech   voice        words         -                       -
  slam          speech   any          name          thing                   -
  snap          speech   any          words         -                       -
  snarl         speech   voice        words         -                       -
  sneer         speech   voice        words         -                       -
  sniff         speech   voice        words         -                       -
  snort         speech   voice        words         -                       -
  sob           speech   voice        words         -                       -
  speak         speech   voice        -             -                       about,of,out
  speculate     speech   any          words         clause                  -
  spit          speech   voice        words         -                       -
  splutter      speech   voice        words         -                       -
  stammer       speech   voice        words         -                       -
  state         speech   any          words         clause                  -
  stipulate     speech   any          -             clause                  -
  stress        speech   any          words         clause                  -
  stutter       speech   voice        words         -                       -
  style         speech   any          name          -                       -
  submit        speech   any          -             clause                  -
  suggest       speech   any          words         clause,thing            -
  support       act      -            -             thing                   -
  surmise       thought  -            -             clause                  -
  suspect       thought  -            -             clause                  -
  swear         speech   any          words         clause,to               -
  talk          speech   voice        -             -                       about,of
  telegraph     speech   writing      words         -                       -
  tell          speech   any          hearer        clause,hearer,whom-to   -
  term          speech   any          name          -                       -
  testify       speech   any          words         clause                  -
  text          speech   writing      words         -                       -
  thank         speech   any          name          -                       -
  theorize      speech   any          words         -                       -
  think         thought  -            thought       clause                  -
  threaten      speech   any          -             clause,to,thing         -
  thunder       speech   voice        words         -                       -
  tout          speech   publication  name          thing                   -
  tweet         speech   writing      words         clause                  -
  underline     speech   any          -             clause                  -
  understand    thought  -            thought       clause                  -
  urge          speech   any          words,hearer  clause,whom-to          -
  view          thought  -            thought       -                       -
  volunteer     speech   any          words         clause,to               -
  vote          act      -            -             -                       for,against,to
  vow           speech   any          words         clause,to               -
  wail          speech   voice        words         -                       -
  want          wish     -            thought       to,whom-to              -
  warn          speech   any          words,hearer  clause,hearer           of,about,against
  welcome       act      -            -             thing                   -
  whine         speech   voice        words         -                       -
  whisper       speech   voice        words         clause                  -
  wish          wish     -            -             to                      -
  wonder        thought  -            words         clause                  -
  worry         thought  -            thought       clause                  about
  write         speech   writing      words         clause                  -
  yell          speech   voice        words         clause                  -
`;

/**
 * The only forms that stand by words between marks, of verbs whose others are mostly something else: "the finding",
 * "a feeling", "reading".
 */
const quotingFormsOf: Readonly<Record<string, readonly string[]>> = {
  begin: ['began', 'begins'],
  cry: ['cried', 'cries'],
  feel: ['feel', 'feels', 'felt'],
  find: ['find', 'finds', 'found'],
  know: ['known'],
  read: ['read', 'reads'],
  see: ['saw', 'see', 'seen', 'sees'],
  sing: ['sang', 'sings'],
  swear: ['swear', 'swears', 'swore'],
  understand: ['understood'],
};

function listOf<T extends string>(cell: string): ReadonlySet<T> {
  return new Set(cell === '-' ? [] : (cell.split(',') as T[]));
}

const reporting = new Map<string, ReportingVerb>();
const quoting = new Map<string, ReportingVerb>();
const indirect = new Map<string, ReportingVerb>();
for (const line of table.trim().split('\n')) {
  const [base, as, medium, marks, frames, prepositions] = line.trim().split(/ +/) as [string, ...string[]];
  const verb: ReportingVerb = {
    base,
    as: as as ReportedAs,
    medium: medium === '-' ? null : (medium as Medium),
    quoting: listOf(marks!),
    frames: listOf(frames!),
    prepositions: listOf(prepositions!),
  };
  for (const form of formsOf(base)) reporting.set(form, verb);
  if (verb.frames.size + verb.prepositions.size > 0) for (const form of formsOf(base)) indirect.set(form, verb);
  if (verb.quoting.size > 0) for (const form of quotingFormsOf[base] ?? formsOf(base)) quoting.set(form, verb);
}

/** The reporting verb that a word, lower case, is a form of. */
export function reportingVerb(form: string): ReportingVerb | undefined {
  return reporting.get(form);
}

/** The reporting verb that a word, lower case, is a form of, where such a form stands by words between marks. */
export function quotingVerb(form: string): ReportingVerb | undefined {
  return quoting.get(form);
}

/** The reporting verb that a word, lower case, is a form of, where it has a frame for what is reported without marks. */
export function indirectVerb(form: string): ReportingVerb | undefined {
  return indirect.get(form);
}

/** Verbs that plainly say, base forms: whoever is their subject speaks. */
const plainVerbs = wordSet(`
  add admit announce argue ask claim declare explain insist note reply say stress tell tweet warn
  write
`);

/** Forms in which somebody plainly says: "said", "tells". */
export const sayingForms: ReadonlySet<string> = new Set([...plainVerbs].flatMap(finiteFormsOf));

/** The finite forms of all verbs of speech that bring in a clause: "said", "confirmed". */
export const speechForms: ReadonlySet<string> = new Set(
  [...indirect.values()]
    .filter((verb) => verb.as === 'speech' && verb.frames.has('clause'))
    .flatMap(({ base }) => finiteFormsOf(base)),
);

/** Verbs right behind which stands who hears, base forms: "told the BBC". */
const informingVerbs = wordSet('advise assure inform notify remind tell warn');

/** Their finite forms. */
export const informingForms: ReadonlySet<string> = new Set([...informingVerbs].flatMap(finiteFormsOf));

/** Those of them by which a publisher is told. */
const publisherVerbs = wordSet('inform tell');

/** All their forms: "telling the BBC". */
export const tellingPublishers: readonly string[] = [...publisherVerbs].flatMap(formsOf);

/** Participles for what is said, nobody tells by whom: "is reported to have fled". */
export const hearsayParticiples = wordSet('alleged claimed reported rumored rumoured said');

/** Verbs of saying that close a headline: "…, report claims". */
export const headlineVerbs = wordSet(`
  claims fears finds hints insists notes reports reveals says shows suggests urges vows warns
`);

/** Verbs of which nothing is reported where they are denied: "did not say when". */
export const mereSaying = wordSet('clarify detail disclose elaborate reveal say specify');

/** Adverbs that tell of hearsay. */
export const hearsayAdverbs = wordSet('allegedly apparently reportedly supposedly');

/** Adverbs which say that somebody unnamed passes a statement on. */
export const reportedAdverbs = wordSet('allegedly purportedly reportedly supposedly');

/** Forms of verbs by which a publisher names its source. */
export const citingWords = wordSet('cited cites citing quoted quotes quoting');

/** Verbs by which a publisher passes on what another said. */
export const passingOn = wordSet('reported reports said says');

/** Verbs, base forms, that say something together with a particle, by the particle: “…,” put in Ruiz. */
const phrasalVerbs = {
  back: wordSet('answer bite fire hit shoot shout snap write yell'),
  in: wordSet('barge break burst butt chime chip cut jump pipe pitch put step throw weigh'),
  on: wordSet('carry go'),
  out: wordSet('blurt burst call cry shout spit yell'),
  up: wordSet('pipe speak'),
} satisfies Readonly<Record<string, ReadonlySet<string>>>;

const phrasalForms = new Map(
  Object.entries(phrasalVerbs).map(([particle, verbs]) => [particle, new Set([...verbs].flatMap(finiteFormsOf))]),
);

/** True where a verb and its particle, lower case, say something: "put in", "went on", "shot back". */
export function saysWithParticle(verb: string, particle: string | undefined): boolean {
  return phrasalForms.get(particle ?? '')?.has(verb) === true;
}

/** Verbs by which a line brings in a dialogue, base forms. */
const exchangeVerbs = wordSet('answer chat speak talk');

/** All forms of the verbs by which a line brings in a dialogue: "answers our questions", "spoke to our reporter". */
export const exchangeForms: ReadonlySet<string> = new Set([...exchangeVerbs].flatMap(formsOf));
