// The service worker of a site that is built with OFFLINE=none: takes away what an older one left, and itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const { scope } = self.registration;
  const base = new URL(scope).pathname;
  const isOurs = (name) => name.startsWith(`on-the-record ${base} `) || name.endsWith(scope);
  const clear = async () => {
    for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(clear());
});
