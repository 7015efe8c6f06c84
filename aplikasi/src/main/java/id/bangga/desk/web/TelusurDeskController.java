package id.bangga.desk.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.desk.DeskService;
import id.bangga.desk.HitunganSkor;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.NilaiFinal;
import id.bangga.desk.SanggahService;
import id.bangga.desk.TindakanDesk;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Telusur;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Everything behind a score of the desk: for the unit once it has been shown the result, for those
/// who work on the papers from the moment the scores are open to them.
@Controller
class TelusurDeskController {
  private final SanggahService sanggah;
  private final DeskService desk;
  private final OrganisasiService organisasi;
  private final AkunService akun;

  TelusurDeskController(
      SanggahService sanggah, DeskService desk, OrganisasiService organisasi, AkunService akun) {
    this.sanggah = sanggah;
    this.desk = desk;
    this.organisasi = organisasi;
    this.akun = akun;
  }

  @GetMapping("/desk/telusur/{tahun}/{unitId}/{indikatorId}")
  @RolesAllowed({
    "OPERATOR_PD",
    "PIMPINAN_PD",
    "PENGELOLA",
    "AUDITOR",
    "PIMPINAN_DAERAH",
    "EVALUATOR"
  })
  Object telusur(
      @PathVariable int tahun, @PathVariable long unitId, @PathVariable long indikatorId) {
    KertasKerja kertas = kertas(tahun, unitId);
    KertasKerja.Butir butir =
        kertas.butir(indikatorId).orElseThrow(() -> new TidakDitemukan("Indikator"));
    return tampil(kertas, lembar(kertas, butir));
  }

  @GetMapping("/desk/telusur/{tahun}/{unitId}/nilai")
  @RolesAllowed({
    "OPERATOR_PD",
    "PIMPINAN_PD",
    "PENGELOLA",
    "AUDITOR",
    "PIMPINAN_DAERAH",
    "EVALUATOR"
  })
  Object nilai(@PathVariable int tahun, @PathVariable long unitId) {
    KertasKerja kertas = kertas(tahun, unitId);
    return tampil(kertas, TelusurNilaiDesk.lembar(kertas));
  }

  private KertasKerja kertas(int tahun, long unitId) {
    Pelaku saya = Sesi.wajibMasuk();
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    return sanggah
        .hasil(saya, kunci)
        .or(() ->
            saya.boleh(TindakanDesk.LIHAT_DESK, unitId)
                ? Optional.of(desk.kertasKerja(saya, kunci))
                : Optional.empty())
        .orElseThrow(() -> new TidakDitemukan("Hasil desk yang sudah disampaikan"));
  }

  private Tampilan tampil(KertasKerja kertas, Telusur lembar) {
    KunciDesk kunci = kertas.desk().kunci();
    String unit = organisasi.terdekat(kunci.unitId(), organisasi.hariIni()).nama();
    return Tampilan.dari("desk/telusur", new HalamanTelusurDesk(kunci, unit, lembar));
  }

  private Telusur lembar(KertasKerja kertas, KertasKerja.Butir butir) {
    NilaiFinal akhir = butir.akhir();
    if (akhir == null) {
      throw new TidakDitemukan("Nilai indikator itu");
    }
    Map<Long, String> nama = akun.nama(butir.nilai().stream().map(n -> n.evaluatorId()).toList());
    String judul = "Skor " + butir.indikator().kode() + " " + butir.indikator().nama();
    Telusur telusur =
        Telusur.dari(
                judul,
                Sebutan.skor(akhir.skor()),
                akhir.asal().rumus(),
                HitunganSkor.kalimat(
                    akhir.asal(), butir.nilai(), akhir.skor(), butir.indikator().bobot()))
            .berdasar(
                new Telusur.Dasar(butir.indikator().rujukan().sumber(), ""),
                new Telusur.Dasar(kertas.instrumen().identitas().dasar(), ""))
            .berparameter(
                List.of(
                    new Telusur.Parameter(
                        "Ambang rekonsiliasi",
                        Format.desimal(kertas.ambang(), 2),
                        "siklus " + kertas.desk().kunci().tahun(),
                        false)))
            .dengan(new Telusur.Rincian(kolom(), baris(butir, nama), null));
    return butir.nilai().stream()
        .max(Comparator.comparing(NilaiEvaluator::diubahPada))
        .map(satu ->
            telusur.dicatat(
                new Telusur.Catatan(
                    nama.getOrDefault(satu.evaluatorId(), "Evaluator"), satu.diubahPada())))
        .orElse(telusur);
  }

  private static List<Kolom> kolom() {
    return List.of(
        Kolom.tetap("sumber", "Sumber"),
        Kolom.tetap("jawaban", "Jawaban"),
        new Kolom("skor", "Skor", false, true),
        Kolom.tetap("alasan", "Alasan"));
  }

  private static List<List<String>> baris(KertasKerja.Butir butir, Map<Long, String> nama) {
    List<List<String>> hasil = new ArrayList<>();
    var mandiri = butir.mandiri();
    if (mandiri != null) {
      hasil.add(
          List.of(
              "Penilaian mandiri",
              Sebutan.jawaban(mandiri.jawaban()),
              Sebutan.skor(mandiri.skor()),
              mandiri.penjelasan()));
    }
    for (NilaiEvaluator satu : butir.nilai()) {
      hasil.add(
          List.of(
              nama.getOrDefault(satu.evaluatorId(), "Evaluator"),
              Sebutan.jawaban(satu.temuan().jawaban()),
              Sebutan.skor(satu.temuan().skor()),
              satu.catatan()));
    }
    var akhir = butir.akhir();
    if (akhir != null) {
      hasil.add(
          List.of(
              "Berlaku: " + akhir.asal().sebutan(),
              Sebutan.jawaban(akhir.jawaban()),
              Sebutan.skor(akhir.skor()),
              alasan(butir, akhir.alasan())));
    }
    return hasil;
  }

  /// Why the score holds; what stands beside an evaluator's already is not said again.
  private static String alasan(KertasKerja.Butir butir, String alasan) {
    boolean sudah = butir.nilai().stream().anyMatch(satu -> satu.catatan().equals(alasan));
    return sudah && !alasan.isBlank() ? "seperti di atas" : alasan;
  }
}
