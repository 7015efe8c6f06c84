package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.SurveiService;
import id.bangga.web.Asal;
import id.bangga.web.Proksi;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/// The two requests that come by the thousand, a citizen's form and the answer to it, are served
/// here, between Tomcat's reading of a request and all that servlet container and framework do with
/// one, which costs more than they do. Only the plain ones: whatever becomes a page of its own (a
/// ticket in the address, a refusal, a fault, an unknown point) goes on to {@link JalurSurvei} as
/// it came, with what was found out.
final class PintuSurvei implements Adapter {
  /// As Tomcat's own limit on the number of a form's fields.
  private static final int BIDANG_TERBANYAK = 1_000;

  private static final KepalaSurvei[] PADAT = {
    KepalaSurvei.lembar(false, true), KepalaSurvei.lembar(true, true)
  };
  private static final KepalaSurvei[] POLOS = {
    KepalaSurvei.lembar(false, false), KepalaSurvei.lembar(true, false)
  };
  private static final KepalaSurvei[] TERSIMPAN = {
    KepalaSurvei.tersimpan(false), KepalaSurvei.tersimpan(true)
  };

  private final Adapter lanjut;
  private final SurveiService survei;
  private final JawabanWarga jawaban;
  private final LembarSiap lembar;
  private final Proksi proksi;
  private final SedangDilayani sedang;

  PintuSurvei(
      Adapter lanjut,
      SurveiService survei,
      JawabanWarga jawaban,
      LembarSiap lembar,
      Proksi proksi,
      SedangDilayani sedang) {
    this.lanjut = lanjut;
    this.survei = survei;
    this.jawaban = jawaban;
    this.lembar = lembar;
    this.proksi = proksi;
    this.sedang = sedang;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    // what Tomcat has refused already (two hosts, two lengths) comes here too, with its status
    if (response.getStatus() >= 400 || !polos(request)) {
      lanjut.service(request, response);
      return;
    }
    sedang.masuk();
    try {
      layani(request, response);
    } finally {
      sedang.keluar();
    }
  }

  private void layani(Request request, Response response) throws Exception {
    Optional<FormulirSurvei> formulir = formulir(request);
    if (formulir.isEmpty()) {
      lanjut.service(request, response);
    } else if ("GET".equals(request.getMethod())) {
      tanya(formulir.get(), request, response);
    } else {
      jawab(formulir.get(), request, response);
    }
  }

  private static boolean polos(Request request) {
    return request.requestURI().startsWithIgnoreCase(JalurSurvei.AWAL, 0)
        && request.queryString().isNull()
        && !request.hasExpectation()
        && ("GET".equals(request.getMethod())
            || ("POST".equals(request.getMethod())
                && IsianTerkirim.terbaca(request)
                && !asing(request)));
  }

  /// Another site's form becomes a page of its own.
  private static boolean asing(Request request) {
    MessageBytes situs = request.getMimeHeaders().getValue(JalurSurvei.SITUS);
    return situs != null && situs.equals(JalurSurvei.SITUS_LAIN);
  }

  /// What cannot be read now is told by the page.
  private Optional<FormulirSurvei> formulir(Request request) {
    try {
      return JalurSurvei.kode(request.requestURI().toString()).flatMap(survei::formulir);
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private void tanya(FormulirSurvei formulir, Request request, Response response) throws Exception {
    Optional<LembarPadat> siap = lembar.siap(formulir);
    if (siap.isEmpty()) {
      lanjut.service(request, response);
      return;
    }
    boolean padat = LembarSiap.padat(request.getHeader("Accept-Encoding"));
    byte[] isi = padat ? siap.get().isi(lembar.nomor()) : siap.get().polos(lembar.nomor());
    (padat ? PADAT : POLOS)[aman(asal(request))].tulis(response);
    response.setStatus(200);
    response.setContentTypeNoCharset(LembarSiap.JENIS);
    response.setContentLength(isi.length);
    try {
      response.doWrite(ByteBuffer.wrap(isi));
    } catch (IOException e) {
      response.setErrorException(e); // the visitor has gone away
    }
  }

  private void jawab(FormulirSurvei formulir, Request request, Response response) throws Exception {
    Asal asal = asal(request);
    IsianTerkirim terkirim;
    try {
      terkirim = IsianTerkirim.baca(request);
    } catch (IOException _) {
      lanjut.service(request, response);
      return;
    }
    var tersimpan = terima(formulir, asal, terkirim.isi(), request);
    if (tersimpan != null) {
      TERSIMPAN[aman(asal)].tulis(response);
      response.setStatus(302);
      response.setHeader("Location", JalurSurvei.terimaKasih(formulir, tersimpan));
      response.setContentLength(0);
    } else {
      lanjutkan(request, response, terkirim);
    }
  }

  /// Null when it was not stored; why stands in the request.
  private JawabanWarga.Nasib.@Nullable Tersimpan terima(
      FormulirSurvei formulir, Asal asal, byte[] terkirim, Request request) {
    var isian = new Parameters();
    isian.setCharset(StandardCharsets.UTF_8);
    isian.setLimit(BIDANG_TERBANYAK);
    try {
      isian.processParameters(terkirim, 0, terkirim.length);
      return switch (jawaban.terima(formulir, asal, isian::getParameter)) {
        case JawabanWarga.Nasib.Tersimpan tersimpan -> tersimpan;
        case JawabanWarga.Nasib.Ditolak ditolak -> {
          request.setAttribute(JalurSurvei.DITOLAK, ditolak);
          yield null;
        }
      };
    } catch (RuntimeException e) {
      request.setAttribute(JalurSurvei.GAGAL, e);
      return null;
    }
  }

  /// The page reads the posted form again.
  private void lanjutkan(Request request, Response response, IsianTerkirim terkirim)
      throws Exception {
    InputBuffer sebenarnya = request.getInputBuffer();
    request.setInputBuffer(terkirim);
    try {
      lanjut.service(request, response);
    } finally {
      request.setInputBuffer(sebenarnya);
    }
  }

  private static int aman(Asal asal) {
    return asal.https() ? 1 : 0;
  }

  private Asal asal(Request request) {
    return asal(request, proksi);
  }

  static Asal asal(Request request, Proksi proksi) {
    request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, request);
    return proksi.kenali(
        request.remoteAddr().toString(),
        request.scheme().equals("https"),
        new KepalaMentah(request));
  }

  private record KepalaMentah(Request request) implements Proksi.Kepala {
    @Override
    public @Nullable String satu(String nama) {
      return request.getHeader(nama);
    }

    @Override
    public Enumeration<String> semua(String nama) {
      return request.getMimeHeaders().values(nama);
    }
  }

  @Override
  public boolean prepare(Request request, Response response) throws Exception {
    return lanjut.prepare(request, response);
  }

  @Override
  public boolean asyncDispatch(Request request, Response response, SocketEvent kejadian)
      throws Exception {
    return lanjut.asyncDispatch(request, response, kejadian);
  }

  @Override
  public void log(Request request, Response response, long lama) {
    lanjut.log(request, response, lama);
  }

  @Override
  public void checkRecycled(Request request, Response response) {
    lanjut.checkRecycled(request, response);
  }

  @Override
  public String getDomain() {
    return lanjut.getDomain();
  }
}
