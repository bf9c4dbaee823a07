import { wordSet } from './word-list';

/** Months that are given names: "May Day" is nobody. */
export const monthsThatAreNames = wordSet('april august june may');

/** Months and their short forms that are words or names too. */
export const ambiguousMonths = wordSet('apr aug dec feb jan jul jun mar march may nov oct sep sept');

/** Months that are given names or verbs too. */
export const monthsLikeNames = wordSet('april august june march may');
