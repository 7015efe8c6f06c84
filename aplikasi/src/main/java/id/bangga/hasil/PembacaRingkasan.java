package id.bangga.hasil;

import id.bangga.berkas.BacaJson;
import id.bangga.desk.AsalNilai;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.Skor;
import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads a frozen file for pages and documents: what citizens see is what the file says.
public final class PembacaRingkasan {
  private final HasilBeku beku;
  private final BacaObjek isi;
  private final IsiHasil hasil;

  private PembacaRingkasan(HasilBeku beku) {
    this.beku = beku;
    this.isi = BacaObjek.dari("berkas", BacaJson.baca(beku.berkas()).nilai()).anak("isi");
    this.hasil = PembacaHasil.baca(isi);
  }

  public static RingkasanHasil ringkas(HasilBeku beku) {
    return new PembacaRingkasan(beku).ringkasan();
  }

  /// The feedback of one unit; empty when the result does not hold it.
  public static Optional<RingkasanHasil.LembarUnit> lembar(HasilBeku beku, String kode) {
    var pembaca = new PembacaRingkasan(beku);
    return pembaca.hasil.hasil().stream()
        .filter(baris -> baris.unit().equals(kode))
        .findFirst()
        .map(pembaca::lembar);
  }

  private RingkasanHasil ringkasan() {
    Map<String, String> alasan = new HashMap<>();
    hasil.seri().forEach((unit, seri) -> alasan.put(unit, seri.alasan()));
    return new RingkasanHasil(
        hasil.tahun(),
        isi.teksAtau("siklus", "Penilaian " + hasil.tahun()),
        beku.sidik(),
        beku.ditetapkanPada(),
        beku.ditetapkanOleh(),
        hasil.parameter().bobotDesk(),
        hasil.parameter().bobotJuri(),
        hasil.kriteria().entrySet().stream()
            .map(satu -> new RingkasanHasil.Kriteria(satu.getKey(), satu.getValue()))
            .toList(),
        hasil.juri().values().stream()
            .map(satu -> new RingkasanHasil.Juri(satu.kode(), satu.lembaga(), satu.eksternal()))
            .toList(),
        klaster(),
        hasil.pleno(),
        alasan);
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
        baris.peringkat(),
        baris.nilaiDesk(),
        baris.nilaiJuri(),
        baris.nilaiAkhir(),
        baris.penentu());
  }

  private RingkasanHasil.LembarUnit lembar(IsiHasil.Baris baris) {
    IsiHasil.Unit unit = Objects.requireNonNull(hasil.unit().get(baris.unit()));
    Map<String, Skor> skor = new HashMap<>();
    unit.indikator()
        .forEach((kode, satu) ->
            skor.put(
                kode,
                satu.skor() == null ? new Skor.TidakBerlaku("") : Skor.dari(satu.skor(), "")));
    Nilai nilai = Nilai.hitung(hasil.instrumen(), skor);
    List<RingkasanHasil.Komponen> komponen =
        nilai.semuaKomponen().stream()
            .filter(satu -> !satu.indikator().isEmpty())
            .map(satu -> komponen(satu, unit))
            .toList();
    return new RingkasanHasil.LembarUnit(
        baris(baris), Klaster.valueOf(baris.klaster()).sebutan(), komponen);
  }

  private RingkasanHasil.Komponen komponen(Nilai.NilaiKomponen satu, IsiHasil.Unit unit) {
    BigDecimal nilai = satu.nilai();
    return new RingkasanHasil.Komponen(
        satu.kode(),
        satu.nama(),
        satu.bobotEfektif(),
        nilai == null ? BigDecimal.ZERO : nilai,
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

  private @org.jspecify.annotations.Nullable BigDecimal mandiri(String unit, String indikator) {
    if (!isi.ada("mandiri") || !isi.anak("mandiri").ada(unit)) {
      return null;
    }
    return isi.anak("mandiri").anak(unit).angkaAtauNihil(indikator);
  }
}
