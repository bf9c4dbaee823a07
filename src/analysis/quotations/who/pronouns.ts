import type { Token } from '../../text/read-text';
import type { Clause } from './clause';
import { confidences } from './confidence';
import type { Voiced } from './interviews';
import { nobody, personSpeaker, type Cast, type Meant } from './speakers';

const pronouns = new Set('he she they it i we you him her them who himself herself this that these those'.split(' '));

/** Whom a source that is a pronoun means; null when the source is no pronoun. */
export function meantByPronoun(cast: Cast, clause: Clause, before: readonly Voiced[]): Meant | null {
  const { source, tokens } = clause;
  if (source === null || source.end - source.first !== 1) return null;
  const token = tokens[source.first]!;
  if (!pronouns.has(token.lower)) return null;
  const tied = cast.known.personOfPronoun(token.start);
  if (tied !== null) return { speakers: [personSpeaker(tied)], resolved: 'pronoun', confidence: confidences.pronoun };
  if (token.lower === 'who') return antecedentOfWho(cast, source.first);
  if (token.lower === 'it' || token.lower === 'they') return lastSpeakers(token, before);
  return nobody;
}

/** "Ruiz, who said …": the person named right before. */
function antecedentOfWho({ tokens, known }: Cast, who: number): Meant {
  const before = tokens[who - 1]?.text === ',' ? tokens[who - 2] : tokens[who - 1];
  const person = before === undefined ? null : known.personEndingAt(before.end);
  return person === null
    ? nobody
    : { speakers: [personSpeaker(person)], resolved: 'pronoun', confidence: confidences.pronoun };
}

/** "It did not say …", "they said": the ministry, or those several, whose statement came right before, in the same paragraph. */
function lastSpeakers(token: Token, before: readonly Voiced[]): Meant {
  const last = before.at(-1);
  const place = last?.clause ?? null;
  if (last === undefined || place === null || place.tokens[place.main.first]!.block !== token.block) return nobody;
  const { speakers } = last.meant;
  const fits =
    token.lower === 'it'
      ? speakers.length === 1 && (speakers[0]!.kind === 'organisation' || speakers[0]!.kind === 'country')
      : speakers.length > 1 ||
        (speakers.length === 1 && speakers[0]!.kind === 'unnamed' && speakers[0]!.name.endsWith('s'));
  return fits ? { speakers, resolved: 'pronoun', confidence: confidences.pronoun } : nobody;
}
