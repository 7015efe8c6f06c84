package id.bangga.bersama;

/// What was asked for does not exist (or must not be seen to exist); pages answer 404.
public final class TidakDitemukan extends RuntimeException {
  public TidakDitemukan(String apa) {
    super(apa + " tidak ditemukan.");
  }
}
