import {
  contentEnds,
  contentStarts,
  cueEdges,
  firstWordFrom,
  goesOnFrom,
  sourceEnds,
  sourceStarts,
} from '../analysis/quotations/clauses/choose';
import { cueContextFeatures, cueWordFeatures, cueHeadOf, mayBeCue } from '../analysis/quotations/clauses/cue-features';
import {
  cueEdgeFeatures,
  endFeatures,
  goesOnFeatures,
  startFeatures,
  type ClausePlace,
} from '../analysis/quotations/clauses/span-features';
import { viewWords, type WordView } from '../analysis/quotations/clauses/word-view';
import type { GoldStatement, GoldText } from './statement-gold';
import { Learner } from './learner';

const passes = 4;

function learnText(learner: Learner, { reading, marked, statements }: GoldText): void {
  const view = viewWords(reading, marked);
  const byHead = new Map<number, GoldStatement>();
  for (const statement of statements) {
    const head = cueHeadOf(view, statement.cue);
    if (!byHead.has(head)) byHead.set(head, statement);
  }
  for (const { firstToken: first, endToken: end } of reading.sentences) {
    for (let head = first; head < end; head++) {
      if (!mayBeCue(view, head)) continue;
      const gold = byHead.get(head);
      learner.learnYesNo((sink) => {
        cueWordFeatures(view, head, first, end, sink);
        cueContextFeatures(view, head, first, end, sink);
      }, gold !== undefined);
      if (gold !== undefined) learnStatement(learner, view, first, end, head, gold);
    }
  }
}

function choice(
  learner: Learner,
  candidates: readonly number[],
  right: number,
  describe: Parameters<Learner['learnChoice']>[1],
): void {
  const index = candidates.indexOf(right);
  if (index >= 0) learner.learnChoice(candidates, describe, index);
}

function learnStatement(
  learner: Learner,
  view: WordView,
  first: number,
  end: number,
  head: number,
  gold: GoldStatement,
): void {
  const start: ClausePlace = { first, end, head, cueFirst: head, cueEnd: head + 1, sourceFirst: -1, sourceEnd: -1 };
  choice(learner, cueEdges(start, 0), gold.cue.first, (at, sink) => cueEdgeFeatures(view, start, 0, at, sink));
  choice(learner, cueEdges(start, 1), gold.cue.end, (at, sink) => cueEdgeFeatures(view, start, 1, at, sink));
  const withCue = {
    ...start,
    cueFirst: Math.min(head, Math.max(first, gold.cue.first)),
    cueEnd: Math.max(head + 1, Math.min(end, gold.cue.end)),
  };
  const source = gold.source;
  choice(learner, [-1, ...sourceStarts(view, withCue)], source?.first ?? -1, (at, sink) =>
    startFeatures(view, withCue, 0, at, sink),
  );
  if (source !== null)
    choice(learner, sourceEnds(view, withCue, source.first), source.end, (at, sink) =>
      endFeatures(view, withCue, 0, source.first, at, sink),
    );
  if (source !== null && (source.first < first || source.end > end)) return;
  const place = source === null ? withCue : { ...withCue, sourceFirst: source.first, sourceEnd: source.end };
  const pieces = gold.content
    .map((piece) => ({ first: Math.max(first, piece.first), end: Math.min(end, piece.end) }))
    .filter((piece) => piece.first < piece.end);
  const piece = pieces[0];
  if (piece === undefined) return;
  choice(learner, contentStarts(view, place), piece.first, (at, sink) => startFeatures(view, place, 1, at, sink));
  choice(learner, contentEnds(view, place, piece.first), piece.end, (at, sink) =>
    endFeatures(view, place, 1, piece.first, at, sink),
  );
  const from = piece.first < place.cueFirst ? goesOnFrom(place) : null;
  if (from === null) return;
  const again = pieces.find((other) => other.first >= from);
  learner.learnYesNo((sink) => goesOnFeatures(view, place, piece, from, sink), again !== undefined);
  if (again === undefined || again.first !== firstWordFrom(view, from, end)) return;
  choice(learner, contentEnds(view, place, again.first), again.end, (at, sink) =>
    endFeatures(view, place, 1, again.first, at, sink),
  );
}

/** The texts in another order than that of their names, which groups them by publisher: by a fixed stride. */
function shuffled(texts: readonly GoldText[], pass: number): GoldText[] {
  const order = texts.map((_, i) => ({ key: (i * 7919 + pass * 104729) % 1009, i }));
  return order.sort((a, b) => a.key - b.key || a.i - b.i).map(({ i }) => texts[i]!);
}

/** Learns the weights for clauses from the texts, in a fixed order. */
export function learnStatements(texts: readonly GoldText[]): Learner {
  const learner = new Learner({ l1: 3, l2: 1 });
  for (let pass = 0; pass < passes; pass++) {
    for (const text of shuffled(texts, pass)) learnText(learner, text);
    process.stderr.write(`pass ${pass + 1} of ${passes}\n`);
  }
  return learner;
}
