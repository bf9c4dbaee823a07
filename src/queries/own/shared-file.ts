/** What another program on the device handed over: a file, or words with the address that they are from. */
export type Shared =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly title: string; readonly text: string; readonly url: string };

/** The cache, and the key in it, under which the service worker leaves what it was handed. */
const cacheName = 'shared';
const key = (): string => `${import.meta.env.BASE_URL}read/shared`;

/** Takes what was handed over, once; null where nothing lies there. Never rejects. */
export async function takeShared(): Promise<Shared | null> {
  try {
    const cache = await caches.open(cacheName);
    const answer = await cache.match(key());
    if (answer === undefined) return null;
    await cache.delete(key());
    const name = answer.headers.get('x-name');
    if (name !== null) return { file: decoded(name), bytes: new Uint8Array(await answer.arrayBuffer()) };
    const said = (await answer.json()) as Readonly<Record<string, unknown>>;
    const field = (value: unknown): string => (typeof value === 'string' ? value : '');
    return { title: field(said['title']), text: field(said['text']), url: field(said['url']) };
  } catch {
    return null;
  }
}

/** A header holds Latin letters only: the name comes encoded as in an address. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
