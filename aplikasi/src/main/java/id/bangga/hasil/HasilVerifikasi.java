package id.bangga.hasil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether a frozen result holds, and everything found wrong with it.
///
/// @param sidik SHA-256 of the canonical content as it stands in the file; empty when unreadable
/// @param unit how many units, scores and ranks were derived again
public record HasilVerifikasi(
    String sidik, int unit, int skor, int peringkat, List<TemuanVerifikasi> temuan) {

  /// One thing found wrong.
  public record TemuanVerifikasi(KodeTemuan kode, String pesan) {}

  public HasilVerifikasi {
    temuan = List.copyOf(temuan);
  }

  public boolean berlaku() {
    return temuan.isEmpty();
  }

  /// The same, held against the hash printed on the Berita Acara. Whoever changes a fact that
  /// nothing is derived from, such as the program's version, and signs anew with a key of their own
  /// is found out only by this.
  ///
  /// @param tercetak the hash, blanks allowed, or the address of the QR that ends in it
  public HasilVerifikasi dibandingkan(String tercetak) {
    String resmi = tercetak.replaceAll("\\s", "").replaceAll("^.*/", "").toLowerCase(Locale.ROOT);
    if (resmi.equals(sidik)) {
      return this;
    }
    List<TemuanVerifikasi> semua = new ArrayList<>();
    semua.add(
        new TemuanVerifikasi(
            KodeTemuan.VH_007, "Tercetak %s, sidik isi berkas %s.".formatted(resmi, sidik)));
    semua.addAll(temuan);
    return new HasilVerifikasi(sidik, unit, skor, peringkat, semua);
  }

  /// The object of the command-line contract.
  public Map<String, @Nullable Object> keJson() {
    Map<String, @Nullable Object> diperiksa = new LinkedHashMap<>();
    diperiksa.put("unit", unit);
    diperiksa.put("skor", skor);
    diperiksa.put("peringkat", peringkat);
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("berlaku", berlaku());
    hasil.put("sidik", sidik.isEmpty() ? null : sidik);
    hasil.put("diperiksa", diperiksa);
    hasil.put(
        "temuan",
        temuan.stream()
            .map(satu -> Map.of("kode", satu.kode().name(), "pesan", satu.pesan()))
            .toList());
    return hasil;
  }
}
