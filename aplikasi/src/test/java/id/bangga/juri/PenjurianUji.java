package id.bangga.juri;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UnitUji;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.siklus.KriteriaJuri;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A year whose desk is final and whose jury is at work: six dinas, five of them finalists, three
/// jurors of the named cast.
@TestComponent
public final class PenjurianUji {
  public static final int TAHUN = SiklusUji.TAHUN;
  public static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();
  static final Instant GILIRAN_PERTAMA = Instant.parse("2026-10-23T02:00:00Z");
  static final List<Tokoh> JURI = List.of(Tokoh.HENDRA_JURI, Tokoh.MAYA_JURI, Tokoh.YUSUF_JURI);

  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final FinalisService finalis;
  private final PanelService panel;
  private final PenugasanJuriService penugasan;
  private final UndianService undian;
  private final LembarService lembar;
  private final JdbcClient jdbc;
  private final JamUji jam;

  PenjurianUji(
      OrganisasiService organisasi,
      SiklusUji siklus,
      FinalisService finalis,
      PanelService panel,
      PenugasanJuriService penugasan,
      UndianService undian,
      LembarService lembar,
      JdbcClient jdbc,
      JamUji jam) {
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.finalis = finalis;
    this.panel = panel;
    this.penugasan = penugasan;
    this.undian = undian;
    this.lembar = lembar;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  /// Six dinas (numbers 1 to 6) whose desk is final; `pecahan` is the score (0 to 1) that the first
  /// evaluator gave every indicator of each, the second nearly so.
  void desk(String... pecahan) {
    for (int i = 1; i <= pecahan.length; i++) {
      UnitUji.dinas(organisasi, "PD.%02d".formatted(i), "Dinas " + (char) ('A' + i - 1));
    }
    siklus.buka();
    List.of(Tokoh.AGUS_EVALUATOR, Tokoh.LINA_EVALUATOR, Tokoh.SITI_PENGELOLA)
        .forEach(satu -> satu.buat(jdbc));
    JURI.forEach(satu -> satu.buat(jdbc));
    for (int i = 1; i <= pecahan.length; i++) {
      deskUnit(i, new BigDecimal(pecahan[i - 1]));
    }
  }

  private void deskUnit(long unit, BigDecimal skor) {
    jdbc.sql(
            """
            insert into desk.desk (tahun, unit_id, status, disampaikan_pada, final_pada)
            values (?, ?, 'FINAL', now(), now())
            """)
        .param(TAHUN)
        .param(unit)
        .update();
    for (Tokoh evaluator : List.of(Tokoh.AGUS_EVALUATOR, Tokoh.LINA_EVALUATOR)) {
      jdbc.sql(
              """
              insert into desk.penugasan (tahun, unit_id, evaluator_id, asal, ditugaskan_pada, selesai_pada)
              values (?, ?, ?, 'MANUAL', now(), now())
              """)
          .param(TAHUN)
          .param(unit)
          .param(evaluator.id())
          .update();
      jdbc.sql(
              """
              insert into desk.nilai (
                tahun, unit_id, indikator_id, evaluator_id, jawaban, bukti_sah, skor, diubah_pada)
              select ?, ?, i.id, ?, '{"bentuk":"KOSONG"}', true, ?, now()
              from instrumen.indikator i
              join siklus.siklus s on s.instrumen_id = i.instrumen_id and s.tahun = ?
              where i.tipe <> 'AUTO'
              """)
          .param(TAHUN)
          .param(unit)
          .param(evaluator.id())
          .param(evaluator == Tokoh.LINA_EVALUATOR ? skor.add(beda(skor)) : skor)
          .param(TAHUN)
          .update();
    }
  }

  /// The second evaluator sees units a little differently, equal scores equally.
  private static BigDecimal beda(BigDecimal skor) {
    return new BigDecimal(skor.movePointRight(1).intValue() % 2 == 1 ? "-0.04" : "0.02");
  }

  /// Moves the clock into a phase; the tests' phases last ten days each, self-assessment first.
  void fase(int sesudahMandiri) {
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofDays(10L * sesudahMandiri - 5)));
  }

  void penetapanFinalis() {
    fase(4);
  }

  void penjurian() {
    fase(5);
  }

  public void pleno() {
    fase(6);
  }

  /// Finalists chosen, order drawn, jury composed and assigned; the clock stands in the phase
  /// Penjurian.
  void siap() {
    desk("0.90", "0.80", "0.70", "0.60", "0.50", "0.40");
    dewanSiap();
  }

  /// The same with answers behind the scores of the desk, so that the result can be verified.
  private void siapDenganJawaban() {
    desk("0.90", "0.80", "0.70", "0.60", "0.50", "0.40");
    jdbc.sql(
            """
            update desk.nilai n
            set jawaban = json_build_object('bentuk', 'LEVEL', 'huruf', t.huruf)::text, skor = t.skor
            from (
              select i.id, i.tipe, row_number() over (order by i.urutan, i.id) as nomor
              from instrumen.indikator i
              where i.tipe = 'LEVEL'
            ) i
            join instrumen.tingkat t on t.indikator_id = i.id
            where n.indikator_id = i.id
              and t.urutan = (
                select case when i.nomor < n.unit_id then max(u.urutan) else min(u.urutan) end
                from instrumen.tingkat u
                where u.indikator_id = i.id)
            """)
        .update();
    jdbc.sql(
            """
            update desk.nilai set skor = 0
            where indikator_id in (select id from instrumen.indikator where tipe <> 'LEVEL')
            """)
        .update();
    dewanSiap();
  }

  private void dewanSiap() {
    penetapanFinalis();
    wajib(finalis.tetapkan(SITI, TAHUN, Klaster.DINAS_BADAN, Set.of(), ""));
    penjurian();
    wajib(undian.undi(SITI, TAHUN, Klaster.DINAS_BADAN, 2026, GILIRAN_PERTAMA, ""));
    panelLengkap();
    wajib(terapkan(penugasan, 0, 1));
  }

  /// Applies the plan as whoever looks at it now.
  public static Putusan terapkan(PenugasanJuriService penugasan, int perUnit, long benih) {
    String dibaca =
        penugasan.usulan(SITI, TAHUN, perUnit, benih) instanceof UsulanJuri.Ada ada
            ? ada.rencana().sidik()
            : "";
    return penugasan.terapkan(SITI, TAHUN, perUnit, benih, dibaca);
  }

  void panelLengkap() {
    JURI.forEach(satu -> {
      wajib(panel.simpan(SITI, TAHUN, satu.id(), "Universitas Contoh", satu != Tokoh.YUSUF_JURI));
      wajib(panel.nyatakan(satu.pelaku(), TAHUN));
    });
  }

  /// The same score on every criterion.
  static Map<String, BigDecimal> skor(String nilai) {
    Map<String, BigDecimal> hasil = new LinkedHashMap<>();
    KriteriaJuri.baku().forEach(satu -> hasil.put(satu.kode(), new BigDecimal(nilai)));
    return hasil;
  }

  public HasilSimpan simpan(Tokoh juri, long unit, String nilai) {
    int versi = lembar.lembar(juri.pelaku(), TAHUN, unit).versi();
    return lembar.simpan(
        juri.pelaku(), TAHUN, unit, new KirimanSkor(UUID.randomUUID(), versi, skor(nilai)));
  }

  /// Saves and locks.
  void nilai(Tokoh juri, long unit, String nilai) {
    if (!simpan(juri, unit, nilai).tersimpan()) {
      throw new IllegalStateException("tidak tersimpan");
    }
    int versi = lembar.lembar(juri.pelaku(), TAHUN, unit).versi();
    wajib(lembar.kunci(juri.pelaku(), TAHUN, unit, versi));
  }

  void penetapan() {
    fase(7);
  }

  /// Every finalist is scored, near each other, and the clock stands in the phase in which results
  /// are frozen.
  public void siapDitetapkan() {
    siapDenganJawaban();
    for (var satu : finalis.daftar(SITI, TAHUN)) {
      nilai(Tokoh.HENDRA_JURI, satu.unitId(), "70");
      nilai(Tokoh.MAYA_JURI, satu.unitId(), "72");
      nilai(Tokoh.YUSUF_JURI, satu.unitId(), "74");
    }
    penetapan();
  }

  public static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException(putusan.alasan().toString());
    }
  }
}
