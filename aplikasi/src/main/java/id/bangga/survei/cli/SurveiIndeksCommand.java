package id.bangga.survei.cli;

import id.bangga.perintah.Keluaran;
import id.bangga.survei.HasilSurvei;
import id.bangga.survei.IndeksBudaya;
import id.bangga.survei.NilaiTerbit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./bangga survei indeks`: the index from seven published values.
@Command(name = "indeks", description = "Hitung indeks dari tujuh indeks nilai yang sudah terbit.")
public final class SurveiIndeksCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;

  @Option(
      names = "--nilai",
      required = true,
      paramLabel = "BP=x,AK=x,KP=x,HM=x,LY=x,AD=x,KB=x",
      description = {
        "Indeks ketujuh nilai, 0 sampai 100, misalnya BP=57.9,AK=74.1,….",
        "Dengan koma pecahan pisahkan dengan titik koma: BP=57,9;AK=74,1;…."
      })
  private String nilai;

  @Override
  public Integer call() {
    var terbaca = NilaiTerbit.dari(nilai);
    if (!terbaca.galat().isEmpty()) {
      return keluaran.tolak(terbaca.galat());
    }
    HasilSurvei hasil = IndeksBudaya.dariNilai(terbaca.nilai());
    return keluaran.cetak(SurveiJson.indeks(hasil), () -> SurveiTeks.indeks(hasil));
  }
}
