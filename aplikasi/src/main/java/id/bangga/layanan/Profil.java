package id.bangga.layanan;

import org.jspecify.annotations.Nullable;

/// What a respondent told of themselves; every part may be left out.
public record Profil(
    @Nullable String jenisKelamin,
    @Nullable String usia,
    @Nullable String pendidikan,
    @Nullable String pekerjaan,
    @Nullable String disabilitas) {
  public static final Profil KOSONG = new Profil(null, null, null, null, null);
}
