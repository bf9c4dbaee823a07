import { unionOf, wordSet } from './word-list';

/** What was done by whoever got to see a text: "a letter seen by". */
export const seenForms = wordSet('obtained reviewed seen viewed');

/** What was done by whoever asks: "asked by". */
export const askedForms = wordSet('asked interviewed pressed questioned');

/** What was done with a text on the way of its words: "a letter published by". */
const passedForms = wordSet('aired broadcast carried leaked posted published recorded released sent shared televised');

/** All that may be done with a text through which words came. */
export const handledForms = unionOf(seenForms, passedForms);
