package id.bangga.hasil.web;

import id.bangga.dokumen.KodeQr;
import id.bangga.dokumen.SuratDocx;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.Format;
import id.bangga.web.Pemda;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The draft of the decision that establishes a result, as a Word document: what the office does
/// not know (number, date, signatory, local regulations) stands in brackets to be filled in.
final class SuratKeputusan {
  private static final int SISI_QR = 28;

  private SuratKeputusan() {}

  static byte[] tulis(Pemda pemda, RingkasanHasil hasil, String alamat) {
    String tentang = "PENETAPAN HASIL PENILAIAN IMPLEMENTASI BUDAYA KERJA TAHUN " + hasil.tahun();
    SuratDocx surat =
        SuratDocx.baru(pemda.nama(), pemda.alamat())
            .tengah("RANCANGAN", true)
            .tengah("KEPUTUSAN [JABATAN YANG MENETAPKAN]", true)
            .tengah("NOMOR [nomor] TAHUN [tahun]", true)
            .tengah("TENTANG", true)
            .tengah(tentang, true)
            .paragraf("");
    if (pemda.contoh()) {
      surat.paragraf("Data contoh: kota, orang, dan angka di sini rekaan.");
    }
    menimbang(surat, hasil);
    memutuskan(surat, hasil);
    lampiran(surat, hasil);
    pengesahan(surat, hasil, alamat);
    return surat.tulis("Rancangan keputusan " + hasil.tahun(), hasil.ditetapkanPada());
  }

  private static void menimbang(SuratDocx surat, RingkasanHasil hasil) {
    surat
        .butir(
            "Menimbang",
            "a.",
            "bahwa nilai dasar BerAKHLAK harus hidup dalam cara kerja dan layanan setiap unit,"
                + " sehingga pelaksanaannya dinilai setiap tahun;")
        .butir(
            "",
            "b.",
            "bahwa penilaian tahun %d atas %s unit telah selesai, dihitung menurut %s, dan dibekukan pada %s;"
                .formatted(
                    hasil.tahun(),
                    Format.bilangan(hasil.jumlahUnit()),
                    hasil.cara().instrumen(),
                    Format.waktu(hasil.ditetapkanPada())))
        .butir(
            "",
            "c.",
            "bahwa berdasarkan pertimbangan pada huruf a dan huruf b perlu ditetapkan keputusan"
                + " tentang hasil penilaian tersebut;")
        .butir(
            "Mengingat",
            "1.",
            "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara, Pasal 3 dan Pasal 4"
                + " ayat (2);")
        .butir(
            "",
            "2.",
            "Peraturan Menteri PANRB Nomor 39 Tahun 2012 tentang Pedoman Pengembangan Budaya"
                + " Kerja;")
        .butir("", "3.", "[peraturan daerah atau peraturan kepala daerah yang berlaku];")
        .butir(
            "Memperhatikan",
            "1.",
            "Surat Edaran Menteri PANRB Nomor 20 Tahun 2021 tentang Implementasi Core Values dan"
                + " Employer Branding Aparatur Sipil Negara;")
        .butir("", "2.", "Berita Acara Penilaian Implementasi Budaya Kerja " + hasil.tahun() + ";");
  }

  private static void memutuskan(SuratDocx surat, RingkasanHasil hasil) {
    surat
        .tengah("MEMUTUSKAN:", true)
        .paragraf("")
        .butir(
            "Menetapkan",
            "",
            "KEPUTUSAN TENTANG PENETAPAN HASIL PENILAIAN IMPLEMENTASI BUDAYA KERJA TAHUN "
                + hasil.tahun()
                + ".")
        .butir(
            "KESATU",
            "",
            "Hasil penilaian setiap unit sebagaimana tercantum dalam Lampiran, yang merupakan"
                + " bagian tidak terpisahkan dari keputusan ini.");
    List<String> diktum = new ArrayList<>();
    for (RingkasanHasil.Klaster klaster : hasil.klaster()) {
      List<RingkasanHasil.Baris> finalis = klaster.finalis();
      if (!finalis.isEmpty()) {
        StringBuilder isi =
            new StringBuilder(
                "%d terbaik klaster %s: "
                    .formatted(finalis.size(), klaster.nama().toLowerCase(Locale.ROOT)));
        finalis.forEach(baris ->
            isi.append(
                "%d. %s (%s); "
                    .formatted(
                        baris.peringkat(), baris.nama(), Format.desimal(baris.nilaiAkhir(), 2))));
        diktum.add(isi.toString().strip().replaceAll(";$", "."));
      }
    }
    diktum.add(
        "Berkas hasil dengan sidik SHA-256 %s adalah rujukan resmi keputusan ini; setiap skor dan peringkat dapat dihitung ulang darinya."
            .formatted(hasil.sidik()));
    diktum.add("Keputusan ini mulai berlaku pada tanggal ditetapkan.");
    List<String> nama = List.of("KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH");
    for (int i = 0; i < diktum.size(); i++) {
      surat.butir(nama.get(i), "", diktum.get(i));
    }
    surat.tandaTangan(
        "Ditetapkan di [tempat]", "pada tanggal [tanggal]", "[JABATAN]", "", "[NAMA]");
  }

  private static void lampiran(SuratDocx surat, RingkasanHasil hasil) {
    surat
        .halamanBaru()
        .tengah("LAMPIRAN", true)
        .tengah("HASIL PENILAIAN IMPLEMENTASI BUDAYA KERJA TAHUN " + hasil.tahun(), true);
    for (RingkasanHasil.Klaster klaster : hasil.klaster()) {
      surat
          .judul("%s (%d unit)".formatted(klaster.nama(), klaster.baris().size()))
          .tabel(
              List.of("No", "Unit", "Desk", "Juri", "Akhir"),
              klaster.baris().stream()
                  .map(baris ->
                      List.of(
                          Integer.toString(baris.peringkat()),
                          baris.nama(),
                          Format.desimal(baris.nilaiDesk(), 2),
                          Format.desimal(baris.nilaiJuri(), 2),
                          Format.desimal(baris.nilaiAkhir(), 2)))
                  .toList(),
              700,
              5700,
              1000,
              1000,
              1000);
    }
  }

  private static void pengesahan(SuratDocx surat, RingkasanHasil hasil, String alamat) {
    surat
        .gambar(KodeQr.png(alamat, 6), SISI_QR, "Kode QR menuju " + alamat)
        .paragraf("Keaslian hasil dapat diperiksa di " + alamat + ". Sidik: " + hasil.sidik());
  }
}
