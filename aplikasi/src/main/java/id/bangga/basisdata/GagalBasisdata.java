package id.bangga.basisdata;

/// The database cannot be had. The message is a sentence for the person at the screen: what is
/// wrong, where, and what to do next; nothing has been changed or lost.
public final class GagalBasisdata extends RuntimeException {
  public GagalBasisdata(String pesan) {
    super(pesan);
  }

  public GagalBasisdata(String pesan, Throwable sebab) {
    super(pesan, sebab);
  }
}
