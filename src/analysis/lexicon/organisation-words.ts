import { wordSet } from './word-list';

/** Last or middle words of names of organisations, lower case. */
export const organisationWords = wordSet(`
  academy administration ag agency airbus airline airlines airways albion alliance army asa
  assembly associates association athletic authorities authority bancorp bancshares bank bhd board
  brigade brigades broadcasting brothers bulletin bureau cabinet campaign capital caucus center
  centre chamber channel chronicle church cinema city club co coalition college command commission
  commissions committee communications community companies company confederation conference
  congress conservatives consortium consulting cooperative corp corporation corps council councils
  county courier court courts daily democrats department dept directorate dispatch division
  electric embassy energy enterprise enterprises entertainment exchange express faculty fc
  federation films financial foods force forces forum foundation front fund games gas gazette
  globe gmbh government greens group guard guardian guards healthcare herald holding holdings
  hospital hotels hotspur house inc incorporated industries initiative inquirer institute
  institution institutions insurance international investments jihad journal journals laboratories
  laboratory labs league ledger legislature liberals liberation library llc llp logistics lp ltd
  magazine mail management media mining ministry mirror mission monitor mosque motor motors
  movement museum navy network networks news newspaper nhs nv observer office oil orchestra
  organisation organization oyj pac pact parliament partners partnership party petroleum pharma
  pharmaceuticals pictures platoon plc police politburo post press productions project radio
  railway railways rangers records regiment register republicans reserve resistance review rovers
  sa school schools secretariat secretary-general securities semiconductor senate sentinel service
  services socialists society software solutions spa squad squadron staff station steel stores studio
  studios summit sun symphony syndicate systems taskforce team technologies telegraph television
  theater theatre times today tories town trade tribunal tribune trust tv union unions united
  universities university ventures wanderers watch weekly wire works yard
`);

/**
 * Words that make a longer name something else than a person: a place, law, prize, ship, building,
 * day.
 */
export const thingWords = wordSet(`
  accord accords act affair agreement airport album amendment arena avenue award awards battle bay
  beach bible bill book boulevard bowl bridge building canal canyon cape casino castle cathedral
  cemetery center central centre championship championships chase city class club coast code
  college commission county creek cup cyclone dam day derby desert disease district doctrine drive
  east eastern effect emirates empire estate eve expressway falls farm farms fellowship festival
  field fields film forest foundation freeway fund games garden gardens gate grand great gulf hall
  harbor harbour heights highway hill hills hms hotel house hurdle hurricane index indies inquiry
  institute island islands jail kingdom lake lane law lecture library line lines lower masters
  medal memorial method model month monument mount mountain mountains movie museum new night north
  northern novel ocean old olympics open opera operation palace park pass peninsula plan plaza
  point port prison prix prize pro province ranch region report republic resort revolution river
  road road-map roadmap rock room rule rules scale scandal scholarship school sea series ship show
  song south southern space springs square ss stadium stage stakes state states station storm
  strait street syndrome telescope temple terminal territory test theater theatre theorem tour
  tower towers town trail treaty trophy tunnel typhoon university upper uss valley village war way
  week west western woods
`);

/** What ends the name of no person, whoever it is named after: Kennedy Avenue. */
export const neverLast = wordSet(`
  ab accord accords act ag agency airlines airport airways arena association authority ave avenue
  award awards bakery bank blvd boulevard brewery bridge building bv cathedral center centre
  championship championships college commission committee company corp corporation corps council
  county creamery cup dairy department distillery doctrine federation foundation foundry games
  gmbh hospital inc institute institution island islands laboratory lake library llc ltd magazine
  medal memorial ministry monument motors mountains museum newspaper nursery nv observatory
  olympics party peninsula pharma pharmaceuticals pharmacy plaza plc prison prize refinery
  restaurant river road shield square stadium staff street tannery theater theatre tower towers treaty
  trophy university valley vr winery
`);

/** What begins the name of no person: Storm Dennis, Mount Cook, HMS Nelson. */
export const neverFirst = wordSet(`
  atletico camp cape club cyclone das der die dynamo el fort hms hurricane il inter la lake las le
  los mont monte mount mv o operation real rms san santa sporting ss storm typhoon uss
`);

/** Lower-case nouns after a name which make it an organisation's. */
export const organisationHeads = wordSet(`
  agency airline automaker bank brewer carmaker channel charity club college company corporation
  daily federation fighters firm foundation fund giant group guerrillas headquarters institute
  magazine members militants militia militiamen movement network newspaper officials organisation
  organization party publisher rebels retailer shares spokesman spokeswoman station stock
  subsidiary supporters team think-tank union university website weekly
`);

/** Those of them that follow nobody's name: "the Wen Hui newspaper said". */
export const surelyBodies = wordSet(`
  agency airline automaker bank brewer carmaker channel daily magazine newspaper retailer website
  weekly
`);

/** Bodies in the plural, before their names: "the schools Santa Rosa and Immacolata". */
export const pluralBodies = wordSet(`
  airlines banks charities churches clubs companies firms foundations hospitals magazines newspapers
  parties schools ships teams universities
`);

/** What is said to be one person's: "the Ruiz administration", "the Ruiz campaign". */
export const reignNouns = wordSet(`
  administration adviser aide cabinet camp campaign era loyalists presidency rally regime
`);

/** What bears the name of somebody: "the Ana Ruiz stadium". */
export const namesakes = wordSet(`
  airport arena award bridge foundation hospital magazine museum newspaper prize stadium theater
  theatre
`);

/** What begins the name of a storm, ship or mountain, whatever word follows: "Storm Anna". */
export const neverBeforeSurname = wordSet(`
  cyclone fort hms hurricane lake mount mv operation port rms storm typhoon uss
`);

/** Words in small letters inside the name of an organisation: "Bank of England". */
export const insideNames = wordSet('& and de del della du for of on the');

/** What begins a name of two words that is no person's, whatever the second: "El Valle". */
export const spanishArticles = wordSet('el las los');

/**
 * What makes a club of the name of a town, which the club then bears alone: "Harrow Town",
 * "Harrow".
 */
export const clubWords = wordSet('albion athletic city county fc hotspur rovers town united wanderers');
