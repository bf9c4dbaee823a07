/**
 * What web pages leave at the end of a text that was copied from them; the whole block must match.
 */
export const boilerplatePatterns: readonly RegExp[] = [
  /** More...   Read more   See more: */
  /^(?:read |see |show |load )?more(?: stories| news| on this story| articles)?[ .…:>»]*$/i,
  /** No comments:   3 comments   Leave a comment   Post a comment   View comments (12) */
  /^(?:no|\d+|leave a|post a|add a|view|show|all)? ?comments?(?: \(\d+\))?[ .:]*$/i,
  /** Share   Share this article   Share on Facebook */
  /^share(?: this)?(?: article| story| post| page)?(?: (?:on|via|with) [\w ,/&]{1,60})?[ .:]*$/i,
  /** Advertisement */
  /^(?:advertisement|sponsored(?: content)?|promoted stories)[ .:]*$/i,
  /** Related articles:   You may also like */
  /^(?:related(?: articles| stories| topics| news| content)?|recommended(?: for you)?|you (?:may|might) also like|most read|trending(?: now)?)[ .:]*$/i,
  /** Follow us on Twitter   Sign up to our newsletter */
  /^(?:follow us on|like us on|sign up (?:to|for) (?:our|the)|subscribe to (?:our|the)|click here (?:to|for)) ?[\w ,/&'’-]{1,80}[ .:!]*$/i,
  /** Posted by admin at 10:12   Newer Post   Older Post   Home */
  /^(?:posted by [\w .]{1,40} at [\d:. apm]{1,12}|newer posts?|older posts?|labels?:.{0,80}|email this ?blogthis!.{0,80})[ .:]*$/i,
  /** © 2024 Example Media. All rights reserved. */
  /^(?:©|\(c\)|copyright) ?.{0,120}$/i,
  /^all rights reserved[ .]*$/i,
];

/** The longest block that can be boilerplate, in UTF-16 code units. */
const longest = 130;

/**
 * Whether a block at the end of a text is what the web page left there and no part of the article.
 */
export function isBoilerplate(block: string): boolean {
  return block.length <= longest && boilerplatePatterns.some((pattern) => pattern.test(block));
}
