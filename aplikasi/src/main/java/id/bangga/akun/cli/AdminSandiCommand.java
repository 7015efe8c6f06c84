package id.bangga.akun.cli;

import id.bangga.akun.AdminService;
import id.bangga.akun.HasilBuat;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.perintah.Keluaran;
import id.bangga.perintah.PerintahBasisData;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `./bangga admin sandi`: a new password for any account.
@Command(
    name = "sandi",
    description = {
      "Atur ulang sandi sebuah akun; semua sesi dan kuncinya berakhir.",
      "Tanpa --sandi-masukan dicetak sandi sekali pakai."
    })
final class AdminSandiCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;
  @Mixin private PerintahBasisData basisData;
  @Mixin private SandiMasukan masukan;

  @Parameters(paramLabel = "NAMA_PENGGUNA", description = "Nama pengguna akun itu.")
  private String namaPengguna;

  @Override
  public Integer call() {
    var sandi = masukan.sandi();
    HasilBuat hasil =
        basisData.kerjakan(layanan ->
            layanan
                .ambil(AdminService.class)
                .aturUlang(Pelaku.sistem(Jalur.CLI), namaPengguna, sandi));
    return CetakSandi.cetak(keluaran, hasil, namaPengguna, masukan.dibaca());
  }
}
