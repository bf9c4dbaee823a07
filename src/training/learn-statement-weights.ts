import { writeFileSync } from 'node:fs';
import { encodeWeights } from '../analysis/quotations/indirect/weights';
import { readGold } from './statement-gold';
import { learnStatements } from './statement-lessons';

// npx tsx src/training/learn-statement-weights.ts FOLDER src/analysis/quotations/indirect/statement-weights.json
// learns from FOLDER/text and FOLDER/attributions (see statement-gold.ts), the same weights each time; a third argument,
// "hold", leaves out every tenth text, to measure on
const [folder, into, held] = process.argv.slice(2);
const texts = [...readGold(folder!)].filter((_, i) => held === undefined || i % 10 !== 0);
writeFileSync(into!, JSON.stringify(encodeWeights(learnStatements(texts).weights)));
