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

/**
 * What a page needs of the site's one sheet: the rules of no module (`.Row-paragraph` is one of
 * `Row`), and those of the modules that it uses, in their order.
 */
export function stylesFor(css: string, isUsed: (module: string) => boolean): string {
  return rulesOf(css)
    .map((rule) => keptOf(rule, isUsed))
    .join('');
}
