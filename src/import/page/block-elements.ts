import type { BlockRole } from '../../model/article';

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that stand on lines of their own: words before, in and after them are apart. */
export const blockElements = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody tfoot thead tr ul amp-img',
);

/** Elements whose words nobody is shown, or that are no words of an article. */
export const unreadElements = names(
  'area audio base button canvas col colgroup data-list datalist embed frame frameset head iframe input link map math meta meter noembed noframes noscript object option output param progress script select source style svg template textarea title track video',
);

/** The role of what stands in an element of this name; null where it has that of what it is in. */
export const roleOfElement = (name: string): BlockRole | null => roles.get(name) ?? null;

const roles: ReadonlyMap<string, BlockRole> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['blockquote', 'quote'],
  ['li', 'item'],
  ['dt', 'label'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
