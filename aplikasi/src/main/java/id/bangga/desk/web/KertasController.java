package id.bangga.desk.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.desk.DeskService;
import id.bangga.desk.IsianNilai;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KodeAturanDesk;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.SanggahService;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The evaluator's list and the papers of a unit.
@Controller
@RolesAllowed("EVALUATOR")
class KertasController {
  private final DeskService desk;
  private final SanggahService sanggah;
  private final SiklusService siklus;
  private final PerakitKertas perakit;

  KertasController(
      DeskService desk, SanggahService sanggah, SiklusService siklus, PerakitKertas perakit) {
    this.desk = desk;
    this.sanggah = sanggah;
    this.siklus = siklus;
    this.perakit = perakit;
  }

  @GetMapping("/desk/tugas")
  Object tugas(@RequestParam(required = false) @Nullable Integer tahun) {
    Pelaku saya = Sesi.wajibMasuk();
    int dipilih =
        tahun != null ? tahun : siklus.berjalan().map(Siklus::tahun).orElseGet(this::terakhir);
    var tugas = desk.tugas(saya, dipilih);
    Map<Long, String> nama =
        siklus.peserta(dipilih).stream().collect(Collectors.toMap(p -> p.unitId(), p -> p.nama()));
    String fase =
        siklus.terbuka(dipilih, id.bangga.siklus.Fase.DESK).alasan().stream()
            .map(Putusan.Alasan::pesan)
            .findFirst()
            .orElse("");
    return Tampilan.dari(
        "desk/tugas",
        new HalamanTugas(
            dipilih, fase, perlu(dipilih), nama, tugas, sanggah.menunggu(saya, dipilih).size()));
  }

  private int terakhir() {
    return siklus.daftar().stream()
        .map(Siklus::tahun)
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("Siklus"));
  }

  private int perlu(int tahun) {
    return desk.jumlahDinilai(tahun);
  }

  @GetMapping("/desk/{tahun}/{unitId}")
  @RolesAllowed({"EVALUATOR", "PENGELOLA", "AUDITOR"})
  Object kertas(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @RequestParam(required = false) @Nullable String k) {
    return Tampilan.dari("desk/kertas", perakit.halaman(new KunciDesk(tahun, unitId), k, null));
  }

  @PostMapping("/desk/{tahun}/{unitId}/nilai/{indikatorId}")
  Object nilai(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir f,
      HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    Pelaku saya = Sesi.wajibMasuk();
    KertasKerja kertas = desk.kertasKerja(saya, kunci);
    var butir = kertas.butir(indikatorId).orElseThrow(() -> new TidakDitemukan("Indikator"));
    Jawaban jawaban = BacaJawaban.baca(butir.indikator(), f);
    if (!f.adaGalat()) {
      var isian =
          new IsianNilai(
              indikatorId, jawaban, f.terpilih("buktiSah", "ya"), f.nilai("catatan"), versi(f));
      desk.nilai(saya, kunci, isian)
          .alasan()
          .forEach(alasan -> f.galat(bidang(alasan), alasan.pesan()));
    }
    String komponen = kertas.instrumen().komponenDari(butir.indikator()).orElseThrow().kode();
    if (f.adaGalat()) {
      var keliru = new HalamanKertas.Keliru.Nilai(indikatorId, f);
      return Tampilan.keliru("desk/kertas", perakit.halaman(kunci, komponen, keliru));
    }
    Indikator lanjut = berikut(kertas, butir.indikator(), saya.akunEfektif());
    Kabar.kirim(response, butir.indikator().kode() + " tersimpan.");
    return "redirect:/desk/%d/%d?k=%s#i-%s"
        .formatted(
            tahun,
            unitId,
            kertas.instrumen().komponenDari(lanjut).orElseThrow().kode(),
            lanjut.kode());
  }

  /// The next indicator this evaluator has not scored, after the one just stored and from the start
  /// again; the same one when nothing is left.
  private static Indikator berikut(KertasKerja kertas, Indikator tadi, long evaluator) {
    List<KertasKerja.Butir> semua = kertas.butir();
    int letak = 0;
    while (semua.get(letak).indikator().id() != tadi.id()) {
      letak++;
    }
    for (int i = 1; i < semua.size(); i++) {
      KertasKerja.Butir satu = semua.get((letak + i) % semua.size());
      if (satu.indikator().tipe() != TipeIndikator.AUTO && satu.nilai(evaluator).isEmpty()) {
        return satu.indikator();
      }
    }
    return tadi;
  }

  private static int versi(Formulir f) {
    return f.bulat("versi", "Versi").orElse(0);
  }

  private static String bidang(Putusan.Alasan alasan) {
    return alasan.kode() == KodeAturanDesk.DK_011 ? "catatan" : BacaJawaban.LEVEL;
  }
}
