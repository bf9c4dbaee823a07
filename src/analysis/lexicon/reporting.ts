import { finiteFormsOf, formsOf } from './verb-forms';
import { wordSet } from './word-list';

/**
 * What a reporting verb tells of without marks: words that were said, what somebody thinks, what
 * they wish, or a deed.
 */
export type ReportedAs = 'speech' | 'thought' | 'wish' | 'act';

/** How speech reached the world: by voice, in writing, as a publication, or any of them. */
export type Medium = 'any' | 'voice' | 'writing' | 'publication';

/**
 * How words between marks stand by a verb: ruiz said “…”, told her “…”, called it “…”, thought “…”.
 */
export type QuotingFrame = 'words' | 'hearer' | 'name' | 'thought';

/**
 * How what is reported stands by a verb: said (that) it would; told them (that) it would; hopes to
 * win; urged them to act; criticised the deal.
 */
export type ReportingFrame = 'clause' | 'hearer' | 'to' | 'whom-to' | 'thing';

/**
 * What makes a statement of a verb without marks, where it stands as what was said: a clause (said
 * it would), a question (explained why), `words` of any kind (said sorry for the delay), `to-do`
 * (vowed to go), `whom-to-do` (urged them to go), a thing as the topic (announced a plan), a
 * `matter` (a thing that is nobody: questioned the plan), a thing that is words (`claims`:
 * dismissed the report), a thing with a `name` (called the plan a farce) or an `as` (dismissed it
 * as idle), a clause behind an `it-to` (put it to him that), a clause that a `document` holds (the report finds that), or what a preposition brings
 * in (warned of floods).
 */
export type TellingForm =
  | 'clause'
  | 'wh'
  | 'words'
  | 'to-do'
  | 'whom-to-do'
  | 'thing'
  | 'matter'
  | 'claims'
  | 'name'
  | 'as'
  | 'it-to'
  | 'document'
  | 'about'
  | 'against'
  | 'at'
  | 'for'
  | 'of'
  | 'on'
  | 'to';

/** A verb that reports what somebody said, thought or wished. */
export interface ReportingVerb {
  /** base form, lower case */
  readonly base: string;
  readonly as: ReportedAs;
  /** null for what brings in no words */
  readonly medium: Medium | null;
  readonly quoting: ReadonlySet<QuotingFrame>;
  readonly frames: ReadonlySet<ReportingFrame>;
  /** what may bring in that which is spoken of: "warned of", "called for" */
  readonly prepositions: ReadonlySet<string>;
  /** what makes a statement of it; nothing does of most thoughts, wishes and deeds */
  readonly tells: ReadonlySet<TellingForm>;
}

/**
 * One verb a line, by its base form: as what it reports, medium, how quoted words stand by it; its
 * frames and its prepositions, of which the weights know; and what makes a statement of it. `-` is
 * none.
 */
