package id.bangga.layanan;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/// Answers as lines of PostgreSQL's COPY in text form, sent in pieces: while the database stores
/// one, the next is written.
final class SalinanJawaban {
  static final String JAWABAN =
      """
      copy layanan.jawaban (
        id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
        jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, perangkat, tanda
      ) from stdin
      """;

  static final String SARAN = "copy layanan.saran (titik_id, layanan_id, tanggal, isi) from stdin";

  private static final int SEPOTONG = 1 << 16;

  private final CopyIn tujuan;
  private final StringBuilder teks = new StringBuilder(SEPOTONG + 4_096);

  // answers of one file share their day and moment: written out once
  private @Nullable Instant saat;
  private String tulisanSaat = "";
  private @Nullable LocalDate hari;
  private String tulisanHari = "";

  SalinanJawaban(CopyIn tujuan) {
    this.tujuan = tujuan;
  }

  void jawaban(JawabanMasuk satu) throws SQLException {
    sel(satu.id()).sel(satu.titikId()).sel(satu.layananId()).sel(satu.instrumenId());
    sel(hari(satu.tanggal())).sel(saat(satu.diterima()));
    sel(satu.sumber().name()).sel(satu.nilai());
    Profil profil = satu.profil();
    sel(profil.jenisKelamin()).sel(profil.usia()).sel(profil.pendidikan());
    sel(profil.pekerjaan()).sel(profil.disabilitas());
    byte[] perangkat = satu.perangkat();
    sel(perangkat == null ? null : "\\x" + HexFormat.of().formatHex(perangkat));
    sel("{" + String.join(",", satu.tanda()) + "}");
    akhir();
  }

  void saran(JawabanMasuk satu) throws SQLException {
    sel(satu.titikId()).sel(satu.layananId()).sel(hari(satu.tanggal())).sel(satu.saran());
    akhir();
  }

  private String hari(LocalDate tanggal) {
    if (!tanggal.equals(hari)) {
      hari = tanggal;
      tulisanHari = tanggal.toString();
    }
    return tulisanHari;
  }

  private String saat(Instant diterima) {
    if (!diterima.equals(saat)) {
      saat = diterima;
      tulisanSaat = diterima.toString();
    }
    return tulisanSaat;
  }

  private SalinanJawaban sel(long angka) {
    teks.append(angka).append('\t');
    return this;
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

  private void akhir() throws SQLException {
    teks.setCharAt(teks.length() - 1, '\n');
    if (teks.length() >= SEPOTONG) {
      kirim();
    }
  }

  private void kirim() throws SQLException {
    byte[] isi = teks.toString().getBytes(StandardCharsets.UTF_8);
    tujuan.writeToCopy(isi, 0, isi.length);
    teks.setLength(0);
  }

  void selesai() throws SQLException {
    kirim();
    tujuan.endCopy();
  }
}
