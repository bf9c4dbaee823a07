const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns for what a person is or does, singular, lower case: "striker Ivo Petrov", "Ana Ruiz, a lawyer". */
export const roleNouns =
  words(`activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor
  anthropologist archbishop architect artist assistant associate astronaut astronomer athlete attorney author banker baron
  baroness bassist batsman billionaire biographer biologist bishop blogger bodyguard boss botanist bowler boxer boy boyfriend broadcaster brother
  builder businessman businesswoman candidate captain cardinal cartoonist ceo chair chairman chairperson chairwoman
  champion chancellor chef chemist chief choreographer cleric climber co-author co-chair co-chairman co-director co-founder co-host
  co-owner coach coach colleague columnist comedian commander commentator commissioner composer conductor congressman
  congresswoman consultant contender coordinator correspondent councillor councilman councilwoman counsel counselor
  counterpart cousin creator criminologist critic curator cyclist dad dancer daughter dealer dean defender delegate democrat
  deputy designer detective developer dictator diplomat director dissident doctor driver drummer economist editor educator emir
  engineer entrepreneur envoy epidemiologist ethicist executive expert farmer father financier filmmaker firefighter fisherman
  footballer forward founder friend fugitive fundraiser general geographer geologist girl girlfriend goalkeeper governor
  graduate grandfather grandmother grandson guard guest guitarist gunman head heir hero historian host husband illustrator imam incumbent
  informant inspector instructor insider inventor investigator investor jockey journalist judge jurist keeper king
  lawmaker lawyer leader lecturer legend legislator librarian lieutenant linguist lobbyist magician magistrate man manager
  marine mathematician mayor mechanic medic mediator member mentor meteorologist midfielder militant millionaire
  minister missionary mogul moderator monk mother mountaineer mum murderer musician nanny narrator negotiator neighbor neighbour
  nephew neurologist newcomer niece nominee novelist nun nurse officer official operative opponent organiser organizer
  owner painter partner passenger pastor pathologist patient performer pharmacist philanthropist philosopher photographer
  physician physicist pianist pilot pioneer pitcher planner player playwright poet policeman policewoman politician
  pollster pope practitioner preacher predecessor premier presenter president president-elect priest prime prince princess principal
  prisoner producer professor programmer prosecutor protester provost psychiatrist psychologist publicist publisher pupil
  quarterback queen rabbi racer rapper reader rebel receiver referee refugee reporter representative researcher resident
  retiree rider rival runner sailor saint salesman scholar scientist screenwriter sculptor secretary senator sergeant
  sheikh sheriff shooter singer sister skater skier skipper sociologist soldier solicitor son songwriter spokesman
  spokesperson spokeswoman sprinter spy star statesman statistician strategist striker student successor superintendent
  superstar supporter surgeon survivor suspect swimmer teacher teammate technician teenager tenor theologian theorist
  therapist trader trainer treasurer trustee tutor tycoon uncle undersecretary veteran veterinarian vice-chairman vice-president victim
  villager vocalist volunteer warrior widow widower wife winger winner witness woman worker wrestler writer youth
  seed defenceman batsman opener all-rounder spinner seamer prop hooker fly-half scrum-half lock flanker favourite
  golfer professional amateur debutant substitute teammate compatriot fellow ex-wife ex-husband mistress
  lead speaker counsellor premier-elect governor-general mayor-elect narrator nominee prosecutor-general
  rapporteur ombudsman whistleblower whistle-blower speechwriter ghostwriter showrunner running-mate mate pundit operative surrogate
  socialite aristocrat bishop chaplain councilor educator gynecologist pediatrician oncologist cardiologist
  virologist microbiologist ecologist zoologist archaeologist paleontologist astrophysicist oceanographer`);

/** Verbs that only people do (past and present forms), beyond those of saying. */
export const personVerbs =
  words(`said says told tells added adds asked asks replied replies wrote writes tweeted tweets explained explains joked jokes
  recalled recalls insisted insists argued argues admitted admits conceded concedes quipped smiled smiles laughed laughs
  nodded shrugged wept cried sighed whispered shouted yelled testified testifies recounted recounts remembered remembers
  remarked remarks continued continues grew born married divorced died dies lives lived graduated studied retired resigned resigns
  thinks thought believes believed knows knew feels felt wants wanted hopes hoped loves loved hates hated walked ran sat stood
  woke slept drove spoke speaks boasted claimed claims noted notes concluded stressed stresses declared pleaded apologized apologised
  tweeted sued signed signs campaigned vowed vows pledged scored scores kicked headed beat beats served batted bowled
  fled wore wears met meets arrived phoned texted emailed answered answers responded responds agrees agreed disagrees
  worried worries wondered wonders joined left returned appeared appears slammed blasted mocked praised praises criticised criticized`);

/** Verbs of saying alone, which states, firms and papers do as well. */
export const sayingVerbs =
  words(`said says told tells added adds asked asks replied replies wrote writes tweeted tweets explained explains
  insisted insists argued argues admitted admits claimed claims noted notes declared stressed announced warned warns`);

/** Nouns for what somebody is to another in the family, lower case. */
export const kinNouns =
  words(`father mother brother sister son daughter wife husband widow widower uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister ex-wife ex-husband
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law fiancé fiancée dad mum mom twin`);
