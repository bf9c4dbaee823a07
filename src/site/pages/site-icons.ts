import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { OfflineChoice } from '../../model/offline';
import { ownAccent, papers } from '../seeds/accent';
import type { OwnerSite } from '../seeds/owner-site';

/** The colour of the dot in the program's icon, which takes the owner's accent. */
const dot = '#a03a12';

/** In pixels: for home screens of phones, and what a web manifest asks for. */
const touchSize = 180;
const manifestSizes = [192, 512] as const;
const maskableFile = 'icon-maskable-512.png';
const maskableSize = 512;

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

/** An icon on a ground to its edges, its picture within the middle four fifths: a phone cuts it to any shape. */
const maskable = (svg: string): string =>
  svg
    .replace(/ rx="[\d.]+"/, '')
    .replace(/viewBox="0 0 (\d+) \1"/, (_, size) => `viewBox="${-size / 8} ${-size / 8} ${size * 1.25} ${size * 1.25}"`)
    .replace(/<rect width="(\d+)" height="\1"/, (_, size) => {
      const [start, length] = [-size / 8, size * 1.25];
      return `<rect x="${start}" y="${start}" width="${length}" height="${length}"`;
    });

/** Where a site stands, and whether it can be read offline: then it takes what other apps share. */
interface Installed {
  readonly base: string;
  readonly offline: OfflineChoice;
}

/**
 * Writes the icon of a built site in the owner's accent, in the sizes of phones and of the web
 * manifest, and the manifest itself.
 */
export function writeIcons(
  out: string,
  { identity, accent }: Pick<OwnerSite, 'identity' | 'accent'>,
  { base, offline }: Installed,
): void {
  const svg = iconOf(out, { accent });
  const write = (file: string, source: string, width: number): void =>
    writeFileSync(join(out, file), new Resvg(source, { fitTo: { mode: 'width', value: width } }).render().asPng());
  writeFileSync(join(out, 'icon.svg'), svg);
  for (const size of [touchSize, ...manifestSizes]) write(`icon-${size}.png`, svg, size);
  write(maskableFile, maskable(svg), maskableSize);
  const { name, line, language } = identity;
  const icon = (src: string, size: number, purpose: string) => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: base,
    name,
    short_name: name,
    description: line,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    // with a way back, and the address to share, where there is such
    display_override: ['minimal-ui'],
    background_color: papers.light[0],
    theme_color: papers.light[0],
    icons: [
      ...manifestSizes.map((size) => icon(`icon-${size}.png`, size, 'any')),
      icon(maskableFile, maskableSize, 'maskable'),
    ],
    ...(offline === 'none' ? {} : { share_target: shareTarget }),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
}

/** What other apps can share with an installed site: the service worker hands it to the page at `read/`. */
const shareTarget = {
  action: './read/',
  method: 'POST',
  enctype: 'multipart/form-data',
  params: {
    title: 'title',
    text: 'text',
    url: 'url',
    files: [
      {
        name: 'file',
        accept: [
          'text/plain',
          'text/html',
          'text/markdown',
          'multipart/related',
          'message/rfc822',
          '.txt',
          '.html',
          '.htm',
          '.mhtml',
          '.mht',
          '.md',
        ],
      },
    ],
  },
};
