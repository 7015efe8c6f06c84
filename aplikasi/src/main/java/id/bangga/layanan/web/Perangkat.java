package id.bangga.layanan.web;

import id.bangga.web.Asal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// Tells one device from another within a day, to show bursts from one device; cannot tell who it
/// was, nor find the same device on the next day, because the salt lives in memory and dies with
/// the day.
@Component
class Perangkat {
  private static final int PANJANG = 8;
  private final SecureRandom acak = new SecureRandom();
  private volatile Garam garam = new Garam(LocalDate.EPOCH, new byte[0]);

  private record Garam(LocalDate hari, byte[] isi) {}

  byte[] sidik(Asal asal, Clock clock) {
    return sidik(asal.jaringan() + asal.agen(), clock);
  }

  /// The network alone; never stored, only counted.
  byte[] alamat(Asal asal, Clock clock) {
    return sidik("alamat " + asal.jaringan(), clock);
  }

  private byte[] sidik(String siapa, Clock clock) {
    Garam hariIni = garam(LocalDate.now(clock));
    try {
      var sidik = MessageDigest.getInstance("SHA-256");
      sidik.update(hariIni.isi());
      sidik.update(siapa.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(sidik.digest(), PANJANG);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Does the request come from the machine itself, or from a proxy nobody has named as trusted?
  /// Then one address stands for everybody and tells no device from another. What a proxy says of
  /// others is never the machine itself.
  static boolean setempat(Asal asal) {
    String alamat = asal.alamat();
    return !asal.diteruskan()
        && (alamat.startsWith("127.") || alamat.equals("::1") || alamat.equals("0:0:0:0:0:0:0:1"));
  }

  private Garam garam(LocalDate hari) {
    Garam kini = garam;
    if (!kini.hari().equals(hari)) {
      byte[] isi = new byte[32];
      acak.nextBytes(isi);
      kini = new Garam(hari, isi);
      garam = kini;
    }
    return kini;
  }
}
