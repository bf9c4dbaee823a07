import type { Attribution } from '../../../model/attribution';
import { idOfWords, numberRepeats } from '../../../model/ids';
import type { ReadText } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Known, Statement } from '../statement';
import { findAntecedents } from './antecedents';
import { relayChainOf } from '../chain/relay-chain';
import { reportingClausesOf, type ReportingClause } from '../reporting-clause';
import { confidenceOf, confidences, threshold } from './confidence';
import { describedByWord } from './described-people';
import { continueInterviews, type ResolvedStatement } from '../chain/interviews';
import { kindOf } from '../content/kind-of';
import { describedBefore } from './described-before';
import { indexKnown } from '../known-index';
import { passOnNested } from '../chain/nested';
import { isWordless } from '../content/not-said';
import { resolvePronoun } from './resolve-pronoun';
import { saidIn } from '../chain/said';
import { settleLayout } from '../content/settle-layout';
import { unattributed, type ResolutionContext, type Resolution } from './resolution';
import { resolvePhrase } from './resolve-phrase';
import { withoutTime } from '../content/without-time';

/** Makes attributions of statements: kind, id, speakers and how they were resolved, the chain of relays, the date it was said. */
export function nameSpeakers(reading: ReadText, statements: readonly Statement[], known: Known): Attribution[] {
  const sure = resolveSpeakers(reading, statements, known)
    .filter(({ statement }) => !isWordless(reading, statement))
    .map((voice) => {
      if (voice.meant.confidence >= threshold) return voice;
      const { statement, clause, relays, exchange, said } = voice;
      return { statement, clause, meant: unattributed, relays, exchange, said };
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
export function resolveSpeakers(reading: ReadText, given: readonly Statement[], known: Known): ResolvedStatement[] {
  const index = indexKnown(known);
  const statements = settleLayout(reading, given).map((statement) => withoutTime(reading, statement, index));
  const cast: ResolutionContext = {
    tokens: reading.tokens,
    sentences: reading.sentences,
    known: index,
    described: describedByWord(known.people),
    antecedents: findAntecedents(reading, statements, known.people),
  };
  const clauses = reportingClausesOf(reading, statements);
  const voiced: ResolvedStatement[] = [];
  statements.forEach((statement, n) => {
    const found = clauses[n]!;
    if (found === null) {
      voiced.push({ statement, clause: null, meant: unattributed, relays: [], exchange: false, said: null });
      return;
    }
    const { relays, exchange, clause } = relayChainOf(found, index);
    const meant = whoIs(cast, clause, voiced);
    voiced.push({ statement: clause.statement, clause, meant, relays, exchange, said: saidIn(clause, known.times) });
  });
  return voiced;
}

/** Whom the source means, and how likely that is: the source must be the right one, and be rightly understood. */
function whoIs(cast: ResolutionContext, clause: ReportingClause, before: readonly ResolvedStatement[]): Resolution {
  const { source, statement } = clause;
  if (source === null) return unattributed;
  const meant = resolvePronoun(cast, clause, before) ?? describedBefore(resolvePhrase(cast, source), clause, before);
  const sure = confidenceOf(meant, statement.confidence);
  const confidence = runsOn(cast, source) ? sure * confidences.runsOn : sure;
  return { speakers: meant.speakers, resolved: meant.resolved, confidence };
}

const longestSource = 25;

/** A source with a verb of saying, or of great length, is mostly two phrases read as one. */
function runsOn({ tokens }: ResolutionContext, { first, end }: TokenRange): boolean {
  if (end - first > longestSource) return true;
  for (let i = first + 1; i < end - 1; i++) if (/^(?:said|says|told|added)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function wordsSaid(text: string, { content }: Statement): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}
