package id.bangga.web;

import id.bangga.bersama.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.web.context.request.ServletWebRequest;

/// Conditional answers (`ETag`, 304) for pages whose content has a version. The browser keeps its
/// copy but asks each time, so that whoever has signed out sees nothing.
public final class TandaHalaman {
  /// Another build renders other pages.
  private static final String PROSES = UUID.randomUUID().toString();

  private TandaHalaman() {}

  /// Does the reader hold this version already? Then the answer (304) is given, and the handler
  /// returns null.
  ///
  /// @param versi of the content; address, reader and session are added here
  public static boolean dimiliki(
      HttpServletRequest request, HttpServletResponse response, Pelaku pelaku, String versi) {
    if (Kabar.menunggu(request)) {
      return false;
    }
    response.setHeader("Cache-Control", "private, no-cache");
    String kueri = String.valueOf(request.getQueryString());
    String tanda = sidik(PROSES, versi, kueri, pelaku.toString(), kue(request));
    return new ServletWebRequest(request, response).checkNotModified("W/\"" + tanda + "\"");
  }

  /// The session: the form token in a kept page belongs to it.
  private static String kue(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Cookie"));
  }

  private static String sidik(String... bagian) {
    try {
      var hitung = MessageDigest.getInstance("SHA-256");
      for (String satu : bagian) {
        hitung.update(satu.getBytes(StandardCharsets.UTF_8));
        hitung.update((byte) 0);
      }
      return HexFormat.of().formatHex(hitung.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
