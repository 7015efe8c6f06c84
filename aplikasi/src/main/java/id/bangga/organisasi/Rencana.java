package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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

  /// Many at once, for an import.
  void pakaiSemua(Collection<RiwayatUnit> unit, Function<RiwayatUnit, String> tindakanJurnal) {
    hasil = hasil.dengan(unit);
    unit.forEach(r -> tindakan.put(r.id(), tindakanJurnal.apply(r)));
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

  /// What was found before the result was judged.
  List<Temuan> keberatanAwal() {
    return List.copyOf(temuan);
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

  /// Lineage to add: what was noted on the way, and every day from which a unit newly bears another
  /// name than the day before.
  List<AsalUnit> asal() {
    List<AsalUnit> semua = new ArrayList<>(asal);
    gantiNama(hasil, awal).forEach((id, hari) -> hari.forEach(h -> semua.add(gantiNama(id, h))));
    return semua;
  }

  /// Days of changed names that no longer are.
  List<AsalUnit> asalHilang() {
    List<AsalUnit> semua = new ArrayList<>();
    gantiNama(awal, hasil).forEach((id, hari) -> hari.forEach(h -> semua.add(gantiNama(id, h))));
    return semua;
  }

  private AsalUnit gantiNama(long id, LocalDate hari) {
    return new AsalUnit(id, id, JenisAsal.GANTI_NAMA, hari, berlaku.dasar());
  }

  private static Map<Long, Set<LocalDate>> gantiNama(Susunan dari, Susunan kecuali) {
    Map<Long, Set<LocalDate>> hasil = new LinkedHashMap<>();
    for (RiwayatUnit r : dari.bedaDari(kecuali)) {
      Set<LocalDate> hari = new TreeSet<>(r.gantiNama());
      kecuali.cari(r.id()).ifPresent(lama -> hari.removeAll(lama.gantiNama()));
      hasil.put(r.id(), hari);
    }
    return hasil;
  }
}
