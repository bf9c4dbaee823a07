/** How a reporting verb takes what is said: as a clause or words ("said that"), after its hearer ("told X that"), or as a name for a thing ("called it a farce"). */
export type Reporting = 'say' | 'tell' | 'call' | 'think';

const lemmas: Record<Reporting, string> = {
  say:
    'say write add tweet ask continue note report declare explain reply respond state conclude argue recall suggest warn ' +
    'announce insist claim acknowledge post read shout yell joke quip assert complain lament concede admit remark observe ' +
    'answer counter retort snap chant exclaim chime interject muse mutter whisper murmur boast brag predict stress emphasize emphasise ' +
    'proclaim confess caution comment elaborate testify allege maintain contend reiterate repeat confirm deny disclose reveal ' +
    'wonder query blog caption sing recount relate retweet sneer scoff scold shrug sigh laugh cry scream bellow bark boom ' +
    'roar cheer echo rail rant fume thunder gush crack begin end finish interrupt respond rebut riff recite rule indicate imply hint signal ' +
    'agree offer propose opine reason theorize speculate mention point-out volunteer intone deadpan email text message telegraph ' +
    'vow pledge promise swear urge demand plead beg implore order',
  tell: 'tell assure inform remind ask warn advise promise urge convince persuade notify',
  call:
    'call describe label dub brand deem characterize characterise accuse praise criticize criticise slam blast denounce dismiss mock thank ' +
    'compare portray cast paint credit blame condemn decry hail term tout deride ridicule refer cite quote denounce attack ' +
    'commend laud chide rip bash lambast lambaste pan salute applaud celebrate defend fault charge nickname style bill depict ' +
    'reference invoke bemoan berate chastise congratulate',
  think: 'think believe feel hope fear want consider see regard view worry expect find know understand',
};

const irregular: Record<string, readonly string[]> = {
  say: ['say', 'says', 'said', 'saying', "sayin'"],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
  tell: ['tell', 'tells', 'told', 'telling'],
  read: ['read', 'reads'],
  sing: ['sings', 'sang'],
  begin: ['begins', 'began'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  feel: ['feel', 'feels', 'felt'],
  see: ['see', 'sees', 'saw', 'seen'],
  find: ['find', 'finds', 'found'],
  know: ['known'],
  understand: ['understood'],
  swear: ['swear', 'swears', 'swore'],
  cast: ['casts', 'cast', 'casting'],
  cry: ['cries', 'cried'],
  'point-out': [],
};
const doubled = new Set('quip brag admit snap pan dub chat'.split(' '));

function inflect(lemma: string): readonly string[] {
  const known = irregular[lemma];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled.has(lemma) ? lemma + lemma.at(-1)! : lemma;
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${stem}ed`, `${stem}ing`];
}

function tableOf(): ReadonlyMap<string, ReadonlySet<Reporting>> {
  const table = new Map<string, Set<Reporting>>();
  for (const [kind, words] of Object.entries(lemmas) as [Reporting, string][]) {
    for (const form of words.split(' ').flatMap(inflect)) {
      table.set(form, (table.get(form) ?? new Set<Reporting>()).add(kind));
    }
  }
  return table;
}

/** Every form of the reporting verbs, lower case, with the ways in which it takes what is said. */
export const reportingVerbs: ReadonlyMap<string, ReadonlySet<Reporting>> = tableOf();
