/* Answers for everything on its pages: from the network, by a request of its own. */
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
