import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '../analysis/grammar/parser/network';
import { packParser } from '../analysis/grammar/parser/packed-network';
import { packWeights, type Weights } from '../analysis/learning/linear-weights';
import { packTrees, type Trees } from '../analysis/learning/trees';

const models = join(import.meta.dirname, '../analysis/models');

/** How many steps make one in the values of trees. */
const treeGrain = 1000;

/** Writes the weights of a linear model into its folder. */
export function writeWeights(model: string, weights: Weights): void {
  write(model, 'weights.json', packWeights(weights));
}

/** Writes the trees of a model into its folder. */
export function writeTrees(model: string, trees: Trees): void {
  write(model, 'trees.json', packTrees(trees, treeGrain));
}

/** Writes a parser into its folder. */
export function writeParser(model: string, net: Network): void {
  write(model, 'weights.json', packParser(net));
}

function write(model: string, file: string, content: object): void {
  const folder = join(models, model);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), `${JSON.stringify(content)}\n`);
}
