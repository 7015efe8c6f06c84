package id.bangga.organisasi.cli;

import id.bangga.berkas.Galat;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.SaringUnit;
import id.bangga.organisasi.UnitEksporService;
import id.bangga.perintah.Keluaran;
import id.bangga.perintah.PerintahBasisData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bangga organisasi ekspor`: a file that `impor` reads back without a difference.
@Command(
    name = "ekspor",
    description = {
      "Tulis semua unit kerja beserta riwayatnya ke berkas .xlsx atau .csv.",
      "Berkas itu dapat diimpor kembali tanpa perbedaan."
    })
final class EksporCommand implements Callable<Integer> {
  private static final String KODE = "CLI_002";
  private static final Pelaku PELAKU = Pelaku.sistem(Jalur.CLI);

  @Mixin private Keluaran keluaran;
  @Mixin private PerintahBasisData basisData;

  @Parameters(paramLabel = "BERKAS", description = "Berkas tujuan, berakhiran .xlsx atau .csv.")
  private Path berkas;

  @Option(
      names = "--pada",
      paramLabel = "TANGGAL",
      description = "Hanya unit yang ada pada tanggal itu, satu baris per unit, tanpa riwayat.")
  private @Nullable LocalDate pada;

  private record Isi(byte[] berkas, int jumlah) {}

  @Override
  public Integer call() {
    String nama = berkas.toString().toLowerCase(Locale.ROOT);
    if (!nama.endsWith(".csv") && !nama.endsWith(".xlsx")) {
      return tolak("Nama berkas tujuan harus berakhiran .xlsx atau .csv.");
    }
    Isi isi = basisData.kerjakan(layanan -> isi(layanan, nama.endsWith(".csv")));
    try {
      Files.write(berkas, isi.berkas());
    } catch (IOException e) {
      return tolak("Berkas %s tidak dapat ditulis: periksa folder dan izinnya.".formatted(berkas));
    }
    return keluaran.cetak(
        Map.of("berkas", berkas.toString(), "unit", isi.jumlah()),
        () -> "%d unit ditulis ke %s.".formatted(isi.jumlah(), berkas));
  }

  private Isi isi(PerintahBasisData.Layanan layanan, boolean csv) {
    var organisasi = layanan.ambil(OrganisasiService.class);
    var ekspor = layanan.ambil(UnitEksporService.class);
    boolean semuaMasa = pada == null;
    SaringUnit saring =
        pada == null ? SaringUnit.selamanya(organisasi.hariIni()) : SaringUnit.semua(pada);
    byte[] isi =
        csv ? ekspor.csv(PELAKU, saring, semuaMasa) : ekspor.xlsx(PELAKU, saring, semuaMasa);
    return new Isi(isi, organisasi.cari(saring).baris().size());
  }

  private int tolak(String pesan) {
    return keluaran.tolak(List.of(Galat.berkas(KODE, pesan)));
  }
}
