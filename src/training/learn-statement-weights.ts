import { inSteps } from '../analysis/learning/linear-weights';
import { readGold } from './statement-gold';
import { learnStatements } from './statement-lessons';
import { writeWeights } from './write-model';

// npx tsx src/training/learn-statement-weights.ts FOLDER
// learns from FOLDER/text and FOLDER/attributions (see statement-gold.ts), the same weights each time; a second argument,
// "hold", leaves out every tenth text, to measure on
const [folder, held] = process.argv.slice(2);
const texts = [...readGold(folder!)].filter((_, i) => held === undefined || i % 10 !== 0);
writeWeights('indirect-attribution', inSteps(learnStatements(texts).weights, 12.5, 43));
