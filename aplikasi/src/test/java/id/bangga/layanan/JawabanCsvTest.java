package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JawabanCsvTest {
  private final ByteArrayOutputStream keluar = new ByteArrayOutputStream();

  @Test
  void digits_go_to_the_columns_of_their_questions_whatever_the_questionnaire() throws IOException {
    var csv =
        new JawabanCsv(
            keluar,
            Map.of(7L, "loket-1"),
            Map.of(3L, "KTP"),
            new TreeMap<>(Map.of(1L, List.of("WAKTU", "BIAYA"), 2L, List.of("BIAYA", "SUAP"))));
    csv.baris(baris("a\t2026-09-01\t7\t3\t1\tWEB\t40\tL\t20-29\t\\N\tPNS\t\\N\t{}\tf\n"));
    csv.baris(baris("b\t2026-09-02\t7\t3\t2\tAPI\t12\t\\N\t\\N\t\\N\t\\N\tT\t{SERAGAM,X}\tt\n"));
    csv.selesai();
    assertThat(keluar.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            id,tanggal,titik,layanan,sumber,WAKTU,BIAYA,SUAP,jenis_kelamin,usia,pendidikan,pekerjaan,disabilitas,tanda,dikecualikan
            a,2026-09-01,loket-1,KTP,WEB,4,,,L,20-29,,PNS,,"",tidak
            b,2026-09-02,loket-1,KTP,API,,1,2,,,,,T,SERAGAM X,ya
            """);
  }

  @Test
  void a_code_is_quoted_where_it_must_be_and_is_never_a_formula() throws IOException {
    var csv =
        new JawabanCsv(
            keluar,
            Map.of(7L, "loket-1"),
            Map.of(3L, "=SUM(A1,\"x\")"),
            Map.of(1L, List.of("WAKTU")));
    csv.baris(baris("a\t2026-09-01\t7\t3\t1\tWEB\t4\t\\N\t\\N\t\\N\t\\N\t\\N\t{}\tf\n"));
    csv.selesai();
    assertThat(keluar.toString(StandardCharsets.UTF_8))
        .contains("a,2026-09-01,loket-1,\"'=SUM(A1,\"\"x\"\")\",WEB,4,");
  }

  private static byte[] baris(String teks) {
    return teks.getBytes(StandardCharsets.UTF_8);
  }
}
