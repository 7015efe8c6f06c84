package id.bangga.hasil;

import id.bangga.berkas.BacaJson;
import id.bangga.desk.AsalNilai;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.Skor;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Telusur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A frozen file, read once for all pages and documents made from it: what citizens see is what the
/// file says.
public final class BacaanHasil {
  private final HasilBeku beku;
  private final BacaObjek isi;
  private final IsiHasil hasil;
  private final RingkasanHasil ringkasan;
  private @Nullable Rincian rincian;

  private BacaanHasil(HasilBeku beku, byte[] berkas) {
    this.beku = beku;
    this.isi = BacaObjek.dari("berkas", BacaJson.baca(berkas).nilai()).anak("isi");
    this.hasil = PembacaHasil.baca(isi);
    this.ringkasan = ringkas();
  }

  /// What only the pages of single units need: every figure of every unit.
  private record Rincian(Map<String, Nilai> nilai, MedianKlaster median) {}

  public static BacaanHasil dari(HasilBeku beku, byte[] berkas) {
    return new BacaanHasil(beku, berkas);
  }

  public RingkasanHasil ringkasan() {
    return ringkasan;
  }

  /// The feedback of one unit; empty when the result does not hold it.
  public Optional<RingkasanHasil.LembarUnit> lembar(String kode) {
    return ringkasan.baris(kode).map(this::lembar);
  }

  /// The sheet behind one figure of a unit.
  ///
  /// @param apa `peringkat`, `akhir`, `desk`, `juri`, or the code of a component or indicator
  public Optional<Telusur> telusur(String kode, String apa) {
    return ringkasan.baris(kode).flatMap(baris -> new TelusurHasil(this, baris).untuk(apa));
  }

  /// The whole result as a workbook: ranking, components, jury, every indicator of every unit.
  public byte[] xlsx() {
    return new BukuHasil(this).tulis();
  }

  IsiHasil isi() {
    return hasil;
  }

  Nilai nilai(String kode) {
    return Objects.requireNonNull(rincian().nilai().get(kode));
  }

  /// Worked out with the first of those pages, not with the summary on the front page.
  private synchronized Rincian rincian() {
    if (rincian == null) {
      Map<String, Nilai> nilai = new LinkedHashMap<>();
      hasil.unit().forEach((kode, unit) -> nilai.put(kode, hitung(unit)));
      rincian = new Rincian(nilai, MedianKlaster.dari(hasil, nilai));
    }
    return rincian;
  }

  private Nilai hitung(IsiHasil.Unit unit) {
    Map<String, Skor> skor = new HashMap<>();
    unit.indikator()
        .forEach((kode, satu) ->
            skor.put(
                kode,
                satu.skor() == null ? new Skor.TidakBerlaku("") : Skor.dari(satu.skor(), "")));
    return Nilai.hitung(hasil.instrumen(), skor);
  }

  private RingkasanHasil ringkas() {
    Map<String, String> alasan = new HashMap<>();
    hasil.seri().forEach((unit, seri) -> alasan.put(unit, seri.alasan()));
    return new RingkasanHasil(
        hasil.tahun(),
        isi.teksAtau("siklus", "Penilaian " + hasil.tahun()),
        beku.sidik(),
        beku.ditetapkanPada(),
        beku.ditetapkanOleh(),
        cara(),
        hasil.kriteria().entrySet().stream()
            .map(satu ->
                new RingkasanHasil.Kriteria(
                    satu.getKey(), namaKriteria(satu.getKey()), satu.getValue()))
            .toList(),
        hasil.juri().values().stream()
            .map(satu -> new RingkasanHasil.Juri(satu.kode(), satu.lembaga(), satu.eksternal()))
            .toList(),
        klaster(),
        hasil.pleno(),
        alasan);
  }

  private RingkasanHasil.Cara cara() {
    var identitas = hasil.instrumen().identitas();
    return new RingkasanHasil.Cara(
        "%s %d versi %d".formatted(identitas.nama(), identitas.tahun(), identitas.versi()),
        identitas.dasar(),
        isi.ada("program") ? isi.anak("program").teksAtau("versi", "—") : "—",
        hasil.parameter().bobotDesk(),
        hasil.parameter().bobotJuri(),
        hasil.parameter().ambangSeri());
  }

  private String namaKriteria(String kode) {
    return isi.ada("namaKriteria") ? isi.anak("namaKriteria").teksAtau(kode, kode) : kode;
  }

  private List<RingkasanHasil.Klaster> klaster() {
    Map<String, List<RingkasanHasil.Baris>> menurut = new LinkedHashMap<>();
    hasil
        .hasil()
        .forEach(baris ->
            menurut.computeIfAbsent(baris.klaster(), _ -> new ArrayList<>()).add(baris(baris)));
    return menurut.entrySet().stream()
        .map(satu ->
            new RingkasanHasil.Klaster(
                satu.getKey(), Klaster.valueOf(satu.getKey()).sebutan(), satu.getValue()))
        .toList();
  }

  private RingkasanHasil.Baris baris(IsiHasil.Baris baris) {
    return new RingkasanHasil.Baris(
        baris.unit(),
        Objects.requireNonNull(hasil.unit().get(baris.unit())).nama(),
        baris.klaster(),
        baris.peringkat(),
        baris.nilaiDesk(),
        baris.nilaiJuri(),
        baris.nilaiAkhir(),
        baris.penentu());
  }

  private RingkasanHasil.LembarUnit lembar(RingkasanHasil.Baris baris) {
    IsiHasil.Unit unit = Objects.requireNonNull(hasil.unit().get(baris.kode()));
    List<RingkasanHasil.Komponen> komponen =
        nilai(baris.kode()).semuaKomponen().stream()
            .filter(satu -> !satu.indikator().isEmpty())
            .map(satu -> komponen(satu, unit))
            .toList();
    RingkasanHasil.Klaster klaster = ringkasan.klaster(baris.klaster());
    return new RingkasanHasil.LembarUnit(baris, klaster.nama(), klaster.baris().size(), komponen);
  }

  private RingkasanHasil.Komponen komponen(Nilai.NilaiKomponen satu, IsiHasil.Unit unit) {
    BigDecimal poin = satu.nilai();
    return new RingkasanHasil.Komponen(
        satu.kode(),
        satu.nama(),
        satu.bobotEfektif(),
        poin == null ? BigDecimal.ZERO : poin,
        rincian().median().persen(unit.klaster(), satu.kode()),
        satu.indikator().stream().map(i -> indikator(i, unit)).toList());
  }

  private RingkasanHasil.Indikator indikator(Nilai.NilaiIndikator satu, IsiHasil.Unit unit) {
    IsiHasil.Indikator isiIndikator = Objects.requireNonNull(unit.indikator().get(satu.kode()));
    return new RingkasanHasil.Indikator(
        satu.kode(),
        hasil.instrumen().indikator(satu.kode()).orElseThrow().nama(),
        satu.bobot(),
        mandiri(unit.kode(), satu.kode()),
        isiIndikator.skor(),
        AsalNilai.valueOf(isiIndikator.asal()).sebutan(),
        isiIndikator.alasan());
  }

  /// The self-assessed score; null when the unit gave none.
  @Nullable BigDecimal mandiri(String unit, String indikator) {
    if (!isi.ada("mandiri") || !isi.anak("mandiri").ada(unit)) {
      return null;
    }
    return isi.anak("mandiri").anak(unit).angkaAtauNihil(indikator);
  }
}
