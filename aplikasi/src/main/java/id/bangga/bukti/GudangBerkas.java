package id.bangga.bukti;

import id.bangga.basisdata.FolderData;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The files themselves, below `<data>/berkas`, each named by the SHA-256 of its content. A file
/// appears whole and flushed to disk or not at all.
@Component
class GudangBerkas {
  private static final String TITIPAN = "titipan";
  private static final Pattern SIDIK = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern RAK = Pattern.compile("[0-9a-f]{2}");

  private final Path akar;

  GudangBerkas(FolderData folder) {
    this.akar = folder.sub("berkas");
  }

  /// A file taken in but not yet kept; closing it throws away what was not kept.
  record Titipan(Path berkas, String sidik, long ukuran) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(berkas);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Reads to the end, hashing, and flushes; empty when it is larger than the limit.
  Optional<Titipan> terima(InputStream masuk, long terbesar) throws IOException {
    Path berkas =
        Files.createTempFile(Files.createDirectories(akar.resolve(TITIPAN)), "unggah-", "");
    MessageDigest sidik = sha256();
    long ukuran = 0;
    boolean utuh = false;
    try (OutputStream keluar = Files.newOutputStream(berkas)) {
      byte[] potongan = new byte[1 << 16];
      for (int n = masuk.read(potongan); n >= 0 && ukuran <= terbesar; n = masuk.read(potongan)) {
        ukuran += n;
        sidik.update(potongan, 0, n);
        keluar.write(potongan, 0, n);
      }
      utuh = ukuran <= terbesar;
    } finally {
      if (!utuh) {
        Files.deleteIfExists(berkas);
      }
    }
    if (!utuh) {
      return Optional.empty();
    }
    sinkron(berkas);
    return Optional.of(new Titipan(berkas, HexFormat.of().formatHex(sidik.digest()), ukuran));
  }

  /// Puts the file in its place under its hash; afterwards it is on disk for good.
  void simpan(Titipan titipan) throws IOException {
    Path luar = akar.resolve(titipan.sidik().substring(0, 2));
    Path dalam = luar.resolve(titipan.sidik().substring(2, 4));
    boolean baru = !Files.isDirectory(dalam);
    Files.createDirectories(dalam);
    Files.move(titipan.berkas(), tempat(titipan.sidik()), StandardCopyOption.ATOMIC_MOVE);
    sinkron(dalam);
    if (baru) {
      sinkron(luar);
      sinkron(akar);
    }
  }

  InputStream buka(String sidik) throws IOException {
    return Files.newInputStream(tempat(sidik));
  }

  Path tempat(String sidik) {
    if (!SIDIK.matcher(sidik).matches()) {
      throw new IllegalArgumentException("Bukan sidik: " + sidik);
    }
    return akar.resolve(sidik.substring(0, 2)).resolve(sidik.substring(2, 4)).resolve(sidik);
  }

  /// Is the file there with this size and, when `isi` is asked for, with this very content?
  boolean utuh(String sidik, long ukuran, boolean isi) {
    Path berkas = tempat(sidik);
    try {
      return Files.size(berkas) == ukuran && (!isi || sidikIsi(berkas).equals(sidik));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sidikIsi(Path berkas) throws IOException {
    MessageDigest sidik = sha256();
    try (var masuk = new DigestInputStream(Files.newInputStream(berkas), sidik)) {
      masuk.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sidik.digest());
  }

  /// Hashes of all files, also of those that lie where none should.
  List<String> semua() {
    return bernamaSidik(akar).map(GudangBerkas::nama).toList();
  }

  /// The outermost folders, at most 256, each of about as many files.
  List<Path> rak() {
    try (Stream<Path> semua = Files.list(akar)) {
      return semua.filter(p -> RAK.matcher(nama(p)).matches()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Hashes of the files that lie in their place in one of them.
  List<String> sidikDi(Path rak) {
    return bernamaSidik(rak)
        .filter(p -> p.equals(tempat(nama(p))))
        .map(GudangBerkas::nama)
        .toList();
  }

  private static Stream<Path> bernamaSidik(Path folder) {
    try (Stream<Path> berkas = Files.walk(folder)) {
      return berkas.filter(p -> SIDIK.matcher(nama(p)).matches()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nama(Path jalur) {
    return jalur.getFileName().toString();
  }

  void buang(String sidik) {
    try {
      Files.deleteIfExists(tempat(sidik));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Throws away files that an upload left behind when the program was killed.
  void kosongkanTitipan(Instant sebelum) {
    Path folder = akar.resolve(TITIPAN);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> sisa = Files.list(folder)) {
      for (Path satu : sisa.toList()) {
        if (satu.toFile().lastModified() < sebelum.toEpochMilli()) {
          Files.deleteIfExists(satu);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sinkron(Path jalur) throws IOException {
    try (var kanal = FileChannel.open(jalur, StandardOpenOption.READ)) {
      kanal.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
