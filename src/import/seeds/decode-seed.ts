/** A file's text, or why it has none, with the line where the reading stopped. */
export type Decoded = { readonly raw: string } | { readonly line: number; readonly message: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as UTF-8, or as UTF-16 where they begin with its byte order mark. */
export function decodeSeed(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (encoding !== null) {
    try {
      return { raw: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      return { line: 1, message: 'is marked as UTF-16 and is not; save it as plain text in UTF-8' };
    }
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return {
      line: lineAfter(bytes.subarray(0, nul)),
      message: 'a NUL byte stands here, which is no text; save the article as plain text in UTF-8',
    };
  }
  try {
    return { raw: utf8.decode(bytes) };
  } catch {
    return { line: lineOfFirstFault(bytes), message: 'has bytes that are not UTF-8; save it as plain text in UTF-8' };
  }
}

/**
 * The line that holds the first byte that is not UTF-8: a decoder that replaces faults shows where
 * the first stood.
 */
function lineOfFirstFault(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const at = lenient.indexOf('\uFFFD');
  return linesIn(lenient.slice(0, at === -1 ? 0 : at));
}

const lineAfter = (bytes: Uint8Array): number => linesIn(new TextDecoder('utf-8').decode(bytes));
const linesIn = (words: string): number => words.split(/\r\n|\n|\r/).length;
