package id.bangga.penilaian.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.bangga.bersama.LruCache;
import id.bangga.penilaian.BarisPapan;
import id.bangga.penilaian.Papan;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The board rendered once for each question until it changes; every reader then gets the same
/// bytes inside his own frame.
@Component
class RakitanPapan {
  private static final int PAPAN_TERBANYAK = 64;

  /// All rows on one page, as a board is read.
  private static final int UKURAN = 200;

  private final TemplateEngine mesin;
  private final LruCache<Kunci, byte[]> ingatan = new LruCache<>(PAPAN_TERBANYAK);

  RakitanPapan(TemplateEngine mesin) {
    this.mesin = mesin;
  }

  /// A board by its marker and moment: comparing two boards row by row would cost more.
  private record Kunci(
      String tanda, Instant dibaca, Map<String, List<String>> pertanyaan, boolean bertautan) {}

  Content isi(Papan papan, Kueri kueri, boolean bertautan) {
    var kunci = new Kunci(papan.tanda(), papan.dibaca(), kueri.parameter(), bertautan);
    byte[] isi = ingatan.get(kunci, () -> rakit(papan, kueri.berukuran(UKURAN), bertautan));
    return keluaran -> keluaran.writeBinaryContent(isi);
  }

  private byte[] rakit(Papan papan, Kueri kueri, boolean bertautan) {
    List<BarisPapan> cocok = SaringPapan.saring(papan, kueri);
    var halaman = new HalamanIsiPapan(papan, Daftar.dari(cocok, kueri), bertautan);
    var keluaran = new Utf8ByteOutput();
    mesin.render("penilaian/papan_isi.jte", Map.of("halaman", halaman), keluaran);
    var isi = new ByteArrayOutputStream(keluaran.getContentLength());
    try {
      keluaran.writeTo(isi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return isi.toByteArray();
  }
}
