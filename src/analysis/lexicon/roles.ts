import { wordSet } from './word-list';

/**
 * Nouns for what a person is or does, singular, lower case: "striker Ivo Petrov", "Ana Ruiz, a
 * lawyer".
 */
export const roleNouns = wordSet(`
  abbess accountant acrobat activist actor actress administrator admiral adviser advisor advocate
  agent aide alderman all-rounder ally amateur ambassador anaesthetist analyst anchor
  anthropologist apprentice archaeologist archbishop architect aristocrat armourer artist assistant
  associate astronaut astronomer astrophysicist athlete attorney auctioneer auditor author
  bandmaster banker barista baron baroness barrister bartender bassist batsman beekeeper
  billionaire biochemist biographer biologist bishop blacksmith blogger boatman bodyguard
  bookkeeper bookseller boss botanist bowler boxer boy boyfriend bricklayer broadcaster broker
  brother builder bursar businessman businesswoman busker butcher cabbie cameraman candidate
  captain cardinal cardiologist caretaker carpenter cartoonist cashier caterer ceo chair chairman
  chairperson chairwoman chambermaid champion chancellor chaplain chauffeur chef chemist chief
  choirmaster choreographer cleaner clergyman cleric clerk climber co-author co-chair co-chairman
  co-director co-founder co-host co-owner coach coachman cobbler colleague columnist comedian
  commander commentator commissioner compatriot composer concierge conductor congressman
  congresswoman consultant contender cook coordinator coroner correspondent councillor councilman
  councilor councilwoman counsel counsellor counselor counterpart courier cousin cowboy creator
  criminologist critic crofter curator custodian cyclist dad dancer daughter dealer dean debutant
  defenceman defender delegate democrat dentist deputy dermatologist designer detainee detective
  developer dictator diplomat director dissident docker doctor doorman dressmaker driver drummer
  ecologist economist editor educator electrician embalmer emir endocrinologist engineer
  entrepreneur envoy epidemiologist ethicist ex-husband ex-wife executive expert falconer farmer
  farmhand father favourite fellow ferryman filmmaker financier firefighter fireman fisherman
  fishmonger flanker florist fly-half footballer forward founder friend fugitive fundraiser
  gamekeeper gardener general geneticist geographer geologist geophysicist ghostwriter girl
  girlfriend glaciologist goalkeeper goldsmith golfer governess governor governor-general graduate
  grandfather grandmother grandson greengrocer grocer groundsman guard guest guitarist gunman
  gynaecologist gynecologist hairdresser handyman harbourmaster head headmaster headmistress
  headteacher heir hero historian hooker host hotelier housekeeper husband hydrologist illustrator
  imam immunologist incumbent informant insider inspector inspector-general instructor inventor
  investigator investor janitor jeweller jockey journalist judge jurist keeper king landlady
  landlord landowner laundress lawmaker lawyer lead leader lecturer legate legend legislator
  lexicographer librarian lieutenant lifeboatman lifeguard linguist lobbyist lock locksmith
  lumberjack machinist magician magistrate man manager marine masseur mate mathematician mayor
  mayor-elect mechanic mediator medic member mentor meteorologist microbiologist midfielder midwife
  militant milkman millionaire miner minister missionary mistress moderator mogul monk monsignor
  mortician mother mountaineer mum murderer musician nanny narrator navigator negotiator neighbor
  neighbour nephew neurologist neuroscientist newcomer niece nominee notary novelist nun nurse
  obstetrician oceanographer officer official ombudsman oncologist opener operative opponent
  optician organiser organist organizer ornithologist owner paediatrician painter paleontologist
  paramedic partner passenger pastor pathologist patient patrolman pediatrician performer
  pharmacist pharmacologist philanthropist philosopher photographer photojournalist physician
  physicist physiotherapist pianist pilot pioneer pitcher planner player playwright plumber poet
  policeman policewoman politician pollster pope postman postmaster postmistress practitioner
  preacher predecessor premier premier-elect presenter president president-elect priest prime
  prince princess principal prisoner probationer producer professional professor programmer prop
  prosecutor prosecutor-general protester provost psychiatrist psychoanalyst psychologist publican
  publicist publisher pundit pupil quarterback queen rabbi racer rancher ranger rapper rapporteur
  reader rebel receiver receptionist rector referee refugee registrar reporter representative
  researcher resident restaurateur retiree rider rival roofer runner running-mate sailmaker sailor
  saint salesman salesperson saleswoman scaffolder scholar scientist screenwriter scrum-half
  sculptor seaman seamer seamstress secretary seed seismologist senator sergeant sheikh shepherd
  sheriff shipbuilder shooter shopkeeper showrunner signalman singer sister skater skier skipper
  smallholder smuggler socialite sociologist soldier solicitor son songwriter speaker speechwriter
  spinner spokesman spokesperson spokeswoman sprinter spy star statesman stationmaster statistician
  stewardess stockbroker stonemason strategist striker student sub-postmaster substitute successor
  superintendent superstar supporter surgeon surrogate surveyor survivor suspect swimmer tailor
  taxidermist teacher teammate technician teenager tenor theologian theorist therapist toxicologist
  trader trainer translator treasurer trustee tutor tycoon uncle undersecretary undertaker usher
  verger vet veteran veterinarian vicar vice-chairman vice-president victim villager vintner
  virologist vocalist volcanologist volunteer waiter waitress warden warder warrior watchmaker
  watchman weaver welder whistle-blower whistleblower widow widower wife winger winner witness
  woman woodcutter worker wrestler writer youth zookeeper zoologist
`);

