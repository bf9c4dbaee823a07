import { wordSet } from './word-list';

/** Nouns that name something that happens at a time, lower case, singular. */
export const eventNouns = wordSet(`
  abdication abduction accession accident acquisition address admission adoption agreement
  airstrike ambush annexation announcement appearance appointment arrest arrival ascent
  assassination assault attack auction bailout ban battle bid birth blackout blast blaze blockade
  bloodshed bombardment bombing boycott breach breakthrough briefing broadcast burial buyout
  by-election campaign capture cease-fire ceasefire celebration census ceremony clampdown clash
  close closing closure collapse collision commemoration completion concert conference conflict
  confrontation congress construction contest convention conviction coronation counteroffensive
  coup court-martial crackdown crash crisis crossing cutback cyclone deal death debate debut
  decision declaration decline decree defeat delivery demolition demonstration departure
  deployment derailment derby detonation dinner disaster discovery dismissal dispute divorce
  downgrade downpour draw drill drop drought duel earthquake edict election embargo enactment
  entry epidemic eruption escalation escape evacuation eviction exchange execution exercise exit
  exodus expansion expedition explosion expulsion extradition famine feast festival fiasco fight
  finding findings fire flight flood flooding foray funeral gain game gathering genocide growth
  gunfight gunfire halt handover handshake hearing heatwave heist hijacking hoax homicide
  hurricane impeachment inauguration incident increase incursion independence indictment induction
  infiltration initiative inquest inquiry inspection insurrection intervention interview
  introduction invasion investigation invitation journey jump kickoff kidnapping killing landing
  launch lawsuit layoff leak lecture liberation lockdown lockout looting loss lunch march marriage
  massacre match meeting merger mission mobilization move murder mutiny naming negotiation
  nomination objection offensive offering onslaught opening operation order ordination ouster
  outage outbreak overflight overhaul overthrow pact parade pardon partition passage performance
  petition pilgrimage plebiscite plunge poisoning poll power-grab premiere primary procession
  promotion prosecution protest pullout purchase purge quake race raid rally rampage ratification
  rebellion recall reception recess redemption reelection referendum regatta relaunch release
  relocation removal reopening repatriation repeal rescue resignation resumption retirement
  retreat retrial reunion review revolt revolution riot robbery rout ruling rupture sabotage sale
  sanction screening search seizure selloff seminar sentencing service session severance shake-up
  shelling shipment shooting shootout showdown shutdown siege signing sinking skirmish slaughter
  slaying slide speech spending spill spree stabbing stampede standoff statement stoppage storm
  strike suicide summit summons surge surrender suspension swap swearing-in symposium takeover
  talk telecast termination test theft toast torture tour tournament trading transfer transition
  transplant treaty trial trip truce tsunami turmoil turnaround unrest unveiling upgrade uprising
  verdict veto victory vigil violence visit volcano vote voyage walk-out walkout war warning wave
  wedding wildfire withdrawal workshop wreck
`);

/** The event noun that a word is a form of ("strikes", "talks", "by-elections"), or null. */
export function eventNounOf(word: string): string | null {
  if (eventNouns.has(word)) return word === 'talk' ? null : word;
  const one = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('es') && eventNouns.has(word.slice(0, -2))
      ? word.slice(0, -2)
      : word.slice(0, -1);
  return word.endsWith('s') && eventNouns.has(one) ? one : null;
}

/** What takes back the event that a noun names: "no vote", "the cancelled visit". */
export const cancelling = wordSet('canceled cancelled no postponed without');

/** Occasions on which somebody speaks: "said in an interview". */
export const speakingOccasions = wordSet(`
  address briefing conference debate hearing interview speech testimony
`);

/** Words that put into doubt what their clause tells. */
export const doubtWords = wordSet(`
  could fear feared fears if maybe might perhaps possibility possible possibly potentially threat
  threatened threatens unless whether would
`);

/** What a paper speaks of before it takes place. */
export const awaited = wordSet(`
  address anniversary ballot budget ceremony concert conference contest deadline debate election
  elections event exam festival final flight funeral game hearing inauguration interview kick-off
  launch march mass match meeting meetings opening parade poll polls primary race rally referendum
  release report runoff service session show speech start strike summit talks test trial trip
  visit vote wedding
`);

/** Participles for what will not take place. */
export const dropped = wordSet('canceled cancelled delayed postponed scrapped');

/** Where somebody says something: "in a statement", "on a news show". */
export const statementOccasions = wordSet(`
  briefing conference debate e-mail email interview letter memo news op-ed phone post rally speech
  statement telephone tweet
`);
