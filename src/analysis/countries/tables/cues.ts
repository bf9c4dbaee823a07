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

/** Words that name what a country's papers write about only there; each is slight evidence for it. */
export const countryCues: Readonly<Record<string, string>> = {
  US:
    'sheriff sheriffs congressman congresswoman gop republican republicans democrat democrats democratic interstate trooper troopers ' +
    'freshman sophomore statehouse commonwealth selectmen selectman nfl nba ncaa ymca fema fbi medicaid medicare alderman aldermen obama turnpike',
  GB: 'constabulary tory tories labour nhs mp mps pensioner pensioners council councillor councillors cllr solicitor bbc crown mep borough motorway',
  CA: 'rcmp mountie mounties loonie ndp mpp provincial cbc reeve toonie',
  IE: 'gardaí gardai garda taoiseach fianna gael gaa td tds',
  AU: 'abc premier aboriginal aussie bushfire nrl afl',
  IN: 'lakh crore rupees rs bjp panchayat lok',
  NZ: 'iwi marae kiwi',
  ZA: 'anc rand township',
  PH: 'barangay pesos philhealth',
};
