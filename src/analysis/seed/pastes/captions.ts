import { pictureAgencies } from '../../lexicon/page-words';

/** The longest caption, in UTF-16 code units. */
const longest = 400;

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|d[aeiu]|van|von|der|la|al|bin))*";
/** Whose a picture is: "Ana Rubio/The Courier", "Klaus Amt/dpa/picture alliance". */
const owner = `${name}(?: ?[/,|] ?[\\p{L}.'’ -]{2,40}){0,3}(?: for (?:the )?${name})?`;
const capitalised = (word: string): string =>
  `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}|${word.toUpperCase()}`;
const what = `(?:${['photograph', 'photographs', 'photo', 'photos', 'picture', 'pictures', 'pic', 'pics', 'image', 'images', 'illustration', 'video', 'graphic', 'credit', 'credits'].map(capitalised).join('|')})`;

const credits: readonly RegExp[] = [
  /** Photograph: Tom Veyne/The Courier   Picture: Ana Rubio   (Image: Wharfe Mercury)   Credit...Dana Wolfe */
  new RegExp(`(?:^|[ .(\\[])${what}(?:: ?|\\.\\.\\.|…)(?:[Cc]ourtesy (?:of )?)?${owner}[)\\]]?$`, 'u'),
  /** Photo by Ana Rubio: a sentence may end so, when it does not stand by itself */
  new RegExp(`(?:^|[.!?] ?|[(\\[])${what} (?:by|courtesy(?: of)?):? ${owner}[)\\]]?\\.?$`, 'u'),
  /** [Amal Noor/Reuters]   (AP Photo/Ana Rubio)   REUTERS/Petra Lind   Gil Sandoval/Prairie Radio hide caption */
  new RegExp(`(?:^|[^.!?] )[([]${name} ?/ ?[\\p{L}.'’ -]{2,50}[)\\]]$`, 'u'),
  /[([](?:AP Photo|Photo by|Getty Images) ?\/ ?[\p{L}.'’ /-]{2,50}[)\]]$/u,
  /(?:^|[ .])(?:REUTERS|AP Photo|AFP|EPA|PA) ?\/ ?\p{Lu}[\p{L}.'’ -]{2,40}(?: Purchase Licensing Rights)?$/u,
  new RegExp(`[.!?] ${name}/${name}(?: (?:hide|toggle) caption)?$`, 'u'),
  /** (Submitted by Ana Rubio) */
  new RegExp(`[(\\[](?:[Ss]ubmitted|[Ss]upplied|[Pp]rovided) by ${owner}[)\\]]$`, 'u'),
  /(?:^|[ .])(?:hide|toggle) caption$/i,
  /** © Bloomberg   (Outback Radio: Bron Keating) */
  new RegExp(`[^.!?] (?:©|\\([cC]\\)|Copyright) ?(?:\\d{4} )?${owner}$`, 'u'),
  /\((?!Sources?:|Updates?:|Notes?:|Related:)\p{Lu}[\p{L}'’&]*(?: \p{Lu}[\p{L}'’&]*){0,3}: \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}\)$/u,
  /^\[\d+\/\d+\] \S.{1,250}$/,
  /^item \d+ of \d+ \S.{1,250}$/i,
  /^file (?:photo|picture|image)\b[^.]{0,120}\.?$/i,
];

/**
 * Whether a block is a caption with its credit, or a credit alone. A caption without a credit cannot
 * be told from a sentence of the article, and what has words between marks is left.
 */
export function isCaption(words: string): boolean {
  if (words.length > longest || /[“”«»"]/.test(words)) return false;
  return credits.some((pattern) => pattern.test(words)) || endsWithAgency(words);
}

/** "A ferry leaves the harbour at dusk. Getty Images": no full stop behind the agency. */
function endsWithAgency(words: string): boolean {
  if (pictureAgencies.has(words)) return true;
  const last = /[.!?]["'’)]? ([\p{L} -]{2,30})$/u.exec(words)?.[1];
  return last !== undefined && last.split('/').every((one) => pictureAgencies.has(one.trim()));
}
