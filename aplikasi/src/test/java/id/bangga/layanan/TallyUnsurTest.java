package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Points with different questionnaires are added up by the codes of the questions.
class TallyUnsurTest {
  private static TallyUnsur dari(List<String> kode, String... jawaban) {
    var tally = new Tally(kode.size());
    for (String nilai : jawaban) {
      tally.tambah(nilai, 1);
    }
    return new TallyUnsur(kode, tally);
  }

  @Test
  void questions_are_matched_by_code_not_by_place() {
    var satu = dari(List.of("A", "B"), "14", "20");
    var dua = dari(List.of("B", "C", "A"), "341");
    TallyUnsur jumlah = satu.tambah(dua);
    assertThat(jumlah.kode()).containsExactly("A", "B", "C");
    assertThat(jumlah.responden()).isEqualTo(3);
    assertThat(jumlah.tally().jumlah(0)).isEqualTo(1 + 2 + 1);
    assertThat(jumlah.tally().jumlah(1)).isEqualTo(4 + 3);
    assertThat(jumlah.tally().terisi(1)).isEqualTo(2);
    assertThat(jumlah.tally().terisi(2)).isEqualTo(1);
    assertThat(jumlah.tally().silang(0, 1)).isEqualTo(4 + 3);
    assertThat(jumlah.tally().sebelah(0, 1)).isEqualTo(1 + 1);
    assertThat(TallyUnsur.jumlah(List.of(satu, dua))).usingRecursiveComparison().isEqualTo(jumlah);
  }

  @Test
  void a_question_nobody_was_asked_counts_nothing() {
    var pilihan = dari(List.of("A", "B"), "14").pilih(List.of("Z", "B"));
    assertThat(pilihan.tally().terisi(0)).isZero();
    assertThat(pilihan.tally().jumlah(1)).isEqualTo(4);
    assertThat(pilihan.tally().silang(0, 1)).isZero();
  }

  @Test
  void nothing_added_up_is_nothing() {
    assertThat(TallyUnsur.jumlah(List.of()).responden()).isZero();
  }
}
