package id.bangga.akun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All accounts as they are, and the superiors they will have once a file is carried out.
final class PotretAkun {
  private final Map<String, Akun> menurutNama = new HashMap<>();
  private final Map<Long, String> namaPengguna = new HashMap<>();
  private final Map<String, String> pemakaiNip = new HashMap<>();
  private final Map<String, String> atasan = new HashMap<>();
  private final Map<Long, List<PenugasanTercatat>> peran = new HashMap<>();
  private final LocalDate hari;

  PotretAkun(List<Akun> akun, List<PenugasanTercatat> penugasan, LocalDate hari) {
    this.hari = hari;
    for (Akun satu : akun) {
      menurutNama.put(satu.namaPengguna(), satu);
      namaPengguna.put(satu.id(), satu.namaPengguna());
      String nip = satu.nip();
      if (nip != null) {
        pemakaiNip.put(nip, satu.namaPengguna());
      }
    }
    akun.forEach(satu -> atasan.put(satu.namaPengguna(), atasanKini(satu)));
    penugasan.forEach(
        tugas -> peran.computeIfAbsent(tugas.akunId(), _ -> new ArrayList<>()).add(tugas));
  }

  Optional<Akun> find(String nama) {
    return Optional.ofNullable(menurutNama.get(nama));
  }

  /// User name of the account with this NIP.
  Optional<String> pemakaiNip(String nip) {
    return Optional.ofNullable(pemakaiNip.get(nip));
  }

  /// User name of the superior as it is; blank for none.
  String atasanKini(Akun satu) {
    Long id = satu.atasanId();
    return id == null ? "" : namaPengguna.getOrDefault(id, "");
  }

  /// A row of the file names a superior; a blank one leaves a known account as it is.
  void akanDiatasi(String nama, String namaAtasan) {
    if (!namaAtasan.isEmpty()) {
      atasan.put(nama, namaAtasan);
    } else {
      atasan.putIfAbsent(nama, "");
    }
  }

  /// User name of the superior once the file is carried out; blank for none.
  String atasanNanti(String nama) {
    return atasan.getOrDefault(nama, "");
  }

  /// Is there such an account, now or in the file?
  boolean adaNanti(String nama) {
    return atasan.containsKey(nama);
  }

  /// A role that runs already, or will, is left as it is.
  boolean belumAda(PenugasanBaru baru, @Nullable Akun lama) {
    return lama == null
        || peran.getOrDefault(lama.id(), List.of()).stream()
            .noneMatch(tugas ->
                tugas.berjalan(hari)
                    && tugas.peran() == baru.peran()
                    && Objects.equals(tugas.unitId(), baru.unitId())
                    && Objects.equals(tugas.tahun(), baru.tahun()));
  }
}
