package id.bangga.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The one spelling of a JSON value, and its SHA-256: keys sorted by their UTF-16 units, no white
/// space, the shortest escapes, as RFC 8785 says. Unlike it, numbers keep their decimals as they
/// are (`86.70` is not `86.7`), because a legal figure is published with its decimals; an exponent
/// is written out.
public final class JsonKanonik {
  private JsonKanonik() {}

  public static String tulis(@Nullable Object nilai) {
    var teks = new StringBuilder();
    try {
      nilai(teks, nilai);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return teks.toString();
  }

  /// SHA-256 over the UTF-8 of {@link #tulis}, in lower-case hexadecimal.
  public static String sidik(@Nullable Object nilai) {
    return sidik(tulis(nilai).getBytes(StandardCharsets.UTF_8));
  }

  public static String sidik(byte[] isi) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Setiap JDK mempunyai SHA-256", e);
    }
  }

  private static void nilai(Appendable keluar, @Nullable Object nilai) throws IOException {
    switch (nilai) {
      case null -> keluar.append("null");
      case Map<?, ?> objek -> objek(keluar, objek);
      case Iterable<?> daftar -> daftar(keluar, daftar);
      case Boolean benar -> keluar.append(benar.toString());
      case BigDecimal angka -> keluar.append(angka.toPlainString());
      case Double angka -> keluar.append(pecahan(angka));
      case Integer angka -> keluar.append(angka.toString());
      case Long angka -> keluar.append(angka.toString());
      case BigInteger angka -> keluar.append(angka.toString());
      case CharSequence teks -> Json.kutip(keluar, teks);
      case Enum<?> pilihan -> Json.kutip(keluar, pilihan.name());
      case TemporalAccessor waktu -> Json.kutip(keluar, waktu.toString());
      default -> throw new IllegalArgumentException("Bukan nilai JSON: " + nilai.getClass());
    }
  }

  /// The shortest decimal that reads back as the same double, without exponent and `.0`.
  private static String pecahan(double angka) {
    if (!Double.isFinite(angka)) {
      throw new IllegalArgumentException("Bukan bilangan JSON: " + angka);
    }
    BigDecimal tepat = new BigDecimal(Double.toString(angka)).stripTrailingZeros();
    return tepat.signum() == 0 ? "0" : tepat.toPlainString();
  }

  private static void objek(Appendable keluar, Map<?, ?> objek) throws IOException {
    var urut = new TreeMap<String, @Nullable Object>();
    objek.forEach((kunci, isi) -> urut.put(kunci.toString(), isi));
    keluar.append('{');
    String pisah = "";
    for (Map.Entry<String, @Nullable Object> anggota : urut.entrySet()) {
      keluar.append(pisah);
      pisah = ",";
      Json.kutip(keluar, anggota.getKey());
      keluar.append(':');
      nilai(keluar, anggota.getValue());
    }
    keluar.append('}');
  }

  private static void daftar(Appendable keluar, Iterable<?> daftar) throws IOException {
    keluar.append('[');
    String pisah = "";
    for (Object isi : daftar) {
      keluar.append(pisah);
      pisah = ",";
      nilai(keluar, isi);
    }
    keluar.append(']');
  }
}
