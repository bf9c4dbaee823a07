/** How many words of a block are looked for. */
const most = 4;

/**
 * Finds the 1-based line of a page's source where words stand: their first ones, which markup and
 * entities may part; each place at or behind the one before, else from the top. 1 where they are not
 * found.
 */
export function lineFinder(source: string): (words: string) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  return (words) => {
    const at = place(source, words, last);
    if (at === -1) return 1;
    last = at;
    return lineAt(starts, at);
  };
}

function place(source: string, words: string, from: number): number {
  const first = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, most) ?? [];
  for (let length = first.length; length > 0; length--) {
    const wanted = first.slice(0, length).join(' ');
    if (wanted.length < 3) break;
    for (const start of from === 0 ? [0] : [from, 0]) {
      const at = source.indexOf(wanted, start);
      if (at !== -1) return at;
    }
  }
  return -1;
}

/** The 1-based number of the line that holds an offset. */
function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
