package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.PemeriksaJawaban;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads one answered questionnaire, whatever brought it: a posted form or a kiosk's queue.
///
/// @param isi the value of a field by its name: `id`, `layanan`, `saran`, the codes of questions
///   and profile fields; null when absent
record JawabanFormulir(FormulirSurvei formulir, Function<String, @Nullable String> isi) {
  /// The answer, or empty when no question is answered or the form is not one of ours.
  Optional<JawabanMasuk> baca(
      SumberJawaban sumber,
      Instant saat,
      ZoneId zona,
      byte @Nullable [] perangkat,
      @Nullable Long tiketId) {
    var nilai = new StringBuilder(formulir.unsur().size());
    for (var unsur : formulir.unsur()) {
      nilai.append(angka(isi.apply(unsur.kode())));
    }
    Optional<UUID> id = uuid(isi.apply("id"));
    Optional<Long> layanan = layanan(isi.apply("layanan"));
    if (id.isEmpty() || layanan.isEmpty() || nilai.chars().allMatch(c -> c == '0')) {
      return Optional.empty();
    }
    var setempat = saat.atZone(zona);
    return Optional.of(
        new JawabanMasuk(
            id.get(),
            formulir.titikId(),
            layanan.get(),
            formulir.instrumenId(),
            setempat.toLocalDate(),
            saat,
            sumber,
            nilai.toString(),
            Profil.baca(formulir.profil(), isi),
            perangkat,
            tiketId,
            PemeriksaJawaban.tanda(
                nilai.toString(), setempat.toLocalTime(), formulir.buka(), formulir.tutup()),
            saran(isi.apply("saran"))));
  }

  /// What keeps it from being read, in a sentence for the citizen.
  String kurang() {
    boolean tanpaNilai =
        formulir.unsur().stream().allMatch(unsur -> angka(isi.apply(unsur.kode())) == '0');
    boolean tanpaLayanan = layanan(isi.apply("layanan")).isEmpty();
    if (tanpaNilai && tanpaLayanan) {
      return "Pilih jenis layanannya dan paling sedikit satu jawaban.";
    }
    if (tanpaNilai) {
      return "Pilih paling sedikit satu jawaban.";
    }
    return tanpaLayanan
        ? "Pilih jenis layanannya."
        : "Formulir ini tidak utuh. Muat ulang halamannya, lalu isi lagi.";
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

  private Optional<Long> layanan(@Nullable String isi) {
    return formulir.layanan().stream()
        .map(FormulirSurvei.PilihanLayanan::id)
        .filter(id -> Long.toString(id).equals(isi))
        .findFirst();
  }

  private static @Nullable String saran(@Nullable String isi) {
    return isi == null ? null : JawabanMasuk.saran(isi);
  }
}
