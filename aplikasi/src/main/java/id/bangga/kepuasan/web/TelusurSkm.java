package id.bangga.kepuasan.web;

import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.KataIkm;
import id.bangga.kepuasan.NilaiIkm;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands behind an index: formula, whole numbers, and the rows they were added up from.
final class TelusurSkm {
  private static final List<Kolom> KOLOM_UNSUR =
      List.of(
          Kolom.tetap("unsur", "Unsur"),
          Kolom.angka("jumlah", "Jumlah nilai"),
          Kolom.angka("n", "Penjawab"),
          Kolom.angka("nrr", "NRR"),
          Kolom.angka("tertimbang", "NRR tertimbang"),
          Kolom.angka("ikm", "Nilai (× 25)"),
          Kolom.tetap("mutu", "Mutu"));

  private TelusurSkm() {}

  static Telusur lembar(String judul, NilaiIkm nilai, @Nullable String unduh) {
    HasilSkm hasil = nilai.hasil();
    int k = hasil.unsur().size();
    return Telusur.dari(
            judul,
            KataIkm.ikm(hasil) + " · " + KataIkm.mutu(hasil.mutu()),
            "Rata-rata nilai setiap unsur (NRR = jumlah nilai ÷ banyaknya penjawab) dikalikan bobot"
                + " yang sama, 1 ÷ jumlah unsur, dijumlahkan, lalu dikalikan 25. Dibulatkan satu"
                + " kali di akhir, dua angka. Pertanyaan yang dikosongkan tetap kosong.",
            hitungan(hasil, k))
        .bersimbol("IKM = 25 × Σ (jumlah ÷ n) ÷ " + k)
        .berdasar(
            new Telusur.Dasar("PermenPANRB 14/2017, lampiran: pengolahan data", ""),
            new Telusur.Dasar("Sampel minimum: tabel Krejcie dan Morgan", ""))
        .berparameter(parameter(nilai))
        .dengan(
            new Telusur.Rincian(
                KOLOM_UNSUR, hasil.unsur().stream().map(TelusurSkm::baris).toList(), unduh));
  }

  private static String hitungan(HasilSkm hasil, int k) {
    if (hasil.ikm() == null) {
      return String.join(" ", hasil.catatan());
    }
    return "25 × (%s) ÷ %d = %s"
        .formatted(
            hasil.unsur().stream()
                .map(satu -> satu.jumlah() + "/" + satu.n())
                .collect(Collectors.joining(" + ")),
            k,
            KataIkm.ikm(hasil));
  }

  private static List<Telusur.Parameter> parameter(NilaiIkm nilai) {
    HasilSkm hasil = nilai.hasil();
    List<Telusur.Parameter> isi = new ArrayList<>();
    isi.add(new Telusur.Parameter("Bobot", hasil.bobot().kata(), "hasil ini", true));
    isi.add(
        new Telusur.Parameter(
            "Responden", Format.bilangan(hasil.responden()), "yang tidak dikecualikan", true));
    isi.add(
        new Telusur.Parameter(
            "Selang 95\u00a0%", KataIkm.selang(hasil.selang()), "Student, atas responden", true));
    isi.add(
        new Telusur.Parameter(
            "Populasi",
            nilai.populasi() == null ? "—" : Format.bilangan(nilai.populasi()),
            "periode ini",
            true));
    isi.add(new Telusur.Parameter("Sampel", KataIkm.sampel(nilai), "Krejcie dan Morgan", true));
    if (nilai.semua() != null) {
      isi.add(
          new Telusur.Parameter(
              "Dengan %s jawaban yang dikecualikan".formatted(nilai.dikecualikan()),
              KataIkm.ikm(nilai.semua()),
              "pembanding",
              true));
    }
    return isi;
  }

  private static List<String> baris(HasilUnsur satu) {
    return List.of(
        KataIkm.nama(satu),
        Format.bilangan(satu.jumlah()),
        Format.bilangan(satu.n()),
        satu.nrr() == null ? "—" : Format.desimal(satu.nrr(), 3),
        satu.nrrTertimbang() == null ? "—" : Format.desimal(satu.nrrTertimbang(), 3),
        Format.desimal(satu.ikm(), 2),
        KataIkm.mutu(satu.mutu()));
  }

  /// The part of a unit that the address names: `unit`, `tanpa-biaya`, `semua`, `layanan-7`,
  /// `titik-9`.
  static java.util.Optional<Bagian> bagian(IndeksUnit unit, String nama) {
    return switch (nama) {
      case "unit" -> java.util.Optional.of(new Bagian("IKM unit", unit.nilai()));
      case "tanpa-biaya" ->
          java.util.Optional.ofNullable(unit.nilai().tanpaBiaya())
              .map(h -> new Bagian("IKM tanpa unsur biaya pada layanan gratis", ganti(unit, h)));
      case "semua" ->
          java.util.Optional.ofNullable(unit.nilai().semua())
              .map(h -> new Bagian("IKM dengan jawaban yang dikecualikan", ganti(unit, h)));
      default ->
          cari(unit.layanan(), "layanan-", nama).or(() -> cari(unit.titik(), "titik-", nama));
    };
  }

  private static NilaiIkm ganti(IndeksUnit unit, HasilSkm hasil) {
    return new NilaiIkm(hasil, null, null, unit.nilai().populasi(), 0);
  }

  private static java.util.Optional<Bagian> cari(
      List<IndeksUnit.Bagian> daftar, String awalan, String nama) {
    return daftar.stream()
        .filter(satu -> nama.equals(awalan + satu.id()))
        .map(satu -> new Bagian("IKM " + satu.nama(), satu.nilai()))
        .findFirst();
  }

  /// A figure with its heading.
  record Bagian(String judul, NilaiIkm nilai) {}
}
