import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ListColumns } from '../src/model/list-files';
import { readCommandLine } from '../src/site/commands/command-line';

/**
 * `npm run size`, after a build: what a reader's browser must fetch. Fails when a page grows beyond
 * its limit.
 */
readCommandLine({
  usage: `npm run size
  Tells, after a build, what a reader has to download for each page of dist/; fails where it is too much.`,
  options: {},
});
const out = 'dist';
const limits = { script: 115, html: 12, column: 40 };

/** What the columns of a list take beside its rows, bytes: names of facets, values of few words. */
const columnsHead = 500;

/**
 * The limit on HTML is meant for articles of about 600 words, which with their notes are so many
 * words of a page.
 */
const mostWords = 1600;

const kilobytes = (bytes: number): number => bytes / 1000;
const gzipped = (path: string): number => kilobytes(gzipSync(readFileSync(path), { level: 9 }).length);
const brotlied = (path: string): number => kilobytes(brotliCompressSync(readFileSync(path)).length);

/** The scripts that a page's HTML names: its entry and the modules fetched beside it. */
function scriptsOf(html: string): string[] {
  const named = html.matchAll(
    /<(?:script type="module"|link rel="modulepreload")[^>]*?(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g,
  );
  return [...named].map(([, file]) => join(out, file!));
}

const pages = ['index.html', 'quotes/index.html', 'timeline/index.html', 'people/index.html', 'about/index.html'];
const articles = readdirSync(join(out, 'articles'));
for (const id of articles) {
  const folder = join(out, 'articles', id);
  const quotation = readdirSync(folder).find((name) => statSync(join(folder, name)).isDirectory());
  pages.push(join('articles', id, 'index.html'));
  if (quotation !== undefined) pages.push(join('articles', id, quotation, 'index.html'));
}

let failed = false;
for (const page of pages) {
  const path = join(out, page);
  const script = scriptsOf(readFileSync(path, 'utf8')).reduce((sum, file) => sum + gzipped(file), 0);
  const html = brotlied(path);
  const words = readFileSync(path, 'utf8')
    .replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
    .split(/\s+/).length;
  const over = script > limits.script || (html > limits.html && words <= mostWords);
  failed ||= over;
  console.log(
    `${page}: script ${script.toFixed(1)} kB gzip, HTML ${html.toFixed(1)} kB brotli (${words} words)${over ? '  TOO BIG' : ''}`,
  );
}
const lists = join(out, 'data/lists');
for (const name of readdirSync(lists).filter((name) => /-columns-/.test(name))) {
  const file = readFileSync(join(lists, name));
  const rows = (JSON.parse(file.toString()) as ListColumns).days.length;
  const row = Math.max(0, gzipSync(file, { level: 9 }).length - columnsHead) / Math.max(1, rows);
  failed ||= row > limits.column;
  console.log(
    `${name.replace(/-columns.*/, '')}: columns ${row.toFixed(1)} bytes gzip a row${row > limits.column ? '  TOO BIG' : ''}`,
  );
}
console.log(
  `limits: initial script ${limits.script} kB gzip, HTML ${limits.html} kB brotli, columns ${limits.column} bytes a row`,
);
if (failed) process.exitCode = 1;
