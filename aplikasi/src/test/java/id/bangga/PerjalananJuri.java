package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// The part of {@link SiklusPenuhPerambanTest} that is played around the jury.
final class PerjalananJuri {
  private static final List<Tokoh> JURI =
      List.of(Tokoh.HENDRA_JURI, Tokoh.MAYA_JURI, Tokoh.YUSUF_JURI);

  private PerjalananJuri() {}

  static void finalis(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/juri/2026/finalis");
    layar.kirim("form[action='/juri/2026/finalis/DINAS_BADAN']");
    assertThat(layar.teks()).contains("Finalis sudah ditetapkan");
  }

  static void undi(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/juri/2026/finalis");
    layar.isi("mulai", "2026-10-20T09:30");
    layar.isi("benih", "7");
    layar.kirim("form[action='/juri/2026/undian/DINAS_BADAN']");
    assertThat(layar.teks()).contains("dengan angka awal 7");
  }

  static void panel(Layar layar) {
    for (Tokoh juri : JURI) {
      layar.ke("/juri/2026/panel");
      String form = "form[action='/juri/2026/panel/anggota']";
      if (juri != JURI.getFirst()) {
        layar.buka(form);
      }
      layar.pilih("akun", Long.toString(juri.id()));
      layar.isi(form, "lembaga", "Universitas Contoh");
      layar.centang(form, "eksternal", "ya");
      layar.kirim(form);
    }
    layar.javascript(false);
    for (Tokoh juri : JURI) {
      layar.masuk(juri);
      layar.ke("/juri/2026/panel");
      layar.centang("form[action$='/nyatakan']", "benar", "ya");
      layar.kirim("form[action$='/nyatakan']");
    }
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/juri/2026/panel");
    layar.tekan("form[action$='/rencana'] button[value=coba]");
    layar.tekan("form[action$='/rencana'] button[value=terapkan]");
  }

  static void lembar(Layar layar) {
    for (Tokoh juri : JURI) {
      lembar(layar, juri);
    }
    layar.javascript(true);
  }

  /// Maya gives the first finalist far less than the others do.
  private static void lembar(Layar layar, Tokoh juri) {
    layar.masuk(juri);
    layar.ke("/juri/2026/nilai");
    List<String> finalis = layar.semua("main a[href^='/juri/2026/nilai/']", "href");
    assertThat(finalis).hasSize(3);
    for (String alamat : finalis) {
      layar.ke(alamat);
      boolean rendah = juri == Tokoh.MAYA_JURI && alamat.endsWith("/1");
      int nilai = (rendah ? 60 : 92) - 3 * (alamat.charAt(alamat.length() - 1) - '1');
      for (String bidang : layar.semua("input[name^='skor.']", "name")) {
        layar.isi(bidang, Integer.toString(nilai));
      }
      layar.tekan("button[value=kunci]");
      assertThat(layar.teks()).contains("Lembar Anda terkunci");
    }
  }

  static void pleno(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/juri/2026/pleno");
    assertThat(layar.teks()).contains("Perlu pleno");
    layar.isi(
        "form[action='/juri/2026/pleno/1/bahas']", "pembahasan", "Rentang 32: cara membaca dampak");
    layar.kirim("form[action='/juri/2026/pleno/1/bahas']");
    layar.isi(
        "form[action='/juri/2026/pleno/1/putuskan']", "keputusan", "Skor tetap, alasan tertulis");
    layar.kirim("form[action='/juri/2026/pleno/1/putuskan']");
    assertThat(layar.teks()).contains("Keputusan pleno").doesNotContain("Perlu pleno");
  }
}
