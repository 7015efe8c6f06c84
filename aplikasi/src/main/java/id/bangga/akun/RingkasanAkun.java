package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.util.List;

/// A row of the list of accounts.
///
/// @param peran roles in force today
public record RingkasanAkun(Akun akun, List<Peran> peran) {}
