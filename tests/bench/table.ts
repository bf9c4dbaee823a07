/** One figure: what it is, its value with a unit, and the target that it is held to, if any. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** the most it may be */
  readonly most?: number;
  /** the least it may be */
  readonly least?: number;
}

/** Figures below a title, as they were printed. */
export interface Table {
  readonly title: string;
  readonly figures: readonly Figure[];
}

const printed: Table[] = [];

/** Prints figures below a title, with `<` where one falls short of its target. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  printed.push({ title, figures });
  console.log(`\n${title}`);
  for (const figure of figures) {
    const { name, value, unit } = figure;
    const [target, isMet] = [targetOf(figure), meets(figure)];
    const held = target === '' ? '' : `  target ${target}${isMet ? '' : '  <'}`;
    console.log(`  ${name.padEnd(62)} ${shown(value).padStart(9)} ${unit.padEnd(7)}${held}`);
  }
}

/** What was printed since it was last asked. */
export const takePrinted = (): readonly Table[] => printed.splice(0);

/** `≤ 1.05`; nothing where a figure has no target. */
export function targetOf({ most, least }: Figure): string {
  const bounds = [
    ...(most === undefined ? [] : [`≤ ${shown(most)}`]),
    ...(least === undefined ? [] : [`≥ ${shown(least)}`]),
  ];
  return bounds.join(', ');
}

/** Whether a figure is within its target. */
export const meets = ({ value, most = Infinity, least = -Infinity }: Figure): boolean =>
  value <= most && value >= least;

/** A number with as many digits as mean something. */
export const shown = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toFixed(2);

/** The middle value of some. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}

/** A figure that was taken several times: the median, with the least and the most behind its name. */
export function spreadOf(name: string, values: readonly number[], unit: string, most?: number): Figure {
  const range = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
  return { name: `${name} (${range})`, value: median(values), unit, ...(most === undefined ? {} : { most }) };
}
