package id.bangga.survei.cli;

import id.bangga.berkas.PembacaTabel;
import id.bangga.perintah.Keluaran;
import id.bangga.survei.BerkasSurvei;
import id.bangga.survei.HasilSurvei;
import id.bangga.survei.IndeksBudaya;
import id.bangga.survei.Penyamaran;
import id.bangga.survei.Reliabilitas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bangga survei hitung`: the index from answers.
@Command(
    name = "hitung",
    description = {
      "Hitung indeks budaya kerja dari jawaban 1 sampai 5 atas 21 perilaku",
      "(kolom BP1 BP2 BP3 AK1 … KB3). Sel kosong berarti tidak dijawab."
    })
public final class SurveiHitungCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;

  @Parameters(paramLabel = "BERKAS", description = "Berkas CSV atau XLSX.")
  private Path berkas;

  @Option(
      names = "--per",
      paramLabel = "KOLOM",
      description = "Hitung juga per isi kolom ini, misalnya unit.")
  private @Nullable String per;

  @Option(
      names = "--minimum",
      paramLabel = "K",
      defaultValue = "10",
      description = {
        "Kelompok dengan responden kurang dari ini tidak ditampilkan (bawaan: ${DEFAULT-VALUE}),",
        "dan kelompok lain ikut disembunyikan agar tidak dapat diturunkan."
      })
  private long minimum;

  @Override
  public Integer call() {
    var isi = BerkasSurvei.dari(PembacaTabel.baca(berkas), per);
    if (!isi.galat().isEmpty()) {
      return keluaran.tolak(isi.galat());
    }
    keluaran.catatKolomDiabaikan(isi.kolomDiabaikan());
    HasilSurvei hasil = IndeksBudaya.dari(isi.rekap());
    var reliabilitas = Reliabilitas.dari(isi.matriks());
    var kelompok = kelompok(isi);
    List<String> catatan = catatan(isi, hasil, reliabilitas, kelompok.size());
    catatan.forEach(keluaran::catat);
    var objek = SurveiJson.hasil(hasil, reliabilitas);
    if (per != null) {
      objek.put("kelompok", SurveiJson.kelompok(kelompok));
    }
    objek.put("catatan", catatan);
    return keluaran.cetak(objek, () -> SurveiTeks.hasil(hasil, reliabilitas, kelompok));
  }

  private Map<String, HasilSurvei> kelompok(BerkasSurvei isi) {
    var tampil = Penyamaran.tampil(isi.kelompok(), minimum);
    var hasil = new LinkedHashMap<String, HasilSurvei>();
    isi.kelompok()
        .forEach((nama, rekap) -> {
          if (tampil.contains(nama)) {
            hasil.put(nama, IndeksBudaya.dari(rekap));
          }
        });
    return hasil;
  }

  private List<String> catatan(
      BerkasSurvei isi, HasilSurvei hasil, Reliabilitas reliabilitas, int tampil) {
    var catatan = new ArrayList<String>();
    if (hasil.indeks() == null) {
      catatan.add("Indeks tidak terdefinisi: ada perilaku yang tidak dijawab siapa pun.");
    }
    var kategori = hasil.kategori();
    if (kategori != null && !kategori.terverifikasi()) {
      catatan.add("Sebutan kategori D belum terverifikasi.");
    }
    if (reliabilitas.catatan() != null) {
      catatan.add(reliabilitas.catatan());
    }
    int tersembunyi = isi.kelompok().size() - tampil;
    if (tersembunyi > 0) {
      catatan.add(
          "%d kelompok tidak ditampilkan agar kelompok di bawah %d responden tidak terbaca."
              .formatted(tersembunyi, minimum));
    }
    return catatan;
  }
}
