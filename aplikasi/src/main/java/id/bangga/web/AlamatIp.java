package id.bangga.web;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/// Addresses of the network as proxies write them and as limits count them. Never asks a name
/// server.
final class AlamatIp {
  private static final int AWALAN = 8;

  private AlamatIp() {}

  /// The address without a port behind it or brackets around it, an IPv4 address within IPv6 as
  /// itself; empty when it is none.
  static Optional<String> baca(String tulisan) {
    String alamat = tanpaPort(tulisan);
    if (!serupa(alamat)) {
      return Optional.empty();
    }
    try {
      var terbaca = InetAddress.ofLiteral(alamat);
      return Optional.of(terbaca.getAddress().length == 4 ? terbaca.getHostAddress() : alamat);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What one household or office has: a whole IPv4 address, of IPv6 the first 64 bits.
  static String jaringan(String alamat) {
    if (alamat.indexOf(':') < 0) {
      return alamat;
    }
    int zona = alamat.indexOf('%');
    try {
      var terbaca = InetAddress.ofLiteral(zona < 0 ? alamat : alamat.substring(0, zona));
      byte[] isi = terbaca.getAddress();
      return isi.length == 4
          ? terbaca.getHostAddress()
          : HexFormat.of().formatHex(isi, 0, AWALAN) + "/64";
    } catch (IllegalArgumentException e) {
      return alamat;
    }
  }

  private static String tanpaPort(String tulisan) {
    int tutup = tulisan.indexOf(']');
    if (tulisan.startsWith("[") && tutup > 0) {
      return tulisan.substring(1, tutup);
    }
    int titikDua = tulisan.indexOf(':');
    boolean satu = titikDua > 0 && titikDua == tulisan.lastIndexOf(':');
    return satu ? tulisan.substring(0, titikDua) : tulisan;
  }

  /// Only figures with dots or colons: no names, no zones, none of the shortened forms of IPv4.
  private static boolean serupa(String alamat) {
    boolean hurufnya = alamat.chars().allMatch(h -> h == '.' || h == ':' || heksadesimal(h));
    return hurufnya
        && (alamat.indexOf(':') >= 0 || alamat.chars().filter(h -> h == '.').count() == 3);
  }

  private static boolean heksadesimal(int huruf) {
    return (huruf >= '0' && huruf <= '9')
        || (huruf >= 'a' && huruf <= 'f')
        || (huruf >= 'A' && huruf <= 'F');
  }
}
