package id.bangga.akun.web;

import id.bangga.akun.JenisHubungan;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.Arrays;
import java.util.List;

/// Declared relations, one's own or of somebody else.
public record HalamanHubungan(
    long akunId,
    String nama,
    boolean sendiri,
    List<HalamanAkun.Relasi> daftar,
    Formulir formulir,
    List<Pilihan> unit) {
  public static final List<Pilihan> JENIS =
      Arrays.stream(JenisHubungan.values())
          .map(jenis -> Pilihan.dari(jenis.name(), jenis.sebutan()))
          .toList();

  public String aksi() {
    return sendiri ? "/akun/hubungan" : "/akun/" + akunId + "/hubungan";
  }
}
