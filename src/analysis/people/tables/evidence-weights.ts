// Made by src/build/tables/train-evidence-weights.ts; do not edit.

/** Hundredths of log odds of each kind of evidence, in the order of `evidenceKinds`: for lone words and for longer names. */
export const evidenceWeights: { readonly single: readonly number[]; readonly full: readonly number[] } = {
  single: [
    -94, 227, 181, 0, 0, 168, 0, 0, 0, 9, -145, -28, 9, -127, 0, -56, 0, -218, -27, -88, 91, 42, -116, 19, 3, 40, 0, 98,
    211, 48, 75, -278, -123, -94, 0, 0, 0, -91, -36, -108, -99, 12, -185, 0, 28, 109, 65, -90, 25, -76, 77, -17, 191,
    -132, -117, -92, -18, 0, 34, 0,
  ],
  full: [
    -53, 161, 128, 250, 155, 102, 65, 102, 35, 83, -65, -193, 50, -132, -161, -93, -9, 0, -310, -111, -20, -28, -11, 31,
    31, 233, 95, 55, 60, -117, 59, -168, -153, 102, 18, -78, -3, -72, -30, -107, 25, 23, -119, 0, 49, -12, 112, -47,
    -59, -319, -16, 34, 223, 0, 0, -38, -47, -70, -67, -255,
  ],
};
