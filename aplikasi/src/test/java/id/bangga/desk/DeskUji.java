package id.bangga.desk;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UnitUji;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.PenilaianUji;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The desk of Dinas Kesehatan: Agus and Lina evaluate, Budi answered, Ratna submitted.
@TestComponent
public final class DeskUji {
  public static final KunciDesk KUNCI = new KunciDesk(SiklusUji.TAHUN, Tokoh.UNIT_A);
  static final Pelaku AGUS = Tokoh.AGUS_EVALUATOR.pelaku();
  static final Pelaku LINA = Tokoh.LINA_EVALUATOR.pelaku();
  static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();
  static final Pelaku BUDI = Tokoh.BUDI_OPERATOR.pelaku();

  private final DeskService desk;
  private final RekonsiliasiService rekonsiliasi;
  private final PenugasanService penugasan;
  private final FinalService akhir;
  private final PenyusunKertas kertas;
  private final Penjaga penjaga;
  private final PenilaianUji penilaian;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final JdbcClient jdbc;
  private final JamUji jam;

  DeskUji(
      DeskService desk,
      RekonsiliasiService rekonsiliasi,
      PenugasanService penugasan,
      FinalService akhir,
      PenyusunKertas kertas,
      Penjaga penjaga,
      PenilaianUji penilaian,
      OrganisasiService organisasi,
      SiklusUji siklus,
      JdbcClient jdbc,
      JamUji jam) {
    this.desk = desk;
    this.rekonsiliasi = rekonsiliasi;
    this.penugasan = penugasan;
    this.akhir = akhir;
    this.kertas = kertas;
    this.penjaga = penjaga;
    this.penilaian = penilaian;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  /// Two units, a running cycle, the cast.
  public void siklus() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
    List.of(
            Tokoh.SITI_PENGELOLA,
            Tokoh.BUDI_OPERATOR,
            Tokoh.RATNA_PIMPINAN,
            Tokoh.AGUS_EVALUATOR,
            Tokoh.LINA_EVALUATOR)
        .forEach(satu -> satu.buat(jdbc));
  }

  /// Submitted and assigned; the clock stands in the phase Desk.
  public void siap() {
    siklus();
    penilaian.isiLengkap();
    penilaian.ajukan();
    tugaskan(Tokoh.AGUS_EVALUATOR);
    tugaskan(Tokoh.LINA_EVALUATOR);
    fase(1);
  }

  void tugaskan(Tokoh evaluator) {
    wajib(penugasan.ganti(SITI, KUNCI, Optional.empty(), evaluator.id(), ""));
  }

  /// Another unit with both sheets closed and nothing in them, so nothing left to reconcile.
  void tutupKosong(long unitId) {
    var kunci = new KunciDesk(SiklusUji.TAHUN, unitId);
    for (Tokoh satu : List.of(Tokoh.AGUS_EVALUATOR, Tokoh.LINA_EVALUATOR)) {
      wajib(penugasan.ganti(SITI, kunci, Optional.empty(), satu.id(), ""));
    }
    jdbc.sql("update desk.penugasan set selesai_pada = now() where unit_id = :unit")
        .param("unit", unitId)
        .update();
  }

  /// 1 desk, 2 objection, 3 field verification, 4 finalists.
  public void fase(int sesudahMandiri) {
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofDays(10L * sesudahMandiri - 5)));
  }

  public long id(String kode) {
    return penilaian.indikator(kode).id();
  }

  Jawaban tingkat(String kode, boolean terendah) {
    var tingkat = penilaian.indikator(kode).tingkat();
    return new Jawaban.Level((terendah ? tingkat.getLast() : tingkat.getFirst()).huruf());
  }

  IsianNilai isian(String kode, Jawaban jawaban, String catatan, int versi) {
    return new IsianNilai(id(kode), jawaban, true, catatan, versi);
  }

  /// Everything at the best level, but `kode` at the worst for the second evaluator.
  public void nilaiSemua(Pelaku evaluator, String kodeTerendah) {
    for (KertasKerja.Butir butir : kertas.susun(penjaga.desk(KUNCI)).butir()) {
      Indikator satu = butir.indikator();
      if (satu.tipe() != TipeIndikator.AUTO && butir.nilai(evaluator.akunEfektif()).isEmpty()) {
        Jawaban jawaban =
            satu.kode().equals(kodeTerendah)
                ? tingkat(kodeTerendah, true)
                : butir.mandiri() == null || butir.mandiri().jawaban() instanceof Jawaban.Kosong
                    ? jawaban(satu)
                    : butir.mandiri().jawaban();
        wajib(desk.nilai(evaluator, KUNCI, isian(satu.kode(), jawaban, "Sesuai bukti", 0)));
      }
    }
  }

  private static Jawaban jawaban(Indikator indikator) {
    if (indikator.tipe() == TipeIndikator.LEVEL) {
      return new Jawaban.Level(indikator.tingkat().getFirst().huruf());
    }
    return switch (indikator.kode()) {
      case "A4.3" -> PenilaianUji.rasio(10, 5, 0);
      case "B3.1" -> PenilaianUji.rasio(88, 80);
      default -> PenilaianUji.rasio(3, 4);
    };
  }

  /// Both sheets closed, differing on A1.1 only.
  public void dinilai() {
    siap();
    nilaiSemua(AGUS, "");
    nilaiSemua(LINA, "A1.1");
    wajib(desk.selesai(AGUS, KUNCI));
    wajib(desk.selesai(LINA, KUNCI));
  }

  /// Reconciled and handed to the unit; the clock stands in the phase Sanggah.
  public void disampaikan() {
    dinilai();
    wajib(
        rekonsiliasi.rekonsiliasi(
            AGUS,
            KUNCI,
            isian("A1.1", tingkat("A1.1", true), "SK tidak memuat nama tim", 0),
            Optional.empty()));
    wajib(akhir.sampaikan(SITI, KUNCI));
    fase(2);
  }

  static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException(putusan.alasan().toString());
    }
  }

  static List<KodeAturan> kode(Putusan putusan) {
    return putusan.alasan().stream().map(Putusan.Alasan::kode).toList();
  }
}
