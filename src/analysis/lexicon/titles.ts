const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles that stand before a name, lower case without full stops. */
export const titleWords =
  words(`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke
  duchess prince princess king queen emperor empress tsar sultan emir pope cardinal archbishop bishop rev reverend father
  sister brother rabbi imam sheikh sheik ayatollah mullah president vice-president premier chancellor prime minister deputy vice
  secretary under-secretary undersecretary sen sens senator senators rep reps govs representative congressman congresswoman gov governor mayor
  ambassador judge justice attorney general gen lt lieutenant col colonel maj major capt captain cpl corporal sgt
  sergeant pvt private adm admiral cmdr commander brig brigadier marshal sheriff officer chief inspector detective constable
  supt superintendent hon rt speaker chairman chairwoman chair director commissioner president-elect premier-elect mayor-elect
  ex-president ex-minister saint mp pc pastor chaplain taoiseach monsieur madame mme herr frau señor señora signor don doña
  crown secretary-general director-general lawmaker councillor cllr councilman councilwoman assemblyman assemblywoman
  co-chair spokesman spokeswoman spokesperson ceo cfo coo co-founder founder author actor actress singer coach manager captain
  striker midfielder goalkeeper defender envoy counsel solicitor treasurer aide leader boss analyst economist professor
  presidents ministers mayors governors justices messrs saints candidate nominee historian journalist anchor host columnist
  congressmen trainer leader-elect activist businessman consul delegate majority-leader whip parliamentarian teacher principal
  provost coordinator correspondent reporter editor photographer strategist pollster adviser advisor
  president-designate vice-chair vice-chairman vice-chancellor minister-president mep msp td lawyer nurse rapper comedian
  billionaire tycoon player champion director-designate quarterback forward winger pitcher skipper referee owner`);

/** Words that make an office of the title beside them: the "Foreign" of "Foreign Minister". */
export const portfolioWords =
  words(`foreign defence defense finance interior home health education justice trade labor labour energy
  agriculture agricultural transport transportation environment environmental economy economic culture cultural sports sport deputy vice acting former assistant
  associate senior junior chief executive managing general national state federal district county city house senate
  majority minority press campaign communications party prime first crown supreme high court police army navy air force
  opposition shadow parliament parliamentary union treasury cabinet security intelligence attorney council board
  co interim incoming outgoing retired late then ex head republican democratic democrat conservative tory liberal
  socialist communist green libertarian labour independent information industry tourism development planning budget housing
  science technology water oil petroleum women's human resources public affairs external internal european world global
  political technical medical legal financial commercial creative artistic managing regional local provincial royal staff`);

/** Titles shown as such on the person's page when they stand alone before the name; all other words there make a role. */
export const bareTitles =
  words(`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess
  prince princess king queen emperor empress tsar sultan emir pope cardinal archbishop bishop rev reverend father sister brother
  rabbi imam sheikh sheik ayatollah mullah president vice-president premier chancellor prime minister vice secretary sen senator rep representative
  congressman congresswoman gov governor mayor ambassador judge justice gen general lt lieutenant col colonel maj major capt
  captain cpl corporal sgt sergeant pvt adm admiral cmdr commander brig brigadier marshal sheriff chief inspector detective constable supt superintendent
  speaker president-elect premier-elect mayor-elect ex-president monsieur madame mme herr frau señor señora taoiseach councillor cllr crown saint
  chairman chairwoman attorney deputy first`);

/** Titles only women bear, and only men. */
export const femaleTitles =
  words(`mrs ms miss dame lady baroness countess duchess princess queen empress madame mme frau señora doña
  congresswoman chairwoman spokeswoman councilwoman assemblywoman actress sister businesswoman`);
export const maleTitles =
  words(`mr sir lord baron count duke prince king emperor tsar sultan emir pope cardinal archbishop father brother
  monsieur herr señor don congressman chairman spokesman councilman assemblyman sheikh sheik ayatollah mullah businessman actor messrs`);

/** Nouns of kinship and role that also tell the sex. */
export const femaleNouns =
  words(`woman women girl mother wife daughter sister aunt niece grandmother granddaughter widow girlfriend
  mom mum actress heiress queen princess duchess spokeswoman chairwoman congresswoman businesswoman waitress hostess nun lady
  housewife bride goddess ballerina policewoman sportswoman saleswoman councilwoman fiancée stepmother stepdaughter motherhood`);
export const maleNouns =
  words(`man men boy father husband son brother uncle nephew grandfather grandson widower boyfriend dad
  king prince duke spokesman chairman congressman businessman policeman gentleman monk priest groom sportsman salesman
  councilman fiancé stepfather stepson gunman cameraman`);
