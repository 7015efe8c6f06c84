package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.juri.AnggotaJuri;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.RencanaJuri;
import id.bangga.kepentingan.Benturan;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The jury: members, declarations, assignments.
///
/// @param calon accounts that may become members
/// @param bagian the form that `formulir` holds; empty when none was sent
/// @param usulan a plan that is only proposed
/// @param beku the result is frozen, so that nothing changes any more
public record HalamanPanel(
    int tahun,
    List<Tautan> tab,
    List<AnggotaJuri> panel,
    List<String> peringatan,
    Map<Long, String> calon,
    List<NilaiFinalis> nilai,
    List<Benturan> benturan,
    @Nullable RencanaJuri usulan,
    String bagian,
    Formulir formulir,
    Putusan putusan,
    boolean pengelola,
    boolean beku,
    long saya) {
  static final String ANGGOTA = "anggota";
  static final String RENCANA = "rencana";
  static final String PERNYATAAN = "pernyataan";

  public Formulir formAnggota() {
    return form(ANGGOTA);
  }

  public Formulir formRencana() {
    return form(RENCANA);
  }

  public Formulir formPernyataan() {
    return form(PERNYATAAN);
  }

  private Formulir form(String untuk) {
    return untuk.equals(bagian) ? formulir : Formulir.kosong();
  }

  public boolean anggotaDitolak() {
    return bagian.equals(ANGGOTA);
  }

  public boolean atur() {
    return pengelola && !beku;
  }

  public List<Pilihan> pilihanCalon() {
    return calon.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(satu -> Pilihan.dari(Long.toString(satu.getKey()), satu.getValue()))
        .toList();
  }

  public Optional<AnggotaJuri> sayaAnggota() {
    return panel.stream().filter(satu -> satu.akunId() == saya).findFirst();
  }

  public Optional<NilaiFinalis.SkorSatuJuri> tugas(NilaiFinalis finalis, AnggotaJuri anggota) {
    return finalis.juri().stream().filter(satu -> satu.akunId() == anggota.akunId()).findFirst();
  }

  /// Does the proposal let this member score this finalist?
  public boolean diusulkan(NilaiFinalis finalis, AnggotaJuri anggota) {
    return usulan != null
        && usulan.tugas().stream()
            .anyMatch(tugas ->
                tugas.akunId() == anggota.akunId() && tugas.unitId() == finalis.finalis().unitId());
  }

  /// How many finalists the proposal gives this member.
  public long beban(AnggotaJuri anggota) {
    return nilai.stream().filter(satu -> diusulkan(satu, anggota)).count();
  }

  /// Why this member must not score this finalist; empty when nothing stands against it.
  public String halangan(NilaiFinalis finalis, AnggotaJuri anggota) {
    return benturan.stream()
        .filter(satu ->
            satu.akunId() == anggota.akunId() && satu.unitId() == finalis.finalis().unitId())
        .map(satu -> satu.jenis().sebutan())
        .findFirst()
        .orElse("");
  }
}
