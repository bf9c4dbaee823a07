import { wordSet } from './word-list';

/** Words in small letters that stand inside a name: "von der Leyen", "bin Salman". */
export const particles = wordSet(`
  abu af al av ben bin bint d' da das de del della den der di dos du e el ibn la las le lo los
  ould ten ter ul um umm ur van vom von wa y zu zum zur
`);

/** What follows a surname, without full stops. */
export const suffixes = wordSet('elder ii iii iv jr junior senior sr younger');

/** Letters of honours, degrees and orders that follow a name, without full stops. */
export const postNominals = wordSet(`
  am ao ba bsc cbe ch dbe dd dphil dso facs fba frcp frcs frs frse gbe gcb gcmg jd jp kbe kc kcb
  kcmg kcvo lld llm mba mbe md mep mla mp mphil ms msc msp obe om pc phd qc rn sc td
`);

/** Those of them that follow a party or a place as well: "Labour MP", "the Clare TD". */
export const lettersOfOffice = wordSet('am mep mla mp ms msp sc td');

/** Initials of places and unions, without full stops, that no person's are. */
export const initialsOfPlaces = wordSet('dc eu gop la nj nsw ny nyc uae uk un us usa ussr');

/**
 * Capitalised words that begin sentences or stand in headlines and are never a part of a person's
 * name, lower case.
 */
export const breakingWords = wordSet(`
  'd 'll 're 's 've a about above according across africans after again against ah all along already
  also although always am amid amidst among an and another any anyone anything are around as asians
  asked at be because been before behind being below besides between beyond both but by can can't
  click could currently despite did do does doesn't don't done down dozens during each earlier eight
  either europeans even ever every everybody everyone everything few finally first five following
  for four from get got had has have having he he's hence her here hey him his how however hundreds
  i i'm if image in including indeed instead into is isn't it it's its just last later least less
  let like make many maybe me meanwhile might millions more moreover most mr's much must my n't near
  neither never next nine no nobody none nor not nothing now of off often oh ok okay on once one
  only onto or other others ought our out over own per perhaps photo rather read recently said same
  say says second see seven several shall she she's should since six so some somebody someone
  something sometimes speaking still such ten than that that's the their them then there therefore
  these they they're third this those though thousands three through throughout thus till to today
  told tomorrow tonight too toward towards two uh um under unless unlike until up upon us very via
  video was watch we we're well were what whatever when where whether which while who whoever whom
  whose why with within without won't would yes yesterday yet you you're your
`);

/** Words that rather break a name, and yet are surnames after a given name: "Peter Such". */
export const breakingSurnames = wordSet(`
  christmas down easter even ever least more near over own read still such well
`);

/** Words that rather break a name, and yet are given names before a surname: "Per Aas". */
export const breakingGivenNames = wordSet('even per');

/** Names of days and months that are no given names. */
export const dayAndMonthWords = wordSet(`
  apr aug christmas dec december easter feb february fri friday jan january jul july mar march mon
  monday nov november oct october ramadan saturday sep sept september sunday thu thur thurs
  thursday tue tues tuesday wed wednesday
`);

/** Particles that only people's names have. */
export const nobleParticles = wordSet('abu bin bint der ibn ould ten ter van von zu');
