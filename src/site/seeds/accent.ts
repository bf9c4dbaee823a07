/** An accent colour for light and for dark paper, each `#rrggbb`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** The two themes. */
export type Theme = keyof Accent;

/** The ink of each theme, and all on which words in the accent may stand; as in styles/tokens.css. */
export const grounds = {
  light: { ink: '#1c1917', papers: ['#fbf8f2', '#f4efe5', '#f7e9d7', '#f3dfb9'] },
  dark: { ink: '#ece5da', papers: ['#171412', '#201c19', '#2f241b', '#44331f'] },
} as const satisfies Record<Theme, { readonly ink: string; readonly papers: readonly string[] }>;

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
  Math.min(...grounds[theme].papers.map((paper) => contrastOf(colour, paper)));

const mixed = (colour: string, ink: string, share: number): string => {
  const inks = channelsOf(ink);
  return hexOf(channelsOf(colour).map((value, at) => value + (inks[at]! - value) * share));
};

/** The colour itself where it can be read in a theme, else with as little of the ink as makes it so. */
export function readable(colour: string, theme: Theme): string {
  const { ink } = grounds[theme];
  for (let percent = 0; percent < 100; percent++) {
    const tried = mixed(colour, ink, percent / 100);
    if (faintestOf(tried, theme) >= least) return tried;
  }
  return ink;
}
