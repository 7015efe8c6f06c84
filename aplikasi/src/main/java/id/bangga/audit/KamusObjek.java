package id.bangga.audit;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.PenjelasObjek.JenisObjek;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the modules call the kinds of objects of the journal, and the objects themselves.
@Component
public class KamusObjek {
  private final Map<String, JenisObjek> jenis = new HashMap<>();
  private final Map<String, PenjelasObjek> penjelas = new HashMap<>();

  KamusObjek(List<PenjelasObjek> semua) {
    for (PenjelasObjek satu : semua) {
      for (JenisObjek objek : satu.jenisObjek()) {
        jenis.put(objek.jenis(), objek);
        penjelas.put(objek.jenis(), satu);
      }
    }
  }

  public Collection<JenisObjek> semua() {
    return jenis.values();
  }

  public Optional<JenisObjek> jenis(String kode) {
    return Optional.ofNullable(jenis.get(kode));
  }

  /// What people call this kind, else its code in words.
  public String sebutan(String kode) {
    return jenis(kode).map(JenisObjek::sebutan).orElse(kode.replace('_', ' '));
  }

  /// Names by kind and key; what has no name is left out.
  public Map<String, Map<String, String>> nama(Map<String, ? extends Collection<String>> id) {
    Map<String, Map<String, String>> hasil = new HashMap<>();
    id.forEach((kode, kunci) -> {
      PenjelasObjek satu = penjelas.get(kode);
      if (satu != null) {
        hasil.put(kode, satu.namaObjek(kode, kunci));
      }
    });
    return hasil;
  }
}
