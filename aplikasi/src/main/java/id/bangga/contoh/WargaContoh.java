package id.bangga.contoh;

import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.PemeriksaJawaban;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.TitikLayanan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The people who answer at one service point: each has a mood, the point has its strengths.
final class WargaContoh {
  private static final int UNSUR = 9;
  private static final int BIAYA = 3;

  /// In the order of the questionnaire: time, cost of paid services and facilities are weak, staff
  /// is liked.
  private static final double[] CORAK = {0.15, 0.05, -0.45, -0.2, 0.2, 0.3, 0.45, -0.4, -0.05};

  private static final List<String> SARAN =
      List.of(
          "Antrean pagi terlalu lama, tolong tambah loket.",
          "Kursi tunggu kurang, banyak yang berdiri.",
          "Petugas ramah dan menjelaskan dengan sabar. Terima kasih.",
          "Persyaratan di situs berbeda dengan yang diminta di loket.",
          "Mohon ada jalur khusus lansia dan penyandang disabilitas.",
          "Parkir sempit, sulit mencari tempat.",
          "Nomor antrean daring sangat membantu.",
          "AC ruang tunggu mati.",
          "Sebaiknya ada pemberitahuan kalau berkas sudah selesai.",
          "Toilet perlu dibersihkan lebih sering.",
          "Prosesnya cepat, lima belas menit selesai.",
          "Pengaduan saya minggu lalu belum dijawab.");

  private final SplittableRandom acak;
  private final TitikLayanan titik;
  private final ZoneId zona;
  private final double mutu;
  private final double[] corak = new double[UNSUR];

  WargaContoh(SplittableRandom acak, TitikLayanan titik, ZoneId zona) {
    this.acak = acak;
    this.titik = titik;
    this.zona = zona;
    this.mutu = 0.55 + 0.35 * acak.nextGaussian();
    for (int i = 0; i < UNSUR; i++) {
      corak[i] = CORAK[i] + 0.18 * acak.nextGaussian();
    }
  }

  <T> T pilih(List<T> daftar) {
    return daftar.get(acak.nextInt(daftar.size()));
  }

  /// Some points are keener than others: half as many to one and a half times.
  int banyak(int lazim) {
    return (int) Math.round(lazim * (0.5 + 1.1 * acak.nextDouble()));
  }

  /// One point in twelve has somebody who fills in for others.
  boolean curang() {
    return acak.nextInt(12) == 0;
  }

  LocalDate hariKerja(LocalDate awal, long hari) {
    LocalDate hasil = awal.plusDays(acak.nextLong(hari));
    DayOfWeek nama = hasil.getDayOfWeek();
    return nama.getValue() > 5 && hasil.minusDays(2).getYear() == awal.getYear()
        ? hasil.minusDays(2)
        : hasil;
  }

  JawabanMasuk jawab(LocalDate tanggal, LayananUnit layanan, int tahun) {
    double suasana = mutu + 0.12 * (tahun - SiklusContoh.TAHUN_LALU) + 0.8 * acak.nextGaussian();
    var nilai = new StringBuilder(UNSUR);
    for (int i = 0; i < UNSUR; i++) {
      nilai.append(i == BIAYA && layanan.gratis() ? gratis() : angka(suasana + corak[i]));
    }
    LocalTime pukul = LocalTime.of(8, 5).plusMinutes(acak.nextInt(465));
    String saran = acak.nextInt(14) == 0 ? pilih(SARAN) : null;
    return jawaban(layanan, tanggal, pukul, nilai.toString(), profil(), null, saran);
  }

  private char gratis() {
    return acak.nextInt(100) < 96 ? '4' : '3';
  }

  private char angka(double suka) {
    double x = suka + 0.7 * acak.nextGaussian();
    if (acak.nextInt(150) == 0) {
      return '0';
    }
    if (x > 1.15) {
      return '4';
    }
    if (x > -0.65) {
      return '3';
    }
    return x > -1.7 ? '2' : '1';
  }

  /// Twenty perfect answers within minutes after closing time, all from one device.
  List<JawabanMasuk> beruntun(LocalDate tanggal, LayananUnit layanan) {
    byte[] perangkat = new byte[8];
    acak.nextBytes(perangkat);
    List<JawabanMasuk> hasil = new ArrayList<>();
    LocalTime pukul = LocalTime.of(17, 10);
    for (int i = 0; i < 20; i++) {
      pukul = pukul.plusSeconds(20 + acak.nextInt(25));
      hasil.add(jawaban(layanan, tanggal, pukul, "444444444", Profil.KOSONG, perangkat, null));
    }
    return hasil;
  }

  private JawabanMasuk jawaban(
      LayananUnit layanan,
      LocalDate tanggal,
      LocalTime pukul,
      String nilai,
      Profil profil,
      byte @Nullable [] perangkat,
      @Nullable String saran) {
    return new JawabanMasuk(
        new UUID(acak.nextLong(), acak.nextLong()),
        titik.id(),
        layanan.id(),
        titik.instrumenId(),
        tanggal,
        tanggal.atTime(pukul).atZone(zona).toInstant(),
        perangkat == null && acak.nextInt(5) == 0 ? SumberJawaban.KIOS : SumberJawaban.WEB,
        nilai,
        profil,
        perangkat == null ? perangkatLain() : perangkat,
        null,
        PemeriksaJawaban.tanda(nilai, pukul, titik.buka(), titik.tutup()),
        saran);
  }

  private byte[] perangkatLain() {
    byte[] hasil = new byte[8];
    acak.nextBytes(hasil);
    return hasil;
  }

  private Profil profil() {
    return new Profil(
        pilih(List.of("L", "P", "P", "L", "P")),
        pilih(
            List.of("<20", "20-29", "20-29", "30-39", "30-39", "40-49", "40-49", "50-59", ">=60")),
        pilih(List.of("SD", "SMP", "SMA", "SMA", "SMA", "SMA", "D", "S1", "S1", "S2")),
        pilih(
            List.of(
                "SWASTA",
                "SWASTA",
                "WIRAUSAHA",
                "WIRAUSAHA",
                "PELAJAR",
                "PNS",
                "PETANI",
                "LAINNYA")),
        acak.nextInt(40) == 0 ? "Y" : acak.nextInt(3) == 0 ? null : "T");
  }
}
