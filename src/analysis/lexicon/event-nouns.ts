import type { Token } from '../text/read-text';

/** Nouns that name something that happens at a time, lower case, singular. */
export const eventNouns: ReadonlySet<string> = new Set(
  (
    'abduction accident acquisition address agreement airstrike ambush announcement appearance appointment arrest arrival assassination assault attack auction ' +
    'bailout battle blast blaze blockade bombardment bombing briefing buyout by-election campaign capture ceasefire ceremony clash closure collapse collision ' +
    'conference conflict congress convention conviction coronation coup crackdown crash deal death debate debut declaration defeat demonstration departure ' +
    'deployment derailment detonation dinner disaster drill earthquake election eruption escape evacuation eviction exchange execution exercise expansion explosion ' +
    'expulsion famine festival fight fire flight flood funeral game gathering genocide hearing hijacking hurricane inauguration incident incursion ' +
    'independence inquest inspection interview invasion killing kidnapping landing launch lunch march massacre match meeting merger murder negotiation ' +
    'offensive operation outage outbreak overthrow parade performance poll primary prosecution protest purchase quake raid rally rebellion referendum release ' +
    'rescue resignation retreat revolt revolution riot robbery ruling sale seizure selloff sentencing session shelling shooting showdown shutdown siege signing speech ' +
    'spill stabbing storm strike summit surrender takeover talk test tour tournament treaty trial trip tsunami uprising verdict victory visit vote walkout war wedding ' +
    'wildfire withdrawal workshop ' +
    'cease-fire warning trading offering closing close opening decline increase drop gain loss growth redemption introduction construction cutback slide turnaround ' +
    'merger delivery dismissal promotion transfer adoption annexation invitation nomination abdication handover ouster spending halt pact power-grab truce ' +
    'investigation search crossing breakthrough escalation crisis shipment completion reopening overhaul ' +
    'accession admission ascent ban bid birth blackout bloodshed boycott breach broadcast burial celebration census clampdown collapse commemoration concert confrontation ' +
    'contest counteroffensive court-martial cyclone decision decree demolition derby discovery dispute divorce downgrade downpour draw drought duel edict embargo enactment ' +
    'entry epidemic exchange exit exodus expedition extradition feast findings finding flooding fiasco foray gunfight gunfire handshake heatwave heist hoax homicide impeachment ' +
    'indictment induction infiltration initiative inquiry insurrection intervention journey jump kickoff lawsuit layoff lecture leak liberation lockdown looting lockout marriage ' +
    'mission mobilization move mutiny naming objection onslaught order ordination overflight pardon partition passage petition pilgrimage plebiscite plunge poisoning premiere ' +
    'procession pullout purge race rampage ratification reception recall recess reelection regatta relaunch relocation removal repatriation repeal resumption retirement ' +
    'retrial reunion review rout rupture sabotage sanction screening seminar service severance shake-up shootout siege sinking skirmish slaughter slaying spree stampede standoff ' +
    'statement stoppage suicide summons surge suspension swearing-in swap symposium telecast termination theft toast torture transition transplant truce turmoil unrest unveiling ' +
    'upgrade veto vigil violence volcano voyage walk-out wave wreck'
  ).split(' '),
);

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

/** Whether the token names an event: "the strike", "at the close of trading" (which the tagger may take for an adjective); not "shot to death". */
export function isEventNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ') return false;
  if (eventNounOf(lower) === null) return false;
  const before = at > first ? tokens[at - 1]! : null;
  if (pos === 'ADJ')
    return before !== null && (before.lower === 'the' || before.lower === "'s") && !isNominal(tokens[at + 1]);
  return !(lower === 'death' && before !== null && before.lower === 'to');
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN');
}
