import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { renderToString } from 'react-dom/server';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import { benchFolder } from './build-site';
import { PlainArticle } from './plain-article';

const head = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><link rel="icon" href="data:,"><style>body{font:20px/1.6 serif;max-width:62ch;margin:auto}</style></head>`;

/**
 * Two pages with the text of an article and the least of styles, in a folder that is given back:
 * `/static/` has neither script nor font, `/react/` is the same HTML taken over by React, with its
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
