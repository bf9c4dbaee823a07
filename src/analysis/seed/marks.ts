/** Apostrophes that open a word and no quotation: 'em, 'til, '90s. */
const elision = /^['‘’](?:em|til|tis|twas|n|cause|bout|round|\d0s|\d\d)\b/i;

/**
 * Whether a paragraph opens quotation marks that it does not close, or closes what it never opened.
 * `carries` tells that a speech may run on into the next paragraph, which opens with the same mark.
 */
export function hasUnbalancedMarks(paragraph: string, next: string | null): boolean {
  const count = (mark: string): number => paragraph.split(mark).length - 1;
  const runsOn = (open: string): boolean => next !== null && next.startsWith(open);
  if (count('"') % 2 === 1 && !runsOn('"')) return true;
  for (const [open, close] of [
    ['“', '”'],
    ['«', '»'],
  ] as const) {
    const left = count(open) - count(close);
    if (left < 0 || left > 1 || (left === 1 && !runsOn(open))) return true;
  }
  const { opened, closed } = countSingles(paragraph);
  return opened > closed && !runsOn("'");
}

/**
 * Straight single marks that could open a passage, and those that could close one; an apostrophe
 * inside a word is neither.
 */
function countSingles(paragraph: string): { opened: number; closed: number } {
  let opened = 0;
  let closed = 0;
  for (let at = paragraph.indexOf("'"); at !== -1; at = paragraph.indexOf("'", at + 1)) {
    const before = at === 0 ? ' ' : paragraph[at - 1]!;
    const after = paragraph[at + 1] ?? ' ';
    const opens = /[\s("“—–-]/.test(before) && /[\p{L}\p{N}.…]/u.test(after);
    if (opens) {
      if (!elision.test(paragraph.slice(at, at + 8))) opened++;
    } else if (!/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) closed++;
  }
  return { opened, closed };
}
