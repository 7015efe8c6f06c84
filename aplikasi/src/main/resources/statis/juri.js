// Scoring sheet that survives a lost connection, and the timer. Pages work without this file.
(() => {
  "use strict";

  // ---- sheet: every change is kept in the browser first, then sent until it is acknowledged
  const form = document.querySelector("form[data-juri]");
  if (form) {
    const alamat = form.dataset.juri;
    const kunci = "juri:" + alamat;
    const status = form.querySelector("[data-simpan-status]");
    const total = form.querySelector("[data-total]");
    const medan = [...form.querySelectorAll("input[data-bobot]")];
    let berjalan = false;
    let tunda = 0;
    let jeda = 1000;

    const baca = (nama = kunci) => { try { return JSON.parse(localStorage.getItem(nama)); } catch { return null; } };
    const tulis = (isi, nama = kunci) => { try { isi ? localStorage.setItem(nama, JSON.stringify(isi)) : localStorage.removeItem(nama); } catch { /* private mode */ } };
    const terbang = kunci + ":dikirim"; // sent, not acknowledged: goes again unchanged before anything newer
    const nomor = () => crypto.randomUUID ? crypto.randomUUID()
      : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) => (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16));
    const angka = (teks) => { const n = Number(teks.trim().replace(",", ".")); return teks.trim() !== "" && n >= 0 && n <= 100 ? n : null; };

    function hitung() {
      let jumlah = 0;
      for (const m of medan) jumlah += (angka(m.value) ?? 0) * Number(m.dataset.bobot) / 100;
      total.textContent = jumlah.toFixed(2).replace(".", ",");
    }
    const isi = () => Object.fromEntries(medan.map((m) => [m.name, m.value.trim()]));
    const sah = () => medan.every((m) => m.value.trim() === "" || angka(m.value) !== null);

    function berubah() {
      hitung();
      if (!sah()) { status.textContent = "Skor harus angka 0 sampai 100."; return; }
      tulis({ versi: form.versi.value, kiriman: nomor(), isi: isi() });
      status.textContent = "Menyimpan…";
      clearTimeout(tunda);
      tunda = setTimeout(kirim, 400);
    }

    async function kirim() {
      if (berjalan) return;
      let antre = baca(terbang);
      if (!antre) {
        antre = baca();
        if (!antre) return;
        antre.versi = form.versi.value;
        tulis(antre, terbang);
      }
      berjalan = true;
      const badan = new URLSearchParams({ _csrf: form._csrf.value, versi: antre.versi, kiriman: antre.kiriman, ...antre.isi });
      try {
        const jawab = await fetch(alamat, { method: "POST", body: badan, credentials: "same-origin" });
        const teks = await jawab.text();
        if (jawab.ok && /^\d+$/.test(teks)) {
          form.versi.value = teks;
          tulis(null, terbang);
          if (baca()?.kiriman === antre.kiriman) { tulis(null); status.textContent = "Tersimpan."; }
          jeda = 1000;
        } else if (jawab.status >= 500 || jawab.status === 429 || jawab.status === 401 || jawab.status === 403) {
          throw new Error("ulang");
        } else {
          status.textContent = teks.length < 300 ? teks : "Tidak tersimpan. Muat ulang halaman.";
          tulis(null, terbang);
          if (jawab.status === 409) tulis(null);
          berjalan = false;
          return;
        }
      } catch {
        status.textContent = "Sambungan terputus. Skor aman di perangkat ini dan dikirim ulang sendiri.";
        clearTimeout(tunda);
        tunda = setTimeout(kirim, jeda);
        jeda = Math.min(jeda * 2, 30000);
        berjalan = false;
        return;
      }
      berjalan = false;
      if (baca()) kirim();
    }

    // What a lost connection or a closed page left behind is put back and sent.
    let sisa = baca();
    if (sisa?.selesai && sisa.versi !== form.versi.value) { tulis(null); sisa = null; }
    if (sisa) {
      for (const m of medan) if (m.name in sisa.isi) m.value = sisa.isi[m.name];
      status.textContent = "Mengirim skor yang tertinggal di perangkat ini…";
      kirim();
    }
    hitung();
    medan.forEach((m) => m.addEventListener("input", berubah));
    addEventListener("online", () => { jeda = 1000; kirim(); });
    form.addEventListener("submit", () => { clearTimeout(tunda); tulis(null, terbang); tulis({ versi: form.versi.value, kiriman: form.kiriman.value, isi: isi(), selesai: true }); });
  }

  // ---- timer
  const layar = document.querySelector("[data-layar]");
  if (layar) {
    const giliran = [...document.querySelectorAll("[data-giliran]")].map((b) => ({
      nama: b.dataset.nama, mulai: Date.parse(b.dataset.mulai), tanya: Date.parse(b.dataset.tanya), selesai: Date.parse(b.dataset.selesai),
    }));
    if (!giliran.length) return;
    layar.hidden = false;
    const bagian = (nama) => layar.querySelector("[data-layar-" + nama + "]");
    let ke = giliran.findIndex((g) => Date.now() < g.selesai);
    if (ke < 0) ke = giliran.length - 1;
    const menit = (ms) => { const d = Math.max(0, Math.ceil(ms / 1000)); return String(Math.floor(d / 60)).padStart(2, "0") + ":" + String(d % 60).padStart(2, "0"); };
    function gambar() {
      const g = giliran[ke], kini = Date.now();
      bagian("nama").textContent = (ke + 1) + ". " + g.nama;
      const [babak, batas] = kini < g.mulai ? ["Mulai dalam", g.mulai] : kini < g.tanya ? ["Paparan", g.tanya] : ["Tanya jawab", g.selesai];
      bagian("babak").textContent = kini >= g.selesai ? "Waktu habis" : babak;
      bagian("sisa").textContent = menit(batas - kini);
      layar.classList.toggle("habis", kini >= g.mulai && batas - kini < 60000);
    }
    bagian("mulai").addEventListener("click", () => {
      const g = giliran[ke];
      g.mulai = Date.now();
      g.tanya = g.mulai + layar.dataset.paparan * 60000;
      g.selesai = g.tanya + layar.dataset.tanya * 60000;
      gambar();
    });
    bagian("lanjut").addEventListener("click", () => { ke = (ke + 1) % giliran.length; gambar(); });
    bagian("penuh").addEventListener("click", () => document.fullscreenElement ? document.exitFullscreen() : layar.requestFullscreen());
    setInterval(gambar, 250);
    gambar();
  }
})();
