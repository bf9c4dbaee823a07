import { wordSet } from './word-list';

/** Prepositions after which a capitalised word is likely a place. */
export const placePrepositions = wordSet(`
  across around at from in inside into near outside throughout to toward towards via
`);

/** Titles before a surname: what follows is no place. */
export const personTitles = wordSet(`
  attorney aunt baron baroness brother capt captain chancellor cllr coach col colonel commissioner
  congressman congresswoman constable corporal councillor councilman councilwoman cpl dame deputy
  detective dr duchess duke father gen general gov governor inspector judge justice king lady
  lieutenant lord lt maj major mayor miss mr mrs ms officer pope president prince princess prof
  professor pvt queen rep representative rev reverend saint sen senator sergeant sgt sheriff sir
  sister superintendent uncle
`);

/**
 * Words that follow the name of a place or country and keep it a place: "Paris police", "Lincoln
 * County".
 */
export const placeNouns = wordSet(`
  accord accords agreement air airport ambassador and area army assembly authority bay beach board
  bridge castle cathedral center central centre chamber church circuit city club college
  commission community council county court defence defense department district east eastern
  elementary embassy exchange falls fashion fc federal festival film fire foreign games general
  government hall harbor harbour heights high hills hospital hotel house inn institute
  international island islands junior lake library mall marathon mayor medical metropolitan middle
  minister municipal museum national navy north northern of olympics open opera parish park
  parliament police port prefecture president prime province public region regional republic river
  school schools sheriff south southern springs stadium state station stock summit superior
  supreme symphony theater theatre town township treaty united university valley village west
  western zoo
`);

/** What an American state has beside its name and a country of that name has not. */
export const stateOffices = wordSet(`
  attorney bulldogs congressman congressmen democrat democrats gop gov governor governors
  gubernatorial highway lawmaker lawmakers legislators legislature lieutenant medicaid peaches
  primaries primary republican republicans residents runoff sen senate senator senators sens
  sheriff statehouse superior tech troopers
`);

/** Agencies whose datelines name the cities of the world, not the towns of a paper's own county. */
export const wireAgencies = wordSet(`
  aap afp anp ansa ap bernama cp dpa efe ians interfax kyodo ntb pa pap pti reuters ria sda tass
  thomson tt upi xinhua yonhap
`);

/** After a place's name these make it a street, which is no mention of the place far away. */
export const streetNouns = wordSet(`
  ave avenue blvd boulevard crescent dr drive highway hwy lane ln parkway pike rd road st street
  terrace way
`);

/** After a place's or country's name these make it a newspaper, agency or programme. */
export const paperNouns = wordSet(`
  advertiser argus bee chronicle courier daily dispatch echo enquirer examiner gazette globe
  herald inquirer journal magazine mail mirror news observer post press register reporter review
  sentinel standard star sun telegraph times tribune
`);

/** Words that stand before a place's name as part of it: "Greater London", "downtown Dallas". */
export const placeQualifiers = wordSet(`
  anti central city coastal county district downtown east eastern ex former fort greater inner
  island lake lower mainland metro metropolitan mid mount mt new non north northeast northeastern
  northern northwest northwestern old outer port post pre pro province republic rural south
  southeast southeastern southern southwest southwestern state suburban town upper village west
  western
`);

/**
 * Words beside a town's name that show it to be one: "Berea police", "a Glen Allen woman", "Decatur
 * residents".
 */
export const townCompany = wordSet(`
  airport aldermen area borough boy city college commissioners community council councilman county
  couple court department district downtown driver elementary families family festival fire
  firefighters girl high homeowners hospital independent jail library man mayor middle museum
  native neighborhood neighbors neighbourhood officials parish park police public pupils resident
  residents school schools street students superior teacher team teen teenager town township
  trustees university village voters woman
`);

/**
 * Words and pairs of words of local life, by the country whose papers write so; each is slight
 * evidence that a text is from there. Spellings count too ("neighborhood", "colour").
 */
