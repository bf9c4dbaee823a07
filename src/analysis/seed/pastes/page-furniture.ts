import { siteSections } from '../../lexicon/page-words';

/**
 * What a line is that a web page leaves in what was copied from it: `chrome` stands around the
 * article (menus, search, cookies), `tool` beside it (share, print, how long it takes to read),
 * `weak` is a word that may be one where another stands beside it, `list` heads a list of links, the
 * rest say all by themselves.
 */
export type Furniture = 'chrome' | 'tool' | 'weak' | 'list' | 'promo' | 'plug' | 'credit' | 'end';

/** The longest line that can be any, in UTF-16 code units. */
const longest = 320;

/** The end of a sentence, which no label has. */
export const endsSentence = (words: string): boolean => /[.!?…]["'’”»)\]]*$/.test(words) && !/\.{3}$/.test(words);

const chrome: readonly RegExp[] = [
  /** Skip to main content   Skip links   SKIP ADVERTISEMENT */
  /^skip (?:to|past|links?|navigation|ads?|advertisement|next section)\b[^.!?]{0,60}$/i,
  /** Menu   Show navigation menu   Search jobs   More menu */
  /^(?:(?:open|close|show|toggle|main|more|side|site|user|mobile) ){0,3}(?:navigation|navigation menu|menu|search|sections)$/i,
  /^search(?: (?:the )?(?:web|site|jobs|bar|for|here|news))?\b[ .…:]*$/i,
  /^(?:accessibility (?:help|links|statement)|keyboard shortcuts for .{1,30}|make a selection|\+ add to .{1,20}|watch listen|live tv|listen live|e-?paper|site index|homepage|.{1,30} homepage|watch live|all topics|view (?:this (?:email|letter) )?in (?:your )?browser|unsubscribe\b.{0,60})$/i,
  /** Sign in   Log in or register   My account */
  /^[•·|] ?(?:subscribe|sign in|log ?in)$/i,
  /^(?:(?:sign|log) ?(?:in|out|up|on)|register|my account|create (?:an )?account|become a member)(?: ?(?:or|\/|and|\|) ?(?:sign up|sign in|log ?in|register|subscribe))?$/i,
  /^(?:already have an account|was this (?:email )?forwarded to you|not a (?:member|subscriber)|new user)\?.{0,40}$/i,
  /** Subscribe for $1/week   Support us   Print subscriptions */
  /^(?:subscribe|donate|contribute|support us|support our work|newsletters?|print subscriptions|digital subscriptions|give a gift|today[’']s paper)(?: now| today| for .{1,30})?$/i,
  /** Over 3,000 subscribers   Discover more from … */
  /^(?:over |more than )?[\d,.]+k? subscribers$/i,
  /^discover more from .{1,60}$/i,
  /^by (?:subscribing|signing up|clicking [\w ]{1,20}),? (?:i|you) agree\b.{0,160}$/i,
  /** We use cookies …   Accept all cookies */
  /^(?:we|this (?:web)?site|our (?:web)?site|.{1,30} and (?:our|its) partners) uses? [^.]{0,40}\bcookies\b.{0,200}$/i,
  /^(?:accept|reject|manage|view|allow|set|cookies? on|hide)\b.{0,30}\bcookies?\b.{0,30}$/i,
  /^cookies?(?: (?:settings|policy|preferences|notice|on .{1,40}))?$/i,
  /^(?:accept|reject|allow) all$/i,
  /^(?:privacy|privacy policy|privacy notice|terms of (?:use|service)|terms and conditions|terms|feedback|contact us:?|about us|advertise(?: with us)?|trending(?: now)?|do not sell my personal information)$/i,
  /^\d+ (?:min(?:ute)?s?|hours?|days?) ago\b.{0,40}$/i,
];

const tool: readonly RegExp[] = [
  /** Share   Share this article   Share full article   Share on Facebook (opens in new tab) */
  /^share(?: this| full)?(?: article| story| post| page)?:?(?: (?:on|via|with|by) [\w ,/&]{1,60})?(?: \(opens in [\w ]{1,20}\))?[ .:]*$/i,
  /^share or comment on this article\b.{0,150}$/i,
  /^(?:click (?:here )?to )?(?:share|email|print|tweet|pin|save)\b (?:(?:on|to|via|this|a link to)\b[\w ,/&]{1,60}(?:\(opens in [\w ]{1,20}\))?|\(opens in [\w ]{1,20}\))$/i,
  /^[\d.,]+k? (?:shares?|likes?|views?|reactions?|retweets?|comments?)$/i,
  /^(?:save articles? to read later|read later|see all|gift this article|copy link|link copied|add as preferred source on google|add us on google|bookmark|(?:story|article) saved|sponsor(?:ed)? message|follow us|follow|like loading\.\.\.|loading\.\.\.|video ad feedback|story continues(?: below)?|generate key takeaways|key takeaways|takeaways by ai|view comments|see comments|jump to comments?(?: section)?|reuse this content|order reprints|purchase licensing rights|subscribers? only|for subscribers|premium|toggle caption|hide caption|expand|enlarge(?: this image)?|view image in fullscreen|image caption|image source|read more:?|provide news feedback.{0,40}|have a (?:confidential )?tip.{0,60}|report an? (?:error|problem)\b.{0,40}|write a comment\.*)$/i,
  /** 3 min read   • 3 MIN READ   4 minute read   3-Minute Listen   Listen to this article · 6:12 min */
  /^[•·|]? ?(?:reading time:? ?|estimated reading time:? ?|read time:? ?)?\d{1,3}[ -]?min(?:ute)?s?\.?(?:[ -](?:read|listen|watch|video))?$/i,
  /^(?:listen|listen to (?:this )?(?:article|story)|play audio|audio|listen now)(?: ?[·•|(] ?.{1,20})?$/i,
  /^heard on .{1,40}$/i,
  /** 0:00 / 18:22, of a player   @ANARUBIO, of a writer */
  /^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$|^@\w{2,30}$/,
  /^(?:send (?:us )?(?:your |a )?(?:feedback|tip|correction)(?: or correction)?|embed this (?:story|article)|get the app|reading time)$/i,
  /^(?:new: )?you can now listen to .{1,40}$|^(?:sorry,? )?this audio is (?:unavailable|not available|generated|automatically)\b.{0,60}$/i,
  /^estimated \d{1,2} min(?:ute)?s?$|^(?:set|add) .{1,30} as (?:an?|your) (?:preferred|trusted) source\b.{0,120}$/i,
  /^updates to this page$|^you can find this (?:story|article) in\b.{1,120}$/i,
  /** No comments:   3 comments   Leave a comment   Show Comments (0) */
  /^(?:view |show |see |read |all )?(?:no|\d[\d,.]*|leave a|post a|add a|view|show|all|see)? ?(?:the )?comments?(?: \(\d+\))?[ .:]*$/i,
  /^(?:comments: our rules|comments are closed.{0,30}|no comments yet.{0,40}|be the first to comment.{0,20})$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted stories|ad|article continues below(?: advertisement)?|scroll (?:down )?to continue.{0,40})[ .:]*$/i,
  /** list 1 of 3   end of list   [ Row over hedge … ] */
  /^(?:list \d+ of \d+|list of \d+ items|end of list|item \d+ of \d+)$/i,
  /^posted by [\w .]{1,40} at [\d:. apm]{1,12}$/i,
  /^(?:newer posts?|older posts?|posted in .{1,60}|filed under:? .{1,60}|tagged .{1,80}|topics?: ?.{1,60}|labels?:.{0,80}|email this ?blogthis!.{0,80})$/i,
  /^(?:previous|next)(?: post| article| story)?: .{1,100}$/i,
  /^(?:lire en français|read in \p{Lu}\p{L}+|leer en español|auf deutsch lesen)$/iu,
  /** an address alone */
  /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/,
  /^yes,? this page is useful$|^no,? this page is not useful$|^is this page useful\??$/i,
];

/** Words that a paper's own line may be too. */
const weak =
  /^(?:save|print|comment|comments|email|e-mail|facebook|twitter|x|whatsapp|linkedin|reddit|flipboard|telegram|pinterest|messenger|bluesky|threads|instagram|youtube|tiktok|share|play|pause|live|video|watch|download|transcript|translate|summary|more|photos?|gallery|close|link|next|previous|home|top|back to top|news|\d{1,3}(?:[.,]\d{3})*|[\d.]+k)$/i;

const list: readonly RegExp[] = [
  /** More...   Read more   See more: */
  /^(?:read |see |show |load |view )?more(?: stories| news| on this(?: story| topic)?| articles| from .{1,40}| like this| in .{1,30})?[ .…:>»]*$/i,
  /^(?:keep|continue) reading[ :]*$/i,
  /^read (?:this )?next[ :]*$/i,
  /** Related articles:   You may also like   Explore more on these topics */
  /^(?:related(?: articles?| stories| story| topics?| news| content| posts?| links)?|recommended(?: for you| stories| reading)?|you (?:may|might) also like|most (?:read|popular|viewed|shared)|trending(?: now)?|up next|top news(?: today)?|top stories|latest(?: news| stories| headlines)?|in this (?:section|article|story)|about the authors?|more on|also from this source|also in .{1,30}|explore more(?: on these)?(?: topics)?|topics|tags|partner service|go deeper|editors?[’'] picks?|don[’']t miss|popular now|what to read next|around the web|from around the web|more for you|get involved with the news(?: in your community)?|send your stories and photos now|discussion about this post|post navigation|elsewhere on .{1,30}|more on this)[ .:]*$/i,
];

const promo: readonly RegExp[] = [
  /** Read more: Ten bridges we have lost   See also » … */
  /^(?:read|see|watch|listen|also|related|more|recommended|don[’']t miss|must read|go deeper|in pictures|explainer|background|opinion|from the archives?|live updates?)(?: more| also| next| article| story| stories| now| this| here| read)?(?: on this)? ?[:|»>] ?(?=\S).{1,160}$/i,
  /^\[ .{5,150} \]$/,
];

/** The same without a colon, told by its capitals. */
const promoInCapitals =
  /^(?:READ (?:MORE|ALSO|NEXT)|RELATED(?: ARTICLE| STORY| STORIES)?|SEE ALSO|ALSO READ|MUST READ|DON[’']T MISS) (?=\p{Lu}|\d|[‘“'"]).{4,150}$/u;

const plug: readonly RegExp[] = [
  /(?:^|[.!?:] )(?:please )?(?:sign up|subscribe|get|join|register)\b[^.!?]{0,80}\b(?:newsletters?|briefings?|inbox|mailing list|(?:whatsapp|telegram) (?:channel|community|group))\b[^.!?]{0,80}(?:[.!] [^.!?]{0,100})?[.!]?$/i,
  /^(?:sign up|subscribe|click) here[^.!?]{0,80}[.!]?$/i,
  /(?:^|[.!?] )(?:subscribe|register|become a (?:member|subscriber)|donate) (?:now|today|for free|for full access|here|to (?:read|continue|keep reading|receive))\b[^.!?]{0,80}[.!]?$/i,
  /^(?:download|get|install) (?:the|our) (?:free |new ){0,2}(?:[\w'’-]+ ){0,4}app\b[^.!?]{0,80}[.!]?$/i,
  /^(?:do you have|have you got|have|got) an? (?:story|news tip|tip)\b.{0,160}$/i,
  /\bwe (?:may|might|can) (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commissions?\b/i,
  /^follow (?:topics|authors|tags)\b[^.!?]{0,160}[.!]?$/i,
  /^unlock (?:the|this|your) .{3,60} for free$/i,
  /\bin this (?:daily|weekly|monthly) newsletter\.?$/i,
  /^thanks for (?:reading|subscribing to) .{1,60}!.{0,120}$/i,
  /^(?:follow|like|find) (?:us|.{1,40}) on (?:facebook|twitter|x|instagram|youtube|linkedin|bluesky|tiktok|whatsapp)\b[^.]{0,80}[.!]?$/i,
  /^(?:follow us on|like us on|sign up (?:to|for) (?:our|the)|subscribe to (?:our|the)|click here (?:to|for)) ?[\w ,/&'’-]{1,80}[ .:!]*$/i,
  /^this is (?:local )?news you can rely on\b.{0,100}$/i,
  /^follow @?\w+ on \w+$|^follow on (?:x|twitter) @\w+$/i,
];

/** Names and what stands between them, and nothing else: no sentence goes on behind. */
const names =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ ,;:]+(?:\\p{Lu}[\\p{L}.'’-]*|and|in|for|by|with|from|at|of|the|de|van|der|additional|reporting|writing|editing|compiled|translated)){0,40}";
const work =
  '(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslated|[Rr]esearch|[Gg]raphics?|[Pp]hotography|[Pp]roduction)';

const credit: readonly RegExp[] = [
  /** (Reporting by Ana Rubio; Editing by Tom Veyne) */
  new RegExp(`^[([]?(?:[Aa]dditional )?${work}(?: and ${work})? by:? ${names}\\.?[)\\]]?\\.?$`, 'u'),
  new RegExp(
    `^[—–-]? ?[Ww]ith (?:assistance|additional reporting|reporting|contributions|files) (?:from|by) ${names}\\.?$`,
    'u',
  ),
  new RegExp(
    `^(?:[—–-] ?)?${names} contributed (?:to this (?:report|story|article)|reporting)(?: ${names})?\\.?$`,
    'u',
  ),
  /^our standards: .{1,60}$/i,
  /^\p{Lu}[\p{L} -]{1,40} with (?:AFP|AP|Reuters|agencies|dpa)$/u,
  /^SOURCE:? \p{Lu}.{1,80}$/u,
  /^[Ss]ources?: (?:\p{L}+ ){0,3}(?:[Aa]gencies|AFP|AP|Reuters)$/u,
];

const end: readonly RegExp[] = [
  /** © 2024 Example Media. All rights reserved. */
  /^(?:©|\(c\)|copyright)(?: |$).{0,150}$/i,
  /^all rights reserved[ .]*$/i,
  /^a version of this (?:article|story) (?:appears|appeared) in print\b.{0,280}$/i,
  /^this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:in|on)\b.{0,120}$/i,
];

const kinds: readonly (readonly [Furniture, readonly RegExp[]])[] = [
  ['list', list],
  ['tool', tool],
  ['chrome', chrome],
  ['promo', promo],
  ['plug', plug],
  ['credit', credit],
  ['end', end],
  ['weak', [weak]],
];

/** What a block that a page left is; null for what may be the article's. Linear in its length. */
export function furnitureOf(words: string): Furniture | null {
  if (words.length > longest) return null;
  const isSaid = /[“”"]|«.*»|».*«/.test(words) || (endsSentence(words) && reported.test(words));
  for (const [kind, patterns] of kinds) {
    if (isSaid && kind !== 'credit' && kind !== 'end') continue;
    if (kind === 'promo' && isSentence(words)) continue;
    if (patterns.some((pattern) => pattern.test(words))) return kind;
  }
  return !isSaid && promoInCapitals.test(words) ? 'promo' : null;
}

/** Verbs that a page's own lines do not have. */
const reported = /\b(?:said|says|told|tells|wrote|asked|added|was|were|has|had)\b/;

/** A question may be the title of what is linked; a full stop ends what the paper says itself. */
const isSentence = (words: string): boolean => /[.]["'’”»)]*$/.test(words) && !/\.{3}$/.test(words);

const parts = /\s*(?:[|>›»•·/]|\s[–—-]\s)\s*/;

/** News  Opinion  Sport   Home | World | Sport   Home > Roads   News|Water: names of a site's parts. */
export function isSiteSections(words: string): boolean {
  if (words.length > 160 || endsSentence(words)) return false;
  const names = words.split(parts).filter((name) => name !== '');
  const known = names.filter((name) => siteSections.has(name.toLowerCase())).length;
  if (names.length === 1) return known === 1 || areAllSections(words);
  const areParted = known > 0 || names.length > 2 || /[|>›»•]/.test(words);
  return areParted && names.every((name) => /^[\p{Lu}\d]/u.test(name) && name.split(' ').length <= 4);
}

/** Names without marks between: the longest that fits is taken each time. */
function areAllSections(words: string): boolean {
  const all = words.toLowerCase().split(' ');
  let at = 0;
  while (at < all.length) {
    const length = [3, 2, 1].find((n) => at + n <= all.length && siteSections.has(all.slice(at, at + n).join(' ')));
    if (length === undefined) return false;
    at += length;
  }
  return true;
}
