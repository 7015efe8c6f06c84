package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// On rows held here instead of a database.
class IngatanRekapTest {
  private static final Rekap.Kunci SATU = new Rekap.Kunci(1, 1, 1, LocalDate.of(2026, 2, 1), false);
  private static final Rekap.Kunci DUA = new Rekap.Kunci(2, 1, 1, LocalDate.of(2026, 3, 1), false);

  private UUID penanda = UUID.randomUUID();
  private final List<String> ditanya = new ArrayList<>();
  private final IngatanRekap<Nilai> ingatan =
      new IngatanRekap<>(
          () -> new IngatanRekap.Keadaan("7", penanda), this::berubah, Nilai::kunci, this::tambah);
  private List<Nilai> baris = List.of(new Nilai(SATU, 10), new Nilai(DUA, 20));
  private List<Nilai> tunda = List.of();
  private boolean rusak;

  private record Nilai(Rekap.Kunci kunci, long isi) {}

  private IngatanRekap.Perubahan<Nilai> berubah(int tahun, String sejak) {
    ditanya.add(sejak);
    Map<Rekap.Kunci, Nilai> atas = new HashMap<>();
    tunda.forEach(satu -> atas.put(satu.kunci(), satu));
    return new IngatanRekap.Perubahan<>(baris, atas);
  }

  private Nilai tambah(Nilai satu, Nilai lain) {
    if (rusak) {
      throw new IllegalStateException("uji");
    }
    return new Nilai(satu.kunci(), satu.isi() + lain.isi());
  }

  private long jumlah() {
    return ingatan.baca(2026).values().stream()
        .flatMap(bagian -> bagian.values().stream())
        .mapToLong(Nilai::isi)
        .sum();
  }

  @Test
  void only_what_changed_since_the_last_reading_is_asked_for() {
    assertThat(jumlah()).isEqualTo(30);
    baris = List.of(new Nilai(DUA, 25));
    assertThat(jumlah()).isEqualTo(35);
    assertThat(ditanya).containsExactly("0", "7");
  }

  @Test
  void an_unchanged_year_is_the_same_object_and_so_is_an_unchanged_place() {
    var awal = ingatan.baca(2026);
    assertThat(ingatan.baca(2026)).isSameAs(awal);
    baris = List.of(new Nilai(DUA, 25));
    var kini = ingatan.baca(2026);
    assertThat(kini).isNotSameAs(awal);
    assertThat(kini.get(Tempat.dari(SATU))).isSameAs(awal.get(Tempat.dari(SATU)));
  }

  @Test
  void a_row_that_disappeared_is_forgotten_with_the_next_marker() {
    assertThat(jumlah()).isEqualTo(30);
    baris = List.of(new Nilai(SATU, 10));
    penanda = UUID.randomUUID();
    assertThat(jumlah()).isEqualTo(10);
    assertThat(ditanya).containsExactly("0", "0");
  }

  @Test
  void a_reading_that_failed_half_way_leaves_nothing_behind() {
    assertThat(jumlah()).isEqualTo(30);
    tunda = List.of(new Nilai(SATU, 5));
    rusak = true;
    assertThatIllegalStateException().isThrownBy(this::jumlah);
    rusak = false;
    assertThat(jumlah()).isEqualTo(35);
  }
}
