// Saving as one goes: says beside each answer what is saved, tries again what is not, and finds its
// way back after the session has ended. The sheet works without this file.
(() => {
  "use strict";
  const PILIH = "form[data-otomatis]";
  const keadaan = new Map(); // form -> { ketik, kirim, jeda, pewaktu, gagal }
  const milik = (form) => {
    if (!keadaan.has(form)) keadaan.set(form, { ketik: 0, kirim: 0, jeda: 1000, pewaktu: 0, gagal: false });
    return keadaan.get(form);
  };
  const belum = () => [...keadaan.values()].filter((k) => k.ketik > k.kirim || k.gagal);
  const buat = (nama, kelas, teks) => Object.assign(document.createElement(nama), { className: kelas, textContent: teks });

  function katakan(form, teks, galat, ...tambahan) {
    const tempat = form.querySelector(".simpan-status");
    tempat.classList.toggle("simpan-gagal", !!galat);
    tempat.replaceChildren(teks, ...tambahan);
    bilah();
  }

  // One line at the foot of the page while anything is unsaved because of a failure.
  const pita = buat("p", "simpan-bilah", "");
  pita.setAttribute("role", "status");
  pita.hidden = true;
  document.body.append(pita);
  function bilah() {
    const n = [...keadaan.values()].filter((k) => k.gagal).length;
    pita.hidden = n === 0;
    pita.textContent = n ? `${n} jawaban belum tersimpan. Jangan tutup halaman ini.` : "";
  }

  function ulangi(form, ms) {
    const k = milik(form);
    clearTimeout(k.pewaktu);
    k.pewaktu = setTimeout(() => htmx.trigger(form, "simpan"), ms);
    k.jeda = Math.min(k.jeda * 2, 30000);
  }

  // After signing in again in another tab the form tokens of this page are no longer valid: take new ones.
  async function masukLagi() {
    const jawab = await fetch(location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    if (!jawab.ok || new URL(jawab.url).pathname !== location.pathname) return false;
    const halaman = new DOMParser().parseFromString(await jawab.text(), "text/html");
    const token = halaman.querySelector("input[name=_csrf]")?.value;
    if (!token) return false;
    document.querySelectorAll("input[name=_csrf]").forEach((el) => { el.value = token; });
    return true;
  }

  // The copy on this device goes with what was sent; another tab's copy of the same answer stays.
  const buangSalinan = (form) => {
    const kunci = `bangga:${form.dataset.simpan}`;
    const isi = new FormData(form);
    const salinan = JSON.parse(localStorage.getItem(kunci) ?? "[]");
    if (salinan.every(([nama, nilai]) => isi.getAll(nama).includes(nilai))) localStorage.removeItem(kunci);
  };

  const diketik = (e) => {
    const form = e.target.closest?.(PILIH);
    if (!form) return;
    milik(form).ketik++;
    katakan(form, "Belum tersimpan…");
  };
  document.addEventListener("input", diketik);
  document.addEventListener("change", diketik);

  document.addEventListener("htmx:beforeRequest", (e) => {
    if (!e.detail.elt.matches(PILIH)) return;
    const k = milik(e.detail.elt);
    k.terbang = k.ketik;
    clearTimeout(k.pewaktu);
    if (!k.gagal) katakan(e.detail.elt, "Menyimpan…");
  });

  document.addEventListener("htmx:afterRequest", async (e) => {
    const form = e.detail.elt;
    if (!form.matches?.(PILIH)) return;
    const k = milik(form);
    const xhr = e.detail.xhr;
    if (e.detail.successful) {
      k.kirim = Math.max(k.kirim, k.terbang);
      k.gagal = false;
      k.jeda = 1000;
      form.querySelector(".simpan-status").classList.remove("simpan-gagal");
      bilah();
      setTimeout(() => { if (k.ketik === k.kirim) buangSalinan(form); }, 800);
      return;
    }
    k.gagal = true;
    if (xhr.status === 422) {
      katakan(form, `Belum tersimpan. ${xhr.responseText}`, true);
    } else if (xhr.status === 409) {
      const muat = buat("a", "", "Muat ulang halaman");
      muat.href = location.href;
      katakan(form, "Jawaban ini baru saja diubah orang lain; ketikan Anda belum tersimpan. ", true, muat);
    } else if (xhr.status === 401 || xhr.status === 403) {
      const masuk = buat("a", "", "Masuk lagi di tab baru");
      masuk.href = "/masuk";
      masuk.target = "_blank";
      masuk.rel = "noopener";
      katakan(form, "Sesi Anda sudah berakhir. Ketikan tetap di sini dan disimpan setelah Anda masuk. ", true, masuk);
      const bisa = await masukLagi().catch(() => false);
      if (bisa && k.tolak) {
        katakan(form, "Anda tidak lagi berhak mengubah jawaban ini; ketikan Anda belum tersimpan.", true);
      } else {
        k.tolak = bisa;
        ulangi(form, bisa ? 0 : Math.max(k.jeda, 3000));
      }
      return;
    } else {
      const detik = Math.round(k.jeda / 1000);
      katakan(form, `${xhr.status ? "Server belum dapat menyimpan." : "Sambungan terputus."} Belum tersimpan; dicoba lagi dalam ${detik} detik.`, true);
      ulangi(form, k.jeda);
    }
    k.tolak = false;
  });

  const segera = () => keadaan.forEach((k, form) => { if (k.gagal) { k.jeda = 1000; ulangi(form, 0); } });
  addEventListener("online", segera);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) segera(); });
  addEventListener("beforeunload", (e) => { if (belum().length) e.preventDefault(); });
})();
