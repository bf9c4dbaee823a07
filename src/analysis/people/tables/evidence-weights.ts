// Made by src/build/tables/train-evidence-weights.ts; do not edit.

/** Hundredths of log odds of each kind of evidence, in the order of `evidenceKinds`: for lone words and for longer names. */
export const evidenceWeights: { readonly single: readonly number[]; readonly full: readonly number[] } = {
  single: [
    -90, 251, 208, 0, 0, 205, 0, 0, 0, -39, -109, -109, -39, -122, 0, -33, 0, -188, -12, -85, 74, 50, -81, 14, 7, 26, 0,
    135, 264, 42, 60, 0, 0, -90, 0, 0, 0, 0, -22, -85, -95, 103, -145, 0, 37, 146, 102, -2,
  ],
  full: [
    -82, 212, 134, 286, 375, 101, 67, 101, 12, 65, -71, -163, 66, -228, -99, -152, -4, 0, -268, -137, 16, -1, 45, 11,
    18, 242, 105, 83, 71, -258, 51, 0, 0, 101, 14, -83, -24, 0, -30, -7, -2, 18, -73, 0, 46, -5, 93, -129,
  ],
};
