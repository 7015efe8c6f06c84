package id.bangga.juri;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of scores: `unit`, `juri`, `skor`, and with weights `kriteria`, one row per score. Scores
/// of the criteria are combined to their weighted mean first.
public final class BerkasSkor {
  private record Pasangan(String unit, String juri) {}

  /// The scores of one pair, by number of the criterion (one without criteria).
  private static final class Isi {
    private final Baris pertama;
    private final @Nullable BigDecimal[] skor;

    /// @param pertama row of the first of them
    private Isi(Baris pertama, int banyak) {
      this.pertama = pertama;
      this.skor = new BigDecimal[banyak];
    }
  }

  private final Masukan masukan;
  private final List<String> kriteria;
  private final List<BigDecimal> bobot;
  private final Map<Pasangan, Isi> isi = new LinkedHashMap<>();
  private final List<SkorJuri> skor = new ArrayList<>();

  private BerkasSkor(Masukan masukan, Map<String, BigDecimal> bobot) {
    this.masukan = masukan;
    this.kriteria = List.copyOf(bobot.keySet());
    this.bobot = List.copyOf(bobot.values());
  }

  /// @param bobot weight of each criterion, empty when the file has one score per pair
  public static BerkasSkor dari(Tabel tabel, Map<String, BigDecimal> bobot) {
    var berkas = new BerkasSkor(Masukan.dari(tabel), bobot);
    berkas.baca();
    return berkas;
  }

  private void baca() {
    Kolom unit = masukan.wajib("unit");
    Kolom juri = masukan.wajib("juri", "juror");
    Kolom nilai = masukan.wajib("skor", "score").berkode(KodeBerkasJuri.BJ_001.name());
    Kolom kolomKriteria =
        bobot.isEmpty() ? masukan.opsional("kriteria") : masukan.wajib("kriteria");
    masukan.wajibBerisi();
    for (Baris baris : masukan.baris()) {
      var pasangan = new Pasangan(masukan.teks(baris, unit), masukan.teks(baris, juri));
      BigDecimal angka = masukan.desimal(baris, nilai);
      int ke = nomorKriteria(baris, kolomKriteria);
      if (angka != null && ke >= 0 && !pasangan.unit().isEmpty() && !pasangan.juri().isEmpty()) {
        tambah(baris, pasangan, ke, angka, bobot.isEmpty() ? juri : kolomKriteria);
      }
    }
    isi.forEach(this::gabungkan);
  }

  /// Number of the criterion among the weights, 0 without weights, -1 when it is faulty.
  private int nomorKriteria(Baris baris, Kolom kolom) {
    if (bobot.isEmpty()) {
      return 0;
    }
    String tertulis = masukan.teks(baris, kolom);
    for (int ke = 0; ke < kriteria.size(); ke++) {
      if (kriteria.get(ke).equalsIgnoreCase(tertulis)) {
        return ke;
      }
    }
    if (!tertulis.isEmpty()) {
      masukan.tolak(
          baris,
          kolom,
          KodeBerkasJuri.BJ_003.name(),
          "Kriteria “%s” tidak mempunyai bobot; yang ada: %s."
              .formatted(tertulis, String.join(", ", kriteria)));
    }
    return -1;
  }

  private void tambah(Baris baris, Pasangan pasangan, int ke, BigDecimal angka, Kolom kolom) {
    int banyak = Math.max(1, bobot.size());
    Isi ada = isi.computeIfAbsent(pasangan, _ -> new Isi(baris, banyak));
    if (ada.skor[ke] == null) {
      ada.skor[ke] = angka;
      return;
    }
    String saran =
        bobot.isEmpty()
            ? "Hapus salah satu, atau sebut bobot kriterianya dengan --bobot."
            : "Hapus salah satu.";
    masukan.tolak(
        baris,
        kolom,
        KodeBerkasJuri.BJ_002.name(),
        "Skor unit %s oleh juri %s%s sudah ada pada baris %d. %s"
            .formatted(
                pasangan.unit(),
                pasangan.juri(),
                bobot.isEmpty() ? "" : " untuk kriteria " + kriteria.get(ke),
                ada.pertama.nomor(),
                saran));
  }

  private void gabungkan(Pasangan pasangan, Isi satu) {
    BigDecimal hasil = bobot.isEmpty() ? satu.skor[0] : tertimbang(pasangan, satu);
    if (hasil != null) {
      skor.add(new SkorJuri(pasangan.unit(), pasangan.juri(), hasil));
    }
  }

  private @Nullable BigDecimal tertimbang(Pasangan pasangan, Isi satu) {
    BigDecimal jumlah = BigDecimal.ZERO;
    BigDecimal jumlahBobot = BigDecimal.ZERO;
    var kurang = new ArrayList<String>();
    for (int ke = 0; ke < bobot.size(); ke++) {
      BigDecimal nilai = satu.skor[ke];
      if (nilai == null) {
        kurang.add(kriteria.get(ke));
      } else {
        jumlah = jumlah.add(nilai.multiply(bobot.get(ke)));
      }
      jumlahBobot = jumlahBobot.add(bobot.get(ke));
    }
    if (!kurang.isEmpty() && masukan.bersih()) {
      tolakKurang(pasangan, satu, kurang);
    }
    return kurang.isEmpty() ? jumlah.divide(jumlahBobot, MathContext.DECIMAL128) : null;
  }

  private void tolakKurang(Pasangan pasangan, Isi satu, List<String> kurang) {
    masukan.tolak(
        new Galat(
            satu.pertama.nomor(),
            "kriteria",
            KodeBerkasJuri.BJ_004.name(),
            "Skor unit %s oleh juri %s belum lengkap; kurang kriteria %s."
                .formatted(pasangan.unit(), pasangan.juri(), String.join(", ", kurang))));
  }

  public List<Galat> galat() {
    return masukan.galat();
  }

  public List<String> kolomDiabaikan() {
    return masukan.kolomTakDikenal();
  }

  /// One score per pair, in the order of the file.
  public List<SkorJuri> skor() {
    return skor;
  }
}
