import { webAddress } from './web-address';

/** The page of a file in which a browser saved it with all that belongs to it (RFC 2557). */
export interface MhtmlRoot {
  readonly bytes: Uint8Array;
  /** the charset that its part says, null where it says none */
  readonly charset: string | null;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** How many parts one file may have. */
const mostParts = 2000;

/** Whether bytes are a message with parts, and no page. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = binary(bytes.subarray(0, 20_000));
  return (
    /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+\r?\n/.test(start) &&
    /^content-type:\s*multipart\/related/im.test(start)
  );
}

/**
 * The root of a message: the part that its `start` names, else the first that is a page. Frames and
 * pictures are other parts, and never join it. Says why there is none.
 */
export function rootOfMhtml(bytes: Uint8Array): MhtmlRoot | { readonly message: string } {
  const whole = partOf(binary(bytes));
  const type = whole.headers.get('content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (boundary === null) return { message: 'is a saved page without a boundary between its parts; save it again' };
  const parts = partsBetween(whole.body, boundary);
  const root = rootOf(whole, parts);
  if (root === undefined || !isPage(root)) return { message: 'is a saved page that holds no page; save it again' };
  return {
    bytes: decodedBody(root.body, encodingOf(root)),
    charset: parameter(root.headers.get('content-type') ?? '', 'charset'),
  };
}

/** Browsers name it by its `Content-ID`, also without the brackets around it, or by its address. */
function rootOf({ headers }: Part, parts: readonly Part[]): Part | undefined {
  const bare = (id: string | null | undefined): string | null => id?.replace(/^<|>$/g, '') ?? null;
  const start = bare(parameter(headers.get('content-type') ?? '', 'start'));
  const place = headers.get('snapshot-content-location') ?? null;
  const named = parts.find((part) => start !== null && bare(part.headers.get('content-id')) === start);
  const placed = parts.find((part) => place !== null && isPage(part) && part.headers.get('content-location') === place);
  return named ?? placed ?? parts.find(isPage);
}

/**
 * The parts of a message by the address that its page has for them: their `Content-Location`, or
 * `cid:` and their `Content-ID`. What is asked for is decoded then; null of what is no part.
 */
export function partsOfMhtml(bytes: Uint8Array): (src: string) => Uint8Array | null {
  const whole = partOf(binary(bytes));
  const boundary = parameter(whole.headers.get('content-type') ?? '', 'boundary');
  const parts = boundary === null ? [] : partsBetween(whole.body, boundary);
  const places = new Map<string, Part>();
  for (const part of parts) {
    const [place, id] = [part.headers.get('content-location'), part.headers.get('content-id')];
    if (place !== undefined && !places.has(place)) places.set(place, part);
    if (id !== undefined) places.set(`cid:${id.replace(/^<|>$/g, '')}`, part);
  }
  const root = rootOf(whole, parts)?.headers.get('content-location') ?? null;
  return (src) => {
    const part = places.get(src) ?? places.get(webAddress(src, root) ?? '');
    return part === undefined ? null : decodedBody(part.body, encodingOf(part));
  };
}

const isPage = ({ headers }: Part): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? 'text/html');

const encodingOf = ({ headers }: Part): string => (headers.get('content-transfer-encoding') ?? '').toLowerCase();

/** Each byte as the code unit of its number, which no decoder of today gives. */
function binary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

function partsBetween(body: string, boundary: string): Part[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`, mostParts);
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => partOf(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, '')));
}

function partOf(message: string): Part {
  const end = /\r?\n\r?\n/.exec(message);
  const head = end === null ? message : message.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : message.slice(end.index + end[0].length) };
}

function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

function decodedBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return bytesOf(atob(wholeBase64(body)));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const joined = body.replace(/[ \t]*=\r?\n/g, '');
  return bytesOf(joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A file that was cut off may end within four letters. */
function wholeBase64(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
  return letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
}
