package id.bangga.akun.web;

import id.bangga.akun.AturanMasuk;
import id.bangga.akun.HasilMasuk;
import id.bangga.akun.MasukService;
import id.bangga.akun.SesiService;
import id.bangga.web.Asal;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.TujuanLokal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The doors: sign in, sign out.
@Controller
class MasukController {
  private final MasukService masuk;
  private final SesiService sesi;
  private final AturanMasuk aturan;

  MasukController(MasukService masuk, SesiService sesi, AturanMasuk aturan) {
    this.masuk = masuk;
    this.sesi = sesi;
    this.aturan = aturan;
  }

  @GetMapping("/masuk")
  @PermitAll
  Object formulir(@RequestParam @Nullable String lanjut, @RequestParam @Nullable String berakhir) {
    if (Sesi.pelaku().isPresent()) {
      return "redirect:" + tujuan(lanjut);
    }
    String pesan =
        berakhir == null ? "" : "Sesi Anda sudah berakhir. Masuk lagi untuk melanjutkan.";
    return Tampilan.dari(
        "akun/masuk", new HalamanMasuk(Formulir.kosong(), tujuan(lanjut), "", pesan));
  }

  @PostMapping("/masuk")
  @PermitAll
  Object masuk(
      @RequestParam(defaultValue = "") String namaPengguna,
      @RequestParam(defaultValue = "") String sandi,
      @RequestParam @Nullable String lanjut,
      HttpServletRequest request,
      HttpServletResponse response) {
    HasilMasuk hasil = masuk.masuk(namaPengguna, sandi, Asal.dari(request));
    if (hasil instanceof HasilMasuk.Diterima diterima) {
      Masuk.saatIni().map(Masuk::sesi).ifPresent(sesi::keluar);
      KueSesi.kirim(request, response, diterima.token(), aturan.paling());
      return "redirect:" + (diterima.wajibGanti() ? "/sandi" : tujuan(lanjut));
    }
    int status = hasil instanceof HasilMasuk.Salah ? 422 : 429;
    var formulir = Formulir.kosong().isi("namaPengguna", namaPengguna);
    var halaman = new HalamanMasuk(formulir, tujuan(lanjut), kesalahan(hasil), "");
    return Tampilan.keliru("akun/masuk", halaman).berstatus(status);
  }

  @PostMapping("/keluar")
  @RolesAllowed(Izin.SIAPA_PUN)
  String keluar(HttpServletRequest request, HttpServletResponse response) {
    Masuk.saatIni().map(Masuk::sesi).ifPresent(sesi::keluar);
    KueSesi.hapus(request, response);
    Kabar.kirim(response, "Anda sudah keluar.");
    return "redirect:/masuk";
  }

  private static String kesalahan(HasilMasuk hasil) {
    return switch (hasil) {
      case HasilMasuk.Diterima _ -> "";
      case HasilMasuk.Salah _ ->
          "Nama pengguna atau sandi tidak cocok. Periksa huruf besar dan kecil pada sandi.";
      case HasilMasuk.Tertunda tertunda ->
          "Terlalu banyak percobaan. Coba lagi dalam %s.".formatted(lama(tertunda.tunggu()));
      case HasilMasuk.Penuh _ ->
          "Sedang banyak yang masuk pada saat yang sama. Coba lagi dalam beberapa detik.";
    };
  }

  private static String lama(Duration tunggu) {
    long detik = Math.max(1, tunggu.toSeconds() + (tunggu.toNanosPart() > 0 ? 1 : 0));
    return detik < 60 ? detik + " detik" : (detik + 59) / 60 + " menit";
  }

  private static String tujuan(@Nullable String lanjut) {
    return TujuanLokal.aman(lanjut).orElse("/pekerjaan");
  }
}
