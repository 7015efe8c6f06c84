package id.bangga.kepuasan;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.JsonKanonik;
import id.bangga.layanan.Periode;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import id.bangga.skm.RekapJawaban;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a frozen result rests on: canonical JSON with the whole numbers everything follows from,
/// and with the figures that follow, so that they can be computed again and added up further. It
/// holds the sums of pairs, from which the single answers of a small row can be found, and never
/// leaves the program: {@link BerkasTerbit} is what does. Files of before that one was there are of
/// this format and serve as both.
final class BerkasHasil {
  static final String FORMAT = "bangga-skm/1";

  private BerkasHasil() {}

  static byte[] tulis(IsiBerkas isi) {
    Map<String, @Nullable Object> akar = kepala(isi, FORMAT, BerkasHasil::jumlahan);
    akar.put("hasil", hasil(hitung(isi)));
    return JsonKanonik.tulis(akar).getBytes(StandardCharsets.UTF_8);
  }

  /// What the result says, from its sums alone.
  static HasilSkm hitung(IsiBerkas isi) {
    return isi.sah().terisi().hitung(isi.unsur(), isi.populasi());
  }

  /// All but the figures.
  ///
  /// @param jumlahan how much of a row's sums is told
  static Map<String, @Nullable Object> kepala(
      IsiBerkas isi, String format, Function<Jumlahan, @Nullable Map<String, Object>> jumlahan) {
    Map<String, @Nullable Object> akar = new LinkedHashMap<>();
    akar.put("format", format);
    akar.put("dasar", "PermenPANRB 14/2017");
    akar.put("pemda", isi.pemda());
    akar.put("unit", Map.of("id", isi.unitId(), "kode", isi.kodeUnit(), "nama", isi.namaUnit()));
    akar.put("periode", isi.periode().kode());
    akar.put("dari", isi.periode().awal());
    akar.put("sampai", isi.periode().akhir());
    akar.put("versi", isi.versi());
    akar.put("alasan", isi.alasan());
    akar.put("populasi", isi.populasi());
    akar.put("unsur", unsur(isi.unsur()));
    akar.put("masukan", isi.masukan().stream().map(satu -> masukan(satu, jumlahan)).toList());
    if (isi.dikecualikanTertutup() > 0) {
      akar.put("dikecualikanTertutup", isi.dikecualikanTertutup());
    }
    return akar;
  }

  private static List<Map<String, String>> unsur(NamaUnsur unsur) {
    return unsur.kode().stream()
        .map(kode -> Map.of("kode", kode, "nama", unsur.sebutan(kode)))
        .toList();
  }

  private static Map<String, @Nullable Object> masukan(
      IsiBerkas.Masukan satu, Function<Jumlahan, @Nullable Map<String, Object>> jumlahan) {
    Map<String, @Nullable Object> objek = new LinkedHashMap<>();
    objek.put("layanan", satu.layanan());
    objek.put("namaLayanan", satu.namaLayanan());
    objek.put("gratis", satu.gratis());
    objek.put("titik", satu.titik());
    objek.put("namaTitik", satu.namaTitik());
    objek.put("populasi", satu.populasiLayanan());
    objek.put("sah", jumlahan.apply(satu.sah()));
    objek.put("dikecualikan", jumlahan.apply(satu.dikecualikan()));
    return objek;
  }

  private static @Nullable Map<String, Object> jumlahan(Jumlahan satu) {
    RekapJawaban rekap = satu.rekap();
    if (rekap == null || rekap.responden() == 0) {
      return null;
    }
    int k = rekap.unsur();
    var sumber = rekap.sumber();
    List<Long> dijawab = new ArrayList<>();
    List<Long> skor = new ArrayList<>();
    List<Long> kali = new ArrayList<>();
    for (int j = 0; j < k; j++) {
      for (int l = 0; l < k; l++) {
        dijawab.add(sumber.dijawab(j, l));
        skor.add(sumber.skor(j, l));
        kali.add(sumber.hasilKali(j, l));
      }
    }
    return Map.of(
        "unsur", satu.kode(),
        "responden", rekap.responden(),
        "dijawab", dijawab,
        "skor", skor,
        "hasilKali", kali);
  }

