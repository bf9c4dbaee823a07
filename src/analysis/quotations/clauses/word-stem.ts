// prettier-ignore
const irregular: ReadonlyMap<string, string> = new Map(Object.entries({
  said: 'say', told: 'tell', wrote: 'write', written: 'write', thought: 'think', felt: 'feel', found: 'find', knew: 'know',
  known: 'know', saw: 'see', seen: 'see', heard: 'hear', meant: 'mean', understood: 'understand', sought: 'seek',
  shown: 'show', swore: 'swear', sworn: 'swear', spoke: 'speak', spoken: 'speak', learnt: 'learn', made: 'make',
  gave: 'give', given: 'give', took: 'take', taken: 'take', held: 'hold', went: 'go', gone: 'go', came: 'come',
  began: 'begin', begun: 'begin', chose: 'choose', chosen: 'choose', forgot: 'forget', kept: 'keep', laid: 'lay',
  led: 'lead', left: 'leave', lost: 'lose', met: 'meet', paid: 'pay', sent: 'send', stood: 'stand', taught: 'teach',
  won: 'win', drew: 'draw', drawn: 'draw', got: 'get', is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be',
  has: 'have', had: 'have', does: 'do', did: 'do', done: 'do', bought: 'buy', fought: 'fight', struck: 'strike',
  threw: 'throw', thrown: 'throw', dug: 'dig', rose: 'rise', ran: 'run', sang: 'sing', dying: 'die', lying: 'lie',
}));

const doubled = /([bdgmnprt])\1$/;

/** What the forms of a word have in common, roughly: "denies", "denied", "denying" and "deny" have one stem. Takes lower case. */
export function stemOf(word: string): string {
  const base = irregular.get(word);
  if (base !== undefined) return trimEnd(base);
  const { length } = word;
  if (length > 4 && (word.endsWith('ied') || word.endsWith('ies'))) return word.slice(0, -3) + 'y';
  if (length > 5 && word.endsWith('ing')) return trimEnd(word.slice(0, -3));
  if (length > 4 && word.endsWith('ed')) return trimEnd(word.slice(0, -2));
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) return trimEnd(word.slice(0, -1));
  return trimEnd(word);
}

function trimEnd(stem: string): string {
  const bare = stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
  return doubled.test(bare) ? bare.slice(0, -1) : bare;
}
