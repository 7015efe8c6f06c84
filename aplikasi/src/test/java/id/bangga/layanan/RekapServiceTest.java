package id.bangga.layanan;

import static id.bangga.layanan.LayananUji.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@UjiSpring
class RekapServiceTest {
  private static final LocalDate FEBRUARI = LocalDate.of(2026, 2, 10);
  private static final LocalDate MEI = LocalDate.of(2026, 5, 31);
  private static final Periode TAHUN = Periode.tahunan(2026);
  private static final Periode TRIWULAN_1 = new Periode(JenisPeriode.TRIWULAN, 2026, 1);

  private final RekapService rekap;
  private final LayananService layanan;
  private final LayananMassalService pemasang;
  private final JawabanMassalService massal;
  private final SurveiService survei;
  private final JawabanService jawaban;
  private final PenerimaJawaban penerima;
  private final LayananInvarian invarian;
  private final TransactionTemplate transaksi;
  private final JdbcClient jdbc;
  private Map<String, Long> id = Map.of();

  RekapServiceTest(
      RekapService rekap,
      LayananService layanan,
      LayananMassalService pemasang,
      JawabanMassalService massal,
      SurveiService survei,
      JawabanService jawaban,
      PenerimaJawaban penerima,
      LayananInvarian invarian,
      PlatformTransactionManager pengelola,
      JdbcClient jdbc) {
    this.penerima = penerima;
    this.invarian = invarian;
    this.transaksi = new TransactionTemplate(pengelola);
    this.jdbc = jdbc;
    this.rekap = rekap;
    this.layanan = layanan;
    this.pemasang = pemasang;
    this.massal = massal;
    this.survei = survei;
    this.jawaban = jawaban;
  }

  @BeforeEach
  void pasang() {
    id = LayananUji.pasang(pemasang);
    massal.simpan(
        SISTEM,
        List.of(
            jawab("dinas-1", "KTP", FEBRUARI, "444444444", "L"),
            jawab("dinas-1", "KTP", MEI, "333303333", "P"),
            jawab("dinas-1", "PBG", MEI, "222222222", "P"),
            jawab("kelurahan-1", "SKTM", FEBRUARI, "111111111", null)),
        "uji");
  }

  private JawabanMasuk jawab(
      String titik, String kode, LocalDate tanggal, String nilai, @Nullable String kelamin) {
    return jawaban(
        layanan.titik(titik).orElseThrow(),
        Objects.requireNonNull(id.get(kode)),
        tanggal,
        nilai,
        profil(kelamin));
  }

  @Test
  void sums_of_a_period_are_those_of_its_months_only() {
    assertThat(rekap.rekap(TRIWULAN_1))
        .extracting(RekapLayanan::layananId)
        .containsExactlyInAnyOrder(id.get("KTP"), id.get("SKTM"));
    RekapLayanan ktp = satu(rekap.rekap(TAHUN), "KTP");
    assertThat(ktp.unitId()).isEqualTo(DINAS);
    assertThat(ktp.sah().responden()).isEqualTo(2);
    assertThat(ktp.sah().pilih(List.of("PRODUK")).tally().terisi(0)).isEqualTo(1);
    assertThat(ktp.sah().pilih(List.of("PENGADUAN")).tally().jumlah(0)).isEqualTo(7);
    assertThat(rekap.rekap(TAHUN, Set.of(KELURAHAN))).hasSize(1);
  }