  static Map<String, @Nullable Object> hasil(HasilSkm hasil) {
    Map<String, @Nullable Object> objek = new LinkedHashMap<>();
    objek.put("responden", hasil.responden());
    objek.put("bobot", hasil.bobot().kata());
    objek.put("ikm", hasil.ikm());
    objek.put("mutu", hasil.mutu());
    objek.put("kinerja", hasil.mutu() == null ? null : hasil.mutu().kinerja());
    HasilSkm.Selang selang = hasil.selang();
    objek.put(
        "selang95", selang == null ? null : List.of(empat(selang.bawah()), empat(selang.atas())));
    objek.put("sampelMinimum", hasil.sampelMinimum());
    objek.put("unsur", hasil.unsur().stream().map(BerkasHasil::hasilUnsur).toList());
    return objek;
  }

  private static BigDecimal empat(double nilai) {
    return BigDecimal.valueOf(nilai).setScale(4, RoundingMode.HALF_UP);
  }

  private static Map<String, @Nullable Object> hasilUnsur(HasilUnsur satu) {
    Map<String, @Nullable Object> objek = new LinkedHashMap<>();
    objek.put("kode", satu.unsur().kode());
    objek.put("n", satu.n());
    objek.put("jumlah", satu.jumlah());
    objek.put("ikm", satu.ikm());
    objek.put("mutu", satu.mutu());
    return objek;
  }

  /// Reads a file that was written here.
  static IsiBerkas baca(byte[] berkas) {
    Map<?, ?> akar = peta(BacaJson.baca(berkas).nilai());
    Map<?, ?> unit = peta(akar.get("unit"));
    Map<String, String> nama = new LinkedHashMap<>();
    for (Object satu : daftar(akar.get("unsur"))) {
      nama.put(teks(peta(satu), "kode"), teks(peta(satu), "nama"));
    }
    return new IsiBerkas(
        teks(akar, "pemda"),
        bulat(unit.get("id")),
        teks(unit, "kode"),
        teks(unit, "nama"),
        Periode.urai(teks(akar, "periode")).orElseThrow(),
        Math.toIntExact(bulat(akar.get("versi"))),
        teks(akar, "alasan"),
        new NamaUnsur(nama),
        daftar(akar.get("masukan")).stream().map(satu -> bacaMasukan(peta(satu))).toList(),
        akar.get("populasi") == null ? null : bulat(akar.get("populasi")),
        akar.get("dikecualikanTertutup") == null ? 0 : bulat(akar.get("dikecualikanTertutup")));
  }

  private static IsiBerkas.Masukan bacaMasukan(Map<?, ?> satu) {
    return new IsiBerkas.Masukan(
        teks(satu, "layanan"),
        teks(satu, "namaLayanan"),
        Boolean.TRUE.equals(satu.get("gratis")),
        teks(satu, "titik"),
        teks(satu, "namaTitik"),
        satu.get("populasi") == null ? null : bulat(satu.get("populasi")),
        bacaJumlahan(satu.get("sah")),
        bacaJumlahan(satu.get("dikecualikan")));
  }

  private static Jumlahan bacaJumlahan(@Nullable Object isi) {
    if (isi == null) {
      return Jumlahan.KOSONG;
    }
    Map<?, ?> objek = peta(isi);
    List<String> kode = daftar(objek.get("unsur")).stream().map(Object::toString).toList();
    int k = kode.size();
    List<?> dijawab = daftar(objek.get("dijawab"));
    List<?> skor = daftar(objek.get("skor"));
    List<?> kali = daftar(objek.get("hasilKali"));
    var sumber =
        new RekapJawaban.Sumber() {
          @Override
          public long dijawab(int j, int l) {
            return bulat(dijawab.get(j * k + l));
          }

          @Override
          public long skor(int j, int l) {
            return bulat(skor.get(j * k + l));
          }

          @Override
          public long hasilKali(int j, int l) {
            return bulat(kali.get(j * k + l));
          }
        };
    return new Jumlahan(kode, RekapJawaban.dari(k, bulat(objek.get("responden")), sumber));
  }

  private static Map<?, ?> peta(@Nullable Object isi) {
    if (isi instanceof Map<?, ?> objek) {
      return objek;
    }
    throw new IllegalArgumentException("Berkas hasil SKM rusak: bukan objek");
  }

  private static List<?> daftar(@Nullable Object isi) {
    if (isi instanceof List<?> daftar) {
      return daftar;
    }
    throw new IllegalArgumentException("Berkas hasil SKM rusak: bukan daftar");
  }

  private static String teks(Map<?, ?> objek, String nama) {
    return Objects.requireNonNull(objek.get(nama), nama).toString();
  }

  private static long bulat(@Nullable Object isi) {
    if (isi instanceof BigDecimal angka) {
      return angka.longValueExact();
    }
    throw new IllegalArgumentException("Berkas hasil SKM rusak: bukan bilangan");
  }
}
