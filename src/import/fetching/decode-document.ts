import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import sniffHtml from 'html-encoding-sniffer';

/**
 * The text of a document, with what is to be told of its charset; or why it has none, in words that
 * follow its name.
 */
export type DecodedDocument =
  { readonly text: string; readonly warning: string | null } | { readonly line: number; readonly message: string };

/**
 * Decodes a document as browsers do: its byte order mark goes before the charset that it was sent
 * with (null where none was), that before what it declares itself. Bytes that are none of the
 * charset are no text: the next declaration is tried and told, else the document is refused. What
 * reads as UTF-8 beyond ASCII is UTF-8, though declared otherwise: no other text looks so by chance.
 */
export function decodeDocument(bytes: Uint8Array, sentCharset: string | null): DecodedDocument {
  const mark = getBOMEncoding(bytes);
  if (mark !== null) return decoded(bytes, mark) ?? refused(bytes, mark, 'is marked as');
  const declared = [sentCharset, ownCharset(bytes)].filter((label) => label !== null);
  const known = declared.flatMap((label) => normalizeEncoding(label) ?? []);
  const first = known[0] ?? 'utf-8';
  const asUtf8 = isOfSingleBytes(first) ? decoded(bytes, 'utf-8') : null;
  if (asUtf8 !== null)
    return isAscii(bytes) ? asUtf8 : { ...asUtf8, warning: `is declared as ${first} and is UTF-8; read as UTF-8` };
  for (const encoding of known.length === 0 ? ['utf-8'] : known) {
    const found = decoded(bytes, encoding);
    if (found !== null && encoding === first) return found;
    if (found !== null) return { ...found, warning: `is sent as ${first} and is not; read as ${encoding}, as it says` };
  }
  if (known.length > 0 || !isHtml(bytes)) return refused(bytes, first, known.length > 0 ? 'is declared as' : 'is not');
  const warning = 'declares no charset and is not UTF-8; read as windows-1252, as browsers do';
  return { text: new TextDecoder('windows-1252').decode(bytes), warning };
}

const isOfSingleBytes = (encoding: string): boolean => /^(?:windows-|iso-8859|koi8|ibm|mac|x-mac)/.test(encoding);

function decoded(bytes: Uint8Array, encoding: string): { text: string; warning: null } | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), warning: null };
  } catch {
    return null;
  }
}

function refused(bytes: Uint8Array, encoding: string, how: string): DecodedDocument {
  const shown = encoding === 'replacement' ? 'a charset that browsers refuse' : encoding.toUpperCase();
  const words = how === 'is not' ? `is not ${shown}` : `${how} ${shown} and is not`;
  return { line: lineOfFault(bytes, encoding), message: `${words}: which letters its bytes mean cannot be told` };
}

function lineOfFault(bytes: Uint8Array, encoding: string): number {
  const lenient = encoding === 'replacement' ? '' : new TextDecoder(encoding).decode(bytes);
  return lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n').length;
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

const beginOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));

const isHtml = (bytes: Uint8Array): boolean => /<(?:!doctype html|html|head|body)\b/i.test(beginOf(bytes));

/** What a document says of its own charset: its XML declaration or its `<meta>`. */
function ownCharset(bytes: Uint8Array): string | null {
  const declaration = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(beginOf(bytes));
  if (declaration !== null) return declaration[1]!;
  if (!isHtml(bytes)) return null;
  const found = sniffHtml(bytes, { defaultEncoding: 'none' });
  return found === 'none' ? null : found;
}
