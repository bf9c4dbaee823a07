import { unionOf, wordSet } from './word-list';

/** Nouns, singular, for bodies and groups that speak with one voice. */
export const bodyNouns = wordSet(`
  academy administration agency airline airport airways alliance archdiocese archive army assembly
  association auctioneer authorities authority automaker bakery bank battalion bench bloc board
  borough branch brewery brigade broadcaster broker brokerage bureau cabinet camp campaign carmaker
  caucus center centre chamber chancellery channel charity chipmaker church city club co-op
  coalition coastguard college commission committee commune community company conglomerate congress
  consortium constabulary consulate consultancy cooperative council country county court crew crowd
  crown defence defendant defense delegation department developer diocese directorate district
  division drugmaker embassy exchange faction faculty family federation firm force foundation
  foundry franchise fund gallery garrison gendarmerie government group guild high-commission
  hospital house household industry inquiry inspectorate institute insurer jury kingdom lab label
  laboratory leadership league legislature lender library lobby majority maker management
  manufacturer media military militia mill ministry minority mission monarchy monastery mosque
  movement municipality museum nation navy neighbourhood network newspaper ngo nonprofit
  observatory office ombudsman opera operation operator opposition orchestra organisation
  organization palace panel parish parliament party patrol planemaker platoon police presidency
  press processor prosecution protectorate province public publisher radio railway refinery regime regiment
  regulator republic retailer school secretariat senate service shipyard side society squad
  squadron staff start-up startup state station studio supplier synagogue synod taskforce team
  television temple theater theatre think-tank town treasury tribunal trust tv union unit
  university utility vatican village watchdog workshop zoo
`);

/** Nouns, singular, for what is written or recorded and can say something. */
export const documentNouns = wordSet(`
  account act ad advert advertisement affidavit agreement analyses analysis article assessment
  audit banner bill biography book brief broadcast bulletin bylaw cable caption census commercial
  communique complaint constitution contract data database dataset decree diary directive document
  documentary dossier draft editorial email estimate figure file filing finding footage forecast
  guideline headline index indictment judgement judgment law lawsuit leaflet letter magazine
  manifesto memo memoir message minutes newsletter newspaper note notice opinion order page
  pamphlet paper papers petition photograph plan platform podcast policy poll post press proposal
  record recording release report research resolution review rule ruling script sign site slogan
  speech statement statistic story study subpoena summary survey tape testimony text transcript
  treaty tweet verdict video warrant website
`);

/** Nouns, singular, for people as sources that are no role. */
export const personalNouns = wordSet(`
  a.g. abbot accused activist adult advisers aide ally analyst angler appellant applicant archer
  attendee aunt backer backpacker bailiff baker barber bidder blogger borrower brewer buddy butcher
  butler buyer bystander c.e.o. caller campaigner candidate carer carpenter catholic chief child
  christian chum claimant classmate cleaner client clubber colleague commander commentator commuter
  complainant conservative constable contractor cook cooper counterpart couple creditor crew critic
  curate customer cyclist d.a. dad delegate democrat demonstrator descendant detainee diner disciple
  dispatcher diver docker donor dove driver elder employee evacuee evangelical examiner expat expert
  eyewitness fan fellow few fitter flatmate folk follower forester forger friend gardener glazier
  grandparent guardian guide guy handler hawk head heckler heir herder hiker holidaymaker householder
  housemate hunter individual inhabitant inmate insider interpreter investor islander jew joiner
  juror kid landlord leader leftist liberal listener local lodger logger loyalist man many mason
  mate matron member migrant miller miner minister mom motorcyclist motorist mourner mum muslim
  neighbor neighbour newlywed nominee novice observer official onlooker opponent orderly organiser
  organizer others pal parent parishioner parson participant passer-by passerby passers-by patriarch
  pedestrian peer pensioner people person pilgrim plaintiff plasterer plumber porter potter prelate
  prisoner progressive protester pundit punter purser ranger reader realist recorder recruit
  relation relative republican respondent reveller rival roommate saver sceptic schoolmate
  sculptress seller several shareholder shepherd shipmate shopper sibling signatory skeptic smith
  socialist some somebody someone source spectator spokesman spokesperson spokeswoman squatter
  staffer steward stranger student stylist supporter surfer survivor tailor taxpayer teammate teen
  teller tenant toddler tourist trapper traveler traveller trekker user usher valet vendor vicar
  viewer visitor volunteer voter walker warden weaver well-wisher widow widower winner woman
  workmate worshipper wrangler youngster
`);

/** What makes a body of a "guard". */
export const guardBodies = wordSet('coast home imperial national palace presidential republican revolutionary');

/** Nouns and numerals for several people that have no plural ending. */
export const pluralSources = wordSet('both few many men others people police several some women');

/** Companies, though their word is made like a person's. */
export const companiesLikePersons = wordSet(`
  automaker brewer broadcaster carmaker chipmaker drugmaker maker planemaker publisher steelmaker
`);

const otherCompanies = wordSet(`
  airline bank chain charity club company developer firm insurer lender manufacturer operator
  retailer start-up startup supermarket supplier utility
`);

/** What a company is, by which a text means the one it has just named: "the firm said". */
export const companyNouns = unionOf(companiesLikePersons, otherCompanies);

/** Bodies by their grammar, people by what they are. */
export const groupsOfPeople = wordSet(`
  couple couples crew crews crowd crowds families family majorities majority minority public staff
`);

/**
 * Adjectives for how somebody stands to a thing, who says so: a headline's "is ‘ready’ to talk".
 */
export const stances = wordSet(`
  committed concerned confident considering content delighted determined eager glad happy hopeful
  keen open optimistic prepared proud ready reluctant resigned sorry unsure unwilling willing worried
`);

/** Bodies that look into things, and find: "the inquiry found". */
export const investigatingBodies = wordSet('commission committee court inquest inquiry jury panel tribunal');
