/** What speaks for or against one whom "he" or "she" may mean. */
export interface Signs {
  /** sentences since the last mention outside quotation marks */
  nearest: number;
  /** how much of a subject that mention is: 0, 1 or 2 */
  subject: number;
  /** 1: a subject earlier in the sentence of the pronoun */
  sameSentence: number;
  /** 1: named earlier in that sentence, but not as a subject */
  aside: number;
  /** 1: meant in the paragraph of the pronoun, before it */
  sameBlock: number;
  /** 1 for the one who spoke last, half of it for each speaker or subject since */
  spoke: number;
  unknownSex: number;
  otherSex: number;
  /** 1: of unknown sex, and rather of the other one */
  otherLeaning: number;
  /** 1: the stage that found the people ties the pronoun to them */
  tied: number;
  /** mentions in the sentences looked at */
  often: number;
  /** 1: what was said names them */
  inContent: number;
  /** 1: the sentence names them behind the pronoun: "he said of Ruiz" */
  behind: number;
  /** 1: the last mention, no subject, names them as somebody's of the pronoun's sex: "her niece, Ruiz" */
  owned: number;
  /** 1: no person of the text, but an unnamed source or a name that nobody knows */
  stranger: number;
}

/**
 * What each sign is worth, in nats; chosen on 224 pronouns judged by hand, see
 * docs/accuracy-speakers.md.
 */
const worth = {
  nearest: -1.05,
  subject: 0.65,
  sameSentence: 0.7,
  aside: -0.9,
  sameBlock: 0.4,
  spoke: 1.6,
  unknownSex: -0.35,
  otherSex: -4.5,
  otherLeaning: -0.85,
  tied: 0.5,
  often: 0.1,
  inContent: -1.4,
  behind: -1.7,
  owned: -1.2,
  stranger: -0.3,
} satisfies Record<keyof Signs, number>;

/** How likely the pronoun means the one with these signs, in nats, beside the others. */
export function weigh(signs: Signs): number {
  let sum = 0;
  for (const sign of allSigns) sum += worth[sign] * (sign === 'often' ? Math.log(1 + signs.often) : signs[sign]);
  return sum;
}

const allSigns = Object.keys(worth) as (keyof Signs)[];
