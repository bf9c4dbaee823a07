// Made by src/build/tables/train-evidence-weights.ts; do not edit.

/** Hundredths of log odds of each kind of evidence, in the order of `evidenceKinds`: for lone words and for longer names. */
export const evidenceWeights: { readonly single: readonly number[]; readonly full: readonly number[] } = {
  single: [-90, 265, 208, 0, 0, 204, 0, 0, 0, -39, -109, -109, -39, -123, 0, -35, 0, -188, -9, -81, 78, 120, -69, 21, 6, 29, 0, 132, 264, 53, 63, 0, 0, -90, 0, 0, 0, 0, -22, -86, -91, 100, -129, 0, 35, 0],
  full: [-82, 214, 134, 284, 377, 102, 63, 102, 16, 62, -69, -162, 62, -231, -98, -149, -8, 0, -265, -138, 11, 60, 70, 16, 21, 243, 106, 83, 74, -299, 47, 0, 0, 102, 13, -85, -20, 0, -30, -8, -1, 18, -75, 0, 45, 0],
};
