package id.bangga.instrumen;

import id.bangga.instrumen.Nilai.NilaiIndikator;
import id.bangga.instrumen.Nilai.NilaiKomponen;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands behind a figure of an assessment, for the *telusur* of any module: formula in words
/// and symbols, the values put in, the source, the rows.
public final class TelusurNilai {
  private static final int DESIMAL = 2;
  private static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("kode", "Kode"),
          Kolom.tetap("nama", "Nama"),
          new Kolom("bobot", "Bobot", false, true),
          new Kolom("efektif", "Bobot berlaku", false, true),
          new Kolom("nilai", "Nilai", false, true));

  private TelusurNilai() {}

  /// The points of one indicator.
  public static Telusur indikator(Indikator indikator, NilaiIndikator nilai) {
    return Telusur.dari(
            indikator.kode() + " " + indikator.nama(),
            Format.desimal(nilai.nilai(), DESIMAL),
            "Bobot dikali skor. " + caraMenskor(indikator),
            hitungan(nilai))
        .bersimbol("nilai = bobot × skor")
        .berdasar(new Telusur.Dasar(indikator.rujukan().sumber(), ""))
        .berparameter(parameter(indikator));
  }

  private static String caraMenskor(Indikator indikator) {
    return switch (indikator.cara()) {
      case CaraNilai.Berjenjang(PetaTingkat peta, List<Tingkat> tingkat) ->
          "Skor menurut tingkat rubrik (%s): %s. Tanpa bukti dukung yang sah skornya 0."
              .formatted(
                  peta.sebutan(),
                  tingkat.stream()
                      .map(satu -> satu.huruf() + " = " + Angka.teks(satu.skor()))
                      .collect(Collectors.joining("; ")));
      case CaraNilai.Berumus berumus -> rumusan(berumus.rumusan());
      case CaraNilai.Otomatis otomatis -> rumusan(otomatis.rumusan());
    };
  }

  private static String rumusan(Rumusan rumusan) {
    return "Skor: %s (%s), dengan %s."
        .formatted(
            rumusan.rumus().kata(),
            rumusan.rumus().simbol(),
            rumusan.masukan().stream().map(MasukanRumus::nama).collect(Collectors.joining("; ")));
  }

  private static String hitungan(NilaiIndikator nilai) {
    String bagi =
        nilai.bobot().compareTo(nilai.bobotEfektif()) == 0 || nilai.nilai() == null
            ? ""
            : " Bobot %s menjadi %s karena ada indikator yang tidak berlaku dalam komponennya."
                .formatted(Angka.teks(nilai.bobot()), Angka.teks(nilai.bobotEfektif()));
    return switch (nilai.skor()) {
      case Skor.TidakBerlaku tidak -> tidak.kalimat() + " Bobotnya dibagikan ulang.";
      case Skor.Angka angka ->
          "%s; %s × %s %s.%s"
              .formatted(
                  Angka.awalKapital(angka.kalimat()).replaceFirst("\\.$", ""),
                  Angka.teks(nilai.bobotEfektif()),
                  Angka.teks(angka.nilai()),
                  Angka.kira(nilai.bobotEfektif().multiply(angka.nilai())),
                  bagi);
    };
  }

  private static List<Telusur.Parameter> parameter(Indikator indikator) {
    var daftar = new ArrayList<Telusur.Parameter>();
    daftar.add(
        new Telusur.Parameter(
            "Bobot",
            Angka.teks(indikator.bobot()),
            "instrumen ini",
            indikator.rujukan().asal().terverifikasi()));
    indikator
        .rumusan()
        .filter(rumusan -> rumusan.rumus().berpenyebut())
        .ifPresent(rumusan ->
            daftar.add(
                new Telusur.Parameter(
                    "Bila penyebut nol", rumusan.bilaNol().sebutan(), "instrumen ini", false)));
    return daftar;
  }

  /// The points of a branch, with what lies below it as rows.
  public static Telusur komponen(Instrumen instrumen, NilaiKomponen nilai) {
    var baris = new ArrayList<List<String>>();
    nilai.indikator().forEach(satu -> baris.add(barisIndikator(instrumen, satu)));
    nilai.anak().forEach(satu -> baris.add(barisKomponen(satu)));
    return jumlah(
        nilai.kode() + " " + nilai.nama(), nilai.nilai(), nilai.bobotEfektif(), instrumen, baris);
  }

  /// The total, with the branches at the top as rows.
  public static Telusur total(String judul, Instrumen instrumen, Nilai nilai) {
    var baris = new ArrayList<List<String>>();
    nilai.komponen().forEach(satu -> baris.add(barisKomponen(satu)));
    return jumlah(judul, nilai.total(), instrumen.bobot(), instrumen, baris);
  }

  private static Telusur jumlah(
      String judul,
      @Nullable BigDecimal nilai,
      BigDecimal bobot,
      Instrumen instrumen,
      List<List<String>> baris) {
    String suku = baris.stream().map(satu -> satu.getLast()).collect(Collectors.joining(" + "));
    return Telusur.dari(
            judul,
            Format.desimal(nilai, DESIMAL),
            "Jumlah nilai di bawahnya, dari bobot %s. Bobot yang tidak berlaku dibagikan sebanding kepada yang lain dalam komponen yang sama."
                .formatted(Angka.teks(bobot)),
            suku
                + " = "
                + Format.desimal(nilai, DESIMAL)
                + " (angka ditampilkan dua desimal, dihitung tanpa pembulatan)")
        .bersimbol("nilai = Σ bobot × skor")
        .berdasar(new Telusur.Dasar(instrumen.identitas().dasar(), ""))
        .dengan(new Telusur.Rincian(KOLOM, baris, null));
  }

  private static List<String> barisKomponen(NilaiKomponen satu) {
    return baris(satu.kode(), satu.nama(), satu.bobot(), satu.bobotEfektif(), satu.nilai());
  }

  private static List<String> barisIndikator(Instrumen instrumen, NilaiIndikator satu) {
    String nama = instrumen.indikator(satu.kode()).map(Indikator::nama).orElse("");
    return baris(satu.kode(), nama, satu.bobot(), satu.bobotEfektif(), satu.nilai());
  }

  private static List<String> baris(
      String kode, String nama, BigDecimal bobot, BigDecimal efektif, @Nullable BigDecimal nilai) {
    return List.of(
        kode,
        nama,
        Angka.teks(bobot),
        Angka.teks(efektif),
        nilai == null ? "tidak berlaku" : Format.desimal(nilai, DESIMAL));
  }
}
