package id.bangga.penilaian.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Nilai.NilaiKomponen;
import id.bangga.instrumen.TelusurNilai;
import id.bangga.penilaian.BarisIndikator;
import id.bangga.penilaian.JawabanTersimpan;
import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What stands behind the figures of a sheet: the instrument's arithmetic, and who entered what
/// when. Pure.
final class TelusurMandiri {
  private TelusurMandiri() {}

  /// The total.
  static Telusur total(LembarMandiri lembar, String unit) {
    String judul = "Nilai mandiri %d, %s".formatted(lembar.penilaian().tahun(), unit);
    return dicatat(
        TelusurNilai.total(judul, lembar.instrumen(), lembar.nilai()), lembar.baris().stream());
  }

  /// A branch.
  static Telusur komponen(LembarMandiri lembar, String kode) {
    NilaiKomponen nilai =
        lembar.nilai().komponen(kode).orElseThrow(() -> new TidakDitemukan("Komponen " + kode));
    Stream<BarisIndikator> baris =
        lembar.instrumen().semuaKomponen().stream()
            .filter(satu -> satu.kode().equals(kode))
            .flatMap(satu -> lembar.baris(satu).stream());
    return dicatat(TelusurNilai.komponen(lembar.instrumen(), nilai), baris);
  }

  /// One indicator, with its answer and evidence as rows.
  static Telusur indikator(LembarMandiri lembar, long indikatorId) {
    BarisIndikator baris =
        lembar.baris(indikatorId).orElseThrow(() -> new TidakDitemukan("Indikator"));
    var nilai = lembar.nilai().indikator(baris.indikator().kode()).orElseThrow();
    Telusur telusur =
        TelusurNilai.indikator(baris.indikator(), nilai)
            .dengan(new Telusur.Rincian(kolom(), rincian(baris), null));
    return dicatat(telusur, Stream.of(baris));
  }

  private static List<Kolom> kolom() {
    return List.of(
        Kolom.tetap("jenis", "Yang dihitung"),
        Kolom.tetap("isi", "Isi"),
        Kolom.tetap("oleh", "Oleh"),
        Kolom.tetap("pada", "Pada"));
  }

  private static List<List<String>> rincian(BarisIndikator baris) {
    List<List<String>> hasil = new ArrayList<>();
    JawabanTersimpan tersimpan = baris.tersimpan();
    NilaiAuto auto = baris.auto();
    String jawaban = IsianJawaban.sebutan(baris);
    if (auto != null) {
      hasil.add(
          List.of(
              "Data otomatis: " + auto.sumber(),
              jawaban,
              auto.pengisi(),
              Format.waktu(auto.pada())));
      NilaiAuto.Beku beku = auto.beku();
      if (beku != null) {
        hasil.add(
            List.of(
                beku.diambilAlih() ? "Diambil alih sesudah pengajuan" : "Dibekukan saat diajukan",
                beku.diambilAlih() ? beku.alasan() : auto.keterangan(),
                beku.oleh(),
                Format.waktu(beku.pada())));
      }
    } else if (tersimpan != null) {
      hasil.add(
          List.of("Jawaban", jawaban, tersimpan.pengubah(), Format.waktu(tersimpan.diubahPada())));
    } else {
      hasil.add(List.of("Jawaban", jawaban, "—", "—"));
    }
    for (var bukti : baris.bukti()) {
      String sah = baris.keabsahan(bukti).sah() ? "sah" : baris.keabsahan(bukti).sebutan();
      hasil.add(
          List.of(
              "Bukti (" + sah + ")",
              "%s, sidik %s…".formatted(bukti.judul(), bukti.sidik().substring(0, 12)),
              bukti.pengunggah(),
              Format.waktu(bukti.diunggahPada())));
    }
    return hasil;
  }

  /// The newest entry behind the figure.
  private static Telusur dicatat(Telusur telusur, Stream<BarisIndikator> baris) {
    return baris
        .flatMap(TelusurMandiri::catatan)
        .max(Comparator.comparing(Telusur.Catatan::pada))
        .map(telusur::dicatat)
        .orElse(telusur);
  }

  private static Stream<Telusur.Catatan> catatan(BarisIndikator baris) {
    NilaiAuto auto = baris.auto();
    if (auto != null) {
      return Stream.of(new Telusur.Catatan(auto.pengisi(), auto.pada()));
    }
    JawabanTersimpan satu = baris.tersimpan();
    return satu == null
        ? Stream.empty()
        : Stream.of(new Telusur.Catatan(satu.pengubah(), satu.diubahPada()));
  }
}