const table = `
  accuse        speech   any          name          thing                   of                thing
  acknowledge   speech   any          words         clause,thing            -                 clause,wh,thing
  add           speech   any          words         clause                  -                 clause
  address       speech   any          -             thing                   -                 -
  admit         speech   any          words         clause                  -                 clause,wh,thing,to
  advise        speech   any          hearer        hearer,whom-to          -                 clause,whom-to-do,against
  advocate      speech   any          -             -                       -                 clause,thing
  affirm        speech   any          -             -                       -                 clause,thing
  agree         speech   any          words         clause,to               with,on           clause
  aim           wish     -            -             to                      -                 -
  allege        speech   any          words         clause                  -                 clause
  allude        speech   any          -             -                       to                to
  announce      speech   publication  words         clause,thing            -                 clause,wh,thing
  answer        speech   any          words         clause                  -                 clause
  appeal        speech   any          -             -                       -                 for,whom-to-do
  applaud       speech   any          name          thing                   -                 -
  argue         speech   any          words         clause                  for,against       clause,against,words
  ask           speech   any          words,hearer  hearer,to,whom-to       -                 clause,wh,whom-to-do
  assail        speech   any          -             thing                   -                 thing
  assert        speech   any          words         clause                  -                 clause
  assure        speech   any          hearer        clause,hearer           -                 clause
  attack        act      any          name          thing                   -                 as
  attest        speech   any          -             -                       -                 clause
  aver          speech   any          -             -                       -                 clause
  avow          speech   any          -             -                       -                 clause
  back          act      -            -             thing                   -                 -
  bark          speech   voice        words         -                       -                 clause
  bash          speech   any          name          -                       -                 -
  beg           speech   any          words         whom-to                 -                 whom-to-do
  begin         act      any          words         -                       -                 -
  believe       thought  -            thought       clause                  -                 -
  bellow        speech   voice        words         -                       -                 clause
  bemoan        speech   any          name          -                       -                 clause,thing
  berate        speech   any          name          -                       -                 matter
  bill          act      any          name          -                       -                 -
  blame         speech   any          name          thing                   -                 thing
  blast         speech   any          name          thing                   -                 thing
  blog          speech   writing      words         -                       -                 clause
  blurt         speech   voice        -             -                       -                 clause
  bluster       speech   any          -             -                       -                 clause
  boast         speech   any          words         clause                  -                 clause,of,about
  boom          speech   voice        words         -                       -                 -
  brag          speech   any          words         -                       -                 clause,of,about
  brand         speech   any          name          -                       -                 name
  call          speech   any          name          whom-to,thing           for,on            name,for,on
  caption       act      writing      words         -                       -                 -
  cast          act      -            name          -                       -                 -
  caution       speech   any          words         clause,hearer           -                 clause,against,about,whom-to-do
  celebrate     act      -            name          -                       -                 -
  chant         speech   voice        words         -                       -                 clause
  characterise  speech   any          name          -                       -                 as
  characterize  speech   any          name          -                       -                 as
  charge        speech   any          name          clause                  -                 clause
  chastise      speech   any          name          -                       -                 thing
  cheer         act      voice        words         -                       -                 -
  chide         speech   any          name          -                       -                 thing
  chime         act      voice        words         -                       -                 -
  chuckle       speech   voice        words         -                       -                 clause
  cite          speech   any          name          thing                   -                 thing
  claim         speech   any          words         clause,to               -                 clause,to-do
  clarify       speech   any          -             -                       -                 clause,wh
  commend       speech   any          name          -                       -                 thing
  comment       speech   any          words         -                       on                clause
  compare       speech   any          name          -                       -                 -
  complain      speech   any          words         clause                  about,of          clause,about,of
  concede       speech   any          words         clause                  -                 clause
  conclude      speech   any          words         clause                  -                 clause
  condemn       speech   any          name          thing                   -                 thing
  confess       speech   any          words         -                       -                 clause,to
  confide       speech   any          -             -                       -                 clause
  confirm       speech   any          words         clause,thing            -                 clause,wh,thing
  congratulate  act      any          name          -                       -                 -
  consider      thought  -            thought       -                       -                 -
  contend       speech   any          words         clause                  -                 clause
  continue      act      any          words         clause                  -                 -
  contradict    speech   any          -             -                       -                 thing
  convince      act      any          hearer        hearer                  -                 -
  counsel       speech   any          -             -                       -                 clause,against,whom-to-do
  counter       speech   any          words         clause                  -                 clause
  crack         act      voice        words         -                       -                 -
  credit        act      any          name          -                       -                 -
  criticise     speech   any          name          thing                   -                 thing
  criticize     speech   any          name          thing                   -                 thing
  croak         speech   voice        words         -                       -                 clause
  crow          speech   any          -             -                       -                 clause
  cry           speech   voice        words         clause                  -                 clause
  deadpan       speech   voice        words         -                       -                 clause
  decide        act      -            -             clause,to               -                 -
  declare       speech   publication  words         clause                  -                 clause,name
  decline       act      -            -             to                      -                 -
  decree        speech   publication  -             -                       -                 clause
  decry         speech   any          name          thing                   -                 thing
  deem          thought  -            name          -                       -                 -
  defend        act      any          name          thing                   -                 as
  demand        speech   any          words         clause,to,thing         -                 clause,to-do,thing
  demonstrate   act      -            -             clause                  -                 -
  denounce      speech   any          name          thing                   -                 thing
  deny          speech   any          words         clause,thing            -                 clause,thing
  depict        speech   any          name          -                       -                 as
  deplore       speech   any          -             thing                   -                 thing
  depose        speech   any          -             -                       -                 clause
  deride        speech   any          name          -                       -                 thing
  describe      speech   any          name          thing                   -                 wh,thing
  detail        speech   any          -             -                       -                 wh,thing
  direct        act      any          -             whom-to                 -                 -
  disclose      speech   publication  words         clause                  -                 clause,wh,thing
  discover      thought  -            -             clause                  -                 -
  discuss       act      any          -             thing                   -                 -
  dismiss       speech   any          name          thing                   -                 as,claims
  dispute       speech   any          -             clause,thing            -                 clause,thing
  divulge       speech   any          -             -                       -                 clause,wh,thing
  doubt         thought  -            -             clause,thing            -                 -
  drawl         speech   voice        words         -                       -                 clause
  dub           speech   any          name          -                       -                 name
  e-mail        speech   writing      words         -                       -                 clause
  echo          speech   voice        words         -                       -                 claims
  elaborate     speech   any          words         -                       -                 clause
  email         speech   writing      words         -                       -                 clause
  emphasise     speech   any          words         clause                  -                 clause,thing
  emphasize     speech   any          words         clause                  -                 clause,thing
  encourage     act      -            -             whom-to                 -                 -
  end           act      any          words         -                       -                 -
  endorse       act      -            -             thing                   -                 -
  estimate      speech   any          -             clause                  -                 clause
  exclaim       speech   voice        words         -                       -                 clause
  exhort        speech   any          -             -                       -                 whom-to-do
  expect        thought  -            thought       clause,to,whom-to       -                 -
  explain       speech   any          words         clause,thing            -                 clause,wh,thing
  express       speech   any          -             thing                   -                 clause,thing
  fault         speech   any          name          -                       -                 thing
  favor         wish     -            -             thing                   -                 -
  favour        wish     -            -             thing                   -                 -
  fear          thought  -            thought       clause,thing            -                 -
  feel          thought  -            thought       clause                  -                 -
  figure        thought  -            -             clause                  -                 -
  find          thought  -            thought       clause                  -                 document
  finish        act      any          words         -                       -                 -
  forecast      speech   publication  -             -                       -                 clause,thing
  foretell      speech   any          -             -                       -                 clause
  fume          speech   any          words         -                       -                 clause
  gasp          speech   voice        words         -                       -                 clause
  gloat         speech   any          -             -                       -                 clause
  gripe         speech   any          -             -                       -                 clause,about
  groan         speech   voice        words         -                       -                 clause
  grouse        speech   any          -             -                       -                 clause,about
  growl         speech   voice        words         -                       -                 clause
  grumble       speech   voice        words         -                       -                 clause,about
  grunt         speech   voice        words         -                       -                 clause
  guess         thought  -            -             clause                  -                 -
  gush          speech   voice        words         -                       -                 clause
  hail          speech   any          name          thing                   -                 thing
  hear          thought  -            -             clause                  -                 -
  hint          speech   any          words         clause                  -                 clause,at
  hiss          speech   voice        words         -                       -                 clause
  holler        speech   voice        words         -                       -                 clause
  hope          wish     -            thought       clause,to               -                 -
  howl          speech   voice        words         -                       -                 clause
  hypothesise   speech   any          -             -                       -                 clause
  hypothesize   speech   any          -             -                       -                 clause
  imagine       thought  -            -             clause                  -                 -
  implore       speech   any          words         whom-to                 -                 whom-to-do
  imply         speech   any          words         clause                  -                 clause
  indicate      speech   any          words         clause                  -                 clause
  infer         thought  -            -             clause                  -                 -
  inform        speech   any          hearer        hearer                  -                 clause
  insinuate     speech   any          -             -                       -                 clause
  insist        speech   any          words         clause                  on                clause,on,words
  instruct      act      any          -             whom-to                 -                 -
  intend        wish     -            -             to                      -                 -
  interject     speech   voice        words         -                       -                 clause
  interrupt     act      voice        words         -                       -                 -
  intimate      speech   any          -             -                       -                 clause
  intone        speech   voice        words         -                       -                 clause
  invite        act      any          -             whom-to                 -                 -
  invoke        act      any          name          -                       -                 -
  jest          speech   any          -             -                       -                 clause
  joke          speech   any          words         clause                  -                 clause,about
  know          thought  -            thought       clause                  -                 -
  label         speech   writing      name          -                       -                 name
  lambast       speech   any          name          thing                   -                 thing
  lambaste      speech   any          name          -                       -                 thing
  lament        speech   any          words         clause                  -                 clause,thing
  laud          speech   any          name          -                       -                 thing
  laugh         act      voice        words         -                       -                 -
  learn         thought  -            -             clause                  -                 -
  maintain      speech   any          words         clause                  -                 clause
  mean          thought  -            -             clause                  -                 -
  mention       speech   any          words         clause,thing            -                 clause,thing
  message       speech   writing      words         -                       -                 clause
  moan          speech   voice        words         -                       -                 clause,about
  mock          speech   any          name          thing                   -                 thing
  mumble        speech   voice        words         -                       -                 clause
  murmur        speech   voice        words         -                       -                 clause
  muse          speech   any          words         -                       -                 clause
  mutter        speech   voice        words         clause                  -                 clause
  narrate       speech   any          -             -                       -                 clause,wh
  nickname      act      writing      name          -                       -                 -
  note          speech   any          words         clause,thing            -                 clause,wh,thing
  notice        thought  any          -             clause                  -                 -
  notify        speech   any          hearer        hearer                  -                 clause
  object        speech   any          -             -                       to                clause,to
  observe       speech   any          words         clause                  -                 clause
  offer         act      any          words         to                      -                 -
  opine         speech   any          words         clause                  -                 clause
  oppose        act      -            -             thing                   -                 -
  order         act      -            words         whom-to                 -                 -
  outline       speech   any          -             thing                   -                 wh,thing
  paint         act      -            name          -                       -                 -
  pan           act      any          name          -                       -                 -
  persuade      act      any          hearer        hearer                  -                 -
  petition      speech   any          -             -                       -                 whom-to-do
  plan          wish     -            -             to                      -                 -
  plead         speech   any          words         -                       -                 clause,whom-to-do
  pledge        speech   any          words         clause,to               -                 clause,to-do
  point         speech   any          -             clause                  to,out            clause
  portray       speech   any          name          -                       -                 as
  posit         speech   any          -             -                       -                 clause
  post          speech   publication  words         clause                  -                 clause
  postulate     speech   any          -             -                       -                 clause
  praise        speech   any          name          thing                   -                 thing
  predict       speech   any          words         clause,thing            -                 clause,thing
  prefer        wish     -            -             to,thing                -                 -
  press         act      any          -             whom-to                 -                 -
  proclaim      speech   publication  words         clause                  -                 clause,name
  profess       speech   any          -             -                       -                 clause,to-do
  promise       speech   any          words,hearer  clause,hearer,to,thing  -                 clause,to-do
  pronounce     act      voice        -             clause                  -                 clause
  prophesy      speech   any          -             -                       -                 clause
  propose       speech   any          words         clause,to,thing         -                 clause,to-do,thing
  protest       speech   voice        words         -                       -                 clause
  prove         act      -            -             clause                  -                 -
  push          act      -            -             -                       for               -
  put           speech   any          -             -                       -                 it-to
  query         speech   any          words         -                       -                 clause,wh
  question      speech   any          -             thing                   -                 wh,matter
  quip          speech   voice        words         clause                  -                 clause
  quote         speech   any          name          thing                   -                 -
  rail          speech   any          words         -                       -                 against
  rant          speech   voice        words         -                       -                 clause,about
  rasp          speech   voice        words         -                       -                 clause
  rate          speech   any          name          -                       -                 -
  read          act      any          words         -                       -                 -
  reaffirm      speech   any          -             -                       -                 clause,thing
  realise       thought  -            -             clause                  -                 -
  realize       thought  -            -             clause                  -                 -
  reason        thought  any          words         clause                  -                 -
  reassure      speech   any          -             -                       -                 clause
  rebuke        speech   any          -             thing                   -                 matter
  rebut         speech   any          words         -                       -                 claims
  recall        speech   any          words         clause,thing            -                 clause,wh
  recite        act      voice        words         -                       -                 -
  recognise     thought  -            -             clause                  -                 -
  recognize     thought  -            -             clause                  -                 -
  recommend     speech   any          -             clause                  -                 clause,thing
  recount       speech   any          words         -                       -                 clause,wh,thing
  refer         speech   any          name          -                       to                as
  reference     act      writing      name          -                       -                 -
  refuse        act      -            -             to                      -                 -
  refute        speech   any          -             -                       -                 claims
  regard        thought  -            thought       -                       -                 -
  reiterate     speech   any          words         clause                  -                 clause,thing
  reject        act      any          -             thing                   -                 claims
  relate        speech   any          words         -                       -                 clause,wh
  remark        speech   any          words         clause                  -                 clause,on
  remember      thought  -            -             clause                  -                 -
  remind        speech   any          hearer        hearer                  -                 clause,whom-to-do
  repeat        speech   any          words         clause                  -                 clause,claims
  reply         speech   any          words         clause                  -                 clause,words
  report        speech   publication  words         clause                  -                 clause,wh,thing
  reprimand     speech   any          -             -                       -                 thing
  request       speech   any          -             clause                  -                 clause,thing,whom-to-do
  respond       speech   any          words         clause                  -                 clause
  restate       speech   any          -             -                       -                 clause,thing
  retort        speech   any          words         clause                  -                 clause
  retweet       act      writing      words         -                       -                 -
  reveal        speech   publication  words         clause,thing            -                 clause,wh,thing
  ridicule      speech   any          name          thing                   -                 thing
  riff          act      voice        words         -                       -                 -
  rip           act      any          name          -                       -                 -
  roar          speech   voice        words         -                       -                 clause
  rule          speech   -            words         clause                  -                 clause
  salute        act      any          name          -                       -                 -
  say           speech   any          words         clause                  -                 clause,wh,words
  scoff         speech   voice        words         -                       -                 clause,at
  scold         speech   any          words         -                       -                 thing
  scrawl        speech   writing      -             -                       -                 clause
  scream        speech   voice        words         -                       -                 clause
  see           thought  -            thought       clause                  -                 -
  seek          wish     -            -             to                      -                 -
  shout         speech   voice        words         clause                  -                 clause
  show          act      -            -             clause,hearer           -                 document
  shriek        speech   voice        words         -                       -                 clause
  shrug         act      voice        words         -                       -                 -
  sigh          speech   voice        words         -                       -                 clause
  signal        speech   any          words         clause                  -                 clause
  sing          act      voice        words         -                       -                 -
  slam          speech   any          name          thing                   -                 thing
  snap          speech   any          words         -                       -                 clause
  snarl         speech   voice        words         -                       -                 clause
  sneer         speech   voice        words         -                       -                 clause,at
  sniff         speech   voice        words         -                       -                 clause
  snort         speech   voice        words         -                       -                 clause
  sob           speech   voice        words         -                       -                 clause
  speak         speech   voice        -             -                       about,of,out      about,of
  specify       speech   any          -             -                       -                 clause,wh,thing
  speculate     speech   any          words         clause                  -                 clause
  spit          speech   voice        words         -                       -                 clause
  splutter      speech   voice        words         -                       -                 clause
  stammer       speech   voice        words         -                       -                 clause
  state         speech   any          words         clause                  -                 clause,wh
  stipulate     speech   any          -             clause                  -                 clause
  stress        speech   any          words         clause                  -                 clause,thing
  stutter       speech   voice        words         -                       -                 clause
  style         act      any          name          -                       -                 -
  submit        speech   any          -             clause                  -                 clause
  suggest       speech   any          words         clause,thing            -                 clause,thing
  support       act      -            -             thing                   -                 -
  surmise       thought  -            -             clause                  -                 -
  suspect       thought  -            -             clause                  -                 -
  swear         speech   any          words         clause,to               -                 clause,to-do
  talk          act      voice        -             -                       about,of          -
  telegraph     act      writing      words         -                       -                 -
  tell          speech   any          hearer        clause,hearer,whom-to   -                 clause,wh,whom-to-do,of
  term          speech   any          name          -                       -                 name
  testify       speech   any          words         clause                  -                 clause,wh,to
  text          speech   writing      words         -                       -                 clause
  thank         act      any          name          -                       -                 -
  theorise      speech   any          -             -                       -                 clause
  theorize      speech   any          words         -                       -                 clause
  think         thought  -            thought       clause                  -                 -
  threaten      speech   any          -             clause,to,thing         -                 clause,to-do
  thunder       speech   voice        words         -                       -                 clause
  tout          speech   publication  name          thing                   -                 thing
  trumpet       speech   publication  -             -                       -                 thing
  tweet         speech   writing      words         clause                  -                 clause
  underline     speech   any          -             clause                  -                 clause,thing
  understand    thought  -            thought       clause                  -                 -
  urge          speech   any          words,hearer  clause,whom-to          -                 clause,whom-to-do,thing
  vent          speech   any          -             -                       -                 about
  view          thought  -            thought       -                       -                 -
  voice         speech   any          -             -                       -                 thing
  volunteer     speech   any          words         clause,to               -                 clause
  vote          act      -            -             -                       for,against,to    -
  vow           speech   any          words         clause,to               -                 clause,to-do
  wail          speech   voice        words         -                       -                 clause
  want          wish     -            thought       to,whom-to              -                 -
  warn          speech   any          words,hearer  clause,hearer           of,about,against  clause,of,about,against,whom-to-do
  welcome       act      -            -             thing                   -                 -
  whine         speech   voice        words         -                       -                 clause,about
  whisper       speech   voice        words         clause                  -                 clause
  wish          wish     -            -             to                      -                 -
  wonder        thought  -            words         clause                  -                 -
  worry         thought  -            thought       clause                  about             -
  write         speech   writing      words         clause                  -                 clause,wh
  yell          speech   voice        words         clause                  -                 clause
`;

