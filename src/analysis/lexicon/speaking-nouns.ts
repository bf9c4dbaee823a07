import { wordSet } from './word-list';

/** Nouns, singular, for bodies and groups that speak with one voice. */
export const bodyNouns = wordSet(`
  academy administration agency airline alliance army association authorities authority bank board
  branch bureau cabinet camp campaign center centre chamber charity church city club coalition
  college commission committee community company congress consortium consulate council country
  county court crew crowd defence defendant defense delegation department directorate division
  embassy faction faculty family federation firm force foundation fund government group hospital
  house industry inquiry institute insurer jury leadership league lender lobby majority management
  media military militia ministry minority mission movement municipality nation navy neighbourhood
  network newspaper office operation operator opposition organisation organization panel
  parliament party police press prosecution province public regime regulator retailer school
  secretariat senate service side staff start-up startup state team think-tank town tribunal trust
  union unit university village watchdog
`);

/** Nouns, singular, for what is written or recorded and can say something. */
export const documentNouns = wordSet(`
  account act ad advert advertisement affidavit agreement analyses analysis article assessment
  audit banner bill biography book brief broadcast bulletin bylaw cable caption census commercial
  communique complaint constitution contract data database dataset decree diary directive document
  documentary dossier editorial email estimate figure file filing finding footage forecast
  guideline headline index indictment judgement judgment law lawsuit leaflet letter magazine
  manifesto memo memoir message minutes newsletter newspaper note notice opinion order page
  pamphlet paper papers petition photograph plan platform podcast policy poll post press proposal
  record recording release report research resolution review rule ruling script sign site slogan
  speech statement statistic story study subpoena summary survey tape testimony text transcript
  treaty tweet verdict video warrant website
`);

/** Nouns, singular, for people as sources that are no role. */
export const personalNouns = wordSet(`
  activist adult advisers aide ally analyst angler attendee backer backpacker bidder blogger
  borrower buyer bystander caller campaigner candidate carer catholic chief child christian client
  clubber colleague commander commentator commuter conservative counterpart crew critic customer
  dad delegate democrat demonstrator detainee diner donor dove driver elder employee evacuee
  evangelical expat expert fan fellow few folk follower friend guy handler hawk head hiker hunter
  individual inmate insider islander jew juror kid leader leftist liberal listener local lodger
  loyalist man many member migrant minister mom motorcyclist mourner mum muslim neighbor neighbour
  newlywed nominee observer official onlooker opponent organiser organizer others pal parent
  participant passer-by passerby peer pensioner people person progressive protester pundit reader
  realist relation relative republican respondent reveller rival saver sceptic seller several
  shopper skeptic socialist some source spokesman spokesperson spokeswoman staffer student
  supporter surfer survivor teen tenant toddler user viewer volunteer voter walker well-wisher
  woman worshipper youngster
`);

/** Nouns and numerals for several people that have no plural ending. */
export const pluralSources = wordSet('few many men others people police several some women');

/** What a company is, by which a text means the one it has just named: "the firm said". */
export const companyNouns = wordSet(`
  airline automaker bank brewer broadcaster carmaker chain charity chipmaker club company developer
  drugmaker firm insurer lender manufacturer operator publisher retailer start-up startup
  steelmaker supermarket supplier utility
`);
