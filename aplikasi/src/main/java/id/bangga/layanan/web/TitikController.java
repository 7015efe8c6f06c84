package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.Instrumen;
import id.bangga.layanan.KelolaLayananService;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.TitikBaru;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The form of a service point.
@Controller
@RequestMapping("/layanan")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class TitikController {
  private final KelolaLayananService kelola;
  private final LayananService layanan;
  private final OrganisasiService organisasi;

  TitikController(
      KelolaLayananService kelola, LayananService layanan, OrganisasiService organisasi) {
    this.kelola = kelola;
    this.layanan = layanan;
    this.organisasi = organisasi;
  }

  @GetMapping("/unit/{unitId:\\d+}/titik/baru")
  Tampilan baru(@PathVariable long unitId) {
    Sesi.wajibMasuk().wajib(KELOLA_LAYANAN, unitId);
    var formulir =
        Formulir.kosong()
            .isi("buka", "08:00")
            .isi("tutup", "16:00")
            .isi("instrumen", "SKM-9")
            .isiSemua("profil", List.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan"));
    return Tampilan.dari("layanan/titik", halaman(unitId, null, formulir));
  }

  @PostMapping("/unit/{unitId:\\d+}/titik/baru")
  Object buat(@PathVariable long unitId, Formulir formulir, HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    TitikBaru baru = baca(unitId, formulir.wajib("kode", "Kode titik"), formulir);
    Putusan putusan = formulir.adaGalat() ? null : kelola.buatTitik(pelaku, baru);
    return selesai(putusan, halaman(unitId, null, formulir), response);
  }

  @GetMapping("/titik/{kode}")
  Tampilan ubah(@PathVariable String kode) {
    TitikLayanan satu = wajibAda(kode);
    Sesi.wajibMasuk().wajib(KELOLA_LAYANAN, satu.unitId());
    var formulir =
        Formulir.kosong()
            .isi("nama", satu.nama())
            .isi("alamat", satu.alamat())
            .isi("buka", satu.buka())
            .isi("tutup", satu.tutup())
            .isi("instrumen", instrumen(satu.instrumenId()))
            .isi("tiket", satu.wajibTiket() ? "ya" : null)
            .isi("aktif", satu.aktif() ? "ya" : null)
            .isi("versi", satu.versi())
            .isiSemua("profil", satu.profil())
            .isiSemua(
                "layanan",
                layanan.daftar().stream()
                    .filter(l -> satu.layanan().contains(l.id()))
                    .map(LayananUnit::kode)
                    .toList());
    return Tampilan.dari("layanan/titik", halaman(satu.unitId(), satu, formulir));
  }

  @PostMapping("/titik/{kode}")
  Object simpan(@PathVariable String kode, Formulir formulir, HttpServletResponse response) {
    TitikLayanan lama = wajibAda(kode);
    TitikBaru baru = baca(lama.unitId(), kode, formulir);
    int versi = formulir.bulat("versi", "Versi").orElse(0);
    Putusan putusan =
        formulir.adaGalat()
            ? null
            : kelola.ubahTitik(Sesi.wajibMasuk(), baru, formulir.terpilih("aktif", "ya"), versi);
    return selesai(putusan, halaman(lama.unitId(), lama, formulir), response);
  }

  private TitikBaru baca(long unitId, String kode, Formulir formulir) {
    return new TitikBaru(
        unitId,
        kode,
        formulir.wajib("nama", "Nama titik", 200),
        formulir.nilai("alamat"),
        pukul(formulir, "buka", "Jam buka"),
        pukul(formulir, "tutup", "Jam tutup"),
        formulir.nilai("instrumen"),
        formulir.terpilih("tiket", "ya"),
        formulir.semua("profil"),
        formulir.semua("layanan"));
  }

  private static LocalTime pukul(Formulir formulir, String nama, String label) {
    try {
      return LocalTime.parse(formulir.nilai(nama).replace('.', ':'));
    } catch (DateTimeParseException e) {
      formulir.galat(nama, label + " ditulis seperti 08:00.");
      return LocalTime.MIDNIGHT;
    }
  }

  private String instrumen(long id) {
    return layanan.instrumen().stream()
        .filter(satu -> satu.id() == id)
        .map(Instrumen::kode)
        .findFirst()
        .orElse("");
  }

  private TitikLayanan wajibAda(String kode) {
    return layanan.titik(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan"));
  }

  private HalamanTitik halaman(long unitId, @Nullable TitikLayanan satu, Formulir formulir) {
    return new HalamanTitik(
        organisasi.unit(unitId, organisasi.hariIni()),
        satu,
        formulir,
        layanan.daftar(unitId),
        layanan.instrumen(),
        new Putusan.Diterima());
  }

  private static Object selesai(
      @Nullable Putusan putusan, HalamanTitik halaman, HttpServletResponse response) {
    if (putusan == null || !putusan.diterima()) {
      return Tampilan.keliru("layanan/titik", putusan == null ? halaman : halaman.dengan(putusan));
    }
    Kabar.kirim(response, "Titik layanan tersimpan. Cetak posternya untuk dipasang di loket.");
    return "redirect:/layanan/unit/" + halaman.unit().id() + "#titik";
  }
}
