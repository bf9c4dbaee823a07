import { join, resolve } from 'node:path';
import { buildArticleList } from '../bench/made-site';

/** `tsx made-archives.ts FOLDER COUNT…`: writes lists of so many made-up articles, each into a folder of its count. */
const [folder, ...counts] = process.argv.slice(2) as [string, ...string[]];
for (const count of counts) await buildArticleList(resolve(join(folder, count)), Number(count));
