package id.bangga.akun.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.web.Izin;
import id.bangga.web.Sesi;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who a key or session speaks for; the first thing a program asks.
@RestController
class SayaApiController {
  /// @param lewat API for a key, WEB for a session
  record Saya(long akun, String nama, String lewat, List<Tugas> peran) {}

  record Tugas(String peran, @Nullable Long unit, @Nullable Integer tahun) {}

  @GetMapping("/api/saya")
  @RolesAllowed(Izin.SIAPA_PUN)
  Saya saya() {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new Saya(
        pelaku.akunEfektif(), pelaku.nama(), pelaku.lewat().name(), tugas(pelaku.penugasan()));
  }

  private static List<Tugas> tugas(Set<Penugasan> penugasan) {
    return penugasan.stream()
        .map(satu -> new Tugas(satu.peran().name(), satu.unitId(), satu.tahun()))
        .sorted(Comparator.comparing(Tugas::peran))
        .toList();
  }
}
