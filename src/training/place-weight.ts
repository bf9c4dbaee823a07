/** How large a place is and how much of the world has a name for it. */
export interface PlaceSize {
  readonly inhabitants: number;
  /** how many other spellings and languages GeoNames has of its name */
  readonly names: number;
  readonly isCapital: boolean;
}

/** The places of one name in one country, taken together: all their people, and the fame of the best known. */
export function together(a: PlaceSize, b: PlaceSize): PlaceSize {
  return {
    inhabitants: a.inhabitants + b.inhabitants,
    names: Math.max(a.names, b.names),
    isCapital: a.isCapital || b.isCapital,
  };
}

/**
 * How likely a newspaper means this place by its name, where several bear it: on the scale of the
 * logarithm (base 2) of its thousands of inhabitants, and about as much as that for a place as well
 * known as its size lets expect. Valencia in Spain outweighs the larger one in Venezuela, for which
 * fewer languages have a name. GeoNames lacks the names of some large cities: they keep the most of
 * their size.
 */
export function placeWeight({ inhabitants, names, isCapital }: PlaceSize): number {
  const size = Math.log2(Math.max(inhabitants, 1000) / 1000);
  const fame = Math.max(Math.log2(1 + names), 0.41 * size + 0.6);
  const weight = 0.5 * size + 1.2 * fame - 1.7 + (isCapital ? 0.4 : 0);
  return Math.round(Math.max(0, weight) * 10) / 10;
}
