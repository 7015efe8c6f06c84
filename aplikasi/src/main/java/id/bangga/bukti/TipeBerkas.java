package id.bangga.bukti;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of file the locker takes; what a file is, its content says, never its name.
public enum TipeBerkas {
  PDF("application/pdf", "pdf"),
  JPG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String media;
  private final List<String> akhiran;

  TipeBerkas(String media, String... akhiran) {
    this.media = media;
    this.akhiran = List.of(akhiran);
  }

  /// The content type it is served with, always.
  public String media() {
    return media;
  }

  public String akhiran() {
    return akhiran.getFirst();
  }

  public boolean gambar() {
    return this == JPG || this == PNG;
  }

  /// Can a browser show it without another program?
  public boolean tampil() {
    return gambar() || this == PDF;
  }

  boolean berakhiran(String nama) {
    String kecil = nama.toLowerCase(Locale.ROOT);
    return akhiran.stream().anyMatch(a -> kecil.endsWith("." + a));
  }

  static Optional<TipeBerkas> menurutNama(String nama) {
    return Arrays.stream(values()).filter(tipe -> tipe.berakhiran(nama)).findFirst();
  }

  /// `PDF, JPG, PNG, XLSX, DOCX`
  public static String sebutan() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /// For the attribute `accept` of the file field.
  public static String diterima() {
    return Arrays.stream(values())
        .flatMap(tipe -> tipe.akhiran.stream())
        .map(akhiran -> "." + akhiran)
        .collect(Collectors.joining(","));
  }
}
