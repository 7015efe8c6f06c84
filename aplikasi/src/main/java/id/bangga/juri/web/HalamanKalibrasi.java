package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.juri.BandingKalibrasi;
import id.bangga.juri.Kalibrasi;
import id.bangga.juri.KalibrasiService;
import id.bangga.juri.SkorContoh;
import id.bangga.siklus.Siklus;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A calibration round: the samples to score, how far everybody is, and what the comparison says.
///
/// @param putaran null before the first round
/// @param milik the juror's own scores
/// @param banding null until the round is compared
/// @param juri does the actor belong to this year's jury?
public record HalamanKalibrasi(
    Siklus siklus,
    List<Tautan> tab,
    @Nullable Kalibrasi putaran,
    List<KalibrasiService.Kemajuan> kemajuan,
    List<SkorContoh> milik,
    @Nullable BandingKalibrasi banding,
    Formulir formulir,
    Putusan putusan,
    boolean atur,
    boolean juri) {

  /// Name of the field for one criterion of one sample.
  public static String bidang(int nomor, String kriteria) {
    return "skor.%d.%s".formatted(nomor, kriteria);
  }

  public String alamat() {
    return "/juri/%d/kalibrasi".formatted(siklus.tahun());
  }

  public int terisi() {
    return milik.stream().mapToInt(satu -> satu.skor().size()).sum();
  }

  public int harus() {
    return putaran == null ? 0 : putaran.contoh().size() * siklus.kriteria().size();
  }

  public long selesai() {
    return kemajuan.stream().filter(KalibrasiService.Kemajuan::selesai).count();
  }

  public boolean adaSkor() {
    return kemajuan.stream().anyMatch(satu -> satu.terisi() > 0);
  }

  public String ambang() {
    return Format.desimal(siklus.parameter().ambangRentangJuri(), 0);
  }

  /// The panel's range for each sample, with the own score or else the mean as the dot.
  public Bagan rentang(BandingKalibrasi b) {
    long luas = b.sampel().stream().filter(BandingKalibrasi.Sampel::luas).count();
    String temuan =
        luas == 0
            ? "Pada semua contoh, skor panel berdekatan"
            : "Pada %d dari %d contoh, skor panel terpaut lebih dari %s"
                .formatted(luas, b.sampel().size(), ambang());
    return Grafik.ulat(
        Keterangan.dari(
            temuan,
            "Skor 0–100: titik %s, garis terendah sampai tertinggi"
                .formatted(b.saya() == null ? "rata-rata panel" : "skor Anda"),
            "Kalibrasi %d putaran %d, n = %d juri. Tidak dihitung dalam penilaian."
                .formatted(siklus.tahun(), Objects.requireNonNull(putaran).putaran(), b.juri())),
        b.sampel().stream()
            .map(s -> {
              BigDecimal titik = s.saya() == null ? s.rerata() : s.saya();
              return new Grafik.Selang(
                  "Contoh " + s.contoh().nomor(),
                  titik.doubleValue(),
                  s.terendah().doubleValue(),
                  s.tertinggi().doubleValue(),
                  s.luas());
            })
            .toList(),
        null);
  }

  /// The juror's own place in words.
  public String kata(BandingKalibrasi.Saya saya) {
    BigDecimal selisih = saya.selisih();
    String besar = Format.desimal(selisih.abs(), 1);
    if (selisih.abs().compareTo(BigDecimal.valueOf(3)) < 0) {
      return "Skor Anda sejalan dengan juri lain (selisih rata-rata %s poin).".formatted(besar);
    }
    return selisih.signum() < 0
        ? "Anda rata-rata %s poin lebih ketat daripada juri lain.".formatted(besar)
        : "Anda rata-rata %s poin lebih longgar daripada juri lain.".formatted(besar);
  }

  /// What the Pengelola should do now.
  public String saran(BandingKalibrasi b) {
    if (b.siap()) {
      return "Panel siap menilai: rentang setiap contoh tidak melewati %s poin."
          .formatted(ambang());
    }
    return "Bahas dahulu contoh yang rentangnya melewati %s poin, terutama kriteria %s (rentang %s), lalu buka putaran berikutnya."
        .formatted(
            ambang(),
            b.terjauh().kriteria().nama().toLowerCase(Locale.ROOT),
            Format.desimal(b.terjauh().rentang(), 0));
  }
}
