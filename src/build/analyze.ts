import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyseArticle } from '../analysis/analyse-article';
import { readSeed } from '../analysis/seed/read-seed';

function* seedFiles(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) yield* seedFiles(inside);
      else if (entry.name.endsWith('.txt')) yield inside;
    }
  }
}

for (const argument of process.argv.slice(2)) {
  for (const file of seedFiles(argument)) {
    const { article } = readSeed({ file: basename(file), raw: readFileSync(file, 'utf8') });
    if (article !== null) process.stdout.write(JSON.stringify(analyseArticle(article)) + '\n');
  }
}
