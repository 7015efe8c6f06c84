// The survey on a shared tablet. Every answer goes into the browser's own queue first and leaves it
// only after the server has named its id as stored; the id makes a second sending harmless.
(() => {
  'use strict';
  const alamat = document.body.dataset.alamat;
  const panel = [...document.querySelectorAll('[data-panel]')];
  const pertanyaan = panel.filter((p) => p.dataset.nama);
  const cari = (nama) => document.querySelector(`[data-${nama}]`);
  const kembali = cari('kembali');
  const lewati = cari('lewati');
  const keadaan = cari('keadaan');
  const bawaan = keadaan.querySelector('input');
  const SIMPAN = 30 * 24 * 3600 * 1000;
  const SEKALI = 50;
  const DIAM = 45;
  let isi = {};
  let kini = 0;
  let diam = 0;
  let mundur = 0;

  // ---- queue ---------------------------------------------------------------------------------
  const buka = () => new Promise((jadi, gagal) => {
    const minta = indexedDB.open('bangga-kios', 1);
    minta.onupgradeneeded = () => minta.result.createObjectStore('antrean', { keyPath: 'id' });
    minta.onsuccess = () => jadi(minta.result);
    minta.onerror = () => gagal(minta.error);
  });
  const kerja = async (cara, lakukan) => {
    const db = await buka();
    try {
      return await new Promise((jadi, gagal) => {
        const t = db.transaction('antrean', cara);
        const minta = lakukan(t.objectStore('antrean'));
        t.oncomplete = () => jadi(minta && minta.result);
        t.onerror = t.onabort = () => gagal(t.error);
      });
    } finally {
      db.close();
    }
  };
  const semua = () => kerja('readonly', (s) => s.getAll());
  const hapus = (id) => kerja('readwrite', (s) => { id.forEach((satu) => s.delete(satu)); });

  let mengirim = false;
  const kirim = async () => {
    if (mengirim) return;
    mengirim = true;
    try {
      const tua = Date.now() - SIMPAN;
      const antrean = await semua();
      await hapus(antrean.filter((a) => Date.parse(a.saat) < tua).map((a) => a.id));
      const milik = antrean.filter((a) => a.alamat === alamat && !a.ditolak && Date.parse(a.saat) >= tua);
      for (let i = 0; i < milik.length; i += SEKALI) {
        const bagian = milik.slice(i, i + SEKALI);
        const jawab = await fetch(alamat, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(bagian.map((a) => ({ isi: a.isi, saat: a.saat }))),
        });
        if (!jawab.ok) break;
        const balasan = await jawab.json();
        await hapus(balasan.diterima);
        for (const tolak of balasan.ditolak) {
          const asal = bagian.find((a) => a.id === tolak.id);
          if (asal) await kerja('readwrite', (s) => s.put({ ...asal, ditolak: tolak.pesan }));
        }
      }
    } catch (e) {
      // no network: what is in the queue stays there
    } finally {
      mengirim = false;
      await lapor();
    }
  };
  const lapor = async () => {
    const antrean = await semua();
    const tunggu = antrean.filter((a) => !a.ditolak).length;
    const tolak = antrean.length - tunggu;
    const kata = [];
    if (tunggu) kata.push(`${tunggu} jawaban menunggu jaringan`);
    if (tolak) kata.push(`${tolak} jawaban ditolak`);
    if (!kata.length && !navigator.onLine) kata.push('tanpa jaringan; jawaban tetap disimpan');
    teks(kata.join(', '));
    keadaan.dataset.tunggu = String(tunggu);
  };
  const teks = (kata) => {
    [...keadaan.childNodes].filter((n) => n !== bawaan).forEach((n) => n.remove());
    keadaan.append(kata);
  };

  // ---- screens -------------------------------------------------------------------------------
  const tampil = (nama) => {
    panel.forEach((p) => { p.hidden = p.dataset.panel !== nama; });
    const terbuka = panel.find((p) => !p.hidden);
    const judul = terbuka.querySelector('.tanya');
    if (judul) judul.focus();
    const bertanya = Boolean(terbuka.dataset.nama);
    kembali.hidden = !bertanya;
    lewati.hidden = !bertanya || ['layanan', 'tiket'].includes(nama);
    if (bertanya) {
      terbuka.querySelectorAll('[data-nilai]').forEach((b) => {
        b.setAttribute('aria-pressed', String(isi[terbuka.dataset.nama] === b.dataset.nilai));
      });
    }
    diam = 0;
  };
  const ulang = () => {
    isi = bawaan ? { layanan: bawaan.value } : {};
    kini = 0;
    const ketik = document.getElementById('tiket');
    if (ketik) ketik.value = '';
    tampil('awal');
  };
  const maju = () => {
    kini += 1;
    if (kini < pertanyaan.length) tampil(pertanyaan[kini].dataset.panel);
    else selesai();
  };
  const terjawab = () => pertanyaan.some((p) => /^[A-Z]/.test(p.dataset.nama) && isi[p.dataset.nama]);
  const selesai = async () => {
    if (terjawab()) {
      const id = crypto.randomUUID();
      const jawaban = { id, alamat, saat: new Date().toISOString(), isi: { ...isi, id } };
      await kerja('readwrite', (s) => s.put(jawaban));
      mundur = 6;
      tampil('selesai');
      kirim();
    } else {
      ulang();
    }
  };

  document.addEventListener('click', (e) => {
    diam = 0;
    const tombol = e.target.closest('button');
    if (!tombol) return;
    if (tombol.dataset.mulai !== undefined) {
      kini = 0;
      tampil(pertanyaan[0].dataset.panel);
    } else if (tombol.dataset.nilai !== undefined) {
      isi[pertanyaan[kini].dataset.nama] = tombol.dataset.nilai;
      maju();
    } else if (tombol.dataset.lanjut !== undefined) {
      isi.tiket = document.getElementById('tiket').value;
      if (isi.tiket.trim()) maju();
    } else if (tombol === lewati) {
      delete isi[pertanyaan[kini].dataset.nama];
      maju();
    } else if (tombol === kembali) {
      kini -= 1;
      if (kini < 0) ulang();
      else tampil(pertanyaan[kini].dataset.panel);
    } else if (tombol.dataset.penuh !== undefined) {
      document.documentElement.requestFullscreen().catch(() => {});
    }
  });
  document.addEventListener('keydown', (e) => {
    diam = 0;
    const terbuka = pertanyaan[kini];
    if (!terbuka || terbuka.hidden || e.target.matches('input')) return;
    const tombol = [...terbuka.querySelectorAll('[data-nilai]')][Number(e.key) - 1];
    if (tombol) tombol.click();
  });
  document.addEventListener('fullscreenchange', () => {
    cari('penuh').hidden = Boolean(document.fullscreenElement);
  });

  setInterval(() => {
    const terbuka = panel.find((p) => !p.hidden).dataset.panel;
    if (terbuka === 'selesai') {
      mundur -= 1;
      cari('hitung').textContent = String(Math.max(0, mundur));
      if (mundur <= 0) ulang();
    } else if (terbuka !== 'awal') {
      diam += 1;
      if (diam >= DIAM) ulang();
    }
  }, 1000);

  // ---- offline -------------------------------------------------------------------------------
  const siapkan = async () => {
    if (!('serviceWorker' in navigator)) return;
    await navigator.serviceWorker.register('/skm/pekerja.js');
    await navigator.serviceWorker.ready;
    const simpanan = await caches.open('bangga-kios');
    const berkas = performance.getEntriesByType('resource')
      .map((r) => new URL(r.name))
      .filter((u) => u.origin === location.origin && u.pathname.startsWith('/statis/'))
      .map((u) => u.pathname);
    await simpanan.addAll([location.pathname, ...new Set(berkas)]);
    document.body.dataset.siap = 'ya';
  };

  document.querySelector('.tanpa-skrip').hidden = true;
  cari('mulai').hidden = false;
  cari('penuh').hidden = !document.documentElement.requestFullscreen;
  window.addEventListener('online', kirim);
  window.addEventListener('offline', lapor);
  setInterval(kirim, 30000);
  ulang();
  kirim();
  siapkan().catch(() => {});
})();
