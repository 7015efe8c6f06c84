package id.bangga.contoh;

import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.PenulisCsv;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.JenisLayanan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.UnitImporService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The units of the sample city: names, kinds and codes of regions from the tables in the
/// resources, which name their sources; heads, numbers of ASN and the day of validity are made up.
/// They enter through the import like any file, in one transaction.
@Component
public class UnitContoh {
  /// From this day on the units of the sample city exist (made up, before any sample cycle).
  public static final LocalDate SEJAK = LocalDate.of(2017, 1, 1);

  private static final long BENIH = 3671;
  private static final String REKAAN =
      "Kota contoh: kepala unit, jumlah ASN, jenis layanan, dan tanggal berlaku rekaan.";
  private static final Set<String> INTERNAL =
      Set.of("Setda", "Setwan", "Inspektorat", "Bappeda", "BKPSDM", "BPKD/BKAD");

  /// Remarks in the table that leave the full name open.
  private static final Pattern NAMA_BELUM_PASTI =
      Pattern.compile("cek|pengetahuan domain|disebut|singkatan terverifikasi");

  private final UnitImporService impor;

  UnitContoh(UnitImporService impor) {
    this.impor = impor;
  }

  /// Loads every unit and says how many; fails on an installation that has units of these codes
  /// with other data.
  public int muat(Pelaku pelaku) {
    var tabel = PembacaTabel.baca(csv().getBytes(StandardCharsets.UTF_8));
    HasilImpor hasil = impor.terapkan(pelaku, tabel, new Berlaku(SEJAK, REKAAN));
    if (!hasil.diterapkan()) {
      throw new IllegalStateException("Unit contoh ditolak: " + hasil.galat());
    }
    return hasil.tambah();
  }

  private static String csv() {
    var teks = new StringBuilder();
    var penulis = new Penulis(PenulisCsv.koma(teks));
    TabelContoh.baca("perangkat_daerah.csv").stream()
        .filter(baris -> !baris.teks("jenis").equals("kecamatan"))
        .forEach(penulis::perangkatDaerah);
    TabelContoh.baca("wilayah.csv").stream()
        .filter(baris -> !baris.teks("jenis").equals("kota"))
        .forEach(penulis::wilayah);
    return teks.toString();
  }

  private static final class Penulis {
    private final PenulisCsv csv;
    private final NamaRekaan nama = new NamaRekaan(BENIH);
    private final SplittableRandom acak = new SplittableRandom(BENIH);

    Penulis(PenulisCsv csv) {
      this.csv = csv;
      csv.baris(
          List.of(
              "kode",
              "nama",
              "singkatan",
              "jenis",
              "jenis_layanan",
              "induk",
              "kepala",
              "jumlah_asn",
              "terverifikasi",
              "sumber"));
    }

    void perangkatDaerah(TabelContoh.Isi baris) {
      var jenis = JenisUnit.valueOf(baris.teks("jenis").toUpperCase(Locale.ROOT));
      String singkatan = baris.teks("singkatan");
      String catatan = baris.teks("catatan");
      boolean pasti =
          baris.teks("status_verifikasi").equals("ada di sumber")
              && !NAMA_BELUM_PASTI.matcher(catatan).find();
      csv.baris(
          kode(Integer.parseInt(baris.teks("no"))),
          baris.teks("nama"),
          singkatan,
          jenis.sebutan(),
          INTERNAL.contains(singkatan) ? JenisLayanan.INTERNAL : JenisLayanan.PUBLIK,
          jenis == JenisUnit.RSUD ? kode(5) : null,
          nama.berikut(),
          asn(jenis, singkatan),
          pasti ? "ya" : "tidak",
          sumber(baris.teks("sumber"), catatan));
    }

    void wilayah(TabelContoh.Isi baris) {
      boolean kelurahan = baris.teks("jenis").equals("kelurahan");
      JenisUnit jenis = kelurahan ? JenisUnit.KELURAHAN : JenisUnit.KECAMATAN;
      csv.baris(
          baris.teks("kode_kemendagri"),
          jenis.sebutan() + " " + baris.teks("nama"),
          "",
          jenis.sebutan(),
          JenisLayanan.PUBLIK,
          kelurahan ? baris.teks("kode_induk") : null,
          nama.berikut(),
          asn(jenis, ""),
          "ya",
          sumber(baris.teks("sumber"), ""));
    }

    private static String kode(int nomor) {
      return "PD.%02d".formatted(nomor);
    }

    private static String sumber(String sumber, String catatan) {
      String awal = sumber.isEmpty() ? "Belum ada sumber terbuka" : sumber;
      return catatan.isEmpty() ? awal : awal + " · " + catatan;
    }

    /// Made up; about as many in all as one source names for the whole city (8.350 in 2019).
    private int asn(JenisUnit jenis, String singkatan) {
      return switch (singkatan) {
        case "Dindik" -> 3_250;
        case "Dinkes" -> 980;
        case "RSUD" -> 540;
        case "Setda" -> 240;
        default ->
            switch (jenis) {
              case KELURAHAN -> acak.nextInt(7, 13);
              case KECAMATAN -> acak.nextInt(24, 38);
              case SATUAN -> acak.nextInt(140, 180);
              default -> acak.nextInt(48, 110);
            };
      };
    }
  }
}
