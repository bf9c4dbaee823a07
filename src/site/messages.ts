import type { Fault } from '../model/seed';

/**
 * What moves a terminal's cursor or turns its lines around: control characters, line separators,
 * marks of direction.
 */
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * Words as one line that is safe on a terminal: each control character in them is shown as JSON
 * escapes it (`\u001b`), so JSON stays the same JSON.
 */
export function printable(words: string): string {
  return words.replace(control, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A fault as its owner and their editor read it: `seeds/name.txt:LINE: error: message`. */
export function faultLine({ file, line, severity, message }: Fault): string {
  return printable(`${file}:${line}: ${severity === 'error' ? 'error' : 'warning'}: ${message}`);
}

/**
 * Faults as a build tells them: what was cut from a file is one note that has the lines, for nothing
 * is to be done about it where it is right.
 */
export function quietLines(faults: readonly Fault[]): string[] {
  const cuts = new Map<string, number[]>();
  for (const { file, line, severity } of faults)
    if (severity === 'cut') cuts.set(file, [...(cuts.get(file) ?? []), line]);
  const told = faults.filter(({ severity }) => severity !== 'cut').map(faultLine);
  const notes = [...cuts].map(([file, lines]) => {
    const those = lines.length === 1 ? `line ${lines[0]} is` : `lines ${lines.join(', ')} are`;
    return printable(
      `${file}: ${those} left out as no part of the article; npm run check-seeds shows what stands there`,
    );
  });
  return [...told, ...notes];
}

/** A number with what it counts: `1 article`, `2 articles`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
