const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Prepositions after which a capitalised word is likely a place. */
export const placePrepositions = words(
  'in at from near to outside around across inside into throughout toward towards via',
);

/** Titles before a surname: what follows is no place. */
export const personTitles = words(
  'mr mrs ms miss dr sir lord lady dame judge justice president senator sen rep representative congressman congresswoman gov governor ' +
    'mayor officer sgt sergeant capt captain lt lieutenant col colonel gen general detective coach prof professor rev reverend ' +
    'sheriff deputy cpl corporal pvt maj major cllr councillor councilman councilwoman attorney father sister brother uncle aunt ' +
    'saint pope king queen prince princess duke duchess baroness baron chancellor constable inspector superintendent commissioner',
);

/** Words that follow the name of a place or country and keep it a place: "Paris police", "Lincoln County". */
export const placeNouns = words(
  'police county city state parish township university college airport hospital international district department council court ' +
    'center centre central north south east west northern southern eastern western metropolitan public high school schools ' +
    'medical museum park river bay island islands beach port harbor harbour bridge station area region province prefecture ' +
    'fire sheriff mayor town village government parliament assembly embassy ambassador minister president prime foreign ' +
    'defence defense army navy air national supreme institute stadium castle cathedral church board commission authority ' +
    'circuit superior municipal regional general federal republic and of marathon open games olympics summit accord accords ' +
    'agreement treaty club united fc hall house hotel inn zoo library mall theatre theater symphony opera festival film fashion ' +
    'stock exchange chamber community regional elementary middle junior heights hills springs valley falls lake',
);

/** After a place's name these make it a street, which is no mention of the place far away. */
export const streetNouns = words(
  'street st avenue ave road rd boulevard blvd lane ln drive dr highway hwy way pike parkway terrace crescent',
);

/** After a place's or country's name these make it a newspaper, agency or programme. */
export const paperNouns = words(
  'times post tribune herald gazette chronicle globe news journal star press mirror examiner observer telegraph courier dispatch ' +
    'sun enquirer inquirer sentinel register reporter bee mail advertiser magazine review daily argus echo standard',
);

/** Words that stand before a place's name as part of it: "Greater London", "downtown Dallas". */
export const placeQualifiers = words(
  'greater central north south east west northern southern eastern western upper lower old new downtown outer inner mid ' +
    'northeast northwest southeast southwest northeastern northwestern southeastern southwestern metro metropolitan suburban rural ' +
    'former coastal mainland port fort mount mt lake city town village county district province state republic island ex pre post pro anti non',
);

/** Words beside a town's name that show it to be one: "Berea police", "a Glen Allen woman", "Decatur residents". */
export const townCompany = words(
  'police residents resident man woman teen teenager couple native firefighters officials council councilman mayor school schools students ' +
    'high city county town village borough parish township hospital library park fire department court jail downtown street area team ' +
    'homeowners neighbors neighbourhood neighborhood trustees aldermen commissioners voters boy girl family families driver teacher pupils ' +
    'independent community college university airport festival museum elementary middle superior district public',
);

/**
 * Words and pairs of words of local life, by the country whose papers write so; each is slight evidence that a text is from
 * there. Spellings count too ("neighborhood", "colour").
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
    police: words('department chief officers officer detectives'),
    fire: words('department chief district'),
    high: words('school'),
    middle: words('school'),
    elementary: words('school'),
    city: words('council hall manager'),
    town: words('council hall manager'),
    township: words('trustees police supervisors'),
    school: words('district board'),
    public: words('schools library'),
  }),
);

/** Capitalised words that are no part of a town's name before such a pair. */
export const notBeforeInstitutions = words(
  'the a an his her its their our local state county city town village board district national federal metropolitan royal former then new ' +
    'his chief officer mayor and but when if at in of for on with by from as after before while area area-wide volunteer junior senior public saint north south',
);
