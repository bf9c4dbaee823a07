/** Words that are a name where all their letters are capitals: "us" and "US". */
const acronym = /\b(?:US|IT|WHO|AIDS|NICE|PIN|RAM)\b/g;

/** Words that are another word than that with a capital: "may" and "May", "polish" and "Polish". */
const common = /\b(?:may|march|august|polish|turkey|china|reading|nice|mobile|cork|bath|job|lent|swede|chad)\b/g;

/**
 * A text in which words that a capital makes another one of are told apart by a sign. What begins a
 * sentence, or is written in capitals as a whole, tells nothing.
 */
export function withCapitalsTold(text: string): string {
  const told = text.replace(common, '$& signlower ');
  return /\p{Ll}/u.test(text) ? told.replace(acronym, '$& signupper ') : told;
}
