package id.bangga.layanan;

import static id.bangga.layanan.KodeAturanLayanan.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UjiSpring
class KuesionerTest {
  private static final List<String> JAWABAN =
      List.of("Tidak bersih", "Kurang bersih", "Bersih", "Sangat bersih");
  private final KuesionerService kuesioner;
  private final LayananService layanan;

  KuesionerTest(KuesionerService kuesioner, LayananService layanan) {
    this.kuesioner = kuesioner;
    this.layanan = layanan;
  }

  private static Unsur bersih(String kode, List<String> jawaban) {
    return new Unsur(kode, "SKM", "Kebersihan", "Seberapa bersih?", jawaban);
  }

  private static List<KodeAturan> sebab(KuesionerBaru baru) {
    return AturanKuesioner.periksa(baru, Set.of("SKM-9")).alasan().stream()
        .map(Putusan.Alasan::kode)
        .toList();
  }

  @Test
  void questions_are_taken_by_code_and_own_ones_come_last() {
    var baru =
        new KuesionerBaru(
            "SKM-UJI", "Uji", List.of("WAKTU", "BIAYA"), List.of(bersih("KEBERSIHAN", JAWABAN)));
    assertThat(kuesioner.susun(LayananUji.SISTEM, baru).diterima()).isTrue();
    Instrumen jadi =
        layanan.instrumen().stream()
            .filter(satu -> satu.kode().equals("SKM-UJI"))
            .findFirst()
            .orElseThrow();
    assertThat(jadi.rumusanSendiri()).isTrue();
    assertThat(kuesioner.pertanyaan(jadi.id()))
        .extracting(Unsur::kode)
        .containsExactly("WAKTU", "BIAYA", "KEBERSIHAN");
    assertThat(kuesioner.susun(LayananUji.SISTEM, baru).alasan())
        .extracting(Putusan.Alasan::kode)
        .containsExactly(LY_002);
  }

  @Test
  void anti_corruption_items_are_there_in_five_nine_and_ten_and_say_that_they_are_our_words() {
    assertThat(layanan.instrumen())
        .filteredOn(satu -> satu.kode().startsWith("IPAK-"))
        .allMatch(Instrumen::rumusanSendiri)
        .extracting(satu -> kuesioner.pertanyaan(satu.id()).size())
        .containsExactlyInAnyOrder(5, 9, 10);
    assertThat(layanan.instrumen().getFirst()).returns("SKM-9", Instrumen::kode);
  }

  @Test
  void LY_024_kuesioner_tanpa_pertanyaan_atau_kode_ditolak() {
    assertThat(sebab(new KuesionerBaru("A1", "A", List.of(), List.of()))).containsExactly(LY_024);
    assertThat(sebab(new KuesionerBaru("a b", "A", List.of("WAKTU"), List.of())))
        .containsExactly(LY_024);
  }

  @Test
  void LY_025_pertanyaan_sendiri_tanpa_empat_jawaban_ditolak() {
    var tiga = bersih("KEBERSIHAN", JAWABAN.subList(0, 3));
    assertThat(sebab(new KuesionerBaru("A1", "A", List.of(), List.of(tiga))))
        .containsExactly(LY_025);
  }

  @Test
  void LY_026_kode_pertanyaan_ganda_ditolak() {
    var ganda = bersih("WAKTU", JAWABAN);
    assertThat(sebab(new KuesionerBaru("A1", "A", List.of("WAKTU"), List.of(ganda))))
        .containsExactly(LY_026);
  }
}
