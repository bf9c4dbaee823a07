/** A function of a list that works once for each list, as long as that list is about. */
export function memoOfList<Row, Made>(make: (rows: readonly Row[]) => Made): (rows: readonly Row[]) => Made {
  const known = new WeakMap<readonly Row[], { readonly made: Made }>();
  return (rows) => {
    let kept = known.get(rows);
    if (kept === undefined) {
      kept = { made: make(rows) };
      known.set(rows, kept);
    }
    return kept.made;
  };
}
