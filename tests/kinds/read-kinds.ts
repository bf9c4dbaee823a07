import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseArticle } from '../../src/analysis/analyse-article';
import { readSeed } from '../../src/analysis/seed/read-seed';
import { readKey } from './answer-key';
import { judgeStatements, type Judged } from './judge-statements';

/** An article of this folder as the engine read it, with a verdict on each of its statements. */
export interface JudgedArticle {
  readonly name: string;
  readonly text: string;
  readonly judged: readonly Judged[];
}

/**
 * Runs the engine on all articles of this folder and judges what it shows; throws where a key does
 * not fit its text.
 */
export function readKinds(): JudgedArticle[] {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
  const names = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)\.key$/u.exec(file)?.[1] ?? []);
  return names.sort().map((name) => {
    const { article } = readSeed({ file: `${name}.txt`, raw: read(`${name}.txt`) });
    if (article === null) throw new Error(`${name}.txt is no seed`);
    const { attributions, text } = analyseArticle(article);
    try {
      return { name, text, judged: judgeStatements(attributions, readKey(read(`${name}.key`), text), text) };
    } catch (fault) {
      throw new Error(`${name}.key: ${String(fault)}`, { cause: fault });
    }
  });
}
