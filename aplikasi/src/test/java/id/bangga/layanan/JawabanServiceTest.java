package id.bangga.layanan;

import static id.bangga.layanan.LayananUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signs of abuse are shown, exclusions need a reason and keep both figures.
@UjiSpring
class JawabanServiceTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final Periode TAHUN = Periode.tahunan(2026);

  private final JawabanService jawaban;
  private final EksporJawabanService ekspor;
  private final RekapService rekap;
  private final LayananService layanan;
  private final LayananMassalService pemasang;
  private final JawabanMassalService massal;
  private final JdbcClient jdbc;
  private Map<String, Long> id = Map.of();

  JawabanServiceTest(
      JawabanService jawaban,
      EksporJawabanService ekspor,
      RekapService rekap,
      LayananService layanan,
      LayananMassalService pemasang,
      JawabanMassalService massal,
      JdbcClient jdbc) {
    this.jawaban = jawaban;
    this.ekspor = ekspor;
    this.rekap = rekap;
    this.layanan = layanan;
    this.pemasang = pemasang;
    this.massal = massal;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void pasang() {
    id = LayananUji.pasang(pemasang);
    List<JawabanMasuk> semua = new ArrayList<>();
    semua.add(jawab("343434343", LocalTime.of(9, 0), null));
    for (int i = 0; i < 10; i++) {
      semua.add(jawab("444444444", LocalTime.of(17, 0, i), new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
    }
    massal.simpan(SISTEM, semua, "uji");
  }

  private JawabanMasuk jawab(String nilai, LocalTime pukul, byte @Nullable [] perangkat) {
    TitikLayanan titik = layanan.titik("dinas-1").orElseThrow();
    return new JawabanMasuk(
        UUID.randomUUID(),
        titik.id(),
        Objects.requireNonNull(id.get("KTP")),
        titik.instrumenId(),
        SEPTEMBER,
        pukul(SEPTEMBER, pukul),
        SumberJawaban.WEB,
        nilai,
        Profil.KOSONG,
        perangkat,
        null,
        PemeriksaJawaban.tanda(nilai, pukul, titik.buka(), titik.tutup()),
        null);
  }

  private DaftarJawaban cari(@Nullable Tanda tanda, @Nullable Boolean keluar) {
    return jawaban.cari(SISTEM, new SaringJawaban(DINAS, TAHUN, tanda, false, keluar, null, 0, 25));
  }

  @Test
  void a_burst_from_one_device_after_hours_bears_every_sign_and_still_counts() {
    DaftarJawaban semua = cari(null, null);
    assertThat(semua.menurutTanda())
        .containsEntry(Tanda.SERAGAM, 10L)
        .containsEntry(Tanda.DI_LUAR_JAM, 10L)
        .containsEntry(Tanda.BERUNTUN, 10L)
        .containsEntry(Tanda.SATU_PERANGKAT, 10L)
        .doesNotContainKey(Tanda.POLA_SAMA);
    assertThat(semua.ditandai()).isEqualTo(10);
    assertThat(sah().responden()).isEqualTo(11);
    assertThat(cari(Tanda.BERUNTUN, null).jumlah()).isEqualTo(10);
    assertThat(cari(null, null).baris().getLast().tanda()).isEmpty();
  }

  @Test
  void LY_007_pengecualian_tanpa_alasan_ditolak() {
    Putusan putusan = jawaban.kecualikan(SISTEM, DINAS, ditandai(), " curang ");
    assertThat(putusan.alasan())
        .extracting(Putusan.Alasan::kode)
        .containsExactly(KodeAturanLayanan.LY_007);
    assertThat(sah().responden()).isEqualTo(11);
  }

  @Test
  void both_figures_are_kept_and_an_exclusion_can_be_undone() {
    long semula = sah().tally().jumlah(0);
    jawaban.kecualikan(SISTEM, DINAS, ditandai(), "Diisi petugas sesudah loket tutup");
    assertThat(sah().responden()).isEqualTo(1);
    assertThat(satu().dikecualikan().responden()).isEqualTo(10);
    assertThat(satu().semua().tally().jumlah(0)).isEqualTo(semula);
    assertThat(cari(null, true).baris())
        .hasSize(10)
        .allSatisfy(b -> assertThat(b.alasan()).startsWith("Diisi petugas"));
    Pengecualian tindakan = jawaban.pengecualian(DINAS).getFirst();
    assertThat(tindakan.jumlah()).isEqualTo(10);

    jawaban.batalkan(SISTEM, tindakan.id(), "Ternyata acara layanan malam");
    assertThat(sah().tally()).usingRecursiveComparison().isEqualTo(satu().semua().tally());
    assertThat(sah().responden()).isEqualTo(11);
    assertThat(jawaban.pengecualian(DINAS).getFirst().dibatalkan()).isNotNull();
  }

  @Test
  void only_the_manager_excludes_and_only_answers_of_that_unit() {
    assertThatThrownBy(() ->
            jawaban.kecualikan(
                Tokoh.BUDI_OPERATOR.pelaku(), DINAS, ditandai(), "Tidak suka nilainya"))
        .isInstanceOf(TidakBerhak.class);
    jawaban.kecualikan(SISTEM, KELURAHAN, ditandai(), "Bukan jawaban unit ini");
    assertThat(sah().responden()).isEqualTo(11);
  }

  @Test
  void the_file_has_a_column_for_each_question_and_no_device() {
    var keluar = new ByteArrayOutputStream();
    ekspor.csv(SISTEM, DINAS, TAHUN, keluar);
    List<String> baris = keluar.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(baris).hasSize(12);
    assertThat(baris.getFirst()).contains(",PERSYARATAN,").contains(",PENGADUAN,");
    assertThat(baris.getFirst()).doesNotContain("perangkat").doesNotContain("tiket");
    assertThat(baris).anyMatch(satu -> satu.contains(",3,4,3,4,3,4,3,4,3,"));
  }

  /// Rows lie in the table in the order in which people came; their numbers are random.
  @Test
  void the_file_does_not_tell_in_which_order_people_came() {
    var keluar = new ByteArrayOutputStream();
    ekspor.csv(Tokoh.BUDI_OPERATOR.pelaku(), DINAS, TAHUN, keluar);
    List<String> nomor =
        keluar.toString(StandardCharsets.UTF_8).lines().skip(1).map(b -> b.split(",")[0]).toList();
    assertThat(nomor).hasSize(11).isSorted();
    assertThat(keluar.toString(StandardCharsets.UTF_8)).doesNotContain("17:00", "09:00");
  }

  @Test
  void only_those_who_look_for_abuse_see_when_answers_came_and_in_which_order() {
    var saring = new SaringJawaban(DINAS, TAHUN, null, false, null, null, 0, 25);
    for (Tokoh tokoh : List.of(Tokoh.SITI_PENGELOLA, Tokoh.TATI_AUDITOR)) {
      assertThat(jawaban.cari(tokoh.pelaku(), saring).baris())
          .extracting(BarisJawaban::diterima)
          .isSortedAccordingTo(Comparator.reverseOrder())
          .startsWith(pukul(SEPTEMBER, LocalTime.of(17, 0, 9)))
          .endsWith(pukul(SEPTEMBER, LocalTime.of(9, 0)));
    }
    for (Tokoh tokoh : List.of(Tokoh.BUDI_OPERATOR, Tokoh.RATNA_PIMPINAN)) {
      List<BarisJawaban> baris = jawaban.cari(tokoh.pelaku(), saring).baris();
      assertThat(baris).hasSize(11).allMatch(satu -> satu.diterima() == null);
      assertThat(baris).extracting(BarisJawaban::tanggal).containsOnly(SEPTEMBER);
      assertThat(baris.stream().map(satu -> satu.id().toString()).toList()).isSorted();
    }
  }

  @Test
  void who_takes_the_answers_is_journaled_also_when_the_download_breaks_off() {
    ekspor.lembarIsiUlang(SISTEM, DINAS, TAHUN);
    assertThatThrownBy(() -> ekspor.csv(SISTEM, DINAS, TAHUN, terputus()))
        .hasRootCauseInstanceOf(IOException.class);
    assertThatThrownBy(() ->
            ekspor.csv(
                Tokoh.AGUS_EVALUATOR.pelaku(), DINAS, TAHUN, OutputStream.nullOutputStream()))
        .isInstanceOf(TidakBerhak.class);
    assertThat(
            jdbc.sql(
                    """
                    select cast(sesudah as jsonb) ->> 'bentuk'
                    from audit.jurnal
                    where tindakan = 'jawaban diekspor'
                    order by nomor
                    """)
                .query(String.class)
                .list())
        .containsExactly("isi ulang SKM daring", "CSV");
  }

  private static OutputStream terputus() {
    return new OutputStream() {
      @Override
      public void write(int satu) throws IOException {
        throw new IOException("pengunduh pergi");
      }
    };
  }

  private List<UUID> ditandai() {
    return cari(Tanda.SERAGAM, null).baris().stream().map(BarisJawaban::id).toList();
  }

  private RekapLayanan satu() {
    return rekap.rekap(TAHUN, Set.of(DINAS)).getFirst();
  }

  private TallyUnsur sah() {
    return satu().sah();
  }
}
