package id.bangga.skm;

import java.util.Arrays;
import java.util.List;

/// The nine unsur of PermenPANRB 14/2017, each with its stable code. Never key by position: the
/// rule's list and the printed questionnaire disagree about items 8 and 9 ({@link UrutanUnsur}).
public enum Unsur {
  PERSYARATAN("Persyaratan"),
  PROSEDUR("Sistem, Mekanisme, dan Prosedur"),
  WAKTU("Waktu Penyelesaian"),
  BIAYA("Biaya/Tarif"),
  PRODUK("Produk Spesifikasi Jenis Pelayanan"),
  KOMPETENSI("Kompetensi Pelaksana"),
  PERILAKU("Perilaku Pelaksana"),
  SARPRAS("Sarana dan Prasarana"),
  PENGADUAN("Penanganan Pengaduan, Saran dan Masukan");

  private final String sebutan;

  Unsur(String sebutan) {
    this.sebutan = sebutan;
  }

  /// The name that the regulation uses.
  public String sebutan() {
    return sebutan;
  }

  static List<String> kode() {
    return Arrays.stream(values()).map(Unsur::name).toList();
  }
}
