// Keeps the kiosk's page and its files for when there is no network. Everything else passes by.
'use strict';
const SIMPANAN = 'bangga-kios';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (e) => e.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (e) => {
  const alamat = new URL(e.request.url);
  const milik = alamat.pathname.endsWith('/kios') || alamat.pathname.startsWith('/statis/');
  if (e.request.method !== 'GET' || alamat.origin !== location.origin || !milik) return;
  e.respondWith(ambil(e.request));
});

async function ambil(permintaan) {
  const simpanan = await caches.open(SIMPANAN);
  try {
    const jawaban = await fetch(permintaan);
    if (jawaban.ok) await simpanan.put(permintaan, jawaban.clone());
    return jawaban;
  } catch (e) {
    const tersimpan = await simpanan.match(permintaan, { ignoreSearch: true, ignoreVary: true });
    if (tersimpan) return tersimpan;
    throw e;
  }
}
