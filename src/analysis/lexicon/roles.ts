import { wordSet } from './word-list';

/** Nouns for what a person is or does, singular, lower case: "striker Ivo Petrov", "Ana Ruiz, a lawyer". */
export const roleNouns = wordSet(`
  activist actor actress administrator adviser advisor advocate agent aide all-rounder ally
  amateur ambassador analyst anchor anthropologist archaeologist archbishop architect aristocrat
  artist assistant associate astronaut astronomer astrophysicist athlete attorney author
  bandmaster banker baron baroness barrister bassist batsman beekeeper billionaire biographer
  biologist bishop blacksmith blogger bodyguard bookkeeper boss botanist bowler boxer boy
  boyfriend broadcaster broker brother builder bursar businessman businesswoman butcher candidate
  captain cardinal cardiologist caretaker carpenter cartoonist cashier ceo chair chairman
  chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cleaner
  cleric clerk climber co-author co-chair co-chairman co-director co-founder co-host co-owner
  coach colleague columnist comedian commander commentator commissioner compatriot composer
  conductor congressman congresswoman consultant contender cook coordinator coroner correspondent
  councillor councilman councilor councilwoman counsel counsellor counselor counterpart courier
  cousin creator criminologist critic curator cyclist dad dancer daughter dealer dean debutant
  defenceman defender delegate democrat dentist deputy designer detective developer dictator
  diplomat director dissident docker doctor driver drummer ecologist economist editor educator
  electrician emir engineer entrepreneur envoy epidemiologist ethicist ex-husband ex-wife
  executive expert farmer father favourite fellow ferryman filmmaker financier firefighter
  fisherman flanker fly-half footballer forward founder friend fugitive fundraiser gamekeeper
  gardener general geographer geologist ghostwriter girl girlfriend glaciologist goalkeeper golfer
  governor governor-general graduate grandfather grandmother grandson greengrocer guard guest
  guitarist gunman gynecologist hairdresser head headmaster headmistress headteacher heir hero
  historian hooker host hotelier housekeeper husband illustrator imam incumbent informant insider
  inspector instructor inventor investigator investor janitor jockey journalist judge jurist
  keeper king landlady landlord lawmaker lawyer lead leader lecturer legend legislator librarian
  lieutenant linguist lobbyist lock locksmith machinist magician magistrate man manager marine
  mate mathematician mayor mayor-elect mechanic mediator medic member mentor meteorologist
  microbiologist midfielder midwife militant milkman millionaire miner minister missionary
  mistress moderator mogul monk mother mountaineer mum murderer musician nanny narrator negotiator
  neighbor neighbour nephew neurologist newcomer niece nominee novelist nun nurse oceanographer
  officer official ombudsman oncologist opener operative opponent optician organiser organist
  organizer owner painter paleontologist paramedic partner passenger pastor pathologist patient
  pediatrician performer pharmacist philanthropist philosopher photographer photojournalist
  physician physicist pianist pilot pioneer pitcher planner player playwright plumber poet
  policeman policewoman politician pollster pope postman practitioner preacher predecessor premier
  premier-elect presenter president president-elect priest prime prince princess principal
  prisoner producer professional professor programmer prop prosecutor prosecutor-general protester
  provost psychiatrist psychologist publican publicist publisher pundit pupil quarterback queen
  rabbi racer ranger rapper rapporteur reader rebel receiver referee refugee registrar reporter
  representative researcher resident retiree rider rival runner running-mate sailor saint salesman
  scholar scientist screenwriter scrum-half sculptor seamer seamstress secretary seed seismologist
  senator sergeant sheikh shepherd sheriff shooter shopkeeper showrunner singer sister skater
  skier skipper smallholder socialite sociologist soldier solicitor son songwriter speaker
  speechwriter spinner spokesman spokesperson spokeswoman sprinter spy star statesman statistician
  stonemason strategist striker student substitute successor superintendent superstar supporter
  surgeon surrogate survivor suspect swimmer tailor taxidermist teacher teammate technician
  teenager tenor theologian theorist therapist trader trainer treasurer trustee tutor tycoon uncle
  undersecretary usher vet veteran veterinarian vicar vice-chairman vice-president victim villager
  virologist vocalist volcanologist volunteer waiter waitress warden warrior weaver welder
  whistle-blower whistleblower widow widower wife winger winner witness woman worker wrestler
  writer youth zoologist
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

/** What somebody is known as, by which a text means the one it has just named: "the striker said". */
export const publicFigures = wordSet(`
  actor actress author ballerina billionaire boxer chancellor comedian composer congressman
  congresswoman councillor councilman councilwoman cricketer cyclist defender entrepreneur
  filmmaker footballer goalkeeper golfer governor lawmaker magnate mayor midfielder millionaire
  minister musician novelist painter pianist playwright poet politician premier quarterback rapper
  sculptor senator singer songwriter sprinter star striker swimmer tenor tycoon violinist winger
`);

/** What a member of a party is. */
export const partyNouns = wordSet('conservative democrat independent liberal republican socialist tory');
