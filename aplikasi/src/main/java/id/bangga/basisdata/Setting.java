package id.bangga.basisdata;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/// One thing an installation may choose. What each does: `docs/panduan/pengaturan.md`.
///
/// @param name as it stands in the file of settings
record Setting(String name, Kind kind) {
  /// All there are.
  static final List<Setting> ALL =
      List.of(
          new Setting("bangga.pemda.nama", Kind.TEXT),
          new Setting("bangga.pemda.singkat", Kind.TEXT),
          new Setting("bangga.pemda.alamat", Kind.TEXT),
          new Setting("bangga.pemda.lambang", Kind.TEXT),
          new Setting("bangga.zona", Kind.ZONE),
          new Setting("bangga.https", Kind.YES_NO),
          new Setting("bangga.proksi-tepercaya", Kind.TEXT),
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
          new Setting("bangga.kepuasan.kelompok-minimum", Kind.COUNT),
          new Setting("bangga.basisdata.koneksi", Kind.COUNT));

  /// What a value must look like.
  enum Kind {
    TEXT("teks", _ -> {}),
    NUMBER("bilangan bulat tidak negatif, misalnya 10", value -> atLeast(0, value)),
    COUNT("bilangan bulat paling sedikit 1, misalnya 10", value -> atLeast(1, value)),
    YES_NO("true atau false", Setting::yesNo),
    DURATION("lama, misalnya 30s, 15m, 12h, atau 7d", Setting::duration),
    SIZE("ukuran, misalnya 10MB", DataSize::parse),
    ZONE("zona waktu, misalnya Asia/Jakarta", ZoneId::of);

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
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.of("%s = “%s”: isi dengan %s.".formatted(name, value, kind.words));
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
    if (DurationStyle.detectAndParse(value).isNegative()) {
      throw new IllegalArgumentException(value);
    }
  }
}
