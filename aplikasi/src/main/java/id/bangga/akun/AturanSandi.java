package id.bangga.akun;

import id.bangga.bersama.Putusan.Alasan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// What a password must be: long, not about its owner, and not made of words that everybody takes.
/// No rules on capitals or signs, which only make people write them down (NIST SP 800-63B).
final class AturanSandi {
  static final int TERPENDEK = 12;
  static final int TERPANJANG = 200;
  private static final int HURUF_BERBEDA = 5;
  private static final int SISA = 4;
  private static final List<String> KATA_UMUM = bacaKataUmum();

  private AturanSandi() {}

  /// Everything that speaks against this password.
  static List<Alasan> periksa(String sandi, String namaPengguna, String nama) {
    List<Alasan> alasan = new ArrayList<>();
    int panjang = sandi.codePointCount(0, sandi.length());
    if (panjang < TERPENDEK) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_002));
    }
    if (panjang > TERPANJANG) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_007));
    }
    String kecil = sandi.toLowerCase(Locale.ROOT);
    if (memuat(kecil, namaPengguna) || memuatNama(kecil, nama)) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_003));
    }
    if (mudahDitebak(kecil)) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_004));
    }
    return alasan;
  }

  /// What is hashed at most; nobody makes us hash a megabyte.
  static String dibatasi(String sandi) {
    return sandi.substring(0, Math.min(sandi.length(), 2 * TERPANJANG));
  }

  private static boolean memuat(String sandi, String kata) {
    return kata.length() >= 4 && sandi.contains(kata.toLowerCase(Locale.ROOT));
  }

  private static boolean memuatNama(String sandi, String nama) {
    return List.of(nama.split("[^\\p{L}]+")).stream().anyMatch(bagian -> memuat(sandi, bagian));
  }

  private static boolean mudahDitebak(String sandi) {
    return sandi.codePoints().distinct().count() < HURUF_BERBEDA
        || lompatan(sandi) < SISA
        || sisa(sandi) < SISA
        || sisa(samaran(sandi)) < SISA;
  }

  /// Letters left when everybody's words are taken out.
  private static int sisa(String sandi) {
    String sisa = sandi.replaceAll("[^\\p{L}]", "");
    for (String kata : KATA_UMUM) {
      sisa = sisa.replace(kata, "");
    }
    return sisa.length();
  }

  /// Places where the next sign is not the same or a neighbour: `abcdefgh12345678` has one.
  private static long lompatan(String sandi) {
    return IntStream.range(1, sandi.length())
        .filter(i -> Math.abs(sandi.charAt(i) - sandi.charAt(i - 1)) > 1)
        .count();
  }

  /// `p4$$w0rd` is `password`; figures alone stay figures.
  private static String samaran(String sandi) {
    boolean adaHuruf = sandi.codePoints().anyMatch(Character::isLetter);
    return adaHuruf
        ? sandi
            .replace('0', 'o')
            .replace('1', 'i')
            .replace('3', 'e')
            .replace('4', 'a')
            .replace('5', 's')
            .replace('@', 'a')
            .replace('$', 's')
        : sandi;
  }

  /// The longest first, so that `sayangku` goes before `sayang`.
  private static List<String> bacaKataUmum() {
    var sumber =
        Objects.requireNonNull(AturanSandi.class.getResourceAsStream("/akun/kata-umum.txt"));
    try (var baris = new BufferedReader(new InputStreamReader(sumber, StandardCharsets.UTF_8))) {
      return baris
          .lines()
          .filter(kata -> !kata.isBlank() && !kata.startsWith("#"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
