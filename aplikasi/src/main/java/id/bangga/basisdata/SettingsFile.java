package id.bangga.basisdata;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What an installation wrote down for itself, and what is wrong with how it is written. What the
/// values mean is not judged here.
final class SettingsFile {
  private static final long LARGEST = 64 * 1024;
  private static final String MARK_OF_WINDOWS = "\uFEFF";

  private final Path file;
  private final Map<String, Object> values = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  SettingsFile(Path file) {
    this.file = file;
    if (!Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      read();
    }
  }

  Map<String, Object> values() {
    return Map.copyOf(values);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  private void read() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        faults.add(file + ": harus berkas teks yang terbaca, paling besar 64 KB.");
        return;
      }
      String text = Files.readString(file);
      new Entries()
          .load(new StringReader(text.startsWith(MARK_OF_WINDOWS) ? text.substring(1) : text));
    } catch (CharacterCodingException _) {
      faults.add(file + ": simpan sebagai teks UTF-8.");
    } catch (IllegalArgumentException _) {
      faults.add(
          file
              + ": ada \\u yang tidak diikuti empat angka heksadesimal; tulis / sebagai ganti \\.");
    } catch (IOException e) {
      faults.add("%s tidak dapat dibaca: %s.".formatted(file, e.getMessage()));
    }
  }

  private void take(String name, String value) {
    if (Setting.ALL.stream().noneMatch(known -> known.name().equals(name))) {
      faults.add(
          "%s: %s tidak dikenal; daftar nama yang dikenal ada di docs/panduan/pengaturan.md."
              .formatted(file, name));
    } else if (values.containsKey(name)) {
      faults.add("%s: %s ditulis lebih dari sekali; sisakan satu.".formatted(file, name));
    } else if (value.contains("${")) {
      faults.add("%s: %s tidak boleh memuat ${…}.".formatted(file, name));
    } else {
      values.put(name, value);
    }
  }

  /// Java's form of such files, line by line as they stand.
  private final class Entries extends Properties {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Object put(Object name, Object value) {
      take((String) name, ((String) value).strip());
      return super.put(name, value);
    }
  }
}
