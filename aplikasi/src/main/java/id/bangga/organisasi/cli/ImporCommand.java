package id.bangga.organisasi.cli;

import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitImporService;
import id.bangga.perintah.Keluaran;
import id.bangga.perintah.PerintahBasisData;
import id.bangga.perintah.TabelTeks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bangga organisasi impor`: all of the file or nothing.
@Command(
    name = "impor",
    description = "Masukkan unit kerja dari CSV atau XLSX; berkas bergalat tidak mengubah apa pun.")
final class ImporCommand implements Callable<Integer> {
  private static final int BARIS_DI_LAYAR = 200;
  private static final Pelaku PELAKU = Pelaku.sistem(Jalur.CLI);

  @Mixin private Keluaran keluaran;
  @Mixin private PerintahBasisData basisData;

  @Parameters(paramLabel = "BERKAS", description = "CSV atau XLSX (lembar pertama).")
  private Path berkas;

  @Option(names = "--coba", description = "Hanya tunjukkan perbedaannya, jangan ubah apa pun.")
  private boolean coba;

  @Option(
      names = "--sejak",
      paramLabel = "TANGGAL",
      description = "Tanggal berlaku bagi baris tanpa kolom sejak (bawaan: hari ini).")
  private @Nullable LocalDate sejak;

  @Option(
      names = "--dasar",
      paramLabel = "KALIMAT",
      description = "Peraturan atau alasan untuk jurnal (bawaan: nama berkas).")
  private @Nullable String dasar;

  @Override
  public Integer call() {
    var tabel = PembacaTabel.baca(berkas);
    if (!tabel.terbaca()) {
      return keluaran.tolak(tabel.galat());
    }
    HasilImpor hasil =
        basisData.kerjakan(layanan -> {
          LocalDate mulai =
              sejak == null ? layanan.ambil(OrganisasiService.class).hariIni() : sejak;
          var berlaku = new Berlaku(mulai, dasar == null ? "Impor berkas " + nama() : dasar);
          var impor = layanan.ambil(UnitImporService.class);
          return coba ? impor.coba(PELAKU, tabel, berlaku) : impor.terapkan(PELAKU, tabel, berlaku);
        });
    hasil.catatan().forEach(keluaran::catat);
    return hasil.diterima()
        ? keluaran.cetak(hasil.keJson(), () -> teks(hasil))
        : keluaran.tolak(hasil.galat());
  }

  private Path nama() {
    Path nama = berkas.getFileName();
    return nama == null ? berkas : nama;
  }

  private static String teks(HasilImpor hasil) {
    String kata = hasil.diterapkan() ? "Selesai" : "Percobaan, tidak ada yang diubah";
    String ringkasan =
        "%s: %d unit baru, %d berubah, %d tetap."
            .formatted(kata, hasil.tambah(), hasil.ubah(), hasil.tetap());
    if (hasil.perbedaan().isEmpty()) {
      return ringkasan;
    }
    var tabel = TabelTeks.judul("Baris", "Unit", "Kolom", "Semula", "Menjadi");
    hasil.perbedaan().stream()
        .limit(BARIS_DI_LAYAR)
        .forEach(p ->
            tabel.baris(
                p.baris(),
                p.objek(),
                p.lama() == null ? "(unit baru)" : p.kolom(),
                p.lama(),
                p.baru()));
    int sisa = hasil.perbedaan().size() - BARIS_DI_LAYAR;
    String ekor = sisa > 0 ? "… dan %d perbedaan lain; pakai --json.\n".formatted(sisa) : "";
    return tabel + ekor + "\n" + ringkasan;
  }
}
