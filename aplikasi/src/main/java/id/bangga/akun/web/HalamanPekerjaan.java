package id.bangga.akun.web;

import id.bangga.akun.Perubahan;
import id.bangga.akun.PerubahanService;
import id.bangga.bersama.Pelaku;
import id.bangga.web.Pekerjaan;
import java.time.Instant;
import java.util.List;

/// *Pekerjaan Anda*: what waits for me, and what has changed since yesterday.
public record HalamanPekerjaan(Pelaku pelaku, List<Pekerjaan> menunggu, List<Berubah> berubah) {

  /// One line of what has changed.
  ///
  /// @param href page of the thing; blank when there is none
  public record Berubah(Instant waktu, String kalimat, String siapa, String href) {
    static Berubah dari(Perubahan satu, PerubahanService jenis, NamaUnitHalaman unit) {
      var objek = jenis.jenis(satu.jenis());
      String sebutan = objek.map(o -> o.sebutan()).orElse(satu.jenis());
      String diUnit = satu.unitId() == null ? "" : " · " + unit.nama(satu.unitId());
      String siapa =
          satu.atasNama() == null
              ? satu.pelaku()
              : "%s atas nama %s".formatted(satu.pelaku(), satu.atasNama());
      return new Berubah(
          satu.waktu(),
          "%s %s%s".formatted(sebutan, satu.tindakan(), diUnit),
          siapa,
          objek.map(o -> o.alamat(satu.objekId())).orElse(""));
    }
  }

  /// The first name is enough for a greeting.
  public String sapaan() {
    return "Selamat datang, " + pelaku.nama() + ".";
  }
}
