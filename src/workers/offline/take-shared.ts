import type { RouteHandlerCallback } from 'workbox-core/types';
import { siteBase } from './keep-files';

/** The cache that hands on what another app shared, and the key in it. */
const sharedCache = 'shared';
const sharedKey = `${siteBase}read/shared`;

/**
 * Takes what another app shares (`share_target` of the manifest): keeps the file, its name in
 * `x-name`, percent-encoded, or `{title, text, url}` as JSON, and leads to the page that reads it.
 */
export const answerShare: RouteHandlerCallback = async ({ request }) => {
  const form = await request.formData();
  const file = form.getAll('file').find((one): one is File => one instanceof File && one.size > 0);
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const shared =
    file === undefined
      ? new Response(JSON.stringify({ title: said('title'), text: said('text'), url: said('url') }), {
          headers: { 'Content-Type': 'application/json' },
        })
      : new Response(file, {
          headers: {
            'Content-Type': file.type || 'application/octet-stream',
            'x-name': encodeURIComponent(file.name),
          },
        });
  await (await caches.open(sharedCache)).put(sharedKey, shared);
  return Response.redirect(`${siteBase}read/?shared`, 303);
};
