package id.bangga.akun;

import id.bangga.bersama.Putusan.Alasan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What speaks against the data of an account: the data themselves, and the other accounts.
@Component
class PemeriksaAkun {
  private final AkunRepository repository;

  PemeriksaAkun(AkunRepository repository) {
    this.repository = repository;
  }

  /// @param id of the account itself, 0 for a new one
  List<Alasan> keberatan(DataAkun data, long id) {
    List<Alasan> alasan = new ArrayList<>(AturanAkun.periksa(data));
    if (repository.pemakaiNama(data.namaPengguna()).filter(lain -> lain != id).isPresent()) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_011));
    }
    if (repository.pemakaiNip(data.nip()).filter(lain -> lain != id).isPresent()) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_015));
    }
    Long atasan = data.atasanId();
    if (atasan != null && !atasanSah(atasan, id)) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_016));
    }
    return alasan;
  }

  private boolean atasanSah(long atasan, long id) {
    return atasan != id
        && repository.find(atasan).isPresent()
        && !repository.rantaiAtasan(atasan).contains(id);
  }
}
