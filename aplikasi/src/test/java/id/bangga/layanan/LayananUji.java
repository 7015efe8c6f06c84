package id.bangga.layanan;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two units with services and points, and answers, for tests.
final class LayananUji {
  static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  static final long DINAS = 1;
  static final long KELURAHAN = 2;

  private LayananUji() {}

  /// Ids of the services by their codes: two of the dinas at one counter, one of the kelurahan.
  static Map<String, Long> pasang(LayananMassalService massal) {
    return massal.pasang(
        SISTEM,
        List.of(
            new LayananBaru(DINAS, "KTP", "KTP-el", true),
            new LayananBaru(DINAS, "PBG", "Persetujuan bangunan gedung", false),
            new LayananBaru(KELURAHAN, "SKTM", "Surat keterangan tidak mampu", true)),
        List.of(
            titik(DINAS, "dinas-1", List.of("KTP", "PBG")),
            titik(KELURAHAN, "kelurahan-1", List.of("SKTM"))));
  }

  static TitikBaru titik(long unit, String kode, List<String> layanan) {
    return new TitikBaru(
        unit,
        kode,
        "Loket " + kode,
        "",
        LocalTime.of(8, 0),
        LocalTime.of(16, 0),
        "SKM-9",
        false,
        List.of("jenis_kelamin", "usia"),
        layanan);
  }

  static JawabanMasuk jawaban(
      TitikLayanan titik, long layananId, LocalDate tanggal, String nilai, Profil profil) {
    return new JawabanMasuk(
        UUID.randomUUID(),
        titik.id(),
        layananId,
        titik.instrumenId(),
        tanggal,
        pukul(tanggal, LocalTime.of(10, 0)),
        SumberJawaban.WEB,
        nilai,
        profil,
        null,
        null,
        List.of(),
        null);
  }

  static Instant pukul(LocalDate tanggal, LocalTime pukul) {
    return tanggal.atTime(pukul).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
  }

  static Profil profil(@Nullable String jenisKelamin) {
    return new Profil(jenisKelamin, null, null, null, null);
  }
}
