import { formsOf } from './verb-forms';
import { wordSet } from './word-list';

/** What governments do and cities do not: "Moscow denies", "Kyiv has accepted". Base forms. */
const governmentVerbs = wordSet(`
  accept accuse acknowledge admit agree allow annex annexe announce approve argue arm ask attack
  await back ban believe blame break broker brush buy call cite claim complain concede condemn
  confirm consider continue criticise criticize cut decide declare demand deny deploy describe
  dismiss expect expel fear fight fund give hail halt head hint hold hope impose insist intend
  invade keep know launch lead lift lodge lose maintain make mediate need negotiate normalise
  normalize offer oppose order permit plan pledge portray praise pressure promise propose protest
  provide pull push ratify react recall recognise recognize refuse regard reiterate reject remain
  respond restore retaliate sanction say see seek sell send sever sign signal slam stand stop
  suggest summon supply support take tell think threaten trade try turn urge use veto view vow
  want warn weigh welcome win withdraw
`);

/** All their forms. */
export const governmentVerbForms: ReadonlySet<string> = new Set([...governmentVerbs].flatMap(formsOf));

/**
 * Things that come to, for, with or against a government rather than a city: "aid to Kyiv", "talks
 * with Tehran".
 */
export const politicalNouns = wordSet(`
  accord accused agreement aid alliance allies ally ammunition anger appeal appeals arms
  assistance attitude backing behalf billions blame blow boost call calls challenge close closer
  commitment commitments concession concessions confidence conflict confrontation cooperation
  critical criticism deal defeat demand demanded demands dialogue diplomacy dispute enemies enemy
  foe foes friendly friendship funding funds guarantees help hostile influence leverage loan loans
  loyal loyalty message missiles money negotiations offer offers pact part partner partners policy
  pressure proxies relations relationship rift rival rivals row sanction sanctions setback spat
  stance stand-off standoff support supporters supports sympathetic talks tariffs tension tensions
  threat threats ties trade treaty trust urged victory war warning warnings weapons
`);

/**
 * Verbs whose object is a government when it is a capital: "giving Kyiv the green light", "accused
 * Moscow".
 */
export const verbsUponGovernments = wordSet(`
  accuse accused accuses accusing against allow allowed allowing allows anger angered angers
  appease appeasing arm armed arming arms ask asked asking asks back backed backing backs blame
  blamed blames blaming condemn condemned confront confronting convince convinced criticise
  criticised criticize criticized denied deny denying deter deterred deterring force forced forces
  forcing gave give given gives giving grant granted granting help helped helping helps infuriated
  isolate isolated lend lent offer offered owe owes persuade persuaded press pressed pressing
  pressure pressured provoke provoked punish punished punishing sanction sanctioned send sending
  sent supplied supplies supply supplying support supported supporting supports tell telling tells
  told urge urged urges urging warn warned warning warns
`);

/** What a city has and a government has not: "Kyiv's streets". */
export const cityThings = wordSet(`
  airport airports best biggest bridge bridges buildings busiest cathedral center centre church
  churches club clubs court courts district districts famous historic hospital hospitals hotel
  hotels largest main market markets mayor metro museum museums neighborhoods neighbourhoods night
  nightlife old opera outskirts park parks police population port resident residents restaurant
  restaurants river school schools shops skyline slums square stadium street streets suburb
  suburbs subway tallest theatre traffic underground universities university weather zoo
`);

/**
 * Words for one person by what they are, not by what they do for their state: "a Canadian woman",
 * "the French author Anne Roux".
 */
export const personNouns = wordSet(`
  activist actor actress analyst anthropologist architect artist astronaut athlete author banker
  billionaire biologist blogger boxer boy brother businessman businesswoman champion chef chemist
  child citizen comedian composer conductor cosmonaut couple cyclist dancer daughter designer
  director dissident doctor driver drummer economist engineer entrepreneur expat expatriate father
  film-maker filmmaker footballer girl goalkeeper golfer grandfather grandmother guitarist gymnast
  historian hostage husband immigrant journalist lawyer man mathematician midfielder migrant model
  mother musician national native novelist nun nurse painter passenger philosopher photographer
  physician physicist pianist pilot player playwright poet priest prisoner professor rapper
  refugee reporter researcher resident runner scientist sculptor singer sister skier son sprinter
  star striker student swimmer teacher teen teenager tourist tycoon widow wife woman worker writer
`);
