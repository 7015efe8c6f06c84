package id.bangga.layanan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a respondent told of themselves; every part may be left out.
public record Profil(
    @Nullable String jenisKelamin,
    @Nullable String usia,
    @Nullable String pendidikan,
    @Nullable String pekerjaan,
    @Nullable String disabilitas) {
  public static final Profil KOSONG = new Profil(null, null, null, null, null);

  /// Takes what fits of the fields a form asks.
  ///
  /// @param bidang codes of the fields asked
  /// @param isi the value of a field by its code; null when absent
  public static Profil baca(Collection<String> bidang, Function<String, @Nullable String> isi) {
    Function<String, @Nullable String> sah =
        kode -> {
          String pilihan = isi.apply(kode);
          return pilihan != null
                  && bidang.contains(kode)
                  && PilihanProfil.kode(kode).contains(pilihan)
              ? pilihan
              : null;
        };
    return new Profil(
        sah.apply("jenis_kelamin"),
        sah.apply("usia"),
        sah.apply("pendidikan"),
        sah.apply("pekerjaan"),
        sah.apply("disabilitas"));
  }

  /// What was told, by the code of the field.
  public Map<String, String> isi() {
    Map<String, String> hasil = new LinkedHashMap<>();
    taruh(hasil, "jenis_kelamin", jenisKelamin);
    taruh(hasil, "usia", usia);
    taruh(hasil, "pendidikan", pendidikan);
    taruh(hasil, "pekerjaan", pekerjaan);
    taruh(hasil, "disabilitas", disabilitas);
    return hasil;
  }

  private static void taruh(Map<String, String> hasil, String kode, @Nullable String isi) {
    if (isi != null) {
      hasil.put(kode, isi);
    }
  }
}
