package id.bangga.hasil;

import id.bangga.desk.AsalNilai;
import id.bangga.desk.HitunganSkor;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Nilai;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything behind one figure of a frozen result, from the file alone.
final class TelusurHasil {
  private final IsiHasil isi;
  private final RingkasanHasil ringkasan;
  private final RingkasanHasil.Baris baris;
  private final Nilai nilai;
  private final BacaanHasil bacaan;

  TelusurHasil(BacaanHasil bacaan, RingkasanHasil.Baris baris) {
    this.bacaan = bacaan;
    this.isi = bacaan.isi();
    this.ringkasan = bacaan.ringkasan();
    this.baris = baris;
    this.nilai = bacaan.nilai(baris.kode());
  }

  Optional<Telusur> untuk(String apa) {
    var tempat = new TelusurPeringkat(ringkasan, isi, baris);
    Optional<Telusur> lembar =
        switch (apa) {
          case "peringkat" -> Optional.of(tempat.peringkat());
          case "akhir" -> Optional.of(tempat.akhir());
          case "juri" -> tempat.juri();
          case "desk" -> Optional.of(desk());
          default ->
              nilai
                  .komponen(apa)
                  .map(this::komponen)
                  .or(() -> nilai.indikator(apa).map(this::indikator));
        };
    return lembar.map(satu ->
        satu.dicatat(new Telusur.Catatan(ringkasan.ditetapkanOleh(), ringkasan.ditetapkanPada()))
            .beku(ringkasan.sidik()));
  }

  private Telusur desk() {
    List<Nilai.NilaiKomponen> cabang = nilai.komponen();
    return Telusur.dari(
            "Nilai desk " + baris.nama(),
            Format.desimal(baris.nilaiDesk(), 2),
            "Jumlah poin semua komponen, 0 sampai 100; tidak dibulatkan sebelum dipakai.",
            jumlah(cabang.stream().map(Nilai.NilaiKomponen::nilai), baris.nilaiDesk()))
        .bersimbol("D = Σ poin komponen")
        .berdasar(dasar())
        .dengan(rincianKomponen(cabang));
  }

  private Telusur komponen(Nilai.NilaiKomponen satu) {
    Telusur telusur =
        Telusur.dari(
                satu.kode() + " " + satu.nama() + ", " + baris.nama(),
                Format.desimal(satu.nilai(), 2) + " dari " + angka(satu.bobotEfektif()),
                "Jumlah poin di bawahnya. Poin indikator = bobot × skor; bobot yang tidak berlaku"
                    + " dibagikan kepada indikator lain di komponen yang sama.",
                jumlah(
                    satu.indikator().isEmpty()
                        ? satu.anak().stream().map(Nilai.NilaiKomponen::nilai)
                        : satu.indikator().stream().map(Nilai.NilaiIndikator::nilai),
                    satu.nilai()))
            .bersimbol("K = Σ (bobot × skor)")
            .berdasar(dasar());
    return satu.indikator().isEmpty()
        ? telusur.dengan(rincianKomponen(satu.anak()))
        : telusur.dengan(
            new Telusur.Rincian(
                List.of(
                    Kolom.tetap("indikator", "Indikator"),
                    kanan("bobot", "Bobot"),
                    kanan("skor", "Skor"),
                    kanan("poin", "Poin")),
                satu.indikator().stream().map(this::barisIndikator).toList(),
                null));
  }

  private List<String> barisIndikator(Nilai.NilaiIndikator satu) {
    return List.of(
        satu.kode() + " " + indikator(satu.kode()).nama(),
        angka(satu.bobotEfektif()),
        Format.desimal(dasarNilai(satu.kode()).skor(), 3),
        Format.desimal(satu.nilai(), 3));
  }

