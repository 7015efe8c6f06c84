package id.bangga.web;

import id.bangga.web.Telusur.Dasar;
import id.bangga.web.Telusur.Parameter;
import id.bangga.web.Telusur.Rincian;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// The living page of components; its figures and names are invented.
public record HalamanGaya(Daftar<Baris> daftar, Formulir formulir, Formulir keliru) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("pilih", "Pilih"),
          Kolom.teks("nama", "Unit kerja"),
          Kolom.teks("klaster", "Klaster"),
          Kolom.tetap("status", "Status"),
          Kolom.angka("mandiri", "Mandiri"),
          Kolom.angka("desk", "Desk"));

  /// One invented unit of the sample table.
  public record Baris(
      int id, String nama, String klaster, Status status, String mandiri, String desk) {}

  static HalamanGaya contoh(Kueri kueri) {
    var keliru =
        Formulir.kosong()
            .isi("nama", "Dinas")
            .isi("populasi", "dua ribu")
            .galat("nama", "Nama unit terlalu pendek. Tulis nama lengkap sesuai Perwal.")
            .galat("populasi", "Jumlah ASN harus bilangan bulat, tanpa huruf dan tanpa pecahan.")
            .galat("jenis", "Jenis unit belum dipilih.");
    return new HalamanGaya(new Daftar<>(baris(), 151, kueri), terisi(), keliru);
  }

  private static Formulir terisi() {
    return Formulir.kosong()
        .isi("nama", "Dinas Contoh Pelayanan")
        .isi("jenis", "DINAS")
        .isi("populasi", 412)
        .isi("bobot", "7,5")
        .isi("tanggal", "2026-11-22")
        .isi("level", "B")
        .isi("peran", "OPERATOR_PD")
        .isi("setuju", "ya");
  }

  private static List<Baris> baris() {
    return List.of(
        new Baris(
            1,
            "Dinas Contoh Kependudukan dan Pencatatan Sipil",
            "Dinas",
            Status.DIVERIFIKASI,
            "91,20",
            "86,69"),
        new Baris(2, "Kecamatan Contoh Timur", "Kecamatan", Status.DIAJUKAN, "88,05", "—"),
        new Baris(3, "RSUD Contoh", "RSUD dan UPTD", Status.DIKEMBALIKAN, "79,40", "—"),
        new Baris(4, "Kelurahan Contoh Indah", "Kelurahan", Status.DRAF, "—", "—"),
        new Baris(5, "Badan Contoh Keuangan Daerah", "Dinas", Status.DITETAPKAN, "90,75", "84,12"));
  }

  public List<Pilihan> jenis() {
    return List.of(
        Pilihan.dari("DINAS", "Dinas"),
        Pilihan.dari("BADAN", "Badan"),
        Pilihan.dari("KECAMATAN", "Kecamatan"),
        Pilihan.dari("KELURAHAN", "Kelurahan"));
  }

  public List<Pilihan> level() {
    return List.of(
        new Pilihan(
            "A", "A", "Data dasar, target, dan capaian 100% atau lebih; sumber data dapat dicek."),
        new Pilihan("B", "B", "Capaian 75% sampai di bawah 100%."),
        new Pilihan("C", "C", "Ada data sebelum dan sesudah, tanpa target."),
        new Pilihan("D", "D", "Narasi saja."),
        new Pilihan("E", "E", "Tidak ada."));
  }

  public List<Tahap> tahap() {
    return List.of(
        new Tahap("Penyusunan", "2–31 Januari", Tahap.Posisi.LEWAT),
        new Tahap("Penilaian mandiri", "1 Februari–31 Maret", Tahap.Posisi.LEWAT),
        new Tahap("Desk", "1–30 April", Tahap.Posisi.KINI),
        new Tahap("Sanggah", "1–14 Mei", Tahap.Posisi.NANTI),
        new Tahap("Verifikasi lapangan", "15–31 Mei", Tahap.Posisi.NANTI),
        new Tahap("Penjurian", "8–12 Juni", Tahap.Posisi.NANTI),
        new Tahap("Diumumkan", "30 Juni", Tahap.Posisi.NANTI));
  }

  public List<Kejadian> kejadian() {
    return List.of(
        new Kejadian(
            Instant.parse("2026-04-12T07:05:00Z"),
            "Siti (Evaluator)",
            "Dikembalikan",
            "Notula rapat belum ditandatangani; unggah ulang halaman 3."),
        new Kejadian(Instant.parse("2026-03-30T02:41:00Z"), "Rahmat (Pimpinan PD)", "Diajukan", ""),
        new Kejadian(
            Instant.parse("2026-03-29T09:12:00Z"),
            "Dewi (Operator PD)",
            "Bukti diunggah",
            "28 indikator, 41 berkas."));
  }

  public List<Terunggah> berkas() {
    return List.of(
        new Terunggah("SK Tim Budaya Kerja 2026.pdf", 348_211, "9f2c51d07ab3e88410c2", "#", null),
        new Terunggah("Daftar hadir pembinaan.xlsx", 18_904, "41aa0be7712cc9d35f60", "#", null));
  }

  public Selisih selisih() {
    return Selisih.dari(new BigDecimal("86.69"), new BigDecimal("84.38"), 2, "2025");
  }

  public Telusur telusur() {
    return Telusur.dari(
            "Nilai desk Dinas Contoh, komponen B3", "7,61",
            "Jumlah bobot indikator kali skornya.", "4 × 0,8452 + 4 × 0,7650 + 2 × 0,5846")
        .bersimbol("Σ bobotᵢ × skorᵢ")
        .berdasar(new Dasar("Rancangan instrumen 2026, komponen B3", "berlaku 2 Januari 2026"))
        .berparameter(
            List.of(
                new Parameter("Bobot B3.1", "4", "2026", true),
                new Parameter("Batas mutu SKM", "88,31", "sejak 2017", false)))
        .dengan(
            new Rincian(
                List.of(Kolom.tetap("i", "Indikator"), new Kolom("s", "Skor", false, true)),
                List.of(
                    List.of("B3.1 Survei Kepuasan Masyarakat", "0,8452"),
                    List.of("B3.2 Pengaduan tepat waktu", "0,7650"),
                    List.of("B3.3 Verifikasi lapangan", "0,5846")),
                "#"))
        .dicatat(new Telusur.Catatan("Siti (Evaluator)", Instant.parse("2026-04-20T03:00:00Z")))
        .beku("3b7f0c1e9a");
  }
}
