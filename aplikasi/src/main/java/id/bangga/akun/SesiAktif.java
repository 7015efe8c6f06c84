package id.bangga.akun;

import id.bangga.bersama.Pelaku;

/// The session of a request: who acts, and under what restraints.
///
/// @param sesiId number of the session; 0 for an API key
/// @param wajibGanti must the password be changed before anything else?
/// @param hanyaBaca acting on behalf of somebody whose acts are personal: reading only
public record SesiAktif(long sesiId, Pelaku pelaku, boolean wajibGanti, boolean hanyaBaca) {}
