package id.bangga.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page: a precompiled jte template, the record it shows, and the status. Templates take `@param
/// id.bangga.web.Bingkai bingkai` and `@param Halaman… halaman`.
public final class Tampilan implements View {
  private final String templat;
  private final Object halaman;
  private final int status;

  private Tampilan(String templat, Object halaman, int status) {
    this.templat = templat;
    this.halaman = halaman;
    this.status = status;
  }

  /// @param templat path below `src/main/jte` without the ending, for example `organisasi/daftar`
  public static Tampilan dari(String templat, Object halaman) {
    return new Tampilan(templat, halaman, HttpServletResponse.SC_OK);
  }

  /// The same form again, with its errors and what was typed (status 422).
  public static Tampilan keliru(String templat, Object halaman) {
    return new Tampilan(templat, halaman, 422);
  }

  public Tampilan berstatus(int kode) {
    return new Tampilan(templat, halaman, kode);
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var mesin = (TemplateEngine) request.getServletContext().getAttribute(MesinTemplat.ATRIBUT);
    var isi = new Utf8ByteOutput();
    Map<String, Object> parameter = new HashMap<>();
    parameter.put("bingkai", Bingkai.dari(request, response));
    parameter.put("halaman", halaman);
    mesin.render(templat + ".jte", parameter, isi);
    response.setStatus(status);
    response.setContentType(getContentType());
    response.setContentLength(isi.getContentLength());
    isi.writeTo(response.getOutputStream());
  }
}
