package id.bangga.desk;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.instrumen.Nilai;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Handing the desk's result to the unit, making it official, and reading it for the steps that
/// follow.
@Service
@Transactional
public class FinalService {
  private final PenugasanRepository penugasan;
  private final NilaiRepository nilai;
  private final SanggahRepository sanggah;
  private final PenyusunKertas kertas;
  private final SiklusService siklus;
  private final Penjaga penjaga;

  FinalService(
      PenugasanRepository penugasan,
      NilaiRepository nilai,
      SanggahRepository sanggah,
      PenyusunKertas kertas,
      SiklusService siklus,
      Penjaga penjaga) {
    this.penugasan = penugasan;
    this.nilai = nilai;
    this.sanggah = sanggah;
    this.kertas = kertas;
    this.siklus = siklus;
    this.penjaga = penjaga;
  }

  /// Shows the unit its scores and reasons: both sheets must be closed and nothing left to
  /// reconcile.
  public Putusan sampaikan(Pelaku pelaku, KunciDesk kunci) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.SAMPAIKAN, kunci);
    Putusan putusan = AturanLangkah.sampaikan(desk, kertas.susun(desk));
    if (!putusan.diterima()) {
      return putusan;
    }
    penugasan.updateDisampaikan(kunci, penjaga.saat());
    penjaga.catat(Catatan.dari(pelaku, "hasil desk disampaikan", penjaga.objek(kunci)));
    return new Putusan.Diterima();
  }

  /// Makes the scores of a unit official.
  public Putusan finalkan(Pelaku pelaku, KunciDesk kunci) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.TETAPKAN_FINAL, kunci);
    Putusan putusan =
        AturanLangkah.finalkan(desk, sanggah.list(kunci), sanggah.findLapangan(kunci));
    if (!putusan.diterima()) {
      return putusan;
    }
    KertasKerja lembar = kertas.susun(desk);
    List<NilaiFinal> resmi =
        lembar.butir().stream().map(satu -> Objects.requireNonNull(satu.akhir())).toList();
    nilai.insertFinal(kunci, resmi);
    penugasan.updateFinal(kunci, penjaga.saat());
    penjaga.catat(
        Catatan.dari(pelaku, "nilai desk ditetapkan", penjaga.objek(kunci))
            .perubahan(null, Isi.dari("nilai", lembar.nilaiAkhir().total())));
    return new Putusan.Diterima();
  }

  /// Would {@link #sampaikan} or {@link #finalkan}, whichever comes next, be done now? By unit, for
  /// those that take part and whose sheets are closed or whose result was handed over.
  @Transactional(readOnly = true)
  public Map<Long, Putusan> kesiapan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanDesk.LIHAT_DESK);
    Set<Long> peserta = peserta(tahun);
    List<Desk> menunggu =
        penugasan.list(tahun).stream()
            .filter(desk -> peserta.contains(desk.kunci().unitId()))
            .filter(desk ->
                desk.status() == StatusDesk.DISAMPAIKAN
                    || (desk.status() == StatusDesk.BERJALAN && desk.lengkap()))
            .toList();
    if (menunggu.isEmpty()) {
      return Map.of();
    }
    Map<Long, PenyusunKertas.Susunan> semua = kertas.susun(tahun, menunggu);
    Map<Long, Lapangan> lapangan = new HashMap<>();
    sanggah.listLapangan(tahun, null).forEach(satu -> lapangan.put(satu.kunci().unitId(), satu));
    Map<Long, Putusan> hasil = new HashMap<>();
    for (Desk desk : menunggu) {
      long unit = desk.kunci().unitId();
      PenyusunKertas.Susunan satu = Objects.requireNonNull(semua.get(unit));
      hasil.put(
          unit,
          desk.status() == StatusDesk.BERJALAN
              ? AturanLangkah.sampaikan(desk, satu.kertas())
              : AturanLangkah.finalkan(
                  desk, satu.berkas().sanggahan(), Optional.ofNullable(lapangan.get(unit))));
    }
    return hasil;
  }

  /// All papers of every participant that has a desk. No right is checked here.
  @Transactional(readOnly = true)
  public List<BerkasUnit> berkas(int tahun) {
    Map<Long, PenyusunKertas.Susunan> semua = kertas.susun(tahun, penugasan.list(tahun));
    List<BerkasUnit> hasil = new ArrayList<>();
    for (Peserta peserta : siklus.peserta(tahun)) {
      PenyusunKertas.Susunan satu = semua.get(peserta.unitId());
      if (satu != null) {
        hasil.add(new BerkasUnit(peserta, satu.kertas(), satu.berkas().lapangan()));
      }
    }
    return hasil;
  }

  /// How many participants have no final value yet. No right is checked here.
  @Transactional(readOnly = true)
  public long belumFinal(int tahun) {
    Set<Long> peserta = peserta(tahun);
    penugasan.list(tahun).stream()
        .filter(desk -> desk.status() == StatusDesk.FINAL)
        .forEach(desk -> peserta.remove(desk.kunci().unitId()));
    return peserta.size();
  }

  private Set<Long> peserta(int tahun) {
    Set<Long> hasil = new HashSet<>();
    siklus.peserta(tahun).forEach(satu -> hasil.add(satu.unitId()));
    return hasil;
  }

  /// Has the unit been shown its result? No right is checked here.
  @Transactional(readOnly = true)
  public boolean disampaikan(int tahun, long unitId) {
    return penugasan
        .find(new KunciDesk(tahun, unitId))
        .filter(desk -> desk.status() == StatusDesk.DISAMPAIKAN)
        .isPresent();
  }

  /// The official value of a unit; empty before it is final.
  @Transactional(readOnly = true)
  public Optional<NilaiUnit> nilai(KunciDesk kunci) {
    return siklus
        .peserta(kunci.tahun(), kunci.unitId())
        .flatMap(peserta -> penugasan.find(kunci).map(desk -> susun(peserta, kertas.susun(desk))));
  }

  /// The three columns of every participant of a year. For the steps that follow; what may be shown
  /// to whom is theirs to check.
  @Transactional(readOnly = true)
  public List<NilaiUnit> nilai(int tahun) {
    Map<Long, PenyusunKertas.Susunan> semua = kertas.susun(tahun, penugasan.list(tahun));
    return siklus.peserta(tahun).stream()
        .flatMap(peserta ->
            Optional.ofNullable(semua.get(peserta.unitId()))
                .map(satu -> susun(peserta, satu.kertas()))
                .stream())
        .toList();
  }

  private static NilaiUnit susun(Peserta peserta, KertasKerja lembar) {
    Desk desk = lembar.desk();
    Map<String, NilaiUnit.TigaKolom> kolom = new LinkedHashMap<>();
    lembar
        .butir()
        .forEach(satu -> kolom.put(satu.indikator().kode(), tigaKolom(satu, desk.status())));
    Nilai resmi = desk.status() == StatusDesk.FINAL ? lembar.nilaiAkhir() : null;
    return new NilaiUnit(
        peserta.unitId(),
        peserta.kode(),
        peserta.nama(),
        peserta.klaster(),
        desk.status(),
        lembar.nilaiMandiri(),
        totalDesk(lembar),
        resmi,
        kolom);
  }

  private static NilaiUnit.TigaKolom tigaKolom(KertasKerja.Butir butir, StatusDesk status) {
    Mandiri mandiri = butir.mandiri();
    NilaiFinal desk = butir.desk();
    return new NilaiUnit.TigaKolom(
        mandiri == null ? null : mandiri.skor(),
        desk == null ? null : desk.skor(),
        status == StatusDesk.FINAL ? butir.akhir() : null);
  }

  private static @Nullable BigDecimal totalDesk(KertasKerja lembar) {
    if (lembar.butir().stream().anyMatch(satu -> satu.desk() == null)) {
      return null;
    }
    return AturanFinal.nilai(
            lembar.instrumen(),
            lembar.butir().stream()
                .flatMap(satu -> Optional.ofNullable(satu.desk()).stream())
                .toList())
        .total();
  }

  /// Each evaluator's total for each unit, for models over all units; indicators that do not apply
  /// are left out.
  @Transactional(readOnly = true)
  public List<SkorEvaluator> skorEvaluator(int tahun) {
    Map<Long, BigDecimal> bobot = new HashMap<>();
    siklus.instrumen(tahun).indikator().forEach(satu -> bobot.put(satu.id(), satu.bobot()));
    record Pasangan(long unitId, long evaluatorId) {}
    record Jumlah(BigDecimal bobot, BigDecimal nilai) {}
    Map<Pasangan, Jumlah> jumlah = new LinkedHashMap<>();
    for (NilaiRepository.Skor satu : nilai.listSkor(tahun)) {
      BigDecimal skor = satu.skor();
      BigDecimal berat = bobot.get(satu.indikatorId());
      if (skor != null && berat != null) {
        jumlah.merge(
            new Pasangan(satu.unitId(), satu.evaluatorId()),
            new Jumlah(berat, berat.multiply(skor)),
            (a, b) -> new Jumlah(a.bobot().add(b.bobot()), a.nilai().add(b.nilai())));
      }
    }
    List<SkorEvaluator> hasil = new ArrayList<>();
    jumlah.forEach((kunci, satu) ->
        hasil.add(
            new SkorEvaluator(
                kunci.unitId(),
                kunci.evaluatorId(),
                satu.nilai().movePointRight(2).divide(satu.bobot(), MathContext.DECIMAL128))));
    return List.copyOf(hasil);
  }
}
