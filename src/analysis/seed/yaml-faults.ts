import { isScalar, visit, type Document, type ErrorCode, type LineCounter, type Node } from 'yaml';

/** What is wrong with YAML, and the 1-based line of the YAML on which it stands. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

const quoteIt = 'put the whole value between double quotes';
const flatFields = 'write fields as name: value, one a line, with a space after the colon';

/** The parser's faults in the words of somebody who writes a few fields by hand. */
const faultWords = {
  BLOCK_AS_IMPLICIT_KEY: `a second colon stands in this value; ${quoteIt}, and begin each field on a line of its own`,
  BLOCK_IN_FLOW: `a field or list of its own stands within brackets; ${flatFields}`,
  UNEXPECTED_TOKEN: `words or marks stand here that belong to no value; ${quoteIt}, any " within it as \\"`,
  MISSING_CHAR: `something is left out here, a colon, a dash or a bracket; ${flatFields}`,
  MULTILINE_IMPLICIT_KEY: `is no field; ${flatFields}`,
  KEY_OVER_1024_CHARS: `the name of a field is too long; ${flatFields}`,
  NON_STRING_KEY: `the name of a field is no word; ${flatFields}`,
  TAB_AS_INDENT: 'a tab begins this line; use spaces in its place',
  BAD_INDENT: `a bracket is never closed, or a line is set in too little; ${quoteIt}`,
  BAD_SCALAR_START: `the value begins with a mark that YAML keeps for itself; ${quoteIt}`,
  BAD_DQ_ESCAPE: 'a backslash between double quotes makes no sign here; write it twice, or use single quotes',
  DUPLICATE_KEY: 'this field stands here for the second time; keep one of them',
  MULTIPLE_DOCS: 'a second document begins here; keep the fields together, above one line ---',
  BAD_DIRECTIVE: 'a line that begins with % is no field; take it out',
  BAD_ALIAS: `the value begins with *, which YAML keeps for itself; ${quoteIt}`,
  ALIAS_PROPS: `the value begins with *, which YAML keeps for itself; ${quoteIt}`,
  MULTIPLE_ANCHORS: `the value begins with &, which YAML keeps for itself; ${quoteIt}`,
  MULTIPLE_TAGS: `the value begins with !, which YAML keeps for itself; ${quoteIt}`,
  TAG_RESOLVE_FAILED: `the value begins with !, which YAML keeps for itself; ${quoteIt}`,
  BAD_PROP_ORDER: `the value begins with a mark that YAML keeps for itself; ${quoteIt}`,
  BAD_COLLECTION_TYPE: `the value begins with !, which YAML keeps for itself; ${quoteIt}`,
  RESOURCE_EXHAUSTION: `holds too much within one another; ${flatFields}`,
  IMPOSSIBLE: `cannot be read here; ${flatFields}`,
} satisfies Record<ErrorCode, string>;

/**
 * All faults of a YAML document, at most one a line: one slip makes the parser stumble several
 * times.
 */
export function yamlFaults(document: Document, counter: LineCounter): YamlFault[] {
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const found = document.errors.map(({ code, pos }): YamlFault => {
    const opened = code === 'MISSING_CHAR' ? quoteAround(document, pos[0]) : null;
    if (opened === null) return { line: lineAt(pos[0]), message: faultWords[code] };
    return {
      line: lineAt(opened),
      message: 'a quotation mark is opened here and never closed; close it after the value',
    };
  });
  const kept = keptSign(document);
  const all = kept === null ? found : [...found, { line: lineAt(kept.offset), message: kept.message }];
  return [...new Map(all.reverse().map((fault) => [fault.line, fault])).values()].reverse();
}

/** Where the value between quotation marks begins that ends at an offset, null where none does. */
function quoteAround(document: Document, offset: number): number | null {
  let begin: number | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < offset && offset <= range[1])
        begin = range[0];
    },
  });
  return begin;
}

/**
 * The first words after `&`, `!` or `*`, which YAML takes away without an error: nothing that an
 * owner wrote may be lost. Aliases can stand for gigabytes, too.
 */
function keptSign(document: Document): { offset: number; message: string } | null {
  let found: { offset: number; message: string } | null = null;
  const keep = (node: Node, message: string): symbol => {
    found = { offset: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) =>
      keep(node, 'has an alias (*name) here; write out what it stands for, or put the value between double quotes'),
    Value: (_, node) => {
      if (isScalar(node) && node.anchor !== undefined) return keep(node, faultWords.MULTIPLE_ANCHORS);
      if (node.tag?.startsWith('!') === true) return keep(node, faultWords.MULTIPLE_TAGS);
      return undefined;
    },
  });
  return found;
}