export const localLife: Readonly<Record<string, string>> = {
  US:
    'sheriff|sheriffs|interstate|trooper|troopers|freshman|sophomore|statehouse|selectmen|selectman|alderman|aldermen|turnpike|grader|graders|' +
    'eighth|misdemeanor|felony|arraigned|councilman|councilwoman|varsity|downtown|pickup|realtor|semifinal|attorney|neighborhood|neighborhoods|' +
    'color|center|theater|favor|labor|defense|program|programs|gubernatorial|legislators|high school|middle school|elementary school|' +
    'police department|fire department|school board|school district|city council|county commission|county commissioners|board of education|' +
    'district attorney|state police|highway patrol|grand jury|superior court|county jail|county road|town board|city hall|county sheriff|' +
    'mobile home|parking lot|apartment complex|ymca|medicaid|medicare|nfl|nba|ncaa|republican|democrat|democratic|republicans|democrats|' +
    'hospitalized|westbound|eastbound|northbound|southbound|funeral home|medical center|township|fundraiser|circuit court|plea agreement|fire chief|police chief|' +
    'kindergarten|backyard|backyards|sidewalk|firemen|boulevard|chevrolet|dollars|organization|gotten|mom|' +
    'precinct|zoning|subdivision|condo|condos|gas station|school bus|fire district|public works|percent|jr|detective lt|patrolman|deputies|deputy',
  GB:
    'constabulary|councillor|councillors|cllr|pupils|pensioner|pensioners|pc|£|nhs|mp|mps|magistrates|motorway|gcse|gcses|mum|bobby|borough|' +
    'crown court|parish council|county council|borough council|town council|city council|car park|sixth form|a-levels|tfl|council tax|high street|bst|gmt|' +
    'colour|centre|theatre|programme|favour|neighbourhood|defence|labour|tory|tories|lottery|rspca|headteacher|solicitor|det con|det sgt|pounds|mep',
  CA:
    'rcmp|mountie|mounties|mpp|mpps|mla|mlas|provincial|reeve|cpl|loonie|toonie|ndp|canuck|canucks|per cent|first nations|centre|colour|neighbourhood|' +
    'cheque|defence|school trustees|city councillor|councillor|premier|regional district|kilometres|highway',
  AU: 'premier|aboriginal|nrl|afl|bushfire|bushfires|nsw|per cent|centre|colour|kilometres|ute|shire|shire council|labor party|defence|rfs|mp',
  IE: 'gardaí|gardai|garda|taoiseach|fianna|fáil|gael|gaa|hurling|camogie|td|tds|€|centre|councillor|cllr|county council|per cent|hse|gaeltacht',
  NZ: 'iwi|marae|māori|dhb|per cent|centre|kilometres|councillor|mp|district council|colour',
};

/** Pairs of words for what only a town has, after its name: "Chiefland Police Department". */
export const institutions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    police: wordSet('department chief officers officer detectives'),
    fire: wordSet('department chief district'),
    high: wordSet('school'),
    middle: wordSet('school'),
    elementary: wordSet('school'),
    city: wordSet('council hall manager'),
    town: wordSet('council hall manager'),
    township: wordSet('trustees police supervisors'),
    school: wordSet('district board'),
    public: wordSet('schools library'),
  }),
);

/** Capitalised words that are no part of a town's name before such a pair. */
export const notBeforeInstitutions = wordSet(`
  a after an and area area-wide as at before board but by chief city county district federal for
  former from her his if in its junior local mayor metropolitan national new north of officer on
  our public royal saint senior south state the their then town village volunteer when while with
`);

/** What makes a British body of "X County" before it. */
export const britishCountyBodies = wordSet('championship council councillor councillors cricket fc hall show');

/** Capitals that are surnames as well: "Keshi London". */
export const capitalsLikeSurnames = wordSet('douglas hamilton kingston lima london stanley washington');
