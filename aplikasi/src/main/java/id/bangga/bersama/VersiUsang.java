package id.bangga.bersama;

/// Somebody else changed the same thing meanwhile; pages answer 409 and keep what was typed.
public final class VersiUsang extends RuntimeException {
  public VersiUsang(String apa) {
    super(apa + " sudah diubah orang lain sejak Anda membukanya. Muat ulang, lalu ulangi.");
  }
}