  @Test
  void an_answer_that_comes_in_is_in_the_next_sum() {
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden()).isEqualTo(2);
    survei.terima(jawab("dinas-1", "KTP", MEI, "111111111", null));
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden()).isEqualTo(3);
    survei.terima(jawab("dinas-1", "KTP", LocalDate.of(2026, 9, 1), "111111111", null));
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden()).isEqualTo(4);
  }

  /// Answers that come in a crowd are put beside the tallies first.
  @Test
  void a_crowd_is_counted_at_once_and_once_whether_it_waits_or_has_been_added() {
    List<JawabanMasuk> ramai =
        IntStream.range(0, PenulisRekap.RAMAI)
            .mapToObj(i -> jawab("dinas-1", "KTP", MEI, "14231423" + (i % 4 + 1), "L"))
            .toList();
    transaksi.executeWithoutResult(_ -> penerima.simpan(ramai));
    assertThat(menunggu()).isOne();
    assertThat(invarian.periksa()).isEmpty();
    TallyUnsur tertunda = satu(rekap.rekap(TAHUN), "KTP").sah();
    Object penanda = rekap.penanda(2026);
    assertThat(tertunda.responden()).isEqualTo(2 + PenulisRekap.RAMAI);
    assertThat(rekap.rekap(TRIWULAN_1, Set.of(DINAS))).hasSize(1);
    assertThat(rekap.penanda(2026)).isSameAs(penanda);

    for (int sendiri = 1; sendiri < PenulisRekap.SEPI; sendiri++) {
      survei.terima(jawab("dinas-1", "PBG", MEI, "444444444", null));
      assertThat(menunggu()).as("sisa keramaian").isEqualTo(1 + sendiri);
    }
    survei.terima(jawab("dinas-1", "PBG", MEI, "444444444", null));
    assertThat(menunggu()).as("sudah lengang").isZero();
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah()).isEqualTo(tertunda);
    assertThat(rekap.penanda(2026)).isNotSameAs(penanda);
    assertThat(invarian.periksa()).isEmpty();
  }

  /// The program that starts does not know how many answers the one before it left waiting.
  @Test
  void after_a_restart_a_lone_answer_does_not_wait_for_what_was_left(
      @Autowired RekapRepository repository,
      @Autowired RekapTundaRepository tunda,
      @Autowired PlatformTransactionManager pengelola) {
    List<JawabanMasuk> ditinggal =
        IntStream.range(0, PenulisRekap.SEDIKIT)
            .mapToObj(_ -> jawab("dinas-1", "KTP", MEI, "333333333", "L"))
            .toList();
    List<Runnable> nanti = new ArrayList<>();
    var penulis = new PenulisRekap(repository, tunda, pengelola, nanti::add);
    transaksi.executeWithoutResult(_ -> tunda.insert(ditinggal));
    JawabanMasuk sendiri = jawab("dinas-1", "KTP", MEI, "444444444", "P");
    transaksi.executeWithoutResult(_ -> penulis.tambah(List.of(sendiri)));
    assertThat(menunggu()).as("jawaban itu menunggu bersama yang ditinggal").isEqualTo(2);
    assertThat(nanti).hasSize(1);
    nanti.forEach(Runnable::run);
    assertThat(menunggu()).isZero();
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden())
        .isEqualTo(2 + PenulisRekap.SEDIKIT + 1);
    transaksi.executeWithoutResult(_ -> penulis.tambah(List.of(sendiri)));
    assertThat(menunggu()).as("tidak ada lagi yang menunggu").isZero();
    assertThat(nanti).hasSize(1);
  }

  @Test
  void what_waits_is_added_before_sums_by_profile_are_made() {
    List<JawabanMasuk> ramai =
        IntStream.range(0, PenulisRekap.RAMAI)
            .mapToObj(_ -> jawab("dinas-1", "KTP", MEI, "333333333", "L"))
            .toList();
    transaksi.executeWithoutResult(_ -> penerima.simpan(ramai));
    assertThat(kelamin("L")).isEqualTo(1 + PenulisRekap.RAMAI);
    assertThat(menunggu()).isZero();
  }

  @Test
  void a_tally_that_differs_from_its_answers_is_found() {
    jdbc.sql("update layanan.rekap set jumlah[9] = jumlah[9] + 1 where titik_id = ?")
        .param(layanan.titik("kelurahan-1").orElseThrow().id())
        .update();
    assertThat(invarian.periksa()).singleElement().asString().contains("rekap berbeda");
  }

  private long menunggu() {
    return jdbc.sql("select count(*) from layanan.rekap_tunda").query(Long.class).single();
  }

  @Test
  void sums_of_services_add_up_to_the_unit_with_squares_and_products() {
    TallyUnsur unit =
        TallyUnsur.jumlah(
            rekap.rekap(TAHUN, Set.of(DINAS)).stream().map(RekapLayanan::sah).toList());
    assertThat(unit.responden()).isEqualTo(3);
    assertThat(unit.tally().jumlah(0)).isEqualTo(9);
    assertThat(unit.tally().silang(0, 0)).isEqualTo(16 + 9 + 4);
    assertThat(unit.tally().silang(0, 4)).isEqualTo(16 + 4);
  }

  @Test
  void sums_by_profile_follow_the_answers() {
    assertThat(kelamin("P")).isEqualTo(2);
    assertThat(kelamin("L")).isEqualTo(1);
    survei.terima(jawab("dinas-1", "PBG", MEI, "444444444", "P"));
    assertThat(kelamin("P")).isEqualTo(3);
    assertThat(rekap.profil(TAHUN, Set.of(KELURAHAN)))
        .filteredOn(satu -> satu.bidang().equals("jenis_kelamin"))
        .singleElement()
        .returns("", RekapProfil::pilihan)
        .returns(List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L), RekapProfil::jumlah);
  }

  /// The only answers of one service, point and month: no answer is left to count there.
  @Test
  void sums_by_profile_forget_answers_that_were_all_taken_out() {
    assertThat(kelamin("L")).isEqualTo(1);
    List<UUID> februari =
        jdbc.sql("select id from layanan.jawaban where tanggal = ? and layanan_id = ?")
            .param(FEBRUARI)
            .param(id.get("KTP"))
            .query((rs, _) -> rs.getObject(1, UUID.class))
            .list();
    jawaban.kecualikan(SISTEM, DINAS, februari, "Diisi petugas sesudah loket tutup");
    assertThat(kelamin("L")).isZero();
    assertThat(kelamin("P")).isEqualTo(2);
    jawaban.batalkan(
        SISTEM, jawaban.pengecualian(DINAS).getFirst().id(), "Ternyata acara layanan malam");
    assertThat(kelamin("L")).isEqualTo(1);
  }

  /// Tallies are read by what changed since; one that disappears (V11's trigger) is forgotten too.
  @Test
  void a_tally_that_disappears_between_two_readings_is_in_no_sum_any_more() {
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden()).isEqualTo(2);
    assertThat(kelamin("L")).isEqualTo(1);
    Object penanda = rekap.penanda(2026);
    jdbc.sql("delete from layanan.rekap where layanan_id = ? and bulan = ?")
        .param(id.get("KTP"))
        .param(FEBRUARI.withDayOfMonth(1))
        .update();
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden()).isEqualTo(1);
    assertThat(rekap.penanda(2026)).isNotSameAs(penanda);
    assertThat(kelamin("L")).isZero();
    assertThat(kelamin("P")).isEqualTo(2);
  }

  private long kelamin(String pilihan) {
    return rekap.profil(TAHUN, Set.of(DINAS)).stream()
        .filter(satu -> satu.bidang().equals("jenis_kelamin") && satu.pilihan().equals(pilihan))
        .mapToLong(RekapProfil::responden)
        .sum();
  }

  @Test
  void an_answer_stored_before_is_not_counted_again() {
    JawabanMasuk jawaban = jawab("dinas-1", "KTP", MEI, "444444444", null);
    assertThat(massal.simpan(SISTEM, List.of(jawaban, jawaban), "uji")).isEqualTo(1);
    assertThat(massal.simpan(SISTEM, List.of(jawaban), "uji")).isZero();
    assertThat(satu(rekap.rekap(TAHUN), "KTP").sah().responden()).isEqualTo(3);
  }

  private RekapLayanan satu(List<RekapLayanan> daftar, String kode) {
    return daftar.stream()
        .filter(baris -> Objects.equals(baris.layananId(), id.get(kode)))
        .findFirst()
        .orElseThrow();
  }
}
