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

  /// The scores of one pair, by criterion (empty name without criteria), and the row of the first.
  private record Isi(Baris pertama, Map<String, BigDecimal> skor) {}

  private final Masukan masukan;
  private final Map<String, BigDecimal> bobot;
  private final Map<Pasangan, Isi> isi = new LinkedHashMap<>();
  private final List<SkorJuri> skor = new ArrayList<>();

  private BerkasSkor(Masukan masukan, Map<String, BigDecimal> bobot) {
    this.masukan = masukan;
    this.bobot = bobot;
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
    Kolom kriteria = bobot.isEmpty() ? masukan.opsional("kriteria") : masukan.wajib("kriteria");
    masukan.wajibBerisi();
    for (Baris baris : masukan.baris()) {
      var pasangan = new Pasangan(masukan.teks(baris, unit), masukan.teks(baris, juri));
      BigDecimal angka = masukan.desimal(baris, nilai);
      String nama = namaKriteria(baris, kriteria);
      if (angka != null
          && nama != null
          && !pasangan.unit().isEmpty()
          && !pasangan.juri().isEmpty()) {
        tambah(baris, pasangan, nama, angka, bobot.isEmpty() ? juri : kriteria);
      }
    }
    isi.forEach(this::gabungkan);
  }

  /// The criterion as the weights name it, empty without weights, null when it is faulty.
  private @Nullable String namaKriteria(Baris baris, Kolom kriteria) {
    if (bobot.isEmpty()) {
      return "";
    }
    String tertulis = masukan.teks(baris, kriteria);
    for (String nama : bobot.keySet()) {
      if (nama.equalsIgnoreCase(tertulis)) {
        return nama;
      }
    }
    if (!tertulis.isEmpty()) {
      masukan.tolak(
          baris,
          kriteria,
          KodeBerkasJuri.BJ_003.name(),
          "Kriteria “%s” tidak mempunyai bobot; yang ada: %s."
              .formatted(tertulis, String.join(", ", bobot.keySet())));
    }
    return null;
  }

  private void tambah(
      Baris baris, Pasangan pasangan, String kriteria, BigDecimal angka, Kolom kolom) {
    Isi ada = isi.computeIfAbsent(pasangan, _ -> new Isi(baris, new LinkedHashMap<>(2)));
    if (ada.skor().putIfAbsent(kriteria, angka) != null) {
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
                  kriteria.isEmpty() ? "" : " untuk kriteria " + kriteria,
                  ada.pertama().nomor(),
                  saran));
    }
  }

  private void gabungkan(Pasangan pasangan, Isi satu) {
    BigDecimal hasil = bobot.isEmpty() ? satu.skor().get("") : tertimbang(pasangan, satu);
    if (hasil != null) {
      skor.add(new SkorJuri(pasangan.unit(), pasangan.juri(), hasil));
    }
  }

  private @Nullable BigDecimal tertimbang(Pasangan pasangan, Isi satu) {
    BigDecimal jumlah = BigDecimal.ZERO;
    BigDecimal jumlahBobot = BigDecimal.ZERO;
    var kurang = new ArrayList<String>();
    for (Map.Entry<String, BigDecimal> kriteria : bobot.entrySet()) {
      BigDecimal nilai = satu.skor().get(kriteria.getKey());
      if (nilai == null) {
        kurang.add(kriteria.getKey());
      } else {
        jumlah = jumlah.add(nilai.multiply(kriteria.getValue()));
      }
      jumlahBobot = jumlahBobot.add(kriteria.getValue());
    }
    if (!kurang.isEmpty() && masukan.bersih()) {
      tolakKurang(pasangan, satu, kurang);
    }
    return kurang.isEmpty() ? jumlah.divide(jumlahBobot, MathContext.DECIMAL128) : null;
  }

  private void tolakKurang(Pasangan pasangan, Isi satu, List<String> kurang) {
    masukan.tolak(
        new Galat(
            satu.pertama().nomor(),
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
