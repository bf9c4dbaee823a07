/** From U+00A0 on, in their order: what HTML calls the letters of Latin-1. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Marks of print beyond them. */
const marks =
  'ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ prime ′ Prime ″ minus − larr ← rarr → dagger † Dagger ‡ permil ‰ ensp \u2002 emsp \u2003 thinsp \u2009';

/** By name, what HTML's named characters of news stand for: feeds use them though XML does not know them. */
export const htmlEntities: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, n) => [name, String.fromCharCode(0xa0 + n)] as const),
  ...marks.split(' ').flatMap((name, n, all) => (n % 2 === 0 ? [[name, all[n + 1]!] as const] : [])),
]);
