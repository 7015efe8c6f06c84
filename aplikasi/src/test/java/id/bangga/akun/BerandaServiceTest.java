package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.web.PenyediaBeranda;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The front page is worked out once for what it is made from, and by a finished build not even
/// once in each start.
@UjiSpring
class BerandaServiceTest {
  private final BerandaRepository repository;
  private final JdbcClient jdbc;
  private final Penyedia hasil = new Penyedia(20);
  private final Penyedia kepuasan = new Penyedia(10);

  BerandaServiceTest(BerandaRepository repository, JdbcClient jdbc) {
    this.repository = repository;
    this.jdbc = jdbc;
  }

  /// Counts how often its card was worked out.
  private static final class Penyedia implements PenyediaBeranda {
    private final int urutan;
    private String penanda = "satu";
    private int hitung;

    Penyedia(int urutan) {
      this.urutan = urutan;
    }

    @Override
    public String penanda() {
      return penanda;
    }

    @Override
    public List<KartuBeranda> kartu() {
      hitung++;
      return List.of(
          new KartuBeranda(
              urutan,
              "Kartu " + urutan,
              "80,77 \"A\"",
              "dari " + penanda,
              "Lihat",
              "/ke/" + urutan,
              List.of(new ButirBeranda("Dinas <Satu>", "91,20", "/hasil/2025/1"))));
    }
  }

  private BerandaService mulai(String rakitan) {
    return new BerandaService(List.of(hasil, kepuasan), repository, rakitan);
  }

  @Test
  void cards_stand_in_their_order_and_are_worked_out_once() {
    var beranda = mulai("");
    assertThat(beranda.kartu())
        .extracting(PenyediaBeranda.KartuBeranda::judul)
        .containsExactly("Kartu 10", "Kartu 20");
    assertThat(beranda.kartu()).isSameAs(beranda.kartu());
    assertThat(hasil.hitung).isEqualTo(1);
  }

  @Test
  void a_later_start_of_the_same_build_reads_what_was_kept() {
    var pertama = mulai("a").kartu();
    var kemudian = mulai("a").kartu();
    assertThat(hasil.hitung).isEqualTo(1);
    assertThat(kemudian).hasSameSizeAs(pertama);
    for (int i = 0; i < pertama.size(); i++) {
      assertThat(kemudian.get(i))
          .usingRecursiveComparison()
          .ignoringFields("urutan")
          .isEqualTo(pertama.get(i));
    }
  }

  @Test
  void another_build_works_it_out_again() {
    mulai("a").kartu();
    mulai("b").kartu();
    assertThat(hasil.hitung).isEqualTo(2);
  }

  @Test
  void what_it_is_made_from_decides() {
    var beranda = mulai("a");
    beranda.kartu();
    hasil.penanda = "dua";
    assertThat(beranda.kartu().getLast().keterangan()).isEqualTo("dari dua");
    assertThat(mulai("a").kartu().getLast().keterangan()).isEqualTo("dari dua");
    assertThat(hasil.hitung).isEqualTo(2);
    hasil.penanda = "satu";
    assertThat(mulai("a").kartu().getLast().keterangan()).isEqualTo("dari satu");
  }

  @Test
  void a_program_run_from_class_files_leaves_nothing_behind() {
    mulai("").kartu();
    assertThat(jdbc.sql("select count(*) from akun.beranda").query(Long.class).single()).isZero();
  }
}
