package id.bangga.instrumen;

import static id.bangga.instrumen.KodeAturanInstrumen.*;

import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an instrument must satisfy: always ({@link #bentuk}), and before it is used ({@link
/// #lengkap}). Every message names the part.
final class AturanInstrumen {
  private static final Pattern KODE_INSTRUMEN = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final Pattern KODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._]{0,19}");
  private static final int DESIMAL_BOBOT = 4;

  private AturanInstrumen() {}

  /// What holds of drafts too.
  static List<Alasan> bentuk(Instrumen instrumen) {
    var alasan = new ArrayList<Alasan>(identitas(instrumen.identitas()));
    Set<String> dikenal = new HashSet<>();
    for (Komponen komponen : instrumen.semuaKomponen()) {
      periksaKode("Komponen", komponen.kode(), komponen.nama(), dikenal, alasan);
    }
    for (Indikator indikator : instrumen.indikator()) {
      periksaKode("Indikator", indikator.kode(), indikator.nama(), dikenal, alasan);
      alasan.addAll(AturanIndikator.bentuk(indikator));
    }
    return alasan;
  }

  private static List<Alasan> identitas(Instrumen.Identitas identitas) {
    var alasan = new ArrayList<Alasan>();
    if (!KODE_INSTRUMEN.matcher(identitas.kode()).matches() || identitas.nama().isBlank()) {
      alasan.add(
          new Alasan(
              IN_012,
              "Kode instrumen (huruf kapital, angka, garis bawah) dan namanya harus diisi."));
    }
    if (identitas.tahun() < 2000 || identitas.tahun() > 2100) {
      alasan.add(Alasan.dari(IN_015));
    }
    return alasan;
  }

  private static void periksaKode(
      String apa, String kode, String nama, Set<String> dikenal, List<Alasan> alasan) {
    if (!KODE.matcher(kode).matches() || nama.isBlank()) {
      alasan.add(
          new Alasan(
              IN_012,
              "%s \"%s\": kode (huruf, angka, titik, garis bawah; paling panjang 20) dan nama harus diisi."
                  .formatted(apa, kode)));
    }
    if (!dikenal.add(kode)) {
      alasan.add(
          new Alasan(
              IN_002, "Kode %s dipakai lebih dari satu kali; beri kode lain.".formatted(kode)));
    }
  }

  /// What must hold besides before a cycle may use it.
  static List<Alasan> lengkap(Instrumen instrumen) {
    var alasan = new ArrayList<>(bentuk(instrumen));
    jumlahBobot(instrumen).ifPresent(alasan::add);
    for (Komponen komponen : instrumen.semuaKomponen()) {
      if (komponen.semuaIndikator().findAny().isEmpty()) {
        alasan.add(
            new Alasan(
                IN_004,
                "Komponen %s %s belum memuat indikator; tambahkan indikator atau hapus komponennya."
                    .formatted(komponen.kode(), komponen.nama())));
      }
    }
    instrumen.indikator().forEach(satu -> alasan.addAll(AturanIndikator.lengkap(satu)));
    if (instrumen.identitas().dasar().isBlank()) {
      alasan.add(new Alasan(IN_010, "Dasar instrumen belum disebut."));
    }
    return alasan;
  }

  static Optional<Alasan> jumlahBobot(Instrumen instrumen) {
    BigDecimal selisih = Instrumen.JUMLAH_BOBOT.subtract(instrumen.bobot());
    if (selisih.signum() == 0) {
      return Optional.empty();
    }
    String rincian =
        String.join(
            ", ",
            instrumen.komponen().stream()
                .map(satu -> satu.kode() + " " + Angka.teks(satu.bobot()))
                .toList());
    return Optional.of(
        new Alasan(
            IN_001,
            "Jumlah bobot %s (%s), %s %s dari 100."
                .formatted(
                    Angka.teks(instrumen.bobot()),
                    rincian.isEmpty() ? "belum ada komponen" : rincian,
                    selisih.signum() > 0 ? "kurang" : "lebih",
                    Angka.teks(selisih.abs()))));
  }

  static boolean bobotWajar(BigDecimal bobot) {
    return bobot.signum() > 0
        && bobot.compareTo(Instrumen.JUMLAH_BOBOT) <= 0
        && bobot.stripTrailingZeros().scale() <= DESIMAL_BOBOT;
  }
}
