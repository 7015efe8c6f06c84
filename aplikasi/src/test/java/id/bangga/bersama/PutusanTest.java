package id.bangga.bersama;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.Putusan.Alasan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PutusanTest {
  @Test
  void a_refusal_tells_every_reason_in_one_line() {
    Putusan putusan =
        Putusan.dari(
            List.of(
                Alasan.dari(KodeUji.UJI_001), new Alasan(KodeUji.UJI_001, "Tanggal belum diisi.")));
    assertThat(putusan.kalimat()).isEqualTo("Alasan wajib diisi. Tanggal belum diisi.");
    assertThat(putusan.kalimat("Tersimpan.")).isEqualTo(putusan.kalimat());
  }

  @Test
  void whoever_was_not_refused_is_told_what_was_done() {
    Putusan putusan = Putusan.dari(List.of());
    assertThat(putusan.kalimat()).isEmpty();
    assertThat(putusan.kalimat("Tersimpan.")).isEqualTo("Tersimpan.");
  }
}