  private Telusur indikator(Nilai.NilaiIndikator satu) {
    IsiHasil.Indikator dasar = dasarNilai(satu.kode());
    AsalNilai asal = AsalNilai.valueOf(dasar.asal());
    Indikator indikator = indikator(satu.kode());
    return Telusur.dari(
            satu.kode() + " " + indikator.nama() + ", " + baris.nama(),
            Format.desimal(dasar.skor(), 3),
            asal.rumus(),
            HitunganSkor.kalimat(asal, dasar.berkas().nilai(), dasar.skor(), satu.bobotEfektif()))
        .bersimbol("poin = bobot × skor")
        .berdasar(new Telusur.Dasar(indikator.rujukan().sumber(), ""), dasar())
        .berparameter(
            List.of(
                new Telusur.Parameter(
                    "Ambang rekonsiliasi",
                    Format.desimal(isi.parameter().ambangRekonsiliasi(), 2),
                    "siklus " + isi.tahun(),
                    false)))
        .dengan(
            new Telusur.Rincian(
                List.of(
                    Kolom.tetap("sumber", "Sumber"),
                    Kolom.tetap("jawaban", "Jawaban"),
                    kanan("skor", "Skor"),
                    Kolom.tetap("alasan", "Alasan")),
                temuan(satu.kode(), dasar),
                null));
  }

  private List<List<String>> temuan(String kode, IsiHasil.Indikator dasar) {
    List<List<String>> hasil = new ArrayList<>();
    BigDecimal mandiri = bacaan.mandiri(baris.kode(), kode);
    if (mandiri != null) {
      hasil.add(
          List.of("Penilaian mandiri", "—", Format.desimal(mandiri, 3), "Tidak ikut dihitung"));
    }
    var berkas = dasar.berkas();
    berkas
        .nilai()
        .forEach(n -> hasil.add(temuan("Evaluator " + n.evaluatorId(), n.temuan(), n.catatan())));
    berkas.rekonsiliasi().forEach(r -> hasil.add(temuan("Rekonsiliasi", r.temuan(), r.alasan())));
    berkas
        .sanggahan()
        .forEach(s ->
            Optional.ofNullable(s.jawaban())
                .ifPresent(j ->
                    hasil.add(
                        List.of(
                            "Sanggahan: " + s.alasan(),
                            j.putusan().sebutan(),
                            j.temuan() == null ? "—" : Format.desimal(j.temuan().skor(), 3),
                            j.alasan()))));
    berkas.lapangan().forEach(l -> hasil.add(temuan("Lapangan", l.temuan(), l.catatan())));
    if (dasar.otomatis() != null) {
      hasil.add(
          List.of(
              "Nilai otomatis",
              dasar.otomatis().sebutan(),
              Format.desimal(dasar.skor(), 3),
              dasar.alasan()));
    }
    return hasil;
  }

  private static List<String> temuan(String sumber, Temuan satu, String alasan) {
    return List.of(
        sumber,
        satu.jawaban().sebutan() + (satu.buktiSah() ? "" : ", bukti tidak sah"),
        Format.desimal(satu.skor(), 3),
        alasan);
  }

  private Telusur.Rincian rincianKomponen(List<Nilai.NilaiKomponen> komponen) {
    return new Telusur.Rincian(
        List.of(
            Kolom.tetap("komponen", "Komponen"),
            kanan("bobot", "Bobot"),
            kanan("poin", "Poin"),
            kanan("capaian", "Capaian")),
        komponen.stream()
            .map(k ->
                List.of(
                    k.kode() + " " + k.nama(),
                    angka(k.bobotEfektif()),
                    Format.desimal(k.nilai(), 3),
                    Format.perseratus(k.persen(), 1)))
            .toList(),
        null);
  }

  private Telusur.Dasar dasar() {
    RingkasanHasil.Cara cara = ringkasan.cara();
    return new Telusur.Dasar(cara.instrumen() + ". " + cara.dasar(), "");
  }

  private Indikator indikator(String kode) {
    return isi.instrumen().indikator(kode).orElseThrow();
  }

  private IsiHasil.Indikator dasarNilai(String kode) {
    Map<String, IsiHasil.Indikator> semua =
        Objects.requireNonNull(isi.unit().get(baris.kode())).indikator();
    return Objects.requireNonNull(semua.get(kode));
  }

  private static String jumlah(
      Stream<? extends @Nullable BigDecimal> bagian, @Nullable BigDecimal hasil) {
    return bagian
            .filter(Objects::nonNull)
            .map(satu -> Format.desimal(satu, 3))
            .collect(Collectors.joining(" + "))
        + " = "
        + Format.desimal(hasil, 3);
  }

  private static String angka(BigDecimal angka) {
    return HitunganSkor.angka(angka);
  }

  static Kolom kanan(String kunci, String label) {
    return new Kolom(kunci, label, false, true);
  }
}
