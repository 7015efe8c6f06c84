package id.bangga.cli;

/// The server cannot listen where it was told to. The message says what to do next.
final class GagalMendengar extends RuntimeException {
  GagalMendengar(String pesan, Throwable sebab) {
    super(pesan, sebab);
  }
}
