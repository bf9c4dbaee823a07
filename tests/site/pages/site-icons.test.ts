import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { defaultIdentity } from '../../../src/model/site-identity';
import { iconLinks, iconOf, writeIcons } from '../../../src/site/pages/site-icons';

const out = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(out, { recursive: true }));

it('a site has its icons in the sizes that are asked for, in the owner’s accent, and a manifest that names them', () => {
  cpSync(join(import.meta.dirname, '../../../public/icon.svg'), join(out, 'icon.svg'));
  writeIcons(
    out,
    {
      identity: { ...defaultIdentity, name: 'The Harbour', language: 'el' },
      accent: { light: '#1d4f91', dark: '#70a1e2' },
    },
    { base: '/reader/', offline: 'keeps' },
  );
  expect(readFileSync(join(out, 'icon.svg'), 'utf8')).toContain('#1d4f91');
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { icons: Record<string, string>[] };
  expect(manifest).toMatchObject({ name: 'The Harbour', lang: 'el', start_url: './' });
  for (const [file, size] of [['icon-180.png', '180x180'], ...manifest.icons.map(({ src, sizes }) => [src!, sizes!])]) {
    const png = readFileSync(join(out, file!));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(size);
  }
  expect(manifest).toMatchObject({ id: '/reader/', scope: './', display: 'standalone' });
  expect(manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 512x512',
  ]);
  const links = iconLinks('/reader/', iconOf(out, { accent: null }));
  expect(links).toContain('<link rel="manifest" href="/reader/manifest.json">');
  const [, icon] = /<link rel="icon" type="image\/svg\+xml" href="data:image\/svg\+xml,([^"<>#]+)">/.exec(links)!;
  expect(decodeURIComponent(icon!).replaceAll("'", '"')).toBe(readFileSync(join(out, 'icon.svg'), 'utf8').trim());
});

it('a site that can be read offline takes what other apps share; one that keeps nothing has nobody to take it', () => {
  const shareTarget = (offline: 'keeps' | 'none'): unknown => {
    cpSync(join(import.meta.dirname, '../../../public/icon.svg'), join(out, 'icon.svg'));
    writeIcons(out, { identity: defaultIdentity, accent: null }, { base: '/', offline });
    return (JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { share_target?: unknown }).share_target;
  };
  const params = { title: 'title', text: 'text', url: 'url' };
  expect(shareTarget('keeps')).toMatchObject({ action: './read/', method: 'POST', params });
  expect(shareTarget('none')).toBeUndefined();
});
