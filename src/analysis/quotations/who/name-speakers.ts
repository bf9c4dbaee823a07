import type { Attribution } from '../../../model/attribution';
import { idOfWords, numberRepeats } from '../../../model/ids';
import type { ReadText } from '../../text/read-text';
import type { Known, Statement } from '../statement';
import { chainOf } from './chain';
import { clausesOf, type Clause } from './clause';
import { threshold } from './confidence';
import { continueInterviews, type Voiced } from './interviews';
import { kindOf } from './kind-of';
import { indexKnown } from './known-index';
import { passOnNested } from './nested';
import { meantByPronoun } from './pronouns';
import { saidIn } from './said';
import { nobody, speakersOfPhrase, type Cast, type Meant } from './speakers';

/** Makes attributions of statements: kind, id, speakers and how they were resolved, the chain of relays, the date it was said. */
export function nameSpeakers(
  reading: ReadText,
  statements: readonly Statement[],
  known: Known,
  _datePublished: string,
): Attribution[] {
  const index = indexKnown(known);
  const cast: Cast = { tokens: reading.tokens, known: index, people: known.people };
  const clauses = clausesOf(reading, statements);
  const voiced: Voiced[] = [];
  statements.forEach((statement, n) => {
    const given = clauses[n]!;
    if (given === null) {
      voiced.push({ statement, clause: null, meant: nobody, relays: [], exchange: false, said: null });
      return;
    }
    const { relays, exchange, clause } = chainOf(given, index);
    const meant = sure(whoIs(cast, clause, voiced));
    voiced.push({ statement: clause.statement, clause, meant, relays, exchange, said: saidIn(clause, known.times) });
  });
  const settled = passOnNested(continueInterviews(voiced));
  const ids = numberRepeats(settled.map(({ statement }) => idOfWords('q', wordsSaid(reading.text, statement))));
  return settled.map(({ statement, meant, relays, said }, n) => ({
    id: ids[n]!,
    kind: kindOf(reading.text, statement),
    content: statement.content,
    quoted: statement.quoted,
    cue: statement.cue,
    source: statement.source,
    speakers: meant.speakers,
    resolved: meant.resolved,
    relays,
    said,
  }));
}

function whoIs(cast: Cast, clause: Clause, before: readonly Voiced[]): Meant {
  if (clause.source === null) return nobody;
  return meantByPronoun(cast, clause, before) ?? speakersOfPhrase(cast, clause.source);
}

function sure(meant: Meant): Meant {
  return meant.confidence < threshold ? nobody : meant;
}

function wordsSaid(text: string, { content }: Statement): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}
