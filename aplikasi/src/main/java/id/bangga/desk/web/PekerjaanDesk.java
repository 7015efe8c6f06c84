package id.bangga.desk.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskService;
import id.bangga.desk.FinalService;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.SanggahService;
import id.bangga.desk.StatusDesk;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What waits in the desk: for evaluators, for units whose result has come, for the Pengelola.
@Component
class PekerjaanDesk implements PenyediaPekerjaan {
  private static final int URUTAN = 30;
  private final SiklusService siklus;
  private final DeskService desk;
  private final SanggahService sanggah;
  private final PenugasanService penugasan;
  private final FinalService akhir;

  PekerjaanDesk(
      SiklusService siklus,
      DeskService desk,
      SanggahService sanggah,
      PenugasanService penugasan,
      FinalService akhir) {
    this.siklus = siklus;
    this.desk = desk;
    this.sanggah = sanggah;
    this.penugasan = penugasan;
    this.akhir = akhir;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    List<Pekerjaan> hasil = new ArrayList<>();
    siklus
        .berjalan()
        .ifPresent(berjalan -> {
          if (pelaku.memegang(Peran.EVALUATOR)) {
            hasil.addAll(evaluator(pelaku, berjalan));
          }
          if (pelaku.memegang(Peran.PENGELOLA)) {
            hasil.addAll(pengelola(pelaku, berjalan));
          }
          hasil.addAll(unit(pelaku, berjalan));
        });
    return hasil;
  }

  private List<Pekerjaan> evaluator(Pelaku pelaku, Siklus berjalan) {
    int tahun = berjalan.tahun();
    List<Pekerjaan> hasil = new ArrayList<>();
    long saya = pelaku.akunEfektif();
    List<DeskService.TugasSaya> tugas = desk.tugas(pelaku, tahun);
    long terbuka =
        tugas.stream()
            .filter(satu -> satu.desk().status() == StatusDesk.BERJALAN)
            .filter(satu -> satu.desk().tugas(saya).filter(Desk.Tugas::selesai).isEmpty())
            .count();
    if (terbuka > 0) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Nilai %d unit".formatted(terbuka),
              "Lembar desk Anda yang belum ditutup.",
              batas(berjalan, Fase.DESK),
              "Mulai menilai",
              "/desk/tugas"));
    }
    long sepakati = tugas.stream().filter(satu -> satu.perluSepakat() > 0).count();
    if (sepakati > 0) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Sepakati nilai %d unit".formatted(sepakati),
              "Nilai Anda dan rekan Anda berbeda melewati ambang.",
              batas(berjalan, Fase.DESK),
              "Lihat unit",
              "/desk/tugas"));
    }
    int menunggu = sanggah.menunggu(pelaku, tahun).size();
    if (menunggu > 0) {
      hasil.add(
          new Pekerjaan(
              URUTAN + 1,
              "Jawab %d sanggahan".formatted(menunggu),
              "Unit menunggu jawaban beserta alasannya.",
              batas(berjalan, Fase.SANGGAH),
              "Jawab sanggahan",
              "/desk/%d/sanggahan".formatted(tahun)));
    }
    return hasil;
  }

  private List<Pekerjaan> pengelola(Pelaku pelaku, Siklus berjalan) {
    int tahun = berjalan.tahun();
    List<Desk> semua = penugasan.daftar(pelaku, tahun);
    Map<Long, Putusan> kesiapan = akhir.kesiapan(pelaku, tahun);
    long siap =
        semua.stream()
            .filter(satu -> satu.status() == StatusDesk.BERJALAN)
            .flatMap(satu -> Optional.ofNullable(kesiapan.get(satu.kunci().unitId())).stream())
            .filter(Putusan::diterima)
            .count();
    List<Pekerjaan> hasil = new ArrayList<>();
    if (semua.isEmpty()) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Tugaskan evaluator " + tahun,
              "Susun rencana penugasan yang rata dan tanpa benturan kepentingan.",
              batas(berjalan, Fase.DESK),
              "Susun rencana",
              "/desk/%d/penugasan".formatted(tahun)));
    }
    if (siap > 0) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Sampaikan hasil desk %d unit".formatted(siap),
              "Kedua evaluator sudah menutup lembarnya dan sepakat.",
              null,
              "Lihat desk",
              "/desk/" + tahun));
    }
    return hasil;
  }

  private List<Pekerjaan> unit(Pelaku pelaku, Siklus berjalan) {
    Set<Long> unit = new HashSet<>(pelaku.unit(Peran.OPERATOR_PD));
    unit.addAll(pelaku.unit(Peran.PIMPINAN_PD));
    return unit.stream()
        .filter(id -> akhir.disampaikan(berjalan.tahun(), id))
        .map(id ->
            new Pekerjaan(
                URUTAN,
                "Hasil desk %d sudah ada".formatted(berjalan.tahun()),
                "Baca nilai dan alasannya; sanggah yang tidak sesuai bukti.",
                batas(berjalan, Fase.SANGGAH),
                "Baca hasil",
                "/desk/%d/%d/hasil".formatted(berjalan.tahun(), id)))
        .toList();
  }

  private static @Nullable Instant batas(Siklus siklus, Fase fase) {
    return siklus.fase(fase).map(RentangFase::selesai).orElse(null);
  }
}
