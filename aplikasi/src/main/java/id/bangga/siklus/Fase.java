package id.bangga.siklus;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The phases of a cycle, in their order (berakhlak.md 4).
public enum Fase {
  PENYUSUNAN("Penyusunan", "Instrumen, jadwal, dan peserta disiapkan dan disosialisasikan"),
  PENILAIAN_MANDIRI("Penilaian mandiri", "Perangkat daerah mengisi dan mengajukan penilaian"),
  DESK("Desk", "Dua evaluator memeriksa bukti setiap perangkat daerah"),
  SANGGAH("Sanggah", "Perangkat daerah menanggapi hasil desk"),
  VERIFIKASI_LAPANGAN("Verifikasi lapangan", "Uji petik layanan oleh dua orang"),
  PENETAPAN_FINALIS("Penetapan finalis", "Yang terbaik tiap kelompok ditetapkan sebagai finalis"),
  PENJURIAN("Penjurian", "Finalis tampil di hadapan dewan juri"),
  PLENO("Pleno", "Dewan juri memutus hal yang tidak dapat diputus aturan"),
  DITETAPKAN("Penetapan hasil", "Hasil dibekukan dan berita acara ditandatangani"),
  DIUMUMKAN("Pengumuman", "Hasil dan praktik baik dibuka untuk masyarakat");

  private final String sebutan;
  private final String uraian;

  Fase(String sebutan, String uraian) {
    this.sebutan = sebutan;
    this.uraian = uraian;
  }

  public String sebutan() {
    return sebutan;
  }

  public String uraian() {
    return uraian;
  }

  /// The phases that must be over before this one begins. Field visits may run beside desk and
  /// objection; everything else follows its predecessor.
  public Set<Fase> menunggu() {
    return switch (this) {
      case PENYUSUNAN -> EnumSet.noneOf(Fase.class);
      case VERIFIKASI_LAPANGAN -> EnumSet.of(PENILAIAN_MANDIRI);
      case PENETAPAN_FINALIS -> EnumSet.of(SANGGAH, VERIFIKASI_LAPANGAN);
      case PENILAIAN_MANDIRI -> EnumSet.of(PENYUSUNAN);
      case DESK -> EnumSet.of(PENILAIAN_MANDIRI);
      case SANGGAH -> EnumSet.of(DESK);
      case PENJURIAN -> EnumSet.of(PENETAPAN_FINALIS);
      case PLENO -> EnumSet.of(PENJURIAN);
      case DITETAPKAN -> EnumSet.of(PLENO);
      case DIUMUMKAN -> EnumSet.of(DITETAPKAN);
    };
  }

  /// The phases that wait, at once or through others, for this one to end.
  public List<Fase> berikut() {
    Set<Fase> hasil = EnumSet.of(this);
    for (Fase satu : values()) {
      if (satu.menunggu().stream().anyMatch(hasil::contains)) {
        hasil.add(satu);
      }
    }
    hasil.remove(this);
    return List.copyOf(hasil);
  }
}
