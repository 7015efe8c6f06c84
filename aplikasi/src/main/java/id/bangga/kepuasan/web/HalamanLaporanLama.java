package id.bangga.kepuasan.web;

import id.bangga.bersama.Putusan;
import id.bangga.kepuasan.LaporanLama;
import id.bangga.skm.Unsur;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Map;

/// Old reports of a unit, and the form for one more.
public record HalamanLaporanLama(
    long unitId,
    String namaUnit,
    List<LaporanLama> daftar,
    List<Pilihan> periode,
    Formulir formulir,
    Putusan putusan,
    boolean boleh) {
  public String alamat() {
    return "/kelola-kepuasan/lama/" + unitId;
  }

  /// Fields of the report beside its unsur, with their labels.
  public static Map<String, String> anggota() {
    return IsianLaporan.ANGGOTA;
  }

  public static List<Unsur> unsur() {
    return List.of(Unsur.values());
  }

  public static String daftarKata(List<String> kata) {
    return kata.isEmpty() ? "tidak ada cara yang kami kenal" : String.join("; ", kata);
  }
}
