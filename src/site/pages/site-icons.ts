import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ownAccent, papers } from '../seeds/accent';
import type { OwnerSite } from '../seeds/owner-site';

/** The colour of the dot in the program's icon, which takes the owner's accent. */
const dot = '#a03a12';

/** In pixels: for home screens of phones, and what a web manifest asks for. */
const touchSize = 180;
const manifestSizes = [192, 512] as const;

/** The icon of a built site, as SVG in the owner's accent. */
export const iconOf = (out: string, { accent }: Pick<OwnerSite, 'accent'>): string =>
  readFileSync(join(out, 'icon.svg'), 'utf8').replaceAll(dot, (accent ?? ownAccent).light);

/** An SVG as an address that needs no request, for an attribute in double quotes. */
const addressOf = (svg: string): string =>
  `data:image/svg+xml,${svg
    .trim()
    .replaceAll('"', "'")
    .replace(/[%#<>&\n]/g, encodeURIComponent)}`;

/**
 * Elements of the head that hold the icon and name the others, the manifest and the colour of the
 * browser's own bar.
 */
export const iconLinks = (base: string, icon: string): string =>
  [
    `<link rel="icon" type="image/svg+xml" href="${addressOf(icon)}">`,
    `<link rel="apple-touch-icon" href="${base}icon-${touchSize}.png">`,
    `<link rel="manifest" href="${base}manifest.json">`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${papers.light[0]}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${papers.dark[0]}">`,
  ].join('');

/**
 * Writes the icon of a built site in the owner's accent, in the sizes of phones and of the web
 * manifest, and the manifest itself.
 */
export function writeIcons(out: string, { identity, accent }: Pick<OwnerSite, 'identity' | 'accent'>): void {
  const svg = iconOf(out, { accent });
  writeFileSync(join(out, 'icon.svg'), svg);
  for (const size of [touchSize, ...manifestSizes]) {
    const fitTo = { mode: 'width', value: size } as const;
    writeFileSync(join(out, `icon-${size}.png`), new Resvg(svg, { fitTo }).render().asPng());
  }
  const { name, line, language } = identity;
  const manifest = {
    name,
    short_name: name,
    description: line,
    lang: language,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: papers.light[0],
    theme_color: papers.light[0],
    icons: manifestSizes.map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
}
