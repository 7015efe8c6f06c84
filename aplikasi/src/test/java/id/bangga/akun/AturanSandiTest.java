package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.Putusan.Alasan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a password must be.
class AturanSandiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kopi-hujan-sepeda-7",
        "meja kuning di teras",
        "gajahterbangpelan",
        "9 burung, 3 awan biru",
        "jendela_rumah_nenek",
        "Zx7#qLm2!vRt"
      })
  void good_passwords_pass(String sandi) {
    assertThat(kode(sandi)).isEmpty();
  }

  @Test
  void AK_002_shorter_than_twelve_is_refused() {
    assertThat(kode("gajah-kuda1")).containsExactly("AK_002");
    assertThat(kode("gajah-kuda12")).isEmpty();
    assertThat(kode("😀gajahkuda12")).as("huruf, bukan satuan kode").isEmpty();
    assertThat(kode("😀gajahkuda1")).containsExactly("AK_002");
  }

  @Test
  void AK_007_longer_than_two_hundred_is_refused() {
    assertThat(kode("gajah kuda ".repeat(20))).contains("AK_007");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budi.santoso-2026-x",
        "Aku-SANTOSO-terus",
        "x9-budi-sepeda-merah",
        "BUDI kuda gajah"
      })
  void AK_003_names_of_the_owner_are_refused(String sandi) {
    assertThat(kode(sandi)).contains("AK_003");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P4$$w0rd2026!",
        "tangerang2026",
        "KotaTangerang123",
        "BerAKHLAK-2026",
        "indonesiamerdeka",
        "bismillah12345",
        "qwertyuiop123",
        "aaaaaaaaaaaa",
        "abababababab",
        "123456789012",
        "198001012005011001",
        "abcdefghijklmnop",
        "admin-admin-admin",
        "sayangku2026!!"
      })
  void AK_004_what_everybody_takes_is_refused(String sandi) {
    assertThat(kode(sandi)).contains("AK_004");
  }

  private static List<String> kode(String sandi) {
    return AturanSandi.periksa(sandi, "budi.santoso", "Budi Santoso").stream()
        .map(Alasan::kode)
        .map(satu -> satu.name())
        .toList();
  }
}
