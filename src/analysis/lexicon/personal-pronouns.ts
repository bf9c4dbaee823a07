import { wordSet } from './word-list';

/** "Lynch herself", "Long this week said": after a name, though pronouns and determiners. */
export const afterNames = wordSet('both herself himself last next that this who');
