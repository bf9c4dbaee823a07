import { eachNumber, packNumbers, signed, unsigned } from './packed-numbers';

/**
 * Decision trees as they ship, one after the other, each node before its branches: packed numbers.
 */
export interface PackedTrees {
  /** how many steps of `values` make one */
  readonly grain: number;
  /** which number of a description a node asks for, plus one; 0 at a leaf */
  readonly asks: string;
  /**
   * up to which value the answer leads to the next node, of a leaf what it adds: in steps, made
   * unsigned
   */
  readonly values: string;
}

/**
 * Decision trees as three lists of equal length, one tree after the other, each node before its
 * branches.
 */
export interface Trees {
  /** which number of a description a node asks for; -1 at a leaf */
  readonly asks: readonly number[];
  /** up to which value the answer leads to the next node; of a leaf what it adds */
  readonly values: readonly number[];
}

/** Packs trees for a model's file; their values are rounded to steps of which `grain` make one. */
export function packTrees({ asks, values }: Trees, grain: number): PackedTrees {
  return {
    grain,
    asks: packNumbers(asks.map((ask) => ask + 1)),
    values: packNumbers(values.map((value) => unsigned(Math.round(value * grain)))),
  };
}

/** Unpacks the trees of a model's file. */
export function unpackTrees({ grain, asks: packedAsks, values: packedValues }: PackedTrees): Trees {
  const asks: number[] = [];
  const values: number[] = [];
  eachNumber(packedAsks, (ask) => asks.push(ask - 1));
  eachNumber(packedValues, (value) => values.push(signed(value) / grain));
  return { asks, values };
}

/** Adds up what the trees make of one description. */
export type Judge = (description: readonly number[]) => number;

/**
 * A judge by these trees, laid out so that a walk touches few places; throws a RangeError when the
 * last of them is cut off.
 */
export function judgeBy({ asks, values }: Trees): Judge {
  const asked = Int8Array.from(asks);
  const bounds = Float64Array.from(values);
  const { roots, above } = layOut(asks);
  return (description) => {
    let sum = 0;
    for (const root of roots) {
      let node = root;
      while (asked[node]! >= 0) node = description[asked[node]!]! <= bounds[node]! ? node + 1 : above[node]!;
      sum += bounds[node]!;
    }
    return sum;
  };
}

/** Where each tree begins, and the node to go to when the number is greater. */
function layOut(asks: readonly number[]): { roots: number[]; above: Int16Array } {
  const roots: number[] = [];
  const above = new Int16Array(asks.length);
  /** nodes whose second branch is still to come */
  const open: number[] = [];
  let isRoot = true;
  asks.forEach((ask, node) => {
    if (isRoot) roots.push(node);
    isRoot = false;
    if (ask >= 0) {
      open.push(node);
      return;
    }
    const parent = open.pop();
    if (parent === undefined) isRoot = true;
    else above[parent] = node + 1;
  });
  if (!isRoot) throw new RangeError(`decision trees are cut off after ${asks.length} nodes`);
  return { roots, above };
}
