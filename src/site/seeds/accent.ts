/** An accent colour for light and for dark paper, each `#rrggbb`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** The program's own, as in styles/tokens.css. */
export const ownAccent: Accent = { light: '#9a3412', dark: '#f0a36b' };

/** The two themes. */
export type Theme = keyof Accent;

/** All on which words in the accent may stand, paper itself first; as in styles/tokens.css. */
export const papers = {
  light: ['#fbf8f2', '#f4efe5', '#f7e9d7', '#f3dfb9'],
  dark: ['#171412', '#201c19', '#2f241b', '#44331f'],
} as const satisfies Record<Theme, readonly string[]>;

/** WCAG 2.2, 1.4.3: words of usual size. */
const least = 4.5;

/** The rule of styles that puts an owner's accent in the place of the program's own; nothing for null. */
export const accentRule = (accent: Accent | null): string =>
  accent === null ? '' : `html:root{--accent:light-dark(${accent.light},${accent.dark})}`;

type Channels = readonly [red: number, green: number, blue: number];

/** A colour's `#rrggbb`, of which `#rgb` is the short form; null for other words. */
export function readColour(words: string): string | null {
  const [, hex] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(words.trim()) ?? [];
  if (hex === undefined) return null;
  const long = hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join('');
  return `#${long.toLowerCase()}`;
}

const channelsOf = (colour: string): Channels =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours stand out from one another, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How much a colour stands out from whatever of its theme it may stand on, at the least. */
export const faintestOf = (colour: string, theme: Theme): number =>
  Math.min(...papers[theme].map((paper) => contrastOf(colour, paper)));

/** A colour of the same hue and saturation (HSL), `lightness` from 0 to 1. */
function withLightness(colour: string, lightness: number): string {
  const channels = channelsOf(colour).map((value) => value / 255);
  const [low, high] = [Math.min(...channels), Math.max(...channels)];
  const middle = (low + high) / 2;
  const reach = (of: number): number => Math.min(of, 1 - of);
  const scale = reach(middle) === 0 ? 0 : reach(lightness) / reach(middle);
  return hexOf(channels.map((value) => (lightness + (value - middle) * scale) * 255));
}

/**
 * The colour itself where it can be read in a theme, else the nearest of its hue that can: darker on
 * light paper, lighter on dark.
 */
export function readable(colour: string, theme: Theme): string {
  const channels = channelsOf(colour);
  const own = (Math.min(...channels) + Math.max(...channels)) / 510;
  const end = theme === 'light' ? 0 : 1;
  for (let step = 0; step <= 100; step++) {
    const tried = step === 0 ? colour : withLightness(colour, own + ((end - own) * step) / 100);
    if (faintestOf(tried, theme) >= least) return tried;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}
