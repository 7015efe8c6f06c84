package id.bangga.penilaian;

import static id.bangga.penilaian.KodePenilaian.PN_030;
import static id.bangga.penilaian.KodePenilaian.PN_031;
import static id.bangga.penilaian.KodePenilaian.PN_032;
import static id.bangga.penilaian.KodePenilaian.PN_033;
import static id.bangga.penilaian.KodePenilaian.PN_034;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.siklus.Peserta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a table of figures; every faulty cell is named, nothing is written.
final class BacaAuto {
  private static final int NILAI_TERBANYAK = 4;
  private static final int TEKS_TERPANJANG = Tulisan.TERPANJANG;

  private final Masukan masukan;
  private final Map<String, Peserta> peserta = new HashMap<>();
  private final Map<String, Indikator> kunci = new LinkedHashMap<>();
  private final Kolom kolomUnit;
  private final Kolom kolomKunci;
  private final List<Kolom> kolomNilai = new ArrayList<>();
  private final Kolom kolomBerlaku;
  private final Kolom kolomKeterangan;
  private final Kolom kolomSumber;

  private BacaAuto(Tabel tabel, List<Peserta> unit, Instrumen instrumen) {
    this.masukan = Masukan.dari(tabel);
    unit.forEach(satu -> peserta.put(satu.kode().toUpperCase(Locale.ROOT), satu));
    kunci(instrumen).forEach(satu -> kunci.put(satu.kunci().orElseThrow(), satu));
    this.kolomUnit = masukan.wajib("unit", "kode unit", "kode").berkode(PN_030.name());
    this.kolomKunci = masukan.wajib("kunci").berkode(PN_031.name());
    for (int i = 1; i <= NILAI_TERBANYAK; i++) {
      kolomNilai.add(kolomNilai(i).berkode(PN_032.name()));
    }
    this.kolomBerlaku = masukan.opsional("berlaku");
    this.kolomKeterangan = masukan.opsional("keterangan");
    this.kolomSumber = masukan.wajib("sumber").berkode(KodePenilaian.PN_019.name());
    masukan.wajibBerisi();
  }

  private Kolom kolomNilai(int nomor) {
    return nomor == 1 ? masukan.opsional("nilai 1", "nilai") : masukan.opsional("nilai " + nomor);
  }

  /// The indicators whose figures can be brought in.
  static List<Indikator> kunci(Instrumen instrumen) {
    return instrumen.indikator().stream().filter(satu -> satu.kunci().isPresent()).toList();
  }

  /// One row that can be carried out.
  ///
  /// @param masukan figures; empty when it does not apply
  record Satu(
      int baris,
      Peserta unit,
      Indikator indikator,
      List<BigDecimal> masukan,
      boolean berlaku,
      String keterangan,
      String sumber) {
    String kunci() {
      return indikator.kunci().orElseThrow();
    }
  }

  record Hasil(List<Satu> baris, List<Galat> galat, List<String> takDikenal) {}

  static Hasil baca(Tabel tabel, List<Peserta> unit, Instrumen instrumen) {
    var baca = new BacaAuto(tabel, unit, instrumen);
    List<Satu> hasil = new ArrayList<>();
    Set<String> sudah = new HashSet<>();
    for (Baris baris : baca.masukan.baris()) {
      baca.satu(baris)
          .ifPresent(satu -> {
            if (!sudah.add(satu.unit().unitId() + " " + satu.kunci())) {
              baca.masukan.tolak(
                  baris,
                  baca.kolomKunci,
                  PN_033.name(),
                  "%s untuk %s sudah ada di baris lain. Hapus salah satunya."
                      .formatted(satu.kunci(), satu.unit().kode()));
            }
            hasil.add(satu);
          });
    }
    return new Hasil(hasil, baca.masukan.galat(), baca.masukan.kolomTakDikenal());
  }

  private Optional<Satu> satu(Baris baris) {
    Peserta unit = unit(baris);
    Indikator indikator = indikator(baris);
    boolean berlaku = !Boolean.FALSE.equals(masukan.yaTidak(baris, kolomBerlaku));
    String keterangan = masukan.teks(baris, kolomKeterangan, TEKS_TERPANJANG);
    String sumber = masukan.teks(baris, kolomSumber, TEKS_TERPANJANG);
    List<BigDecimal> angka = angka(baris);
    if (unit == null || indikator == null) {
      return Optional.empty();
    }
    var satu = new Satu(baris.nomor(), unit, indikator, angka, berlaku, keterangan, sumber);
    return periksa(baris, satu) ? Optional.of(satu) : Optional.empty();
  }

  private @Nullable Peserta unit(Baris baris) {
    String kode = masukan.teks(baris, kolomUnit);
    Peserta unit = peserta.get(kode.toUpperCase(Locale.ROOT));
    if (unit == null && !kode.isEmpty()) {
      masukan.tolak(
          baris,
          kolomUnit,
          PN_030.name(),
          "“%s” bukan kode unit peserta siklus ini. Salin kodenya dari templat.".formatted(kode));
    }
    return unit;
  }

  private @Nullable Indikator indikator(Baris baris) {
    String nama = masukan.teks(baris, kolomKunci);
    Indikator indikator = kunci.get(nama.toLowerCase(Locale.ROOT));
    if (indikator == null && !nama.isEmpty()) {
      masukan.tolak(
          baris,
          kolomKunci,
          PN_031.name(),
          "“%s” tidak ada. Yang dikenal: %s.".formatted(nama, String.join(", ", kunci.keySet())));
    }
    return indikator;
  }

  private List<BigDecimal> angka(Baris baris) {
    List<BigDecimal> angka = new ArrayList<>();
    for (Kolom kolom : kolomNilai) {
      BigDecimal satu = masukan.desimal(baris, kolom);
      if (satu != null) {
        angka.add(satu);
      }
    }
    return angka;
  }

  private boolean periksa(Baris baris, Satu satu) {
    if (!satu.berlaku()) {
      return periksaTidakBerlaku(baris, satu);
    }
    List<Alasan> alasan =
        AturanSkor.periksa(satu.indikator(), new Jawaban.Auto(satu.masukan(), satu.sumber()))
            .alasan();
    alasan.forEach(a ->
        masukan.tolak(
            baris, kolomNilai.getFirst(), PN_032.name(), a.pesan() + " " + petunjuk(satu)));
    return alasan.isEmpty();
  }

  private boolean periksaTidakBerlaku(Baris baris, Satu satu) {
    if (!satu.masukan().isEmpty() || satu.keterangan().isEmpty()) {
      masukan.tolak(
          baris,
          kolomKeterangan,
          PN_034.name(),
          "Baris yang tidak berlaku tidak boleh bernilai dan harus berketerangan.");
      return false;
    }
    var putusan = AturanSkor.periksa(satu.indikator(), new Jawaban.TidakBerlaku(satu.keterangan()));
    putusan.alasan().forEach(a -> masukan.tolak(baris, kolomBerlaku, PN_032.name(), a.pesan()));
    return putusan.diterima();
  }

  private static String petunjuk(Satu satu) {
    var urut = satu.indikator().rumusan().orElseThrow().masukan();
    return "Urutan kolom: "
        + java.util.stream.IntStream.range(0, urut.size())
            .mapToObj(i -> "nilai %d = %s".formatted(i + 1, urut.get(i).nama()))
            .collect(Collectors.joining("; "))
        + ".";
  }
}
