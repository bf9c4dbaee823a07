/** Verbs that report, by the frames of what they report; base forms. A verb may stand in several lists. */
const frames = {
  /** said (that) it would; "…, she said": the content is a clause */
  clause:
    'say add note report announce suggest state claim argue explain acknowledge insist declare warn admit believe think ' +
    'know hope fear suspect conclude recall reveal confirm deny indicate write tweet post reply respond continue observe ' +
    'predict promise pledge vow stress emphasize emphasise estimate assert allege boast complain concede contend joke ' +
    'lament maintain mention point remark repeat reiterate testify wonder worry agree find show discover decide expect ' +
    'imply signal hint assure caution charge counter cry demonstrate disclose doubt feel figure guess hear imagine infer ' +
    'learn mean mutter note notice opine pronounce prove quip realise realize reason recognise recognize recommend remember ' +
    'retort rule say see shout speculate stipulate submit surmise swear tell testify threaten underline urge demand ' +
    'understand volunteer whisper yell proclaim propose request dispute answer',
  /** told the BBC (that) it would */
  hearer: 'tell assure remind inform warn notify advise convince persuade promise show ask caution',
  /** hopes to win; refused to say */
  infinitive:
    'hope want plan vow promise pledge threaten refuse decline agree decide seek intend offer propose expect wish prefer ' +
    'aim demand ask claim volunteer swear',
  /** urged the court to act */
  objectInfinitive: 'urge ask want tell order expect encourage advise call invite press implore beg instruct direct',
  /** criticised the deal */
  object:
    'criticize criticise deny reject support back oppose condemn blame praise accuse question denounce dismiss describe ' +
    'endorse propose defend blast slam attack cite demand favor favour predict promise announce call discuss mention ' +
    'mock acknowledge reveal confirm welcome fear doubt dispute recall explain note outline threaten decry tout prefer ' +
    'ridicule assail applaud hail deplore lambast rebuke quote express suggest address',
  /** called for an inquiry */
  preposition:
    'call:for,on warn:of,about,against complain:about,of talk:about,of speak:about,of,out refer:to point:to,out object:to ' +
    'insist:on allude:to comment:on worry:about agree:with,on accuse:of push:for argue:for,against vote:for,against,to',
} as const;

// prettier-ignore
const irregular: Record<string, string> = {
  said: 'say', says: 'say', told: 'tell', wrote: 'write', written: 'write', thought: 'think', felt: 'feel', found: 'find',
  knew: 'know', known: 'know', saw: 'see', seen: 'see', heard: 'hear', meant: 'mean', understood: 'understand',
  sought: 'seek', shown: 'show', swore: 'swear', sworn: 'swear', spoke: 'speak', spoken: 'speak', learnt: 'learn',
  swears: 'swear', denies: 'deny', denied: 'deny', replied: 'reply', replies: 'reply', implied: 'imply', implies: 'imply',
  testified: 'testify', testifies: 'testify', worried: 'worry', worries: 'worry', decried: 'decry', cried: 'cry',
  admitted: 'admit', admitting: 'admit', submitted: 'submit', planned: 'plan', planning: 'plan', quipped: 'quip',
  begged: 'beg', begging: 'beg',
};

/** The base form of a verb form, lower case: "insisted" → "insist". A word that is no form of a known verb comes back as it was. */
function baseForm(form: string, known: { has(base: string): boolean }): string {
  const base = irregular[form];
  if (base !== undefined) return base;
  if (known.has(form)) return form;
  for (const ending of ['s', 'es', 'ed', 'ing', 'd']) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (known.has(stem)) return stem;
    if (known.has(stem + 'e')) return stem + 'e';
  }
  return form;
}

type Frame = 'clause' | 'hearer' | 'infinitive' | 'objectInfinitive' | 'object';

const framesOf = new Map<string, Set<Frame>>();
for (const frame of ['clause', 'hearer', 'infinitive', 'objectInfinitive', 'object'] as const) {
  for (const verb of frames[frame].split(' ')) {
    framesOf.set(verb, (framesOf.get(verb) ?? new Set<Frame>()).add(frame));
  }
}

/** Base form of a reporting verb → the prepositions that may bring in its content. */
const prepositionsOf: ReadonlyMap<string, readonly string[]> = new Map(
  frames.preposition.split(' ').map((entry) => {
    const [verb, prepositions] = entry.split(':') as [string, string];
    return [verb, prepositions.split(',')];
  }),
);

const knownVerbs = { has: (base: string) => framesOf.has(base) || prepositionsOf.has(base) };

/** The base form of a reporting verb in any of its forms, or null for other words. */
function reportingVerb(form: string): string | null {
  const base = baseForm(form, knownVerbs);
  return knownVerbs.has(base) ? base : null;
}

/** The frames of a word form as bits, 0 for a word that reports nothing: a feature of the learned choice. */
export function framesBits(form: string): number {
  const known = bitsOf.get(form);
  if (known !== undefined) return known;
  const verb = reportingVerb(form);
  let bits = 0;
  if (verb !== null) {
    const has = framesOf.get(verb);
    if (has?.has('clause')) bits |= 1;
    if (has?.has('hearer')) bits |= 2;
    if (has?.has('infinitive')) bits |= 4;
    if (has?.has('objectInfinitive')) bits |= 8;
    if (has?.has('object')) bits |= 16;
    if (prepositionsOf.has(verb)) bits |= 32;
  }
  if (bitsOf.size < 50_000) bitsOf.set(form, bits);
  return bits;
}

const bitsOf = new Map<string, number>();
