package id.bangga.skm;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file of totals: one row per unsur with `unsur`, `jumlah` (sum of the scores) and `n` (how many
/// answered).
public final class BerkasJumlah {
  private final Masukan masukan;
  private final List<JumlahUnsur> jumlah = new ArrayList<>();
  private final Set<String> ada = new HashSet<>();

  private BerkasJumlah(Masukan masukan) {
    this.masukan = masukan;
  }

  public static BerkasJumlah dari(Tabel tabel, UrutanUnsur urutan) {
    var berkas = new BerkasJumlah(Masukan.dari(tabel));
    berkas.baca(urutan);
    return berkas;
  }

  private void baca(UrutanUnsur urutan) {
    Kolom unsur = masukan.wajib("unsur");
    Kolom jumlah = masukan.wajib("jumlah").berkode(KodeSkm.SKM_004.name());
    Kolom n = masukan.wajib("n").antara(1, Integer.MAX_VALUE).berkode(KodeSkm.SKM_005.name());
    masukan.wajibBerisi();
    for (Baris baris : masukan.baris()) {
      String kode = kode(baris, unsur, urutan);
      Integer skor = masukan.bulat(baris, jumlah);
      Integer banyak = masukan.bulat(baris, n);
      if (kode != null && skor != null && banyak != null && mungkin(baris, jumlah, skor, banyak)) {
        var kolom = new KolomUnsur(kode, masukan.teks(baris, unsur));
        this.jumlah.add(new JumlahUnsur(kolom, skor, banyak));
      }
    }
  }

  private @Nullable String kode(Baris baris, Kolom unsur, UrutanUnsur urutan) {
    String isi = masukan.teks(baris, unsur);
    if (isi.isEmpty()) {
      return null;
    }
    String kode = BerkasJawaban.kode(isi.toUpperCase(Locale.ROOT), urutan);
    if (kode == null) {
      masukan.tolak(
          baris,
          unsur,
          KodeSkm.SKM_007.name(),
          "Unsur “%s” tidak dikenal. Tulis U1, U2, …, atau kode: %s."
              .formatted(isi, String.join(", ", Unsur.kode())));
    } else if (!ada.add(kode)) {
      masukan.tolak(
          baris,
          unsur,
          KodeSkm.SKM_002.name(),
          "Unsur %s muncul pada dua baris. Hapus salah satunya.".formatted(kode));
      return null;
    }
    return kode;
  }

  private boolean mungkin(Baris baris, Kolom jumlah, long skor, long n) {
    if (skor >= n && skor <= 4 * n) {
      return true;
    }
    masukan.tolak(
        baris,
        jumlah,
        KodeSkm.SKM_004.name(),
        "Jumlah %d tidak mungkin dari %d jawaban bernilai 1 sampai 4; seharusnya %d sampai %d."
            .formatted(skor, n, n, 4 * n));
    return false;
  }

  public List<Galat> galat() {
    return masukan.galat();
  }

  public List<String> kolomDiabaikan() {
    return masukan.kolomTakDikenal();
  }

  public List<JumlahUnsur> jumlah() {
    return List.copyOf(jumlah);
  }
}
