package id.bangga.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What PostgreSQL wrote: first to `mulai.log`, then to one file per weekday.
record CatatanPostgres(Path folder) {
  private static final DateTimeFormatter CAP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  static CatatanPostgres di(FolderData folder) {
    return new CatatanPostgres(folder.sub("catatan"));
  }

  Path mulai() {
    return folder.resolve("mulai.log");
  }

  /// Everything written since this moment.
  String sejak(Instant saat) throws IOException {
    String batas = CAP.format(saat);
    try (Stream<Path> berkas = Files.list(folder)) {
      return berkas
          .filter(b -> diubahSejak(b, saat))
          .sorted()
          .flatMap(CatatanPostgres::baris)
          .filter(baris -> !Character.isDigit(awal(baris)) || baris.compareTo(batas) >= 0)
          .collect(Collectors.joining("\n"));
    }
  }

  private static char awal(String baris) {
    return baris.isEmpty() ? ' ' : baris.charAt(0);
  }

  private static boolean diubahSejak(Path berkas, Instant saat) {
    return berkas.toFile().lastModified() >= saat.toEpochMilli() - 1000;
  }

  private static Stream<String> baris(Path berkas) {
    try {
      return new String(Files.readAllBytes(berkas), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
