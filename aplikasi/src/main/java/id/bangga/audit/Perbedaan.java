package id.bangga.audit;

import id.bangga.berkas.BacaJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One field that a row of the journal changed.
///
/// @param lama value before; blank when there was none
/// @param baru value after; blank when there is none any more
public record Perbedaan(String kolom, String lama, String baru) {

  /// The fields that differ between the states before and after.
  public static List<Perbedaan> dari(@Nullable String sebelum, @Nullable String sesudah) {
    Map<String, String> lama = urai(sebelum);
    Map<String, String> baru = urai(sesudah);
    Set<String> kolom = new LinkedHashSet<>(lama.keySet());
    kolom.addAll(baru.keySet());
    List<Perbedaan> hasil = new ArrayList<>();
    for (String satu : kolom) {
      var beda = new Perbedaan(satu, lama.getOrDefault(satu, ""), baru.getOrDefault(satu, ""));
      if (!beda.lama().equals(beda.baru())) {
        hasil.add(beda);
      }
    }
    return hasil;
  }

  private static Map<String, String> urai(@Nullable String json) {
    Map<String, String> isi = new LinkedHashMap<>();
    if (json == null) {
      return isi;
    }
    var hasil = BacaJson.baca(json.getBytes(StandardCharsets.UTF_8));
    if (hasil.nilai() instanceof Map<?, ?> objek) {
      objek.forEach((kunci, nilai) -> isi.put(String.valueOf(kunci), teks(nilai)));
    } else {
      isi.put("isi", hasil.galat() == null ? teks(hasil.nilai()) : json);
    }
    return isi;
  }

  private static String teks(@Nullable Object nilai) {
    return switch (nilai) {
      case null -> "";
      case Boolean benar -> benar ? "ya" : "tidak";
      case BigDecimal angka -> angka.toPlainString().replace('.', ',');
      default -> Objects.toString(nilai);
    };
  }

  /// *nama: Budi → Budi Santoso*
  public String kalimat() {
    if (lama.isEmpty()) {
      return "%s: %s".formatted(kolom, baru);
    }
    return "%s: %s → %s".formatted(kolom, lama, baru.isEmpty() ? "kosong" : baru);
  }
}
