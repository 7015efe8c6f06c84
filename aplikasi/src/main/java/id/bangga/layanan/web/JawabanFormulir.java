package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.PemeriksaJawaban;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a posted questionnaire.
final class JawabanFormulir {
  private static final int SARAN_TERPANJANG = 2_000;

  private JawabanFormulir() {}

  /// The answer, or empty when no question is answered or the form is not one of ours.
  static Optional<JawabanMasuk> baca(
      HttpServletRequest request,
      FormulirSurvei formulir,
      byte @Nullable [] perangkat,
      Clock clock) {
    var nilai = new StringBuilder(formulir.unsur().size());
    for (var unsur : formulir.unsur()) {
      nilai.append(angka(request.getParameter(unsur.kode())));
    }
    Optional<UUID> id = uuid(request.getParameter("id"));
    Optional<Long> layanan = layanan(request.getParameter("layanan"), formulir);
    if (id.isEmpty() || layanan.isEmpty() || nilai.chars().allMatch(c -> c == '0')) {
      return Optional.empty();
    }
    var saat = clock.instant();
    return Optional.of(
        new JawabanMasuk(
            id.get(),
            formulir.titikId(),
            layanan.get(),
            formulir.instrumenId(),
            LocalDate.ofInstant(saat, clock.getZone()),
            saat,
            SumberJawaban.WEB,
            nilai.toString(),
            profil(request, formulir),
            perangkat,
            null,
            PemeriksaJawaban.tanda(
                nilai.toString(),
                saat.atZone(clock.getZone()).toLocalTime(),
                formulir.buka(),
                formulir.tutup()),
            saran(request.getParameter("saran"))));
  }

  private static char angka(@Nullable String isi) {
    return isi != null && isi.length() == 1 && isi.charAt(0) >= '1' && isi.charAt(0) <= '4'
        ? isi.charAt(0)
        : '0';
  }

  private static Optional<UUID> uuid(@Nullable String isi) {
    try {
      return isi == null ? Optional.empty() : Optional.of(UUID.fromString(isi));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> layanan(@Nullable String isi, FormulirSurvei formulir) {
    return formulir.layanan().stream()
        .map(FormulirSurvei.PilihanLayanan::id)
        .filter(id -> Long.toString(id).equals(isi))
        .findFirst();
  }

  private static Profil profil(HttpServletRequest request, FormulirSurvei formulir) {
    return new Profil(
        pilihan(request, formulir, "jenis_kelamin"),
        pilihan(request, formulir, "usia"),
        pilihan(request, formulir, "pendidikan"),
        pilihan(request, formulir, "pekerjaan"),
        pilihan(request, formulir, "disabilitas"));
  }

  private static @Nullable String pilihan(
      HttpServletRequest request, FormulirSurvei formulir, String bidang) {
    String isi = request.getParameter(bidang);
    List<String> sah = PilihanProfil.kode(bidang);
    return isi != null && formulir.profil().contains(bidang) && sah.contains(isi) ? isi : null;
  }

  private static @Nullable String saran(@Nullable String isi) {
    if (isi == null || isi.isBlank()) {
      return null;
    }
    String rapi = isi.strip().replace("\u0000", "");
    return rapi.isEmpty() ? null : rapi.substring(0, Math.min(rapi.length(), SARAN_TERPANJANG));
  }
}
