package id.bangga.desk.web;

import id.bangga.desk.AturanDesk;
import id.bangga.desk.IsianNilai;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.Lapangan;
import id.bangga.desk.SanggahService.IsianLapangan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.web.Formulir;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The minutes of a field verification as typed into the form, and back into the form.
///
/// The fields of a finding end in the code of its indicator: `level-A1.2`, `catatan-A1.2`,
/// `masukan-0-A1.2`, `buktiSah-A1.2`. An indicator with none of them filled was not looked at.
final class BacaLapangan {
  private static final List<String> POLOS = List.of("level", "catatan", "buktiSah");

  private BacaLapangan() {}

  /// Empty when something cannot be read; the form then says what.
  static Optional<IsianLapangan> baca(KertasKerja kertas, Formulir f) {
    Optional<LocalDate> tanggal = f.tanggal("tanggal", "Tanggal");
    if (tanggal.isEmpty() && !f.adaGalat()) {
      f.galat("tanggal", "Isi tanggal kunjungan.");
    }
    String tempat = f.wajib("tempat", "Tempat");
    String catatan = f.wajib("catatan", "Uraian kunjungan");
    String pilihan = f.nilai("rekan");
    long rekan = pilihan.matches("\\d{1,18}") ? Long.parseLong(pilihan) : 0;
    if (rekan == 0) {
      f.galat("rekan", "Pilih petugas kedua.");
    }
    int versi = f.bulat("versi", "Versi").orElse(0);
    List<IsianNilai> temuan = new ArrayList<>();
    for (KertasKerja.Butir butir : kertas.butir()) {
      temuan(butir.indikator(), f).ifPresent(temuan::add);
    }
    return f.adaGalat()
        ? Optional.empty()
        : tanggal.map(satu -> new IsianLapangan(satu, tempat, rekan, catatan, temuan, versi));
  }

  private static Optional<IsianNilai> temuan(Indikator indikator, Formulir f) {
    if (indikator.tipe() == TipeIndikator.AUTO || !terisi(indikator, f)) {
      return Optional.empty();
    }
    String ekor = "-" + indikator.kode();
    Formulir satu = Formulir.kosong();
    nama(indikator).forEach(nama -> satu.isi(nama, f.nilai(nama + ekor)));
    Jawaban jawaban = BacaJawaban.baca(indikator, satu);
    for (String nama : nama(indikator)) {
      String galat = satu.isian(nama).galat();
      if (galat != null) {
        f.galat(nama + ekor, indikator.kode() + ": " + galat);
      }
    }
    AturanDesk.catatanTemuan(indikator, satu.nilai("catatan"))
        .forEach(alasan -> f.galat("catatan" + ekor, alasan.pesan()));
    return Optional.of(
        new IsianNilai(
            indikator.id(),
            jawaban,
            f.terpilih("buktiSah" + ekor, "ya"),
            satu.nilai("catatan"),
            0));
  }

  static boolean terisi(Indikator indikator, Formulir f) {
    return nama(indikator).stream()
        .filter(nama -> !nama.equals("buktiSah"))
        .anyMatch(nama -> !f.nilai(nama + "-" + indikator.kode()).isBlank());
  }

  private static List<String> nama(Indikator indikator) {
    List<String> nama = new ArrayList<>(POLOS);
    int masukan = indikator.rumusan().map(rumusan -> rumusan.masukan().size()).orElse(0);
    for (int i = 0; i < masukan; i++) {
      nama.add("masukan-" + i);
    }
    return nama;
  }

  /// The form with what was stored.
  static Formulir formulir(Lapangan lapangan, KertasKerja kertas) {
    Formulir f =
        Formulir.kosong()
            .isi("tanggal", lapangan.tanggal())
            .isi("tempat", lapangan.tempat())
            .isi("rekan", lapangan.petugasDua())
            .isi("catatan", lapangan.catatan())
            .isi("versi", lapangan.versi());
    for (Lapangan.TemuanLapangan temuan : lapangan.temuan()) {
      String ekor = "-" + kertas.butir(temuan.indikatorId()).orElseThrow().indikator().kode();
      Formulir satu = Formulir.kosong();
      BacaJawaban.isi(satu, temuan.temuan().jawaban());
      satu.nama().forEach(nama -> f.isi(nama + ekor, satu.nilai(nama)));
      f.isi("catatan" + ekor, temuan.catatan());
      f.isi("buktiSah" + ekor, temuan.temuan().buktiSah() ? "ya" : "");
    }
    return f;
  }
}
