package id.bangga.skm;

import id.bangga.berkas.Galat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of a published report; every faulty member is named with its path.
final class BacaLaporan {
  private static final Map<?, ?> HAMPA = Map.of();
  private static final BigDecimal TERBESAR = new BigDecimal("1e12");
  private static final int DESIMAL_TERBANYAK = 12;
  private static final int UNSUR_TERBANYAK = 99;
  private final List<Galat> galat = new ArrayList<>();

  List<Galat> galat() {
    return galat;
  }

  /// The report, or null when something is wrong.
  @Nullable LaporanTerbit baca(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> akar)) {
      tolak("", "Laporan harus berupa satu objek JSON.");
      return null;
    }
    Long n = bulat(akar, "n", "n");
    List<UnsurTerbit> unsur = unsur(akar.get("unsur"), n);
    Tercetak ikm = angka(akar, "ikm", "ikm");
    if (ikm == null && !akar.containsKey("ikm")) {
      tolak("ikm", "Isi nilai IKM yang diterbitkan, misalnya \"85.76\".");
    }
    var lain = lain(akar);
    var proporsi = proporsi(akar.get("proporsi"));
    String mutu = teks(akar, "mutu");
    String kinerja = teks(akar, "kinerja");
    return galat.isEmpty() && ikm != null
        ? new LaporanTerbit(n, unsur, ikm, mutu, kinerja, lain, proporsi)
        : null;
  }

  private LaporanTerbit.Lain lain(Map<?, ?> akar) {
    String tren = teks(akar, "tren");
    if (tren != null
        && !List.of("naik", "turun", "tetap").contains(tren.toLowerCase(Locale.ROOT))) {
      tolak("tren", "Tulis naik, turun, atau tetap.");
    }
    return new LaporanTerbit.Lain(
        angka(akar, "bobotTercetak", "bobotTercetak"),
        angka(akar, "nrr", "nrr"),
        angka(akar, "jumlahTertimbang", "jumlahTertimbang"),
        angka(akar, "tahunLalu", "tahunLalu"),
        tren == null ? null : tren.toLowerCase(Locale.ROOT),
        bulat(akar, "populasi", "populasi"),
        bulat(akar, "terkumpul", "terkumpul"),
        bulat(akar, "dibuang", "dibuang"));
  }

  private List<UnsurTerbit> unsur(@Nullable Object isi, @Nullable Long n) {
    var hasil = new ArrayList<UnsurTerbit>();
    if (!(isi instanceof List<?> daftar) || daftar.isEmpty() || daftar.size() > UNSUR_TERBANYAK) {
      tolak(
          "unsur",
          "Isi NRR atau jumlah nilai paling sedikit satu unsur; dalam berkas JSON misalnya"
              + " [{\"kode\":\"U1\",\"nrr\":\"3.40\"}].");
      return hasil;
    }
    for (int i = 0; i < daftar.size(); i++) {
      UnsurTerbit satu = satuUnsur(daftar.get(i), "unsur[" + i + "]", i, n);
      if (satu != null) {
        hasil.add(satu);
      }
    }
    return hasil;
  }

  private @Nullable UnsurTerbit satuUnsur(
      @Nullable Object isi, String tempat, int urutan, @Nullable Long nLaporan) {
    Map<?, ?> objek = isi instanceof Map<?, ?> m ? m : HAMPA;
    Tercetak nrr = angka(objek, "nrr", tempat + ".nrr");
    Long jumlah = bulat(objek, "jumlah", tempat + ".jumlah");
    Long sendiri = bulat(objek, "n", tempat + ".n");
    Long n = sendiri == null ? nLaporan : sendiri;
    Long peringkat = bulat(objek, "peringkat", tempat + ".peringkat");
    String kode = teks(objek, "kode");
    if (!objek.containsKey("nrr") && !objek.containsKey("jumlah")) {
      tolak(tempat, "Isi nrr atau jumlah untuk unsur ini.");
      return null;
    }
    if (jumlah != null && n == null) {
      tolak(tempat + ".jumlah", "Jumlah memerlukan n, banyaknya responden.");
      return null;
    }
    if (nrr == null && jumlah == null) {
      return null;
    }
    return new UnsurTerbit(
        kode == null ? "U" + (urutan + 1) : kode,
        nrr,
        jumlah,
        n,
        angka(objek, "nrrTertimbang", tempat + ".nrrTertimbang"),
        peringkat == null ? null : peringkat.intValue());
  }

  private Map<String, List<Tercetak>> proporsi(@Nullable Object isi) {
    var hasil = new LinkedHashMap<String, List<Tercetak>>();
    if (isi == null) {
      return hasil;
    }
    if (!(isi instanceof Map<?, ?> objek)) {
      tolak("proporsi", "Tulis seperti {\"jenis kelamin\":{\"L\":\"45\",\"P\":\"55\"}}.");
      return hasil;
    }
    objek.forEach((nama, bagian) -> hasil.put(nama.toString(), bagian(nama.toString(), bagian)));
    return hasil;
  }

  private List<Tercetak> bagian(String nama, @Nullable Object isi) {
    var hasil = new ArrayList<Tercetak>();
    String tempat = "proporsi." + nama;
    if (isi instanceof Map<?, ?> objek) {
      objek.forEach((kunci, nilai) -> tambah(hasil, nilai, tempat + "." + kunci));
    } else if (isi instanceof List<?> daftar) {
      daftar.forEach(nilai -> tambah(hasil, nilai, tempat));
    } else {
      tolak(tempat, "Isi daftar bagian dalam persen.");
    }
    return hasil;
  }

  private void tambah(List<Tercetak> hasil, @Nullable Object nilai, String tempat) {
    Tercetak satu = tercetak(nilai, tempat);
    if (satu != null) {
      hasil.add(satu);
    }
  }

  private @Nullable Tercetak angka(Map<?, ?> objek, String nama, String tempat) {
    Object isi = objek.get(nama);
    return isi == null ? null : tercetak(isi, tempat);
  }

  private @Nullable Tercetak tercetak(@Nullable Object isi, String tempat) {
    BigDecimal nilai =
        switch (isi) {
          case BigDecimal angka -> angka;
          case String teks -> urai(teks.strip().replace("%", "").strip());
          case null, default -> null;
        };
    if (nilai == null
        || nilai.signum() < 0
        || nilai.compareTo(TERBESAR) > 0
        || nilai.scale() > DESIMAL_TERBANYAK) {
      tolak(tempat, "Bukan bilangan tercetak yang wajar. Tulis seperti \"3.40\" atau \"3,40\".");
      return null;
    }
    return new Tercetak(nilai);
  }

  /// A printed figure has at most one mark, point or comma.
  private static @Nullable BigDecimal urai(String teks) {
    return teks.matches("[0-9]{1,13}([.,][0-9]{1,12})?")
        ? new BigDecimal(teks.replace(',', '.'))
        : null;
  }

  private @Nullable Long bulat(Map<?, ?> objek, String nama, String tempat) {
    Object isi = objek.get(nama);
    if (isi == null) {
      return null;
    }
    Tercetak angka = tercetak(isi, tempat);
    if (angka == null) {
      return null;
    }
    if (angka.nilai().stripTrailingZeros().scale() > 0 || angka.nilai().signum() == 0) {
      tolak(tempat, "Isi bilangan bulat 1 atau lebih.");
      return null;
    }
    return angka.nilai().longValueExact();
  }

  private @Nullable String teks(Map<?, ?> objek, String nama) {
    Object isi = objek.get(nama);
    if (isi != null && !(isi instanceof String)) {
      tolak(nama, "Isi dengan teks.");
      return null;
    }
    return isi == null ? null : isi.toString().strip();
  }

  private void tolak(String tempat, String pesan) {
    galat.add(new Galat(null, tempat.isEmpty() ? null : tempat, KodeSkm.SKM_008.name(), pesan));
  }
}
