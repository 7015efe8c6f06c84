package id.bangga.berkas;

import java.util.List;

/// The first sheet of a file: header as written, data rows (blank ones left out), and the faults of
/// the file itself. A file that cannot be read is a table without columns and with a fault; reading
/// never throws for what is in the file.
public final class Tabel {
  private final List<String> judul;
  private final List<Baris> baris;
  private final Desimal desimal;
  private final List<Galat> galat;

  Tabel(List<String> judul, List<Baris> baris, Desimal desimal, List<Galat> galat) {
    this.judul = List.copyOf(judul);
    this.baris = baris;
    this.desimal = desimal;
    this.galat = List.copyOf(galat);
  }

  static Tabel rusak(Galat galat) {
    return new Tabel(List.of(), List.of(), Desimal.TAK_TENTU, List.of(galat));
  }

  /// Header as written, in the order of the file; a column without header is an empty string.
  public List<String> judul() {
    return judul;
  }

  public List<Baris> baris() {
    return baris;
  }

  /// What is wrong with the file itself; the cells are checked by {@link Masukan}.
  public List<Galat> galat() {
    return galat;
  }

  public boolean terbaca() {
    return galat.isEmpty();
  }

  Desimal desimal() {
    return desimal;
  }
}
