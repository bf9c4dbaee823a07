import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { minifySync } from 'vite';
import { keepableFile, shellFile, workerFile, type Keepable, type OwnShell } from '../../model/offline';
import { directoryKey } from '../../model/site';
import type { SiteData } from '../data/write-site-data';
import type { PageStyles } from './inlined-styles';
import { escapeHtml } from '../sharing/head-of-page';
import { pageHtml, type PageFrame } from './page-html';

/** What the offline part of a site is written from. */
interface OfflineParts {
  readonly out: string;
  readonly root: string;
  readonly frame: PageFrame;
  readonly styles: PageStyles;
  readonly site: Pick<SiteData, 'articles' | 'keys' | 'indexFile'>;
  /** scripts of the shell, from the base */
  readonly scripts: readonly string[];
}

/**
 * Writes, once all else of a site is there, its service worker, the page that shows what is kept, and
 * what can be kept. Gives the policy's words for the styles of that page.
 */
export function writeOffline({ out, root, frame, styles, site, scripts }: OfflineParts): string[] {
  if (frame.offline === 'none') {
    const source = readFileSync(join(root, 'src/site/pages/no-service-worker.js'), 'utf8');
    writeFileSync(join(out, workerFile), minifySync(workerFile, source).code);
    return [];
  }
  const head = `<title>${escapeHtml(frame.owner.identity.name)}</title>`;
  const shell = { path: null, shared: null, head, body: '', dataFiles: [], named: null, modules: [] };
  const inlined = styles.of('notFound', '');
  const html = pageHtml(frame, inlined, shell);
  writeFileSync(join(out, shellFile), html);
  const path = join(out, workerFile);
  const own = `self.shell=${JSON.stringify(ownShellOf(frame, scripts, html))};\n`;
  writeFileSync(path, own + readFileSync(path, 'utf8'));
  writeFileSync(join(out, keepableFile), `${JSON.stringify(keepable(site, sizesBelow(join(out, 'data'))))}\n`);
  return [inlined.hash];
}

/** What a service worker keeps from the start: the shell's page, scripts, styles and fonts, the index, the logo. */
export function ownShellOf(frame: PageFrame, scripts: readonly string[], html: string): OwnShell {
  const { base } = frame.address;
  const { logo } = frame.owner.identity;
  const hashed = [
    ...scripts.map((file) => base + file),
    frame.sheet,
    ...frame.shellFonts,
    `${base}data/${frame.indexFile}`,
    ...(logo === null ? [] : [base + logo.path]),
  ];
  const revision = createHash('sha256').update(html).digest('hex').slice(0, 16);
  return {
    index: frame.indexFile,
    script: frame.script,
    files: [{ url: base + shellFile, revision }, ...hashed.map((url) => ({ url, revision: null }))],
  };
}

/** The files below a folder with their sizes, in the order of the alphabet. */
const sizesBelow = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => [name.replaceAll(sep, '/'), statSync(join(folder, name))] as const)
      .filter(([, stat]) => stat.isFile())
      .map(([name, { size }]) => [name, size] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** In bytes: of a larger site the newest articles can be kept at once. */
const mostBytes = 50_000_000;

/** Which of the folders of data come first, when not all can be kept; articles stand between the two. */
const first = /^(?:lists|directory|old-ids)\//;

/**
 * What can be kept of a site at once: what its lists need, the articles, newest first, and the rest,
 * as far as there is room for it.
 */
export function keepable(
  { articles, keys, indexFile }: OfflineParts['site'],
  sizes: ReadonlyMap<string, number>,
  most = mostBytes,
): Keepable {
  const ofArticles = articles.map(({ id }) => keys.get(directoryKey('articles', id))!);
  const others = [...sizes.keys()].filter((file) => file !== indexFile && !file.startsWith('articles/'));
  const inOrder = [
    ...others.filter((file) => first.test(file)),
    ...ofArticles,
    ...others.filter((file) => !first.test(file)),
  ];
  let room = most;
  const files = inOrder.flatMap((file) => {
    const bytes = sizes.get(file)!;
    if (bytes > room) return [];
    room -= bytes;
    return [[file, bytes] as const];
  });
  const kept = new Set(files.map(([file]) => file));
  return {
    index: indexFile,
    articles: { all: articles.length, kept: ofArticles.filter((file) => kept.has(file)).length },
    files,
  };
}
