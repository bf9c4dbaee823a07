/** Decision trees as three lists of equal length, one tree after the other, each node before its branches. */
export interface Trees {
  /** index of the first node of each tree */
  readonly roots: readonly number[];
  /** which number of a description a node asks for; -1 at a leaf */
  readonly asks: readonly number[];
  /** up to which value the answer leads to the next node; of a leaf what it adds */
  readonly values: readonly number[];
  /** the node to go to when the number is greater */
  readonly above: readonly number[];
}

/** Adds up what the trees make of one description. */
export type Judge = (description: readonly number[]) => number;

/** A judge by these trees, unpacked so that a walk touches few places. */
export function judgeBy({ roots, asks, values, above }: Trees): Judge {
  const asked = Int8Array.from(asks);
  const bounds = Float64Array.from(values);
  const next = Int16Array.from(above);
  return (description) => {
    let sum = 0;
    for (const root of roots) {
      let node = root;
      while (asked[node]! >= 0) node = description[asked[node]!]! <= bounds[node]! ? node + 1 : next[node]!;
      sum += bounds[node]!;
    }
    return sum;
  };
}
