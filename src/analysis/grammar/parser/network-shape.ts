import { eights } from '../../learning/matrices';
import { betweenSteps, distanceSteps } from './between';
import { featureNames, featureWidths } from './word-features';

/** How far each layer looks to either side, in words. */
export const reaches = [1, 1, 2, 4] as const;
/** How many numbers tell a word to the first layer. */
export const input = featureNames.reduce((sum, name) => sum + featureWidths[name], 0);
/** How many each layer makes of it. */
export const hidden = 128;
/** How many of those tell what head it may have, and what label. */
export const arcs = 96;
export const kinds = 64;

/** The matrices that are learned, by name, with their rows and columns. */
export function parameterShapes(tags: number, labels: number) {
  return {
    layer0: [3 * input, hidden],
    layer1: [3 * hidden, hidden],
    layer2: [3 * hidden, hidden],
    layer3: [3 * hidden, hidden],
    bias0: [1, hidden],
    bias1: [1, hidden],
    bias2: [1, hidden],
    bias3: [1, hidden],
    tag: [hidden, eights(tags)],
    tagBias: [1, eights(tags)],
    word: [hidden, arcs],
    wordBias: [1, arcs],
    head: [hidden, arcs],
    headBias: [1, arcs],
    arc: [arcs, arcs],
    arcHead: [1, arcs],
    distance: [arcs, distanceSteps],
    between: [arcs, betweenSteps],
    kindWord: [hidden, kinds],
    kindHead: [hidden, kinds],
    kindBias: [1, kinds],
    kindDistance: [distanceSteps, kinds],
    kind: [kinds, eights(labels)],
    kindOutBias: [1, eights(labels)],
  } satisfies Record<string, readonly [number, number]>;
}

/** A learned matrix of the network. */
export type ParameterName = keyof ReturnType<typeof parameterShapes>;

/** What is computed on the way, one row a word. */
export const bufferWidths = {
  input,
  layer0: hidden,
  layer1: hidden,
  layer2: hidden,
  layer3: hidden,
  word: arcs,
  head: arcs,
  query: arcs,
  distance: distanceSteps,
  between: betweenSteps,
  kindWord: kinds,
  kindHead: kinds,
} as const;

/** A matrix of what is computed. */
export type BufferName = keyof typeof bufferWidths | 'tag';
