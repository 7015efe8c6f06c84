package id.bangga.tindaklanjut.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.SaringBukti;
import id.bangga.bukti.TindakanBukti;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.tindaklanjut.KeadaanRencana;
import id.bangga.tindaklanjut.Kemajuan;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.tindaklanjut.TindakLanjutService;
import id.bangga.tindaklanjut.TindakanTindakLanjut;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Pilihan;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One plan: made, changed, reported, proven.
@Controller
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
class RencanaController {
  private static final String SATU = "/tindak-lanjut/{unitId}/{id}";

  private final TindakLanjutService tindakLanjut;
  private final BuktiService bukti;
  private final OrganisasiService organisasi;

  RencanaController(
      TindakLanjutService tindakLanjut, BuktiService bukti, OrganisasiService organisasi) {
    this.tindakLanjut = tindakLanjut;
    this.bukti = bukti;
    this.organisasi = organisasi;
  }

  @GetMapping("/tindak-lanjut/{unitId}/baru")
  Tampilan baru(
      @PathVariable long unitId,
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(defaultValue = "") String unsur) {
    Pelaku saya = Sesi.wajibMasuk();
    saya.wajib(TindakanTindakLanjut.KELOLA_TINDAK_LANJUT, unitId);
    Periode milik =
        Periode.urai(periode).orElseGet(() -> Periode.tahunan(organisasi.hariIni().getYear()));
    return Tampilan.dari(
        "tindaklanjut/rencana",
        halaman(saya, unitId, milik, Formulir.kosong().isi("unsur", unsur), null));
  }

  @PostMapping("/tindak-lanjut/{unitId}/baru")
  Object buat(
      @PathVariable long unitId,
      @RequestParam String periode,
      Formulir f,
      HttpServletResponse response) {
    Pelaku saya = Sesi.wajibMasuk();
    Periode milik = BacaRencana.periode(periode);
    Putusan putusan = tindakLanjut.buat(saya, BacaRencana.isi(f, unitId, milik));
    if (!putusan.diterima()) {
      BacaRencana.tandai(f, putusan);
      return Tampilan.keliru("tindaklanjut/rencana", halaman(saya, unitId, milik, f, null));
    }
    Kabar.kirim(response, "Rencana tindak lanjut tersimpan.");
    return "redirect:/tindak-lanjut/" + unitId;
  }

  @GetMapping(SATU)
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
  Tampilan satu(@PathVariable long unitId, @PathVariable long id) {
    Pelaku saya = Sesi.wajibMasuk();
    Rencana rencana = tindakLanjut.rencana(saya, unitId, id);
    return Tampilan.dari(
        "tindaklanjut/rencana", halaman(saya, unitId, rencana.periode(), isian(rencana), rencana));
  }

  @PostMapping(SATU)
  Object ubah(
      @PathVariable long unitId,
      @PathVariable long id,
      @RequestParam int versi,
      Formulir f,
      HttpServletResponse response) {
    Pelaku saya = Sesi.wajibMasuk();
    Rencana lama = tindakLanjut.rencana(saya, unitId, id);
    return jawab(
        tindakLanjut.ubah(saya, id, versi, BacaRencana.isi(f, unitId, lama.periode())),
        "Rencana diperbarui.",
        lama,
        f,
        response);
  }

  @PostMapping(SATU + "/kemajuan")
  Object laporkan(
      @PathVariable long unitId,
      @PathVariable long id,
      @RequestParam int versi,
      Formulir f,
      HttpServletResponse response) {
    Pelaku saya = Sesi.wajibMasuk();
    Rencana lama = tindakLanjut.rencana(saya, unitId, id);
    KeadaanRencana keadaan =
        Arrays.stream(KeadaanRencana.values())
            .filter(satu -> satu.name().equals(f.nilai("keadaan")))
            .findFirst()
            .orElse(KeadaanRencana.BERJALAN);
    int persen = f.bulat("persen", "Kemajuan").orElse(0);
    Putusan putusan =
        f.adaGalat()
            ? new Putusan.Diterima()
            : tindakLanjut.laporkan(
                saya, unitId, id, versi, new Kemajuan(keadaan, persen, f.nilai("realisasi")));
    return jawab(putusan, "Kemajuan tersimpan.", lama, f, response);
  }

  @PostMapping(SATU + "/bukti")
  Object tautkan(
      @PathVariable long unitId,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long bukti,
      HttpServletResponse response) {
    return kembali(
        tindakLanjut.tautkan(Sesi.wajibMasuk(), unitId, id, bukti),
        "Bukti ditautkan.",
        unitId,
        id,
        response);
  }

  @PostMapping(SATU + "/bukti/{buktiId}/lepas")
  Object lepas(
      @PathVariable long unitId,
      @PathVariable long id,
      @PathVariable long buktiId,
      HttpServletResponse response) {
    return kembali(
        tindakLanjut.lepas(Sesi.wajibMasuk(), unitId, id, buktiId),
        "Bukti dilepas.",
        unitId,
        id,
        response);
  }

  private Object jawab(
      Putusan putusan, String berhasil, Rencana lama, Formulir f, HttpServletResponse response) {
    BacaRencana.tandai(f, putusan);
    if (f.adaGalat()) {
      Formulir lengkap = isian(lama);
      f.nama().forEach(nama -> lengkap.isi(nama, f.nilai(nama)));
      f.kesalahan().forEach(satu -> lengkap.galat(satu.nama(), String.valueOf(satu.galat())));
      return Tampilan.keliru(
          "tindaklanjut/rencana",
          halaman(Sesi.wajibMasuk(), lama.unitId(), lama.periode(), lengkap, lama));
    }
    return kembali(putusan, berhasil, lama.unitId(), lama.id(), response);
  }

  private static String kembali(
      Putusan putusan, String berhasil, long unitId, long id, HttpServletResponse response) {
    Kabar.kirim(response, putusan.kalimat(berhasil));
    return "redirect:/tindak-lanjut/%d/%d".formatted(unitId, id);
  }

  private static Formulir isian(Rencana rencana) {
    return Formulir.kosong()
        .isi("unsur", rencana.unsur())
        .isi("program", rencana.program())
        .isi("tenggat", BacaRencana.kode(rencana.tenggat()))
        .isi("pj", rencana.penanggungJawab())
        .isi("keadaan", rencana.keadaan().name())
        .isi("persen", rencana.kemajuan())
        .isi("realisasi", rencana.realisasi());
  }

  private HalamanRencana halaman(
      Pelaku saya, long unitId, Periode periode, Formulir f, @Nullable Rencana rencana) {
    boolean kelola = saya.boleh(TindakanTindakLanjut.KELOLA_TINDAK_LANJUT, unitId);
    List<Pilihan> dokumen =
        rencana == null || !kelola
            ? List.of()
            : bukti.laci(saya, SaringBukti.semua(unitId)).bukti().stream()
                .filter(
                    satu -> rencana.bukti().stream().noneMatch(ada -> ada.buktiId() == satu.id()))
                .map(satu -> Pilihan.dari(String.valueOf(satu.id()), satu.judul()))
                .toList();
    return new HalamanRencana(
        unitId,
        organisasi.terdekat(unitId, organisasi.hariIni()).nama(),
        periode,
        f,
        rencana,
        tindakLanjut.unsur(),
        BacaRencana.tenggat(periode, organisasi.hariIni()),
        dokumen,
        kelola,
        saya.bolehTanpaTugas(TindakanBukti.LIHAT_BUKTI, unitId));
  }
}
