import type { PlaceSize } from './place-weight';

/**
 * Inhabitants from which a city is known without its country: smaller ones cost more false alarms
 * than they find.
 */
export const knownCity = 100_000;
/** Inhabitants from which it is where much of the world has a name for it: Dubrovnik, Tromsø. */
export const famousTown = 5_000;
/** The weight of such a town (`place-weight.ts`). */
export const famousWeight = 6.8;
/** Inhabitants from which a city abroad is a rival of a known one of its name. */
export const knownRival = 10_000;
/** In countries with many English-language local papers every homonym is a rival. */
export const localPapers = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
/** Their inhabitants from which a town is known to a text of local news there. */
export const knownTown: Readonly<Record<string, number>> = {
  US: 14_000,
  GB: 10_000,
  AU: 12_000,
  CA: 5_000,
  IE: 5_000,
  NZ: 5_000,
};
/** Inhabitants from which a city is known to all. */
export const greatCity = 500_000;
/** The weight from which it is, too. */
export const greatWeight = 9;
/** Countries whose states and provinces everybody's news names without more. */
export const knownRegions = new Set(['US', 'GB', 'CA', 'AU', 'IN', 'DE', 'FR', 'ES', 'IT', 'CN', 'UA', 'IE']);
/** What their regions weigh against cities of their names: more than a town, less than a metropolis. */
export const greatRegion: PlaceSize = { inhabitants: 400_000, names: 29, isCapital: false };
/** What the regions of other countries weigh. */
export const lesserRegion: PlaceSize = { inhabitants: 400_000, names: 8, isCapital: false };
/** A region whose city bears its name adds nothing to it. */
export const noPlace: PlaceSize = { inhabitants: 0, names: 0, isCapital: false };
/** Countries whose second-level regions (counties, provinces) are as known as others' first. */
export const knownBySecondRegion = new Set(['GB', 'IE', 'PH']);
/**
 * The largest number of regions of one country that are worth knowing: beyond are parishes and
 * municipalities.
 */
export const mostRegions = 100;

/** Townspeople of a country from which its regions are known abroad: smaller ones have parishes. */
export const knownTownsfolk = 1_000_000;

/** English names that newspapers use where countries-list has the state's own. */
export const siteNames: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  CV: 'Cape Verde',
  MO: 'Macau',
  AX: 'Åland',
  BL: 'Saint Barthélemy',
  CW: 'Curaçao',
  RE: 'Réunion',
  ST: 'São Tomé and Príncipe',
  BQ: 'Caribbean Netherlands',
};

/** Cities and regions whose names are English words: they need a place cue beside them. */
export const wordNames = new Set(
  (
    'man natal franca delta bern tours nice york reading split metro mau erode saga oral tyre sale male ica van lira mobile ' +
    'toyota independence warren buffalo queens surprise orange enterprise paradise boulder springs shaping simmering ruse batman ' +
    'bath bury rugby sandwich deal poole wells crewe hull ufa ash hope peel bride acre mary sion pest bar para mon sé bay ' +
    'grad unity lakes cascade union most born ordu bo of cary concord peoria salem providence liberty pearl hood ' +
    'down clare angus highland moray fife kent barry page hail worms lens chur vigan lod'
  ).split(' '),
);
/** Towns whose names are so much more often words that even "in" before them does not help. */
export const neverTowns = new Set(
  (
    'prospect young sale reservoir orange mascot casino botany hillside alma brant delta king lively mission olds terrace trail wells ' +
    'ware street stone rugby reading mold march leek hook grove fleet deal bath barking swords enterprise mobile bear holiday ' +
    'lakeside mango pace plantation sunrise sunset independence central sulphur halfway parole liberty republic union pearl garner dent ' +
    'mason humble prosper spring temple countryside sterling alabaster justice normal summit sycamore uptown wheeling worth savage ' +
    'seaside alliance defiance green mentor plum superior whitewater surprise antelope banning bell citrus commerce imperial marina ' +
    'paradise paramount fountain golden liberal hurricane anthem eagle bend opportunity orchards shoreline college university midway ' +
    'downtown parliament castle bridge church mills park lake forest'
  ).split(' '),
);
/** Regions that bear only a point of the compass or a common noun. */
const vagueRegion =
  /^(the )?(far |mid )?(central|centre|center|capital|coast|littoral|plateau|rivers|north|south|east|west|northern|southern|eastern|western|north-?west|north-?east|south-?west|south-?east|north west|west coast|northwestern|islands?|forest|federal|gulf|maritime|midlands|upper|lower|free|highland|valley|lakes|mountain|pool|metro|capital|ouest|est|nord|sud|medway|reading|national)( |$)/i;
/** What makes such a name one place's own. */
const knownByDirection =
  / (State|Australia|Ireland|Jersey|Cape|Wales|Dakota|Carolina|Virginia|Visayas|Luzon|Ossetia|Sumatra|Java|Sulawesi|Kalimantan|Yorkshire|Sussex|Midlands|Territory|Darfur|Kordofan|Equatoria|Kivu|Kasai|Bohemia|Saxony|Austria|Karelia|Macedonia|Aegean|Waziristan|Gyeongsang|Jeolla|Chungcheong|Hamgyong|Hwanghae|Pyongan)$/;
/** What kind of region a name tells, behind it and before it. */
export const regionKind =
  /( Oblast'?| oblast| Province| Region| County| Governorate| State| Republic| Kray| Krai| Department| Prefecture| Municipality| Voivodeship| Emirate| Parish| District| Council| county borough| County Borough)$/;
export const britishKind =
  /^(City of |Province of |Royal Borough of |Borough of |District of |County of |County |City and Borough of |City and County of |Metropolitan Borough of |The )/;

/** Whether a region's name alone could be that of many. */
export function isVague(name: string): boolean {
  return (vagueRegion.test(name) && !knownByDirection.test(name)) || /^(delta|cross river)$/i.test(name);
}
