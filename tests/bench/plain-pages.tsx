import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { renderToString } from 'react-dom/server';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import { benchFolder } from './build-site';
import { peers } from './peers';
import { PlainArticle } from './plain-article';
import { used } from './used';

const head = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><link rel="icon" href="data:,"><style>body{font:20px/1.6 serif;max-width:62ch;margin:auto}</style></head>`;

/**
 * Three pages with the text of an article and the least of styles, in a folder that is given back:
 * `/static/` has neither script nor font, `/eleventy/` is the same by Eleventy with the parts that a
 * site has around it, `/react/` is the same HTML taken over by React, with its
 * data in the page.
 */
export async function plainPages({ text, blocks, headline }: AnalysedArticle): Promise<string> {
  const folder = benchFolder('reader-plain');
  const html = renderToString(<PlainArticle text={text} blocks={blocks} />);
  const page = (name: string, body: string): void => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), `${head(headline)}<body>${body}</body></html>`);
  };
  page('static', html);
  eleventyPage(folder, headline, html);
  const data = JSON.stringify({ text, blocks }).replaceAll('<', '\\u003c');
  page(
    'react',
    `<div id="root">${html}</div><script id="data" type="application/json">${data}</script>` +
      '<script type="module" src="/react/page.js"></script>',
  );
  await build({
    entryPoints: ['tests/bench/hydrate-plain.tsx'],
    outfile: join(folder, 'react/page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return folder;
}

/** A page as Eleventy makes it: a layout with header, navigation and footer, its style sheet in a file of its own. */
function eleventyPage(folder: string, title: string, html: string): void {
  const source = benchFolder('reader-eleventy');
  mkdirSync(join(source, '_includes'), { recursive: true });
  const links = ['Home', 'Archive', 'People', 'About'].map((name) => `<a href="/${name.toLowerCase()}/">${name}</a>`);
  writeFileSync(
    join(source, '_includes/base.njk'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/eleventy/site.css"></head>
<body><header><nav>${links.join(' ')}</nav></header><main>{{ content | safe }}</main><footer>The Made Paper</footer></body></html>`,
  );
  const front = `---\nlayout: base.njk\ntitle: ${JSON.stringify(title)}\npermalink: /eleventy/index.html\n---\n`;
  writeFileSync(join(source, 'article.html'), front + html);
  const command = join(dirname(peers().resolve('@11ty/eleventy/package.json')), 'cmd.cjs');
  used(source, [process.execPath, command, '--input=.', `--output=${resolve(folder)}`, '--quiet']);
  writeFileSync(
    join(folder, 'eleventy/site.css'),
    'body{font:20px/1.6 serif;max-width:62ch;margin:auto}nav a{margin:1ch}',
  );
}
