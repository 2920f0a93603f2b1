// Keeps the page's own files for when there is no network, by the hash of all of them, and takes files that another
// program of the phone shares. Nothing else passes through it.
const NAME = 'ringoff-%HASH%';
const FILES = %FILES%;
let shared = [];

addEventListener('install', (event) => event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES))));
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== NAME) await caches.delete(name);
  await clients.claim();
})()));
addEventListener('message', ({ data, source }) => {
  if (data === 'shared') source.postMessage({ shared: shared.splice(0) });
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === 'POST' && url.pathname.endsWith('/share')) {
    event.respondWith(request.formData().then((form) => {
      shared = form.getAll('files');
      return Response.redirect('./?shared', 303);
    }));
  } else if (request.method === 'GET' && url.origin === location.origin) {
    const wanted = request.mode === 'navigate' ? './' : request;
    event.respondWith(caches.match(wanted, { cacheName: NAME }).then((kept) => kept || fetch(request)));
  }
});
