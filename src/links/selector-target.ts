/** `#selector(type=TextQuoteSelector,…)`, the form of the W3C's Selectors and States; its values are encoded. */
export const selectorShape = /^selector\(type=TextQuoteSelector,([^()]*)\)$/;

/** Whether what stands behind the `#` of an address selects words. */
export const isSelector = (target: string): boolean => selectorShape.test(target);