/**
 * The only forms that stand by words between marks, of verbs whose others are mostly something
 * else: "the finding", "a feeling", "reading".
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
  const [base, as, medium, marks, frames, prepositions, tells] = line.trim().split(/ +/) as [string, ...string[]];
  const verb: ReportingVerb = {
    base,
    as: as as ReportedAs,
    medium: medium === '-' ? null : (medium as Medium),
    quoting: listOf(marks!),
    frames: listOf(frames!),
    prepositions: listOf(prepositions!),
    tells: listOf(tells!),
  };
  for (const form of formsOf(base)) reporting.set(form, verb);
  if (verb.frames.size + verb.prepositions.size > 0) for (const form of formsOf(base)) indirect.set(form, verb);
  if (verb.quoting.size > 0) for (const form of quotingFormsOf[base] ?? formsOf(base)) quoting.set(form, verb);
}

/** The reporting verb that a word, lower case, is a form of. */
export function reportingVerb(form: string): ReportingVerb | undefined {
  return reporting.get(form);
}

/**
 * The reporting verb that a word, lower case, is a form of, where such a form stands by words
 * between marks.
 */
export function quotingVerb(form: string): ReportingVerb | undefined {
  return quoting.get(form);
}

/**
 * The reporting verb that a word, lower case, is a form of, where it has a frame for what is
 * reported without marks.
 */
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

