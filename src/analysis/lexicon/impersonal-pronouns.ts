import { wordSet } from './word-list';

/** Words that, alone, mean a thing, which says nothing. */
export const thingPronouns = wordSet('these this those what');

/** Words for what is not told: "said nothing". */
export const indefiniteThings = wordSet('anything nothing something');

/** Words before a source that make of its saying a part of something else: "all he said", "than Ruiz said". */
export const beforeMentions = wordSet('all anything everything how nothing than what whatever');
