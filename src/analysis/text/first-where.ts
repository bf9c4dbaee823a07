/**
 * Index of the first entry of which `holds` is true, in a list where it is true of all that follow
 * such a one; the length of the list where there is none.
 */
export function firstWhere<Entry>(list: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
