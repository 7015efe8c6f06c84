package id.bangga.skm.cli;

import id.bangga.berkas.Galat;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import id.bangga.perintah.Keluaran;
import id.bangga.skm.BerkasJawaban;
import id.bangga.skm.BerkasJumlah;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.Ikm;
import id.bangga.skm.KodeSkm;
import id.bangga.skm.MetodeBobot;
import id.bangga.skm.UrutanUnsur;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `./bangga skm hitung`: the index from answers, or from totals.
@Command(
    name = "hitung",
    description = {
      "Hitung IKM dari jawaban responden (kolom U1..U9, atau kode unsur),",
      "atau dengan --total dari jumlah nilai per unsur (kolom unsur, jumlah, n)."
    })
public final class SkmHitungCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;

  @Parameters(paramLabel = "BERKAS", description = "Berkas CSV atau XLSX.")
  private Path berkas;

  @Option(
      names = "--bobot",
      paramLabel = "tepat|0.111|0.11",
      defaultValue = "tepat",
      converter = BacaBobot.class,
      description = "Bobot tiap unsur; 0.111 dan 0.11 hanya untuk meniru laporan lama.")
  private MetodeBobot bobot;

  @Option(
      names = "--urutan",
      paramLabel = "kuesioner|aturan",
      defaultValue = "kuesioner",
      description =
          "Arti U8 dan U9: kuesioner (U8 sarpras, U9 pengaduan) atau aturan (sebaliknya).")
  private UrutanUnsur urutan;

  @Option(
      names = "--populasi",
      paramLabel = "N",
      description = "Jumlah penerima layanan: untuk sampel minimum dan selang.")
  private @Nullable Long populasi;

  @Option(names = "--per", paramLabel = "KOLOM", description = "Hitung juga per isi kolom ini.")
  private @Nullable String per;

  @Option(names = "--total", description = "Berkas berisi jumlah per unsur, bukan jawaban.")
  private boolean total;

  /// `0,11` is understood as `0.11`.
  static final class BacaBobot implements ITypeConverter<MetodeBobot> {
    @Override
    public MetodeBobot convert(String kata) {
      return MetodeBobot.dari(kata)
          .orElseThrow(() -> new TypeConversionException("Pilih tepat, 0.111, atau 0.11."));
    }
  }

  @Override
  public Integer call() {
    Tabel tabel = PembacaTabel.baca(berkas);
    return total ? dariJumlah(tabel) : dariJawaban(tabel);
  }

  private int dariJumlah(Tabel tabel) {
    var isi = BerkasJumlah.dari(tabel, urutan);
    long terbanyak = isi.jumlah().stream().mapToLong(j -> j.n()).max().orElse(0);
    List<Galat> galat = denganPopulasi(isi.galat(), terbanyak);
    if (!galat.isEmpty()) {
      return keluaran.tolak(galat);
    }
    keluaran.catatKolomDiabaikan(isi.kolomDiabaikan());
    HasilSkm hasil = Ikm.dariJumlah(isi.jumlah(), bobot, populasi);
    return cetak(hasil, Map.of());
  }

  private int dariJawaban(Tabel tabel) {
    var isi = BerkasJawaban.dari(tabel, urutan, per);
    List<Galat> galat = denganPopulasi(isi.galat(), isi.rekap().responden());
    if (!galat.isEmpty()) {
      return keluaran.tolak(galat);
    }
    keluaran.catatKolomDiabaikan(isi.kolomDiabaikan());
    var kelompok = new LinkedHashMap<String, HasilSkm>();
    isi.kelompok()
        .forEach((nama, r) -> kelompok.put(nama, Ikm.dariJawaban(isi.unsur(), r, bobot, null)));
    return cetak(Ikm.dariJawaban(isi.unsur(), isi.rekap(), bobot, populasi), kelompok);
  }

  private List<Galat> denganPopulasi(List<Galat> galat, long responden) {
    if (populasi == null || !galat.isEmpty() || (populasi >= responden && populasi > 0)) {
      return galat;
    }
    var semua = new ArrayList<>(galat);
    semua.add(
        Galat.berkas(
            KodeSkm.SKM_006.name(),
            "Populasi %d lebih kecil daripada %d responden. Periksa --populasi."
                .formatted(populasi, responden)));
    return semua;
  }

  private int cetak(HasilSkm hasil, Map<String, HasilSkm> kelompok) {
    hasil.catatan().forEach(keluaran::catat);
    return keluaran.cetak(
        SkmJson.hasil(hasil, per == null ? null : kelompok), () -> SkmTeks.hasil(hasil, kelompok));
  }
}
