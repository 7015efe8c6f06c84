package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A change worked out but not yet written: the units as they would be, the lineage to add, the act
/// to journal for each unit, and what already stands against it.
final class Rencana {
  private final Susunan awal;
  private final Berlaku berlaku;
  private final Map<Long, String> tindakan = new LinkedHashMap<>();
  private final List<AsalUnit> asal = new ArrayList<>();
  private final List<Temuan> temuan = new ArrayList<>();
  private Susunan hasil;

  Rencana(Susunan awal, Berlaku berlaku) {
    this.awal = awal;
    this.hasil = awal;
    this.berlaku = berlaku;
  }

  void pakai(RiwayatUnit unit, String tindakanJurnal) {
    hasil = hasil.dengan(unit);
    tindakan.put(unit.id(), tindakanJurnal);
  }

  void asal(long dari, long ke, JenisAsal jenis) {
    asal.add(new AsalUnit(dari, ke, jenis, berlaku.sejak(), berlaku.dasar()));
  }

  void tolak(Temuan satu) {
    temuan.add(satu);
  }

  void tolak(List<Temuan> beberapa) {
    temuan.addAll(beberapa);
  }

  /// Everything against it: found on the way, or broken by the result and whole before.
  List<Temuan> keberatan() {
    List<Temuan> semua = new ArrayList<>(temuan);
    List<Temuan> lama = AturanUnit.periksa(awal);
    AturanUnit.periksa(hasil).stream().filter(t -> !lama.contains(t)).forEach(semua::add);
    return semua.stream().distinct().toList();
  }

  Susunan awal() {
    return awal;
  }

  Susunan hasil() {
    return hasil;
  }

  Berlaku berlaku() {
    return berlaku;
  }

  LocalDate sejak() {
    return berlaku.sejak();
  }

  Map<Long, String> tindakan() {
    return tindakan;
  }

  List<AsalUnit> asal() {
    return asal;
  }
}
