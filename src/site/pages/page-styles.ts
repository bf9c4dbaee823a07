// modules are named as components are, with a capital: `.visually-hidden` is no module's
const classInSelector = /\.([A-Z]\w*)-[\w-]+/g;

/** The rules of a minified sheet, each with its braces; the sheet's strings hold no braces. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    const character = css[at];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    const ends = depth === 0 && (character === '}' || (character === ';' && css[start] === '@'));
    if (!ends) continue;
    rules.push(css.slice(start, at + 1));
    start = at + 1;
  }
  return rules;
}

function keptOf(rule: string, isUsed: (module: string) => boolean): string {
  const open = rule.indexOf('{');
  const prelude = rule.slice(0, open);
  if (/^@(?:media|supports|layer|container)\b/.test(prelude)) {
    const inner = stylesFor(rule.slice(open + 1, -1), isUsed);
    return inner === '' ? '' : `${prelude}{${inner}}`;
  }
  const modules = [...prelude.matchAll(classInSelector)].map(([, module]) => module!);
  return modules.length === 0 || modules.some(isUsed) ? rule : '';
}

const classAttribute = /\sclass="([^"]*)"/g;

/** What is empty until its reader opens it: no browser shows it before. */
const closed = /<div\b[^>]*\spopover="auto"[^>]*><\/div>/g;

/** The modules of styles that an HTML shows itself with, in the order of the alphabet. */
export function modulesIn(html: string): string[] {
  const attributes = new Set([...html.replace(closed, '').matchAll(classAttribute)].map(([, names]) => names!));
  const classes = new Set([...attributes].flatMap((names) => names.split(' ')));
  const modules = [...classes].map((name) => /^([A-Z]\w*)-/.exec(name)?.[1]);
  return [...new Set(modules.filter((module) => module !== undefined))].sort();
}

/** What only a reader's doing shows, or a printer: it can come after the paint. */
const isLater = (prelude: string): boolean =>
  prelude.split(',').every((selector) => /:hover|:focus|search\]/.test(selector)) || /^@media print\b/.test(prelude);

/** Of some styles those by which a page is first shown, before the whole sheet has come. */
export function firstStyles(css: string): string {
  return rulesOf(css)
    .filter((rule) => !isLater(rule.slice(0, rule.indexOf('{'))))
    .join('');
}

/** The site's one sheet for pages that have its fonts already: told of anew, they would be drawn anew. */
export const withoutFonts = (css: string): string =>
  rulesOf(css)
    .filter((rule) => !rule.startsWith('@font-face'))
    .join('');

/**
 * What a page needs of the site's one sheet: the rules of no module (`.Row-paragraph` is one of
 * `Row`), and those of the modules that it uses, in their order.
 */
export function stylesFor(css: string, isUsed: (module: string) => boolean): string {
  return rulesOf(css)
    .map((rule) => keptOf(rule, isUsed))
    .join('');
}
