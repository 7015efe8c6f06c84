package id.bangga.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class GrafikTest {
  static Iterable<String> macam() {
    return ContohGrafik.semua().keySet();
  }

  @ParameterizedTest
  @MethodSource("macam")
  void is_well_formed_and_says_what_it_is(String macam) throws Exception {
    Bagan bagan = ContohGrafik.satu(macam);
    Document svg = urai(bagan.svg());
    var akar = svg.getDocumentElement();
    assertThat(akar.getAttribute("role")).isEqualTo("img");
    assertThat(akar.getAttribute("aria-label")).contains(bagan.keterangan().judul());
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(bagan.keterangan().judul());
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains(bagan.keterangan().sumber());
    Path folder = Files.createDirectories(Path.of("target/grafik"));
    Files.writeString(folder.resolve(macam + ".svg"), bagan.svg());
  }

  /// A unit whose answers are still too few for any figure has a page all the same.
  @Test
  void a_chart_without_rows_is_drawn_empty() {
    Keterangan keterangan = Keterangan.dari("Belum ada nilai", "Nilai", "Uji");
    for (Bagan bagan :
        List.of(Grafik.titik(keterangan, List.of()), Grafik.batang(keterangan, List.of()))) {
      assertThat(bagan.svg()).contains("Belum ada nilai");
    }
  }

  @ParameterizedTest
  @MethodSource("macam")
  void equal_figures_give_the_equal_drawing(String macam) {
    assertThat(ContohGrafik.satu(macam).svg()).isEqualTo(ContohGrafik.satu(macam).svg());
  }

  @ParameterizedTest
  @MethodSource("macam")
  void several_may_stand_in_one_page_under_a_strict_policy(String macam) {
    assertThat(ContohGrafik.satu(macam).svg())
        .doesNotContain(" id=", "style=", "url(", "<script", "xlink", "linearGradient");
  }

  @ParameterizedTest
  @MethodSource("macam")
  void names_and_figures_of_the_table_are_text_in_the_drawing(String macam) throws Exception {
    Bagan bagan = ContohGrafik.satu(macam);
    String teks = urai(bagan.svg()).getDocumentElement().getTextContent();
    assertThat(bagan.baris())
        .isNotEmpty()
        .allSatisfy(baris -> assertThat(baris).hasSameSizeAs(bagan.kolom()));
    if (!macam.equals("sebaran")) {
      assertThat(bagan.baris()).allSatisfy(baris -> assertThat(teks).contains(baris.getFirst()));
    }
  }

  @ParameterizedTest
  @MethodSource("macam")
  void a_phone_gets_a_narrow_drawing_of_the_same_figures(String macam) throws Exception {
    Bagan bagan = ContohGrafik.satu(macam);
    Element akar = urai(bagan.sempit()).getDocumentElement();
    assertThat(akar.getAttribute("viewBox")).startsWith("0 0 320 ");
    assertThat(akar.getAttribute("aria-label")).contains(bagan.keterangan().judul());
    assertThat(ukuranHuruf(akar)).isNotEmpty().allMatch(ukuran -> ukuran >= 12);
    // the two ends of a slope have no room for whole names; the table below has them
    if (!macam.equals("sebaran") && !macam.equals("lereng")) {
      String teks = rapat(akar.getTextContent());
      assertThat(bagan.baris())
          .allSatisfy(baris -> assertThat(teks).contains(rapat(baris.getFirst())));
    }
  }

  @Test
  void long_names_are_folded_and_lose_no_word() {
    Font huruf = Huruf.biasa(Tema.UKURAN);
    String nama = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Pengendalian Penduduk";
    List<String> baris = Lembar.SEMPIT.lipat(nama, huruf);
    assertThat(baris).hasSizeGreaterThan(1);
    assertThat(String.join(" ", baris)).isEqualTo(nama);
    assertThat(Lembar.SEMPIT.lipat("Camat", huruf)).containsExactly("Camat");
    assertThat(Lembar.SEMPIT.lipat("", huruf)).containsExactly("");
  }

  private static List<Double> ukuranHuruf(Element akar) {
    var semua = akar.getOwnerDocument().getElementsByTagName("*");
    return IntStream.range(0, semua.getLength())
        .mapToObj(i -> ((Element) semua.item(i)).getAttribute("font-size"))
        .filter(ukuran -> !ukuran.isEmpty())
        .map(ukuran -> Double.parseDouble(ukuran.replaceAll("[^0-9.].*", "")))
        .toList();
  }

  /// Names may be folded into several lines.
  private static String rapat(String teks) {
    return teks.replaceAll("\\s", "");
  }

  private static Document urai(String svg) throws Exception {
    var pabrik = DocumentBuilderFactory.newInstance();
    pabrik.setNamespaceAware(true);
    return pabrik.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
