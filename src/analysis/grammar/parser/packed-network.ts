import { eachNumber, packNumbers, signed, unsigned } from '../../learning/packed-numbers';
import { Network } from './network';
import type { ParameterName } from './network-shape';
import { featureNames, Vocabulary, type FeatureName } from './word-features';

/** A matrix in steps of `grain`, packed. */
interface PackedMatrix {
  readonly grain: number;
  readonly steps: string;
}

/** The parser's model as it ships. */
export interface PackedParser {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** the known values of each feature, with a space between; their matrices follow */
  readonly values: Record<FeatureName, string>;
  readonly tables: Record<FeatureName, PackedMatrix>;
  readonly parameters: Record<ParameterName, PackedMatrix>;
}

const mostOfMatrix = 127;
const mostOfTable = 31;

/** Packs a network; numbers are rounded to 8 bits, those of the tables of words to 6. */
export function packParser(net: Network): PackedParser {
  const ofFeatures = <T>(each: (name: FeatureName, n: number) => T): Record<FeatureName, T> =>
    Object.fromEntries(featureNames.map((name, n) => [name, each(name, n)])) as Record<FeatureName, T>;
  const parameters = Object.entries(net.parameters).map(([name, { values }]) => [
    name,
    packMatrix(values, mostOfMatrix),
  ]);
  return {
    tags: net.tags,
    labels: net.labels,
    values: ofFeatures((name) => net.vocabulary.values[name].join(' ')),
    tables: ofFeatures((_, n) => packMatrix(net.tables[n]!, mostOfTable)),
    parameters: Object.fromEntries(parameters) as Record<ParameterName, PackedMatrix>,
  };
}

/** Unpacks the model; `mostRows` as in Network. Throws a RangeError when it is cut off. */
export function unpackParser(packed: PackedParser, mostRows: number): Network {
  const values = Object.fromEntries(
    featureNames.map((name) => [name, packed.values[name].split(' ')]),
  ) as unknown as Record<FeatureName, readonly string[]>;
  const net = new Network({ vocabulary: new Vocabulary(values), tags: packed.tags, labels: packed.labels }, mostRows);
  for (const [n, name] of featureNames.entries()) unpackMatrix(packed.tables[name], net.tables[n]!);
  for (const [name, matrix] of Object.entries(packed.parameters))
    unpackMatrix(matrix, net.parameters[name as ParameterName].values);
  return net;
}

function packMatrix(values: Float32Array, most: number): PackedMatrix {
  // a few numbers far out would make all others coarse: they are cut
  const sizes = Float32Array.from(values, Math.abs).sort();
  const cut = Math.max(sizes[Math.floor(sizes.length * 0.9995)]!, 1e-6);
  const grain = cut / most;
  const steps = Array.from(values, (value) => unsigned(Math.max(-most, Math.min(most, Math.round(value / grain)))));
  return { grain, steps: packNumbers(steps) };
}

function unpackMatrix({ grain, steps }: PackedMatrix, into: Float32Array): void {
  let n = 0;
  eachNumber(steps, (step) => (into[n++] = signed(step) * grain));
  if (n !== into.length) throw new RangeError(`a matrix of the parser has ${n} numbers, not ${into.length}`);
}
