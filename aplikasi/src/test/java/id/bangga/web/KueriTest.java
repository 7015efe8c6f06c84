package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KueriTest {
  private static Kueri kueri(Map<String, List<String>> parameter) {
    return new Kueri("/unit", parameter);
  }

  @Test
  void sorting_turns_round_on_the_second_click_and_keeps_the_search() {
    Kueri naik = kueri(Map.of("q", List.of("dinas & badan"), "urut", List.of("nama")));
    assertThat(naik.arah("nama")).isEqualTo("ascending");
    assertThat(naik.tautanUrut("nama")).isEqualTo("/unit?q=dinas%20%26%20badan&urut=-nama");
    assertThat(naik.tautanUrut("klaster")).endsWith("urut=klaster");
    Kueri turun = kueri(Map.of("urut", List.of("-nama")));
    assertThat(turun.turun()).isTrue();
    assertThat(turun.urut("kode")).isEqualTo("nama");
    assertThat(turun.tautanUrut("nama")).isEqualTo("/unit?urut=nama");
  }

  @Test
  void a_page_out_of_range_or_not_a_number_is_the_first() {
    assertThat(kueri(Map.of("hal", List.of("-3"))).halaman()).isEqualTo(1);
    assertThat(kueri(Map.of("hal", List.of("dua"))).halaman()).isEqualTo(1);
    assertThat(kueri(Map.of("hal", List.of("3"))).lewati()).isEqualTo(50);
  }

  @Test
  void behind_the_last_page_is_the_last() {
    var semua = IntStream.rangeClosed(1, 60).boxed().toList();
    var akhir = Daftar.dari(semua, kueri(Map.of("hal", List.of("99"), "q", List.of("a"))));
    assertThat(akhir.baris()).first().isEqualTo(51);
    assertThat(akhir.kueri().halaman()).isEqualTo(3);
    assertThat(akhir.kueri().cari()).isEqualTo("a");
    assertThat(akhir.dari()).isEqualTo(51);
    assertThat(akhir.sampai()).isEqualTo(60);
    assertThat(Daftar.dari(List.of(), kueri(Map.of("hal", List.of("2")))).halamanTerakhir())
        .isEqualTo(1);
  }

  @Test
  void rows_read_page_by_page_end_at_the_last_page_too() {
    Kueri jauh = kueri(Map.of("hal", List.of("99")));
    var dihitung = Daftar.dari(60, jauh, ada -> List.of(ada.lewati()));
    assertThat(dihitung.baris()).containsExactly(50);
    assertThat(dihitung.kueri().halaman()).isEqualTo(3);
    assertThat(Daftar.<Integer>terbaca(jauh, Kueri::lewati, _ -> 60)).isEqualTo(50);
    assertThat(new Daftar<>(List.of(1), 60, jauh).kueri().halaman()).isEqualTo(3);
  }

  @Test
  void what_is_read_with_its_number_is_read_once_when_the_page_exists() {
    var dibaca = new ArrayList<Integer>();
    Daftar.terbaca(kueri(Map.of("hal", List.of("3"))), ada -> dibaca.add(ada.halaman()), _ -> 60);
    assertThat(dibaca).containsExactly(3);
  }

  @Test
  void a_new_filter_starts_from_the_first_page() {
    assertThat(kueri(Map.of("hal", List.of("4"))).dengan("klaster", "Dinas"))
        .isEqualTo("/unit?klaster=Dinas");
  }

  @Test
  void braces_and_signs_typed_by_people_do_no_harm() {
    assertThat(kueri(Map.of("q", List.of("{x}?&=é"))).tautanHalaman(2))
        .isEqualTo("/unit?hal=2&q=%7Bx%7D%3F%26%3D%C3%A9");
  }

  @Test
  void downloads_have_the_same_rows_on_their_own_address() {
    assertThat(kueri(Map.of("q", List.of("a"), "hal", List.of("2"))).tautanUnduh("xlsx"))
        .isEqualTo("/unit.xlsx?q=a");
  }

  @Test
  void only_search_and_filters_count_as_filtered() {
    assertThat(kueri(Map.of("urut", List.of("nama"), "hal", List.of("2"))).tersaring()).isFalse();
    assertThat(kueri(Map.of("q", List.of(" "))).tersaring()).isFalse();
    assertThat(kueri(Map.of("klaster", List.of("Dinas"))).tersaring()).isTrue();
  }

  @Test
  void chosen_columns() {
    assertThat(kueri(Map.of()).tampil("nilai")).isTrue();
    assertThat(kueri(Map.of("kolom", List.of("nama"))).tampil("nilai")).isFalse();
  }
}
