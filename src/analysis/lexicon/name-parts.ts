const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words in small letters that stand inside a name: "von der Leyen", "bin Salman". */
export const particles =
  words(`von van der den de del della di da dos das du la le lo los las bin ibn bint al el ould ben ter ten zu zur y e af av
  abu um umm ul ur wa vom zum d'`);

/** What follows a surname, without full stops. */
export const suffixes = words('jr sr ii iii iv junior senior');

/** Capitalised words that begin sentences or stand in headlines and are never a part of a person's name, lower case. */
export const breakingWords =
  words(`the a an this that these those there here it its he she they we you i his her their our your my me him them us who whom whose which what
  when where why how if though although because since while as at in on of for from with without within by to into onto upon over under
  after before during until till between among against about above below across along around behind beyond near off out through
  throughout toward towards up down and or but nor so yet not no nothing nobody none some any each every either neither both all many much more most
  few less least other others another such same own only just even also too very still already again then now once never ever always
  often sometimes perhaps maybe however therefore moreover meanwhile instead indeed thus hence besides despite amid amidst per via is are was were be
  been being am do does did done has have had having can could would should might must shall ought 's 're 've 'll 'd n't
  yes well oh ah hey ok okay today yesterday tomorrow tonight last next first second third finally earlier later recently currently
  like unlike according asked speaking following including one two three four five six seven eight nine ten
  hundreds thousands millions dozens several let get got make says said say told see read click image photo video watch
  whether rather than once unless whatever whoever anyone everyone someone everybody somebody anything everything something
  mr's it's that's he's she's they're we're i'm you're don't doesn't isn't can't won't`);

/** Words that rather break a name, and yet are surnames after a given name: "Peter Such". */
export const breakingSurnames = words(`such more still down near over read well ever even least own christmas easter`);

/** Words that rather break a name, and yet are given names before a surname: "Per Aas". */
export const breakingGivenNames = words('per even');

/** Names of days and months that are no given names. */
export const dayAndMonthWords =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  january february march july september october november december jan feb mar apr jul aug sep sept oct nov dec
  christmas easter ramadan`);
