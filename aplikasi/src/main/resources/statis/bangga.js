// Progressive enhancement only: every page works without this file.
(() => {
  "use strict";
  const $$ = (pilih, akar = document) => [...akar.querySelectorAll(pilih)];
  const buat = (nama, kelas, teks) => {
    const simpul = document.createElement(nama);
    if (kelas) simpul.className = kelas;
    if (teks) simpul.textContent = teks;
    return simpul;
  };

  // A dialog that gives the focus back to where it came from.
  function bukaDialog(isi, label, kecil) {
    const dialog = buat("dialog", kecil ? "kecil" : "");
    dialog.setAttribute("aria-label", label);
    const tutup = buat("button", "tombol-ikon tutup", "×");
    tutup.type = "button";
    tutup.setAttribute("aria-label", "Tutup");
    tutup.addEventListener("click", () => dialog.close());
    dialog.append(tutup, isi);
    dialog.addEventListener("click", (e) => { if (e.target === dialog) dialog.close(); });
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  // Telusur: take the sheet out of its page.
  document.addEventListener("click", async (e) => {
    const tautan = e.target.closest("a[data-telusur]");
    if (!tautan || e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
    e.preventDefault();
    try {
      const jawab = await fetch(tautan.href, { credentials: "same-origin" });
      const halaman = new DOMParser().parseFromString(await jawab.text(), "text/html");
      const lembar = halaman.getElementById("telusur");
      if (!jawab.ok || !lembar) throw new Error("tanpa lembar");
      lembar.id = "telusur-dialog";
      const dialog = bukaDialog(document.importNode(lembar, true), "Telusur", false);
      const tetap = buat("p", "aksi");
      const buka = buat("a", "unduh", "Buka sebagai halaman");
      buka.href = tautan.href;
      tetap.append(buka);
      dialog.querySelector(".telusur-lembar").append(tetap);
      dialog.addEventListener("close", () => { dialog.remove(); tautan.focus(); });
    } catch {
      location.assign(tautan.href);
    }
  });

  // Confirm: the panel of the page becomes a dialog.
  document.addEventListener("click", (e) => {
    const ringkas = e.target.closest("details[data-konfirmasi] > summary");
    if (!ringkas) return;
    e.preventDefault();
    const rumah = ringkas.parentElement;
    const panel = rumah.querySelector(".konfirmasi-panel");
    const dialog = bukaDialog(panel, panel.querySelector("h2").textContent, true);
    panel.addEventListener("click", (k) => { if (k.target.closest("[data-tutup]")) dialog.close(); });
    dialog.addEventListener("close", () => { rumah.append(panel); dialog.remove(); ringkas.focus(); });
  });
  // Without a dialog open (script slow), Batal closes the panel in the page.
  document.addEventListener("click", (e) => {
    const batal = e.target.closest("details[data-konfirmasi] [data-tutup]");
    if (batal) batal.closest("details").open = false;
  });

  // Open menus close on Escape and on a click elsewhere.
  const lepas = "details.akun[open], details.pilih-kolom[open], details.menu-lain[open]";
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape") return;
    $$(lepas).forEach((d) => { d.open = false; d.querySelector("summary").focus(); });
  });
  document.addEventListener("click", (e) => $$(lepas).forEach((d) => { if (!d.contains(e.target)) d.open = false; }));

  // Keys 1–9 choose a card of the group that has the focus (also A–E).
  document.addEventListener("keydown", (e) => {
    const kelompok = e.target.closest?.("[data-angka]");
    if (!kelompok || kelompok.disabled || e.ctrlKey || e.altKey || e.metaKey) return;
    const kartu = $$("input[type=radio]", kelompok);
    const huruf = e.key.toUpperCase();
    const terpilih = /^[1-9]$/.test(e.key) ? kartu[Number(e.key) - 1] : kartu.find((k) => k.value.toUpperCase() === huruf);
    if (!terpilih) return;
    e.preventDefault();
    terpilih.checked = true;
    terpilih.focus();
    terpilih.dispatchEvent(new Event("change", { bubbles: true }));
  });

  // Ctrl+Enter sends the form one is typing in.
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || !(e.ctrlKey || e.metaKey)) return;
    const form = e.target.closest?.("form[data-simpan]");
    if (!form) return;
    e.preventDefault();
    form.requestSubmit();
  });

  // A click anywhere on a row follows its first link.
  document.addEventListener("click", (e) => {
    const baris = e.target.closest("tr[data-tautan]");
    if (!baris || e.target.closest("a, button, input, label, summary, select, textarea") || String(getSelection())) return;
    baris.querySelector("a[href]")?.click();
  });

  // Filters apply by themselves when a select changes.
  document.addEventListener("change", (e) => {
    if (e.target.matches("form[data-saring] select")) e.target.form.requestSubmit();
  });

  // Bulk selection: a box for all rows and a running count.
  $$("form[data-massal]").forEach((form) => {
    const kotak = () => $$("input[name=pilih]", form);
    const hitung = form.querySelector(".massal-hitung");
    const kepala = form.querySelector("thead th");
    const semua = buat("input");
    semua.type = "checkbox";
    semua.setAttribute("aria-label", "Pilih semua baris di halaman ini");
    const label = buat("label", "opsi");
    label.append(semua);
    kepala.replaceChildren(label);
    const segarkan = () => {
      const n = kotak().filter((k) => k.checked).length;
      semua.checked = n > 0 && n === kotak().length;
      semua.indeterminate = n > 0 && n < kotak().length;
      hitung.textContent = n ? `${n} baris dipilih:` : "Centang baris, lalu:";
    };
    semua.addEventListener("change", () => { kotak().forEach((k) => { k.checked = semua.checked; }); segarkan(); });
    form.addEventListener("change", segarkan);
    segarkan();
  });

  // Upload: drop area, list with size, SHA-256 and preview before sending.
  const ukuran = (n) => n < 1024 ? `${n} B` : n < 1048576 ? `${(n / 1024).toFixed(1).replace(".", ",")} KB` : `${(n / 1048576).toFixed(1).replace(".", ",")} MB`;
  async function sidik(berkas) {
    if (!globalThis.crypto?.subtle || berkas.size > 30e6) return "";
    const hash = await crypto.subtle.digest("SHA-256", await berkas.arrayBuffer());
    return [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, "0")).join("");
  }
  $$("[data-unggah]").forEach((kotak) => {
    const masukan = kotak.querySelector("input[type=file]");
    const daftar = kotak.querySelector(".unggah-daftar");
    kotak.querySelector(".unggah-ajakan").textContent = "Seret berkas ke sini atau pilih dari perangkat Anda";
    const tampil = async () => {
      daftar.replaceChildren();
      for (const berkas of masukan.files) {
        const butir = buat("li", "", `${berkas.name} · ${ukuran(berkas.size)}`);
        daftar.append(butir);
        const hash = await sidik(berkas);
        if (hash) butir.append(" · sidik ", buat("code", "", `${hash.slice(0, 12)}…`));
      }
    };
    masukan.addEventListener("change", tampil);
    kotak.addEventListener("dragover", (e) => { e.preventDefault(); kotak.classList.add("seret"); });
    kotak.addEventListener("dragleave", () => kotak.classList.remove("seret"));
    kotak.addEventListener("drop", (e) => {
      e.preventDefault();
      kotak.classList.remove("seret");
      masukan.files = e.dataTransfer.files;
      masukan.dispatchEvent(new Event("change"));
    });
  });

  // Drafts: what is typed survives a lost connection or session until it has been sent.
  $$("form[data-simpan]").forEach((form) => {
    const kunci = `bangga:${form.dataset.simpan}`;
    const boleh = (el) => el.name && el.name !== "_csrf" && !["hidden", "file", "password", "submit"].includes(el.type);
    const isian = () => [...form.elements].filter(boleh);
    const baca = () => JSON.stringify(isian().filter((el) => !["checkbox", "radio"].includes(el.type) || el.checked).map((el) => [el.name, el.value]));
    const mula = baca();
    const lama = localStorage.getItem(kunci);
    if (lama && lama !== mula) {
      const pita = buat("p", "kabar", "Ada isian yang belum terkirim dari perangkat ini. ");
      const pulih = buat("button", "tombol", "Pulihkan isian");
      const buang = buat("button", "tombol polos", "Buang");
      pulih.type = buang.type = "button";
      pita.append(pulih, buang);
      form.prepend(pita);
      pulih.addEventListener("click", () => {
        const nilai = JSON.parse(lama);
        isian().forEach((el) => {
          const cocok = nilai.filter(([n]) => n === el.name).map(([, v]) => v);
          if (["checkbox", "radio"].includes(el.type)) el.checked = cocok.includes(el.value);
          else if (cocok.length) el.value = cocok[0];
        });
        pita.remove();
        form.dispatchEvent(new Event("change", { bubbles: true }));
      });
      buang.addEventListener("click", () => { localStorage.removeItem(kunci); pita.remove(); });
    }
    let jeda;
    form.addEventListener("input", () => { clearTimeout(jeda); jeda = setTimeout(() => localStorage.setItem(kunci, baca()), 400); });
    form.addEventListener("submit", () => sessionStorage.setItem("bangga:terkirim", kunci));
  });
  // The copy goes once the server has answered with a message of success.
  const terkirim = sessionStorage.getItem("bangga:terkirim");
  if (terkirim && document.querySelector("#kabar .kabar")) localStorage.removeItem(terkirim);
  sessionStorage.removeItem("bangga:terkirim");

  // Signing out takes the copies along: the next person at this machine must not see them.
  document.addEventListener("submit", (e) => {
    if (!e.target.matches("form[action='/keluar']")) return;
    Object.keys(localStorage).filter((k) => k.startsWith("bangga:")).forEach((k) => localStorage.removeItem(k));
  });

  // A request of htmx that fails says so in the page and leaves what was typed.
  const kabari = (teks) => {
    const kabar = document.getElementById("kabar");
    if (!kabar) return;
    kabar.replaceChildren(buat("p", "kabar kabar-galat", teks));
    kabar.scrollIntoView({ block: "nearest" });
  };
  const sendiri = (e) => e.detail.elt?.matches?.("form[data-otomatis]"); // says it itself, beside the answer
  document.addEventListener("htmx:sendError", (e) => sendiri(e) || kabari("Sambungan terputus. Isian Anda masih ada di halaman ini; coba lagi setelah tersambung."));
  document.addEventListener("htmx:responseError", (e) => {
    if (sendiri(e)) return;
    const teks = e.detail.xhr.getResponseHeader("Content-Type")?.startsWith("text/plain") ? e.detail.xhr.responseText : "";
    kabari(teks || "Permintaan ditolak atau gagal. Isian Anda masih ada di halaman ini.");
  });

  // On a phone the open tab may stand behind the edge.
  $$(".tab").forEach((tab) => {
    const buka = tab.querySelector("[aria-current]");
    if (buka && tab.scrollWidth > tab.clientWidth) tab.scrollLeft = buka.offsetLeft - (tab.clientWidth - buka.offsetWidth) / 2;
  });

  // The error summary takes the focus after a refused form.
  document.querySelector("[data-fokus]")?.focus();
  // Paper shows what is folded.
  addEventListener("beforeprint", () => $$("details.lipat").forEach((d) => { d.open = true; }));
})();
