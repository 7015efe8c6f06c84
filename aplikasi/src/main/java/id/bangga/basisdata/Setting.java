package id.bangga.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.unit.DataSize;

/// One thing an installation may choose. What each does: `docs/panduan/pengaturan.md`.
///
/// @param name as it stands in the file of settings
record Setting(String name, Kind kind) {
  private static final Pattern DURATION_TEXT = Pattern.compile("[1-9]\\d{0,8}[smhd]");
  private static final Pattern SIZE_TEXT = Pattern.compile("[1-9]\\d{0,8}(KB|MB)");
  private static final Pattern ZONE_TEXT = Pattern.compile("(?!Etc/|SystemV/).+/.+");
  private static final Pattern IMAGE_TEXT = Pattern.compile("(?i).+\\.(svg|png|jpe?g)");

  /// As `spring.servlet.multipart.max-file-size`.
  private static final DataSize LARGEST_UPLOAD = DataSize.ofMegabytes(25);

  private static final long LARGEST_IMAGE = 200 * 1024;

  /// All there are.
  static final List<Setting> ALL =
      List.of(
          new Setting("bangga.pemda.nama", Kind.NAME),
          new Setting("bangga.pemda.singkat", Kind.NAME),
          new Setting("bangga.pemda.alamat", Kind.TEXT),
          new Setting("bangga.pemda.lambang", Kind.IMAGE),
          new Setting("bangga.zona", Kind.ZONE),
          new Setting("bangga.https", Kind.YES_NO),
          new Setting("bangga.proksi-tepercaya", Kind.ADDRESSES),
          new Setting("bangga.masuk.diam", Kind.DURATION),
          new Setting("bangga.masuk.paling", Kind.DURATION),
          new Setting("bangga.masuk.gagal-nama", Kind.NUMBER),
          new Setting("bangga.masuk.gagal-alamat", Kind.NUMBER),
          new Setting("bangga.masuk.tunda-awal", Kind.DURATION),
          new Setting("bangga.masuk.tunda-paling", Kind.DURATION),
          new Setting("bangga.masuk.lupa", Kind.DURATION),
          new Setting("bangga.masuk.bertindak", Kind.DURATION),
          new Setting("bangga.masuk.penyandian", Kind.COUNT),
          new Setting("bangga.bukti.maksimum", Kind.SIZE),
          new Setting("bangga.skm.batas.perangkat", Kind.NUMBER),
          new Setting("bangga.skm.batas.alamat", Kind.NUMBER),
          new Setting("bangga.skm.tanda.beruntun", Kind.COUNT),
          new Setting("bangga.skm.tanda.detik", Kind.COUNT),
          new Setting("bangga.skm.tanda.perangkat", Kind.COUNT),
          new Setting("bangga.skm.tanda.pola", Kind.COUNT),
          new Setting("bangga.skm.tanda.susulan", Kind.COUNT),
          new Setting("bangga.kepuasan.kelompok-minimum", Kind.COUNT),
          new Setting("bangga.basisdata.koneksi", Kind.COUNT));

  /// Does a name of the environment mean this? Hyphens are left out, or written as underscores as
  /// older versions of Spring Boot did.
  boolean isNamed(String ofEnvironment) {
    String dots = name.toUpperCase(Locale.ROOT).replace('.', '_');
    return ofEnvironment.equals(dots.replace("-", ""))
        || ofEnvironment.equals(dots.replace('-', '_'));
  }

  /// What a value must look like.
  enum Kind {
    TEXT("teks", _ -> {}),
    NAME("nama, tidak kosong dan tanpa catatan di belakangnya", Setting::name),
    NUMBER("bilangan bulat tidak negatif, misalnya 10", value -> atLeast(0, value)),
    COUNT("bilangan bulat paling sedikit 1, misalnya 10", value -> atLeast(1, value)),
    YES_NO("true atau false", Setting::yesNo),
    DURATION("lama dengan satuannya, misalnya 30s, 15m, 12h, atau 7d", Setting::duration),
    SIZE("ukuran sampai 25MB, misalnya 10MB atau 500KB", Setting::size),
    ZONE("nama zona waktu, misalnya Asia/Jakarta", Setting::zone),
    ADDRESSES(
        "alamat atau rentang, dipisah koma, misalnya 10.0.0.5, 10.1.0.0/16", Setting::addresses),
    IMAGE("berkas SVG, PNG, atau JPEG yang terbaca, paling besar 200 KB", Setting::image);

    private final String words;
    private final Consumer<String> reader;

    Kind(String words, Consumer<String> reader) {
      this.words = words;
      this.reader = reader;
    }
  }

  /// What is wrong with this value and how to mend it; empty when it can be used.
  Optional<String> fault(String value) {
    try {
      kind.reader.accept(value);
      return Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.of("%s = “%s”: isi dengan %s.".formatted(name, value, kind.words));
    }
  }

  private static void name(String value) {
    if (value.isBlank() || value.contains(" #")) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void atLeast(int smallest, String value) {
    if (Integer.parseInt(value) < smallest) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void yesNo(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void duration(String value) {
    if (!DURATION_TEXT.matcher(value).matches()) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void size(String value) {
    if (!SIZE_TEXT.matcher(value).matches()
        || DataSize.parse(value).compareTo(LARGEST_UPLOAD) > 0) {
      throw new IllegalArgumentException(value);
    }
  }

  /// By its place: PostgreSQL reads the sign of a mere distance such as `GMT+7` the other way
  /// round.
  private static void zone(String value) {
    if (!ZONE_TEXT.matcher(value).matches() || !ZoneId.getAvailableZoneIds().contains(value)) {
      throw new IllegalArgumentException(value);
    }
  }

  private static void addresses(String value) {
    for (String one : value.isEmpty() ? new String[0] : value.split(",", -1)) {
      new IpAddressMatcher(one.strip());
    }
  }

  private static void image(String value) {
    try {
      if (!value.isEmpty()
          && (!IMAGE_TEXT.matcher(value).matches()
              || Files.size(Path.of(value)) > LARGEST_IMAGE
              || !Files.isReadable(Path.of(value)))) {
        throw new IllegalArgumentException(value);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(value, e);
    }
  }
}
