package id.bangga.desk.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.desk.AturanDesk;
import id.bangga.desk.DeskService;
import id.bangga.desk.IsianNilai;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KodeAturanDesk;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.RekonsiliasiService;
import id.bangga.instrumen.Jawaban;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Agreeing on a value where two evaluators differ.
@Controller
@RolesAllowed("EVALUATOR")
class RekonsiliasiController {
  private static final String DILIHAT = "dilihat";

  private final DeskService desk;
  private final RekonsiliasiService rekonsiliasi;
  private final OrganisasiService organisasi;
  private final AkunService akun;

  RekonsiliasiController(
      DeskService desk,
      RekonsiliasiService rekonsiliasi,
      OrganisasiService organisasi,
      AkunService akun) {
    this.desk = desk;
    this.rekonsiliasi = rekonsiliasi;
    this.organisasi = organisasi;
    this.akun = akun;
  }

  @GetMapping("/desk/{tahun}/{unitId}/rekonsiliasi/{indikatorId}")
  Object form(@PathVariable int tahun, @PathVariable long unitId, @PathVariable long indikatorId) {
    Formulir f = Formulir.kosong().isi("buktiSah", "ya");
    HalamanRekonsiliasi halaman = halaman(new KunciDesk(tahun, unitId), indikatorId, f);
    Rekonsiliasi ada = halaman.butir().rekonsiliasi();
    f.isi(DILIHAT, ada == null ? null : ada.pada());
    return Tampilan.dari("desk/rekonsiliasi", halaman);
  }

  @PostMapping("/desk/{tahun}/{unitId}/rekonsiliasi/{indikatorId}")
  Object simpan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir f,
      HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    HalamanRekonsiliasi halaman = halaman(kunci, indikatorId, f);
    Jawaban jawaban = BacaJawaban.baca(halaman.butir().indikator(), f);
    String catatan = f.nilai("catatan");
    var isian = new IsianNilai(indikatorId, jawaban, f.terpilih("buktiSah", "ya"), catatan, 0);
    List<Alasan> keberatan =
        f.adaGalat()
            ? AturanDesk.alasanRekonsiliasi(catatan)
            : rekonsiliasi.rekonsiliasi(Sesi.wajibMasuk(), kunci, isian, dilihat(f)).alasan();
    for (Alasan satu : keberatan) {
      f.galat(satu.kode() == KodeAturanDesk.DK_022 ? "catatan" : "level", satu.pesan());
    }
    if (f.adaGalat()) {
      return Tampilan.keliru("desk/rekonsiliasi", halaman);
    }
    Kabar.kirim(response, "Nilai " + halaman.butir().indikator().kode() + " disepakati.");
    return "redirect:/desk/%d/%d".formatted(tahun, unitId);
  }

  /// The agreement that the page showed; empty also when it cannot be read.
  private static Optional<Instant> dilihat(Formulir f) {
    try {
      return Optional.of(Instant.parse(f.nilai(DILIHAT)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private HalamanRekonsiliasi halaman(KunciDesk kunci, long indikatorId, Formulir f) {
    Pelaku saya = Sesi.wajibMasuk();
    KertasKerja kertas = desk.kertasKerja(saya, kunci);
    return new HalamanRekonsiliasi(
        kertas.butir(indikatorId).orElseThrow(() -> new TidakDitemukan("Indikator")),
        "/desk/%d/%d".formatted(kunci.tahun(), kunci.unitId()),
        organisasi.terdekat(kunci.unitId(), organisasi.hariIni()).nama(),
        kertas.ambang(),
        akun.nama(kertas.desk().tugas().stream().map(t -> t.evaluatorId()).toList()),
        f);
  }
}
