package id.bangga.akun;

import static id.bangga.bersama.Peran.ADMIN;
import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.BKPSDM;
import static id.bangga.bersama.Peran.PENGELOLA;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What may be done to accounts, and by whom. What one does to one's own account (password,
/// sessions, keys, declarations) needs no right but being signed in.
public enum TindakanAkun implements Tindakan {
  LIHAT_AKUN("melihat daftar akun", ADMIN, PENGELOLA, AUDITOR),
  KELOLA_AKUN("membuat, mengubah, dan menonaktifkan akun", ADMIN),
  ATUR_ULANG_SANDI("mengatur ulang sandi akun lain", ADMIN),
  ATUR_PERAN_SIKLUS("memberi dan mengakhiri peran siklus", PENGELOLA, ADMIN),
  ATUR_PERAN_LAIN("memberi dan mengakhiri peran di luar siklus", ADMIN),
  BERTINDAK_SEBAGAI("bertindak sebagai akun lain", ADMIN),
  LIHAT_HUBUNGAN("melihat hubungan yang dinyatakan orang lain", PENGELOLA, AUDITOR),
  CATAT_HUBUNGAN("mencatat hubungan orang lain", PENGELOLA),
  LIHAT_DATA_ASN("melihat data ASN yang perlu diperiksa", BKPSDM, ADMIN, AUDITOR),
  PERBAIKI_DATA_ASN("memperbaiki nama, NIP, unit, dan atasan ASN", BKPSDM, ADMIN),
  KUNCI_API_SENDIRI("membuat kunci API untuk akun sendiri", Peran.values());

  private final String sebutan;
  private final List<Hak> hak;

  TindakanAkun(String sebutan, Peran... peran) {
    this.sebutan = sebutan;
    this.hak = Arrays.stream(peran).map(Hak::semua).toList();
  }

  /// The act that giving or ending this role is.
  public static TindakanAkun mengatur(Peran peran) {
    return Stream.of(Peran.OPERATOR_PD, Peran.PIMPINAN_PD, Peran.EVALUATOR, Peran.JURI)
            .anyMatch(siklus -> siklus == peran)
        ? ATUR_PERAN_SIKLUS
        : ATUR_PERAN_LAIN;
  }

  @Override
  public String sebutan() {
    return sebutan;
  }

  @Override
  public List<Hak> hak() {
    return hak;
  }
}
