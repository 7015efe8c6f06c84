package id.bangga.layanan;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Answers as lines of PostgreSQL's COPY in text form.
final class SalinanJawaban {
  static final String JAWABAN =
      """
      copy layanan.jawaban (
        id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
        jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, perangkat, tanda
      ) from stdin
      """;

  static final String SARAN = "copy layanan.saran (titik_id, layanan_id, tanggal, isi) from stdin";

  private final StringBuilder teks = new StringBuilder();

  void jawaban(JawabanMasuk satu) {
    sel(satu.id()).sel(satu.titikId()).sel(satu.layananId()).sel(satu.instrumenId());
    sel(satu.tanggal()).sel(satu.diterima()).sel(satu.sumber().name()).sel(satu.nilai());
    Profil profil = satu.profil();
    sel(profil.jenisKelamin()).sel(profil.usia()).sel(profil.pendidikan());
    sel(profil.pekerjaan()).sel(profil.disabilitas());
    byte[] perangkat = satu.perangkat();
    sel(perangkat == null ? null : "\\x" + HexFormat.of().formatHex(perangkat));
    sel("{" + String.join(",", satu.tanda()) + "}");
    akhir();
  }

  void saran(JawabanMasuk satu) {
    sel(satu.titikId()).sel(satu.layananId()).sel(satu.tanggal()).sel(satu.saran());
    akhir();
  }

  private SalinanJawaban sel(@Nullable Object isi) {
    if (isi == null) {
      teks.append("\\N");
    } else {
      tulis(isi.toString());
    }
    teks.append('\t');
    return this;
  }

  private void tulis(String isi) {
    for (int i = 0; i < isi.length(); i++) {
      char c = isi.charAt(i);
      switch (c) {
        case '\\' -> teks.append("\\\\");
        case '\t' -> teks.append("\\t");
        case '\n' -> teks.append("\\n");
        case '\r' -> teks.append("\\r");
        default -> teks.append(c);
      }
    }
  }

  private void akhir() {
    teks.setCharAt(teks.length() - 1, '\n');
  }

  boolean kosong() {
    return teks.isEmpty();
  }

  String teks() {
    return teks.toString();
  }
}