/** Verbs that only people do (past and present forms), beyond those of saying. */
export const personVerbs = wordSet(`
  added adds admits admitted agreed agrees answered answers apologised apologized appeared appears
  argued argues arrived asked asks batted beat beats believed believes blasted boasted born bowled
  campaigned chuckled claimed claims conceded concedes concluded continued continues cooked cried
  criticised criticized declared died dies disagrees divorced drove emailed explained explains
  feels felt fled flew frowned giggled graduated grew grinned hated hates headed hoped hopes
  insisted insists joined joked jokes kicked knew knows laughed laughs left lived lives loved
  loves married meets met mocked nodded noted notes phoned pleaded pledged praised praises quipped
  ran recalled recalls recounted recounts remarked remarks remembered remembers replied replies
  resigned resigns responded responds retired returned said sang sat says scored scores served
  shouted shrugged sighed signed signs slammed slept smiled smiles sobbed speaks spoke stood
  stressed stresses studied sued swam tells testified testifies texted thinks thought told tweeted
  tweets vowed vows walked wanted wants waved wears wept whispered woke wondered wonders wore
  worried worries writes wrote yelled
`);

/** Nouns for what somebody is to another in the family, lower case. */
export const kinNouns = wordSet(`
  aunt brother brother-in-law cousin dad daughter daughter-in-law ex-husband ex-wife father
  father-in-law fiancé fiancée granddaughter grandfather grandmother grandson half-brother
  half-sister husband mom mother mother-in-law mum nephew niece sister sister-in-law son
  son-in-law stepdaughter stepfather stepmother stepson twin uncle widow widower wife
`);

/** Nouns for what somebody has, before which the surname stands: "Long supporters". */
export const followers = wordSet(`
   administration adviser advisers advisor advisors aide aides allies ally attorney attorneys
  backers campaign family fans lawyer
 lawyers loyalists officials rallies rally spokesman
  spokesperson spokeswoman supporter supporters surrogate surrogates team voters
`);

/** Who speaks for another: "said through her lawyer". */
export const spokespeople = wordSet(`
  agent aide aides attorney attorneys intermediaries intermediary interpreter lawyer lawyers
  publicist representative solicitor solicitors spokesman spokesperson spokeswoman translator
`);

/**
 * What somebody is known as, by which a text means the one it has just named: "the striker said".
 */
export const publicFigures = wordSet(`
  actor actress author ballerina billionaire boxer chancellor comedian composer congressman
  congresswoman councillor councilman councilwoman cricketer cyclist defender entrepreneur
  filmmaker footballer goalkeeper golfer governor lawmaker magnate mayor midfielder millionaire
  minister musician novelist painter pianist playwright poet politician premier quarterback rapper
  sculptor senator singer songwriter sprinter star striker swimmer tenor tycoon violinist winger
`);

/** What a member of a party is. */
export const partyNouns = wordSet('conservative democrat independent liberal republican socialist tory');

/** What makes another office of the noun that follows: "the president" is no vice president. */
export const lesserOffices = wordSet('assistant deputy ex former lieutenant ministry shadow vice');
