import { expect, it } from 'vitest';
import { builtScripts, type ManifestChunk } from '../../../src/site/pages/built-scripts';

const manifest: Readonly<Record<string, ManifestChunk>> = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    dynamicImports: ['src/pages/pages-of-article.ts', 'src/pages/TimelinePage.tsx'],
  },
  'src/pages/pages-of-article.ts': {
    file: 'assets/article.js',
    imports: ['index.html'],
    dynamicImports: ['src/components/on-demand/Sheet.tsx'],
  },
  'src/pages/TimelinePage.tsx': {
    file: 'assets/timeline.js',
    imports: ['index.html', '_rows.js'],
    dynamicImports: ['src/derive/export-events.ts'],
  },
  '_rows.js': { file: 'assets/rows.js' },
  'src/components/on-demand/Sheet.tsx': { file: 'assets/sheet.js', imports: ['index.html'] },
  'src/derive/export-events.ts': { file: 'assets/export.js' },
};

it('a page is told the scripts that it starts with; the entry it has', () => {
  const { script, modulesOf } = builtScripts(manifest);
  expect(script).toBe('assets/index.js');
  expect(modulesOf('timeline')).toEqual(['assets/timeline.js', 'assets/rows.js']);
});

it('the shell has every script that a page may come to need, in one order, but not what makes files to take away', () => {
  expect(builtScripts(manifest).ofShell).toEqual(
    ['article', 'index', 'rows', 'sheet', 'timeline'].map((name) => `assets/${name}.js`),
  );
  const turned = Object.fromEntries(Object.entries(manifest).reverse());
  expect(builtScripts(turned).ofShell).toEqual(builtScripts(manifest).ofShell);
});
