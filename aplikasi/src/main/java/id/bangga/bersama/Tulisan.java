package id.bangga.bersama;

import id.bangga.bersama.Putusan.Alasan;
import java.util.List;
import java.util.Locale;

/// What people write in their own words: a reason, a note, a decision. One length holds for all of
/// them, so that whoever copies a whole report into such a field is told so.
public final class Tulisan {
  /// In letters; about two printed pages.
  public static final int TERPANJANG = 4_000;

  private Tulisan() {}

  /// What stands against a text that must be there.
  ///
  /// @param kode the rule that asks for the text; its sentence is the refusal of an empty one
  public static List<Alasan> wajib(KodeAturan kode, String sebutan, String isi) {
    return wajib(kode, sebutan, isi, TERPANJANG);
  }

  /// The same, of a text that has a length of its own.
  public static List<Alasan> wajib(KodeAturan kode, String sebutan, String isi, int terpanjang) {
    return isi.isBlank() ? List.of(Alasan.dari(kode)) : periksa(kode, sebutan, isi, terpanjang);
  }

  /// What stands against a text that may be left out.
  public static List<Alasan> periksa(KodeAturan kode, String sebutan, String isi) {
    return periksa(kode, sebutan, isi, TERPANJANG);
  }

  /// The same, of a text that has a length of its own.
  public static List<Alasan> periksa(KodeAturan kode, String sebutan, String isi, int terpanjang) {
    return isi.strip().length() > terpanjang
        ? List.of(new Alasan(kode, terlaluPanjang(sebutan, isi, terpanjang)))
        : List.of();
  }

  /// A browser sends each line break as two characters; it is one letter to whoever typed it.
  public static String gantiBaris(String isi) {
    return isi.replace("\r\n", "\n");
  }

  /// The refusal of a text that is too long.
  public static String terlaluPanjang(String sebutan, String isi, int terpanjang) {
    return String.format(
        Locale.of("id", "ID"),
        "%s paling panjang %,d huruf; sekarang %,d. Ringkas tulisannya.",
        sebutan,
        terpanjang,
        isi.strip().length());
  }
}
