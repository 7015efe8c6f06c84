package id.bangga.akun.cli;

import id.bangga.akun.AdminService;
import id.bangga.akun.DataAkun;
import id.bangga.akun.HasilBuat;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.perintah.Keluaran;
import id.bangga.perintah.PerintahBasisData;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./bangga admin buat`: an account with the role Admin.
@Command(
    name = "buat",
    description = {
      "Buat akun dengan peran Admin.",
      "Tanpa --sandi-masukan dicetak sandi sekali pakai yang harus diganti saat pertama masuk."
    })
final class AdminBuatCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;
  @Mixin private PerintahBasisData basisData;
  @Mixin private SandiMasukan masukan;

  @Option(
      names = "--nama-pengguna",
      required = true,
      paramLabel = "NAMA",
      description = "Nama untuk masuk, misalnya rina.")
  private String namaPengguna;

  @Option(names = "--nama", required = true, paramLabel = "ORANG", description = "Nama orangnya.")
  private String nama;

  @Override
  public Integer call() {
    var data = new DataAkun(namaPengguna, nama, null, null, null, null);
    var sandi = masukan.sandi();
    HasilBuat hasil =
        basisData.kerjakan(layanan ->
            layanan.ambil(AdminService.class).buat(Pelaku.sistem(Jalur.CLI), data, sandi));
    return CetakSandi.cetak(keluaran, hasil, data.namaPengguna(), masukan.dibaca());
  }
}
