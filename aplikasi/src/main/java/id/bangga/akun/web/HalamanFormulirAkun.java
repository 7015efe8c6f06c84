package id.bangga.akun.web;

import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// The form for a new or a known account.
///
/// @param id 0 for a new one
public record HalamanFormulirAkun(Formulir formulir, long id, List<Pilihan> unit) {
  public String aksi() {
    return id == 0 ? "/akun/baru" : "/akun/" + id + "/ubah";
  }
}
