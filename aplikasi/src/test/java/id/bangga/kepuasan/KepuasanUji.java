package id.bangga.kepuasan;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.layanan.JawabanMassalService;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.LayananBaru;
import id.bangga.layanan.LayananMassalService;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.Populasi;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.TitikBaru;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A dinas (1) with a free and a paid service and a second dinas (2) with one, and their answers.
@Component
public class KepuasanUji {
  public static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  public static final long DINAS = 1;
  public static final long LAIN = 2;
  public static final Periode LALU = Periode.tahunan(2025);

  private final LayananMassalService massal;
  private final JawabanMassalService jawaban;
  private final LayananService layanan;
  private final PeriodeService periode;

  KepuasanUji(
      LayananMassalService massal,
      JawabanMassalService jawaban,
      LayananService layanan,
      PeriodeService periode) {
    this.massal = massal;
    this.jawaban = jawaban;
    this.layanan = layanan;
    this.periode = periode;
  }

  /// Services, points, and populations of 2025; no answers.
  public Map<String, Long> pasang() {
    Map<String, Long> id =
        massal.pasang(
            SISTEM,
            List.of(
                new LayananBaru(DINAS, "KTP", "KTP-el", true),
                new LayananBaru(DINAS, "PBG", "Persetujuan bangunan gedung", false),
                new LayananBaru(LAIN, "SEKOLAH", "Pindah sekolah", true)),
            List.of(
                titik(DINAS, "dinas-1", List.of("KTP", "PBG")),
                titik(LAIN, "lain-1", List.of("SEKOLAH"))));
    massal.isiPopulasi(
        SISTEM, id.values().stream().map(satu -> new Populasi(satu, LALU, 1_000, "uji")).toList());
    periode.atur(SISTEM, List.of(DINAS, LAIN), 2024, JenisPeriode.TAHUN);
    return id;
  }

  /// Another service of the dinas, at a point of its own, without a population.
  public void layananBaru(String kode) {
    massal.pasang(
        SISTEM,
        List.of(new LayananBaru(DINAS, kode, "Layanan " + kode, false)),
        List.of(titik(DINAS, "titik-" + kode.toLowerCase(Locale.ROOT), List.of(kode))));
  }

  private static TitikBaru titik(long unit, String kode, List<String> layanan) {
    return new TitikBaru(
        unit,
        kode,
        "Loket " + kode,
        "",
        LocalTime.of(8, 0),
        LocalTime.of(16, 0),
        "SKM-9",
        false,
        List.of("jenis_kelamin"),
        layanan);
  }

  /// So many equal answers to a service on a day, with a suggestion each when `saran` is not blank.
  public void jawab(String kode, LocalDate tanggal, String nilai, int kali, String saran) {
    var milik =
        layanan.daftar().stream()
            .filter(satu -> satu.kode().equals(kode))
            .findFirst()
            .orElseThrow();
    var titik =
        layanan.titik().stream()
            .filter(satu -> satu.layanan().contains(milik.id()))
            .findFirst()
            .orElseThrow();
    List<JawabanMasuk> daftar = new ArrayList<>();
    for (int i = 0; i < kali; i++) {
      daftar.add(
          new JawabanMasuk(
              UUID.randomUUID(),
              titik.id(),
              milik.id(),
              titik.instrumenId(),
              tanggal,
              tanggal.atTime(3, 0).toInstant(ZoneOffset.UTC),
              SumberJawaban.WEB,
              nilai,
              new Profil(i % 2 == 0 ? "L" : "P", null, null, null, null),
              null,
              null,
              List.of(),
              saran.isEmpty() ? null : saran));
    }
    jawaban.simpan(SISTEM, daftar, "uji");
  }

  /// Forty answers to the dinas in 2025: 30 good ones to KTP, 10 poor ones to PBG.
  public void jawabDinas() {
    jawab("KTP", LocalDate.of(2025, 3, 4), "334433343", 30, "");
    jawab("PBG", LocalDate.of(2025, 9, 9), "222122222", 10, "Antrean terlalu lama");
  }

  /// The dinas surveys by semester in 2025.
  public void semesteran() {
    periode.atur(SISTEM, List.of(DINAS), 2025, JenisPeriode.SEMESTER);
  }
}
