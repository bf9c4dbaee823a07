import type { Attribution } from '../../../model/attribution';
import { idOfWords, numberRepeats } from '../../../model/ids';
import type { ReadText } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Known, Statement } from '../statement';
import { findAntecedents } from './antecedents';
import { chainOf } from './chain';
import { clausesOf, type Clause } from './clause';
import { confidenceOf, confidences, threshold } from './confidence';
import { describedByWord } from './described';
import { continueInterviews, type Voiced } from './interviews';
import { kindOf } from './kind-of';
import { describedBefore } from './described-before';
import { indexKnown } from './known-index';
import { passOnNested } from './nested';
import { isWordless } from './not-said';
import { meantByPronoun } from './pronouns';
import { saidIn } from './said';
import { settleLayout } from './settle-layout';
import { nobody, type Cast, type Meant } from './cast';
import { speakersOfPhrase } from './speakers';
import { withoutTime } from './without-time';

/** Makes attributions of statements: kind, id, speakers and how they were resolved, the chain of relays, the date it was said. */
export function nameSpeakers(reading: ReadText, statements: readonly Statement[], known: Known): Attribution[] {
  const sure = giveVoice(reading, statements, known)
    .filter(({ statement }) => !isWordless(reading, statement))
    .map((voice) => {
      if (voice.meant.confidence >= threshold) return voice;
      const { statement, clause, relays, exchange, said } = voice;
      return { statement, clause, meant: nobody, relays, exchange, said };
    });
  const settled = passOnNested(continueInterviews(sure));
  const ids = numberRepeats(settled.map(({ statement }) => idOfWords('q', wordsSaid(reading.text, statement))));
  return settled.map(
    ({ statement: { content, quoted, cue, source }, meant: { speakers, resolved }, relays, said }, n) => ({
      id: ids[n]!,
      kind: kindOf(reading.text, { content, quoted }),
      content,
      quoted,
      cue,
      source,
      speakers,
      resolved,
      relays,
      said,
    }),
  );
}

/** Each statement by itself with whom its source means, however unsure, its relays and its date. */
export function giveVoice(reading: ReadText, given: readonly Statement[], known: Known): Voiced[] {
  const index = indexKnown(known);
  const statements = settleLayout(reading, given).map((statement) => withoutTime(reading, statement, index));
  const cast: Cast = {
    tokens: reading.tokens,
    sentences: reading.sentences,
    known: index,
    described: describedByWord(known.people),
    antecedents: findAntecedents(reading, statements, known.people),
  };
  const clauses = clausesOf(reading, statements);
  const voiced: Voiced[] = [];
  statements.forEach((statement, n) => {
    const found = clauses[n]!;
    if (found === null) {
      voiced.push({ statement, clause: null, meant: nobody, relays: [], exchange: false, said: null });
      return;
    }
    const { relays, exchange, clause } = chainOf(found, index);
    const meant = whoIs(cast, clause, voiced);
    voiced.push({ statement: clause.statement, clause, meant, relays, exchange, said: saidIn(clause, known.times) });
  });
  return voiced;
}

/** Whom the source means, and how likely that is: the source must be the right one, and be rightly understood. */
function whoIs(cast: Cast, clause: Clause, before: readonly Voiced[]): Meant {
  const { source, statement } = clause;
  if (source === null) return nobody;
  const meant = meantByPronoun(cast, clause, before) ?? describedBefore(speakersOfPhrase(cast, source), clause, before);
  const sure = confidenceOf(meant, statement.confidence);
  const confidence = runsOn(cast, source) ? sure * confidences.runsOn : sure;
  return { speakers: meant.speakers, resolved: meant.resolved, confidence };
}

const longestSource = 25;

/** A source with a verb of saying, or of great length, is mostly two phrases read as one. */
function runsOn({ tokens }: Cast, { first, end }: TokenRange): boolean {
  if (end - first > longestSource) return true;
  for (let i = first + 1; i < end - 1; i++) if (/^(?:said|says|told|added)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function wordsSaid(text: string, { content }: Statement): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}
