package id.bangga.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// One static file, addressed by the hash of its content (`/statis/<hash>/gaya.css`) so that
/// browsers may keep it for ever; compressed once. Templates use {@link #url} and {@link #ikon}.
public final class Aset {
  private final byte[] isi;
  private final byte[] gzip;
  private final String sidik;
  private final String jenis;

  Aset(byte[] isi, String jenis) {
    this.isi = isi.clone();
    this.gzip = padatkan(isi);
    this.sidik = sidik(isi);
    this.jenis = jenis;
  }

  /// The address of a file below the resource folder `statis/`.
  public static String url(String nama) {
    return GudangAset.cari(nama)
        .map(aset -> aset.alamat(nama))
        .orElseThrow(() -> new IllegalArgumentException("Berkas statis tidak ada: " + nama));
  }

  /// The content of a file below `statis/`, for one that needs an address of its own.
  public static byte[] isi(String nama) {
    return GudangAset.cari(nama)
        .map(Aset::isi)
        .orElseThrow(() -> new IllegalArgumentException("Berkas statis tidak ada: " + nama));
  }

  /// The address of one symbol of the icon sprite.
  public static String ikon(String nama) {
    return url("ikon.svg") + "#" + nama;
  }

  String alamat(String nama) {
    return "/statis/" + sidik + "/" + nama;
  }

  String sidik() {
    return sidik;
  }

  String jenis() {
    return jenis;
  }

  /// Fonts are compressed already; text shrinks to a quarter.
  boolean terkompres() {
    return gzip.length < isi.length * 9L / 10;
  }

  int panjang(boolean kompres) {
    return kompres ? gzip.length : isi.length;
  }

  byte[] isi() {
    return isi.clone();
  }

  void tulis(OutputStream keluar, boolean kompres) throws IOException {
    keluar.write(kompres ? gzip : isi);
  }

  private static byte[] padatkan(byte[] isi) {
    var hasil = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(hasil)) {
      gzip.write(isi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasil.toByteArray();
  }

  private static String sidik(byte[] isi) {
    try {
      byte[] penuh = MessageDigest.getInstance("SHA-256").digest(isi);
      return HexFormat.of().formatHex(Arrays.copyOf(penuh, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
