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

/** Prints figures below a title, with `<` where one falls short of its target. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, value, unit, most, least } of figures) {
    const target = [
      ...(most === undefined ? [] : [`  target ≤ ${most}${value > most ? '  <' : ''}`]),
      ...(least === undefined ? [] : [`  target ≥ ${least}${value < least ? '  <' : ''}`]),
    ].join('');
    console.log(`  ${name.padEnd(58)} ${shown(value).padStart(9)} ${unit.padEnd(3)}${target}`);
  }
}

const shown = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));

/** The middle value of some. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}
