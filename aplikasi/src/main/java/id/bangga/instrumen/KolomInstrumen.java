package id.bangga.instrumen;

import java.util.ArrayList;
import java.util.List;

/// The columns of an instrument's file, one row for each branch and indicator.
final class KolomInstrumen {
  static final String KODE = "Kode";
  static final String INDUK = "Induk";
  static final String JENIS = "Jenis";
  static final String NAMA = "Nama";
  static final String BOBOT = "Bobot";
  static final String PETA = "Peta";
  static final List<String> HURUF = List.of("A", "B", "C", "D", "E", "Ya", "Tidak");
  static final String SENDIRI = "Tingkat sendiri";
  static final String RUMUS = "Rumus";
  static final int MASUKAN_TERBANYAK = 3;
  static final String BILA_NOL = "Bila penyebut nol";
  static final String KUNCI = "Kunci data";
  static final String PENGISI = "Pengisi";
  static final String TIDAK_BERLAKU = "Boleh tidak berlaku";
  static final String EVIDEN = "Bukti dukung";
  static final String SUMBER = "Sumber";
  static final String ASAL = "Asal";

  /// Value of the column {@link #JENIS} for a branch; indicators have their type there.
  static final String KOMPONEN = "KOMPONEN";

  private KolomInstrumen() {}

  static String masukan(int ke) {
    return "Masukan " + ke;
  }

  static String satuan(int ke) {
    return "Satuan " + ke;
  }

  /// All of them in the order of the file.
  static List<String> semua() {
    var hasil = new ArrayList<>(List.of(KODE, INDUK, JENIS, NAMA, BOBOT, PETA));
    hasil.addAll(HURUF);
    hasil.addAll(List.of(SENDIRI, RUMUS));
    for (int ke = 1; ke <= MASUKAN_TERBANYAK; ke++) {
      hasil.add(masukan(ke));
      hasil.add(satuan(ke));
    }
    hasil.addAll(List.of(BILA_NOL, KUNCI, PENGISI, TIDAK_BERLAKU, EVIDEN, SUMBER, ASAL));
    return hasil;
  }
}
