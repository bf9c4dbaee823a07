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
    'investigation search crossing breakthrough escalation crisis shipment completion reopening overhaul'
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
