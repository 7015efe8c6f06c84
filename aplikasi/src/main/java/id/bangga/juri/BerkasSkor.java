package id.bangga.juri;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of scores: `unit`, `juri`, `skor`, and with weights `kriteria`, one row per score. Scores
/// of the criteria are combined to their weighted mean first.
public final class BerkasSkor {
  /// The scores of one pair, by number of the criterion (one without criteria).
  private static final class Pasangan {
    private final String unit;
    private final String juri;
    private final Baris pertama;
    private final @Nullable BigDecimal[] skor;

    /// @param pertama row of the first of them
    private Pasangan(String unit, String juri, Baris pertama, int banyak) {
      this.unit = unit;
      this.juri = juri;
      this.pertama = pertama;
      this.skor = new BigDecimal[banyak];
    }
  }

  private final Masukan masukan;
  private final List<String> kriteria;
  private final List<BigDecimal> bobot;
  private final List<Pasangan> semua = new ArrayList<>();

  /// By unit, then by juror: hashes of both together fall on each other when labels are numbered.
  private final Map<String, Map<String, Pasangan>> menurutUnit = new HashMap<>();

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
      String namaUnit = masukan.teks(baris, unit);
      String namaJuri = masukan.teks(baris, juri);
      BigDecimal angka = masukan.desimal(baris, nilai);
      int ke = nomorKriteria(baris, kolomKriteria);
      if (angka != null && ke >= 0 && !namaUnit.isEmpty() && !namaJuri.isEmpty()) {
        Pasangan pasangan = pasangan(namaUnit, namaJuri, baris);
        tambah(baris, pasangan, ke, angka, bobot.isEmpty() ? juri : kolomKriteria);
      }
    }
    semua.forEach(this::gabungkan);
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

  private Pasangan pasangan(String unit, String juri, Baris baris) {
    Map<String, Pasangan> menurutJuri = menurutUnit.get(unit);
    if (menurutJuri == null) {
      menurutJuri = new HashMap<>();
      menurutUnit.put(unit, menurutJuri);
    }
    Pasangan ada = menurutJuri.get(juri);
    if (ada == null) {
      ada = new Pasangan(unit, juri, baris, Math.max(1, bobot.size()));
      menurutJuri.put(juri, ada);
      semua.add(ada);
    }
    return ada;
  }

  private void tambah(Baris baris, Pasangan pasangan, int ke, BigDecimal angka, Kolom kolom) {
    if (pasangan.skor[ke] == null) {
      pasangan.skor[ke] = angka;
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
                pasangan.unit,
                pasangan.juri,
                bobot.isEmpty() ? "" : " untuk kriteria " + kriteria.get(ke),
                pasangan.pertama.nomor(),
                saran));
  }

  private void gabungkan(Pasangan satu) {
    BigDecimal hasil = bobot.isEmpty() ? satu.skor[0] : tertimbang(satu);
    if (hasil != null) {
      skor.add(new SkorJuri(satu.unit, satu.juri, hasil));
    }
  }

  private @Nullable BigDecimal tertimbang(Pasangan satu) {
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
      tolakKurang(satu, kurang);
    }
    return kurang.isEmpty() ? jumlah.divide(jumlahBobot, MathContext.DECIMAL128) : null;
  }

  private void tolakKurang(Pasangan satu, List<String> kurang) {
    masukan.tolak(
        new Galat(
            satu.pertama.nomor(),
            "kriteria",
            KodeBerkasJuri.BJ_004.name(),
            "Skor unit %s oleh juri %s belum lengkap; kurang kriteria %s."
                .formatted(satu.unit, satu.juri, String.join(", ", kurang))));
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
