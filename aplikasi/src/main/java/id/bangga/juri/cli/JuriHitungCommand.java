package id.bangga.juri.cli;

import id.bangga.berkas.PembacaTabel;
import id.bangga.juri.BerkasSkor;
import id.bangga.juri.HasilModel;
import id.bangga.juri.ModelJuri;
import id.bangga.perintah.Keluaran;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `./bangga juri hitung`: the honest ranking from scores.
@Command(
    name = "hitung",
    description = {
      "Nilai unit yang disesuaikan dengan kerasnya juri, peringkat dengan ketidakpastiannya,",
      "dan kesepakatan juri, dari berkas dengan kolom unit, juri, skor (dan kriteria)."
    })
public final class JuriHitungCommand implements Callable<Integer> {
  @Spec private picocli.CommandLine.Model.CommandSpec spesifikasi;

  @Mixin private Keluaran keluaran;

  @Parameters(paramLabel = "BERKAS", description = "Berkas CSV atau XLSX, satu baris per skor.")
  private Path berkas;

  @Option(
      names = "--finalis",
      paramLabel = "K",
      defaultValue = "5",
      description = "Banyaknya finalis (bawaan: ${DEFAULT-VALUE}).")
  private int finalis;

  @Option(
      names = "--benih",
      paramLabel = "BENIH",
      defaultValue = "1",
      description =
          "Benih penarikan acak; benih sama memberi hasil sama (bawaan: ${DEFAULT-VALUE}).")
  private long benih;

  @Option(
      names = "--bobot",
      paramLabel = "KRITERIA=ANGKA,…",
      converter = BacaBobot.class,
      description =
          "Bobot tiap kriteria bila berkas berkolom kriteria; skor digabung lebih dahulu.")
  private @Nullable BobotKriteria bobot;

  /// Weights by criterion, all positive.
  record BobotKriteria(Map<String, BigDecimal> isi) {}

  /// `DAMPAK=30,PERUBAHAN=25,…`
  static final class BacaBobot implements ITypeConverter<BobotKriteria> {
    @Override
    public BobotKriteria convert(String tulisan) {
      var isi = new LinkedHashMap<String, BigDecimal>();
      for (String bagian : tulisan.split(tulisan.indexOf(';') >= 0 ? ";" : ",")) {
        String[] pasangan = bagian.split("=", -1);
        String angka = pasangan.length == 2 ? pasangan[1].strip().replace(',', '.') : "";
        if (!angka.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") || pasangan[0].isBlank()) {
          throw new TypeConversionException("Tulis seperti DAMPAK=30,PERUBAHAN=25.");
        }
        if (new BigDecimal(angka).signum() == 0) {
          throw new TypeConversionException("Bobot harus lebih besar dari nol.");
        }
        if (isi.put(pasangan[0].strip(), new BigDecimal(angka)) != null) {
          throw new TypeConversionException("Kriteria %s ditulis dua kali.".formatted(pasangan[0]));
        }
      }
      return new BobotKriteria(isi);
    }
  }

  @Override
  public Integer call() {
    if (finalis < 1) {
      throw new ParameterException(spesifikasi.commandLine(), "--finalis paling sedikit 1.");
    }
    Map<String, BigDecimal> isiBobot = bobot == null ? Map.of() : bobot.isi();
    var isi = BerkasSkor.dari(PembacaTabel.baca(berkas), isiBobot);
    if (!isi.galat().isEmpty()) {
      return keluaran.tolak(isi.galat());
    }
    keluaran.catatKolomDiabaikan(isi.kolomDiabaikan());
    HasilModel hasil = ModelJuri.hitung(isi.skor(), finalis, benih);
    hasil.catatan().forEach(keluaran::catat);
    return keluaran.cetak(JuriJson.hasil(hasil), () -> JuriTeks.hasil(hasil));
  }
}
