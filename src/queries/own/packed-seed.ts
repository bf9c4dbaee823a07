import type { OwnWords } from '../../model/own-article';

/** In characters: the longest address that carries a text. Chats and browsers cut longer ones. */
export const longestLink = 16_000;

/** In bytes: no more is unpacked of what an address carries, whatever it says. */
export const mostUnpacked = 300_000;

/** What became of the packed text of an address. */
export type Unpacked = OwnWords | { readonly why: 'broken' | 'too big' };

/** What parts a seed from its corrections: it stands in neither. */
const between = '\0';

/** A text, and what was put right in it, made small enough for an address, in letters that stand in one as they are (base64url of RFC 1952). Its checksum tells words that were changed on the way. */
export async function packWords({ seed, corrections }: OwnWords): Promise<string> {
  const small = new Response(corrections === '' ? seed : seed + between + corrections).body!.pipeThrough(
    new CompressionStream('gzip'),
  );
  const packed = new Uint8Array(await new Response(small).arrayBuffer());
  return btoa(binary(packed)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The inverse of `packWords`. What stands in an address is anybody's: it is unpacked up to a limit,
 * must be UTF-8, and is never more than words.
 */
export async function unpackWords(packed: string): Promise<Unpacked> {
  if (packed.length > longestLink * 2) return { why: 'too big' };
  if (!/^[\w-]+$/.test(packed)) return { why: 'broken' };
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const unpacked = await upTo(mostUnpacked, new DecompressionStream('gzip'), bytes);
    if (unpacked === null) return { why: 'too big' };
    const [seed, corrections = ''] = new TextDecoder('utf-8', { fatal: true }).decode(unpacked).split(between);
    return { seed: seed!, corrections };
  } catch {
    return { why: 'broken' };
  }
}

/** What comes out of a stream, or null, and no more is read, once it is more than `most` bytes. */
async function upTo(
  most: number,
  through: DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | null> {
  const reader = new Response(bytes).body!.pipeThrough(through).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function binary(bytes: Uint8Array): string {
  let words = '';
  for (let at = 0; at < bytes.length; at += 8192) words += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return words;
}
