import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu, type TreeWord } from '../../analysis/grammar/parser/conllu';
import { longestSentence } from '../../analysis/grammar/parser/sentence-rows';

/** The words of a sentence with their heads and labels. */
export type Tree = readonly TreeWord[];

/**
 * Trees to learn from, those made by hand and those made by a program, and others to try what was
 * learned on.
 */
export interface TreeBank {
  readonly hand: readonly Tree[];
  readonly silver: readonly Tree[];
  readonly held: readonly Tree[];
}

/** What a program's trees may be unsure of at most ("dep"), to be learned from. */
const mostUnsure = 1;

/**
 * Reads `*-train.conllu.gz`, `*-train-silver.conllu.gz` and `*-dev.conllu.gz` of folders, in order
 * of their names.
 */
export function readTrees(folders: readonly string[]): TreeBank {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  const ending = (end: string): Tree[] => paths.filter((path) => path.endsWith(`${end}.conllu.gz`)).flatMap(treesOf);
  const silver = ending('-train-silver').filter(
    (tree) => tree.filter(({ deprel }) => deprel === 'dep').length <= mostUnsure,
  );
  return { hand: ending('-train'), silver, held: ending('-dev') };
}

function treesOf(path: string): Tree[] {
  return readConllu(gunzipSync(readFileSync(path)).toString('utf8'))
    .map(({ words }) => words)
    .filter(({ length }) => length <= longestSentence);
}
