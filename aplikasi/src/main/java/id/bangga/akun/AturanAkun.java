package id.bangga.akun;

import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan.Alasan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about accounts and their roles, as pure functions.
final class AturanAkun {
  private static final Pattern NAMA_PENGGUNA = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
  private static final Pattern SUREL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}");
  private static final Pattern NIP = Pattern.compile("[0-9]{18}");
  private static final int NAMA_TERPANJANG = 150;

  private AturanAkun() {}

  /// User names know no capitals.
  static String rapikanNama(String namaPengguna) {
    return namaPengguna.strip().toLowerCase(Locale.ROOT).replace("\0", "");
  }

  /// What is wrong with the data themselves, without looking at other accounts.
  static List<Alasan> periksa(DataAkun data) {
    List<Alasan> alasan = new ArrayList<>();
    if (!NAMA_PENGGUNA.matcher(data.namaPengguna()).matches()) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_010));
    }
    if (data.nama().isEmpty() || data.nama().length() > NAMA_TERPANJANG) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_012));
    }
    String surel = data.surel();
    if (surel != null && (surel.length() > 254 || !SUREL.matcher(surel).matches())) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_013));
    }
    String nip = data.nip();
    if (nip != null && !NIP.matcher(nip).matches()) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_014));
    }
    return alasan;
  }

  /// What is wrong with a role assignment itself.
  static List<Alasan> periksa(PenugasanBaru baru) {
    List<Alasan> alasan = new ArrayList<>();
    if (baru.unitId() == null && perluUnit(baru.peran())) {
      alasan.add(
          new Alasan(
              KodeAturanAkun.AK_020,
              "Peran %s harus disertai unit.".formatted(baru.peran().sebutan())));
    }
    if (baru.sampai() != null && baru.sampai().isBefore(baru.sejak())) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_021));
    }
    return alasan;
  }

  /// Roles that without a unit would reach every unit.
  static boolean perluUnit(Peran peran) {
    return Stream.of(Peran.OPERATOR_PD, Peran.PIMPINAN_PD, Peran.ASN)
        .anyMatch(satu -> satu == peran);
  }
}
