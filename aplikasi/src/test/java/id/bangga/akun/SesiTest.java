package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Sessions: how long they live, what they carry, how they end.
@UjiSpring
class SesiTest {
  private final MockMvc mvc;
  private final SesiService sesi;
  private final PenugasanService penugasan;
  private final JdbcClient jdbc;
  private final JamUji jam;

  SesiTest(MockMvc mvc, SesiService sesi, PenugasanService penugasan, JdbcClient jdbc, JamUji jam) {
    this.mvc = mvc;
    this.sesi = sesi;
    this.penugasan = penugasan;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    SesiUji.orang(jdbc);
  }

  @Test
  void it_carries_the_person_and_the_roles_in_force_today() {
    var pelaku = sesi.muat(buka()).orElseThrow().pelaku();
    assertThat(pelaku).isEqualTo(Tokoh.BUDI_OPERATOR.pelaku());
  }

  @Test
  void roles_count_from_their_first_to_their_last_day_and_not_once_ended() {
    LocalDate hari = LocalDate.of(2026, 9, 7);
    beri(Peran.EVALUATOR, hari.plusDays(1), null);
    beri(Peran.JURI, hari.minusDays(9), hari);
    beri(Peran.PIMPINAN_DAERAH, hari, null);
    String token = buka();
    assertThat(peran(token)).containsExactly(Peran.OPERATOR_PD, Peran.JURI, Peran.PIMPINAN_DAERAH);
    long tugas =
        jdbc.sql("select id from akun.penugasan where peran = 'PIMPINAN_DAERAH'")
            .query(Long.class)
            .single();
    penugasan.akhiri(Tokoh.RIZKI_ADMIN.pelaku(), tugas);
    assertThat(peran(token)).containsExactly(Peran.OPERATOR_PD, Peran.JURI);
    jam.maju(Duration.ofDays(1));
    assertThat(peran(buka())).containsExactly(Peran.OPERATOR_PD, Peran.EVALUATOR);
  }

  @Test
  void the_day_turns_at_midnight_in_jakarta_not_in_london() {
    beri(Peran.JURI, LocalDate.of(2026, 9, 8), null);
    jam.atur(Instant.parse("2026-09-07T16:59:59Z"));
    assertThat(peran(buka())).doesNotContain(Peran.JURI);
    jam.atur(Instant.parse("2026-09-07T17:00:00Z"));
    assertThat(peran(buka())).contains(Peran.JURI);
  }

  @Test
  void it_ends_after_twelve_idle_hours() {
    String token = buka();
    jam.maju(Duration.ofHours(11));
    assertThat(sesi.muat(token)).isPresent();
    jam.maju(Duration.ofHours(11));
    assertThat(sesi.muat(token)).as("dipakai 11 jam yang lalu").isPresent();
    jam.maju(Duration.ofHours(12));
    assertThat(sesi.muat(token)).isEmpty();
  }

  @Test
  void it_ends_after_seven_days_even_in_constant_use() {
    String token = buka();
    for (int jamKe = 0; jamKe < 7 * 24 - 1; jamKe += 6) {
      assertThat(sesi.muat(token)).isPresent();
      jam.maju(Duration.ofHours(6));
    }
    assertThat(sesi.muat(token)).isEmpty();
  }

  @Test
  void using_it_writes_at_most_every_five_minutes() {
    String token = buka();
    Instant awal = terakhir();
    jam.maju(Duration.ofMinutes(5));
    sesi.muat(token);
    assertThat(terakhir()).isEqualTo(awal);
    jam.maju(Duration.ofSeconds(2));
    sesi.muat(token);
    assertThat(terakhir()).isEqualTo(awal.plusSeconds(302));
  }

  @Test
  void a_closed_account_is_out_at_once() {
    String token = buka();
    jdbc.sql("update akun.akun set aktif = false").update();
    assertThat(sesi.muat(token)).isEmpty();
  }

  @Test
  void a_guessed_token_opens_nothing() {
    buka();
    assertThat(sesi.muat("")).isEmpty();
    assertThat(sesi.muat(Token.baru())).isEmpty();
  }

  @Test
  void expired_sessions_are_swept_out_at_the_next_sign_in() {
    buka();
    jam.maju(Duration.ofDays(8));
    buka();
    assertThat(jdbc.sql("select count(*) from akun.sesi").query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void signing_out_ends_this_session_only() throws Exception {
    String ini = buka();
    String lain = buka();
    var jawaban =
        mvc.perform(post("/keluar").cookie(Tokoh.kue(ini)).param("_csrf", Tokoh.tokenFormulir(ini)))
            .andReturn()
            .getResponse();
    assertThat(jawaban.getRedirectedUrl()).isEqualTo("/masuk");
    assertThat(sesi.muat(ini)).isEmpty();
    assertThat(sesi.muat(lain)).isPresent();
  }

  @Test
  void signing_out_everywhere_ends_them_all() throws Exception {
    String ini = buka();
    String lain = buka();
    mvc.perform(
        post("/akun/sesi/keluar-semua")
            .cookie(Tokoh.kue(ini))
            .param("_csrf", Tokoh.tokenFormulir(ini)));
    assertThat(sesi.muat(ini)).isEmpty();
    assertThat(sesi.muat(lain)).isEmpty();
    assertThat(tindakan()).contains("masuk", "keluar dari semua perangkat");
  }

  @Test
  void the_list_names_browser_and_address_and_ends_single_sessions() throws Exception {
    String ini = buka();
    String lain = buka();
    var halaman =
        Jsoup.parse(
            mvc.perform(get("/akun/sesi").cookie(Tokoh.kue(ini)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(halaman.select("tbody tr")).hasSize(2);
    assertThat(halaman.select("tbody").text()).contains("Firefox di Android").contains("10.1.2.3");
    String akhiri = halaman.select("tbody form").attr("action");
    mvc.perform(post(akhiri).cookie(Tokoh.kue(ini)).param("_csrf", Tokoh.tokenFormulir(ini)));
    assertThat(sesi.muat(lain)).isEmpty();
    assertThat(sesi.muat(ini)).isPresent();
  }

  @Test
  void nobody_ends_the_session_of_somebody_else() {
    long milikBudi = sesi.muat(buka()).orElseThrow().sesiId();
    assertThatThrownBy(() -> sesi.akhiri(Tokoh.RIZKI_ADMIN.pelaku(), milikBudi))
        .isInstanceOf(TidakDitemukan.class);
  }

  private String buka() {
    return SesiUji.buka(sesi);
  }

  private List<Peran> peran(String token) {
    return sesi.muat(token).orElseThrow().pelaku().peran();
  }

  private void beri(Peran peran, LocalDate sejak, @Nullable LocalDate sampai) {
    var baru = new PenugasanBaru(peran, null, null, sejak, sampai);
    var putusan = penugasan.tugaskan(Tokoh.RIZKI_ADMIN.pelaku(), Tokoh.BUDI_OPERATOR.id(), baru);
    assertThat(putusan.alasan()).isEmpty();
  }

  private Instant terakhir() {
    return jdbc.sql("select terakhir from akun.sesi")
        .query((rs, _) -> rs.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  private List<String> tindakan() {
    return jdbc.sql("select tindakan from audit.jurnal order by nomor")
        .query((rs, _) -> rs.getString(1))
        .list();
  }
}
