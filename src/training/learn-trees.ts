/**
 * Learns the trees that look again at the passages whose source the weights leave in doubt.
 *
 *     npx tsx src/training/learn-trees.ts FOLDER
 *
 * FOLDER is that of `learn-passages.ts`. Each quarter of the texts is read with weights that were learned from the other
 * three (of passages and of clauses both), since weights are never in doubt about what they have learned from. Writes
 * only numbers, to the model `attribution-reranker`; the same folder gives the same file.
 */
import { inSteps } from '../analysis/learning/linear-weights';
import { scorerOf } from '../analysis/learning/scorer';
import { boost } from './boost';
import { readBrat } from './brat-attributions';
import { doubtsOf } from './doubts';
import { learn } from './log-linear';
import { inBytes, lessonsOf, rarest } from './passage-lessons';
import { readGold as readStatements } from './statement-gold';
import { learnStatements } from './statement-lessons';
import { writeTrees } from './write-model';

const parts = 4;

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: learn-trees.ts FOLDER');
const texts = [...readBrat(folder)];
const readings = texts.map((text) => lessonsOf(text).readings);
const statements = [...readStatements(folder)];
const doubts = Array.from({ length: parts }, (_, part) => {
  const isOther = (_one: unknown, n: number): boolean => n % parts !== part;
  const weights = inBytes(learn(readings.filter(isOther).flat(), rarest));
  const { weights: ofClauses } = learnStatements(statements.filter(isOther));
  const clauses = scorerOf(inSteps(ofClauses, 12.5, 43));
  return texts.filter((_text, n) => n % parts === part).flatMap((text) => doubtsOf(text, weights, clauses));
}).flat();
writeTrees('attribution-reranker', boost(doubts));
process.stderr.write(`${doubts.length} passages learned from\n`);
