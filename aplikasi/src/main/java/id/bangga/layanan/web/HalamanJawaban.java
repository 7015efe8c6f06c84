package id.bangga.layanan.web;

import id.bangga.bersama.Putusan;
import id.bangga.layanan.BarisJawaban;
import id.bangga.layanan.DaftarJawaban;
import id.bangga.layanan.Instrumen;
import id.bangga.layanan.Pengecualian;
import id.bangga.layanan.Periode;
import id.bangga.layanan.Tanda;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Answers of a unit with what looks unusual about them, and the exclusions so far.
///
/// @param kunci what the figures of the answers on this page stand for, by questionnaire
public record HalamanJawaban(
    UnitKerja unit,
    Periode periode,
    List<Periode> pilihan,
    List<TitikLayanan> titik,
    List<Kunci> kunci,
    Daftar<BarisJawaban> daftar,
    DaftarJawaban jawaban,
    List<Pengecualian> pengecualian,
    boolean bolehWaktu,
    boolean bolehKecualikan,
    boolean bolehEkspor,
    boolean bolehCatat,
    Putusan putusan,
    Formulir formulir) {

  /// The names of a questionnaire's questions, in the order of an answer's figures.
  public record Kunci(Instrumen kuesioner, List<String> pertanyaan) {}

  /// Which questionnaire an answer belongs to, where the page has several; else empty.
  public String kuesioner(BarisJawaban baris) {
    return kunci.size() < 2
        ? ""
        : kunci.stream()
            .map(Kunci::kuesioner)
            .filter(satu -> satu.id() == baris.instrumenId())
            .map(Instrumen::kode)
            .findFirst()
            .orElse("");
  }

  /// When an answer came, as far as the reader may know.
  public String saat(BarisJawaban baris) {
    return baris.diterima() == null
        ? Format.tanggal(baris.tanggal())
        : Format.waktu(baris.diterima());
  }

  /// The day the answer speaks of, where it is not the day on which it came; else empty.
  public String tanggalLain(BarisJawaban baris) {
    return baris.diterima() == null
            || baris.diterima().atZone(Format.zona()).toLocalDate().equals(baris.tanggal())
        ? ""
        : "tanggal survei " + Format.tanggal(baris.tanggal());
  }

  public List<Tautan> jejak() {
    return List.of(Tautan.ke("Survei warga", "/layanan"));
  }

  public List<Tautan> tab() {
    return HalamanUnitSurvei.tab(unit.id(), bolehCatat, "Jawaban");
  }

  public List<Kolom> kolom() {
    List<Kolom> kolom = new ArrayList<>();
    if (bolehKecualikan) {
      kolom.add(Kolom.tetap("pilih", "Pilih"));
    }
    kolom.add(Kolom.tetap("waktu", bolehWaktu ? "Diterima" : "Tanggal"));
    kolom.add(Kolom.tetap("titik", "Titik dan layanan"));
    kolom.add(Kolom.tetap("nilai", "Nilai"));
    kolom.add(Kolom.tetap("tanda", "Tanda"));
    kolom.add(Kolom.tetap("keadaan", "Dihitung"));
    return kolom;
  }

  public List<Tanda> semuaTanda() {
    return List.of(Tanda.values());
  }

  public long banyak(Tanda tanda) {
    return jawaban.menurutTanda().getOrDefault(tanda, 0L);
  }

  public List<Pilihan> pilihanTanda() {
    List<Pilihan> hasil = new ArrayList<>();
    hasil.add(Pilihan.dari("ADA", "Bertanda apa pun"));
    Arrays.stream(Tanda.values())
        .map(tanda -> Pilihan.dari(tanda.name(), tanda.sebutan()))
        .forEach(hasil::add);
    return hasil;
  }

  public List<Pilihan> pilihanKeadaan() {
    return List.of(
        Pilihan.dari("dihitung", "Dihitung"), Pilihan.dari("dikecualikan", "Dikecualikan"));
  }

  public List<Pilihan> pilihanTitik() {
    return titik.stream().map(satu -> Pilihan.dari(satu.kode(), satu.nama())).toList();
  }

  public List<Pilihan> pilihanPeriode() {
    return pilihan.stream().map(satu -> Pilihan.dari(satu.kode(), satu.label())).toList();
  }
}
