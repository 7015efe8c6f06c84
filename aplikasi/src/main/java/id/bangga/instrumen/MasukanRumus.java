package id.bangga.instrumen;

/// One figure that a formula asks for, in the words of the indicator.
///
/// @param nama for example `jumlah agen perubahan`
/// @param satuan for example `orang`; empty when the figure has none
public record MasukanRumus(String nama, String satuan) {
  /// The name at the beginning of a sentence.
  public String sebutan() {
    return Angka.awalKapital(nama);
  }
}
