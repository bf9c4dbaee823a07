import type { Speaker } from '../../../model/attribution';
import type { Token } from '../../text/read-text';
import type { Spoke } from './antecedents';
import type { Clause } from './clause';
import { confidences, pronounConfidence } from './confidence';
import type { Voiced } from './interviews';
import { isOnePerson } from './sayers';
import { nobody, personSpeaker, type Cast, type Meant } from './speakers';

const pronouns = new Set('he she they it i we you him her them who himself herself this that these those'.split(' '));

/** Whom a source that is a pronoun means; null when the source is no pronoun. */
export function meantByPronoun(cast: Cast, clause: Clause, before: readonly Voiced[]): Meant | null {
  const { source, tokens } = clause;
  if (source === null || source.end - source.first !== 1) return null;
  const token = tokens[source.first]!;
  if (!pronouns.has(token.lower)) return null;
  if (/^(?:s?he|him|her)$/.test(token.lower)) return heOrShe(cast, source.first, before);
  if (token.lower === 'who') return antecedentOfWho(cast, source.first);
  if (token.lower === 'it' || token.lower === 'they') return lastSpeakers(token, before);
  return nobody;
}

const latest = 3;

/** "he said": by rank among those named before and those who spoke last. */
function heOrShe({ antecedents }: Cast, at: number, before: readonly Voiced[]): Meant {
  const spoke: Spoke[] = [];
  for (let n = before.length - 1; n >= 0 && n > before.length - 8 && spoke.length < latest; n--) {
    const { meant, clause } = before[n]!;
    const speaker = meant.speakers[0];
    if (clause === null || speaker === undefined || meant.speakers.length > 1 || !mayBeOne(speaker)) continue;
    // "the mayor" is somebody who was named before
    const definite = clause.source !== null && clause.tokens[clause.source.first]!.lower === 'the';
    if (speaker.kind === 'unnamed' && definite) continue;
    spoke.push({ speaker, at: clause.main.first, ago: spoke.length });
  }
  const found = antecedents.of(at, spoke);
  if (found === null) return nobody;
  return { speakers: [found.speaker], resolved: 'pronoun', confidence: pronounConfidence(found.margin) };
}

/** A person, named or not, of whom a text may go on to say "he". */
function mayBeOne({ kind, name }: Speaker): boolean {
  return (
    kind === 'person' ||
    (kind === 'unnamed' && isOnePerson(name)) ||
    (kind === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(name))
  );
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