/** Verbs behind which stands only who is written to, base forms: "emailed some friends". */
const addressingVerbs = wordSet('e-mail email message phone text');

/** Their finite forms. */
export const addressingForms: ReadonlySet<string> = new Set([...addressingVerbs].flatMap(finiteFormsOf));

/** Verbs by which a publisher is told. */
const publisherVerbs = wordSet('inform tell');

/** All their forms: "telling the BBC". */
export const tellingPublishers: readonly string[] = [...publisherVerbs].flatMap(formsOf);

/** Participles for what is said, nobody tells by whom: "is reported to have fled". */
export const hearsayParticiples = wordSet('alleged claimed reported rumored rumoured said');

/** Verbs of saying that close a headline: "…, report claims". */
export const headlineVerbs = wordSet(`
  claims fears finds hints insists notes reports reveals says shows suggests urges vows warns
`);

/** Adverbs that tell of hearsay. */
export const hearsayAdverbs = wordSet('allegedly apparently reportedly supposedly');

/** Adverbs which say that somebody unnamed passes a statement on. */
export const reportedAdverbs = wordSet('allegedly purportedly reportedly supposedly');

/** Forms of verbs by which a publisher names its source. */
export const citingWords = wordSet('cited cites citing quoted quotes quoting');

/** Verbs by which a publisher passes on what another said. */
export const passingOn = wordSet('reported reports said says');

