package id.bangga.akun;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which employees with faulty master data to list.
///
/// @param kata part of name, user name or NIP; blank for all
public record SaringDataAsn(@Nullable MasalahAsn masalah, String kata) {

  boolean memuat(DataAsn satu) {
    String dicari = kata.strip().toLowerCase(Locale.ROOT);
    return (masalah == null || satu.masalah().contains(masalah))
        && (satu.nama().toLowerCase(Locale.ROOT).contains(dicari)
            || satu.namaPengguna().contains(dicari)
            || (satu.nip() != null && satu.nip().contains(dicari)));
  }
}