/**
 * Verbs, base forms, that say something together with a particle, by the particle: “…,” put in
 * Ruiz.
 */
const phrasalVerbs = {
  back: wordSet('answer bark bite fire hit shoot shout snap write yell'),
  in: wordSet('barge break burst butt chime chip cut jump pipe pitch put step throw weigh'),
  on: wordSet('carry go plough plow press'),
  out: wordSet('blurt burst call cry shout spit yell'),
  up: wordSet('pipe speak'),
} satisfies Readonly<Record<string, ReadonlySet<string>>>;

const phrasalForms = new Map(
  Object.entries(phrasalVerbs).map(([particle, verbs]) => [particle, new Set([...verbs].flatMap(finiteFormsOf))]),
);

/**
 * True where a verb and its particle, lower case, say something: "put in", "went on", "shot back".
 */
export function saysWithParticle(verb: string, particle: string | undefined): boolean {
  return phrasalForms.get(particle ?? '')?.has(verb) === true;
}

/** Verbs by which a line brings in a dialogue, base forms. */
const exchangeVerbs = wordSet('answer chat speak talk');

/**
 * All forms of the verbs by which a line brings in a dialogue: "answers our questions", "spoke to
 * our reporter".
 */
export const exchangeForms: ReadonlySet<string> = new Set([...exchangeVerbs].flatMap(formsOf));
