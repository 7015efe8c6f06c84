package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must hold between units on every day: one unit per code, no two of one name, parents of the
/// right kind that exist as long as their children, no cycle.
final class AturanSusunan {
  private final Susunan susunan;
  private final List<Temuan> temuan = new ArrayList<>();

  private AturanSusunan(Susunan susunan) {
    this.susunan = susunan;
  }

  static List<Temuan> periksa(Susunan susunan) {
    var aturan = new AturanSusunan(susunan);
    aturan.kodeTunggal();
    aturan.namaTunggal();
    aturan.induk();
    return aturan.temuan;
  }

  private void kodeTunggal() {
    Map<String, RiwayatUnit> pertama = new HashMap<>();
    for (RiwayatUnit r : susunan.semua()) {
      RiwayatUnit lain = r.kode().isBlank() ? null : pertama.putIfAbsent(r.kode(), r);
      if (lain != null) {
        temuan.add(
            Temuan.ringkas(
                OR_003,
                r.id(),
                KolomUnit.KODE,
                "%s dipakai %s.".formatted(r.kode(), lain.terakhir().data().nama())));
      }
    }
  }

  private record Bernama(RiwayatUnit unit, Masa masa) {}

  private void namaTunggal() {
    Map<String, List<Bernama>> menurutNama = new LinkedHashMap<>();
    for (RiwayatUnit r : susunan.semua()) {
      for (Masa m : r.masa()) {
        String kunci = kunciNama(m.data());
        if (!m.data().nama().isEmpty()) {
          menurutNama.computeIfAbsent(kunci, _ -> new ArrayList<>()).add(new Bernama(r, m));
        }
      }
    }
    menurutNama.values().stream().filter(d -> d.size() > 1).forEach(this::senama);
  }

  /// Kelurahan of different kecamatan may share a name; no other two units may.
  private static String kunciNama(DataUnit data) {
    String nama = Teks.kunci(data.nama());
    return data.jenis() == JenisUnit.KELURAHAN ? nama + "\n" + data.indukId() : nama;
  }

  private void senama(List<Bernama> daftar) {
    for (int i = 1; i < daftar.size(); i++) {
      Bernama ini = daftar.get(i);
      daftar.subList(0, i).stream()
          .filter(lain -> lain.unit().id() != ini.unit().id())
          .filter(lain -> lain.masa().bersinggungan(ini.masa()))
          .findFirst()
          .ifPresent(lain -> temuan.add(senama(ini, lain)));
    }
  }

  private static Temuan senama(Bernama ini, Bernama lain) {
    String keterangan =
        "%s juga nama unit %s.".formatted(ini.masa().data().nama(), lain.unit().kode());
    return Temuan.ringkas(OR_018, ini.unit().id(), KolomUnit.NAMA, keterangan)
        .pada(ini.masa().sejak());
  }

  private void induk() {
    for (RiwayatUnit r : susunan.semua()) {
      r.masa().forEach(m -> induk(r, m));
    }
  }

  private void induk(RiwayatUnit r, Masa m) {
    Long indukId = m.data().indukId();
    if (indukId == null) {
      wajibBerinduk(r, m);
    } else if (melingkar(r.id(), indukId, m.sejak())) {
      temuan.add(Temuan.dari(OR_011, r.id(), KolomUnit.INDUK).pada(m.sejak()));
    } else {
      susunan
          .cari(indukId)
          .ifPresentOrElse(
              induk -> {
                jenisInduk(r, m, induk);
                masaInduk(r, m, induk);
              },
              () -> temuan.add(Temuan.dari(OR_010, r.id(), KolomUnit.INDUK).pada(m.sejak())));
    }
  }

  private void wajibBerinduk(RiwayatUnit r, Masa m) {
    JenisUnit jenis = m.data().jenis();
    if (jenis.wajibBerinduk()) {
      String keterangan =
          "%s berada di bawah %s.".formatted(jenis.sebutan(), Tulis.jenis(jenis.jenisInduk()));
      temuan.add(Temuan.ringkas(OR_013, r.id(), KolomUnit.INDUK, keterangan).pada(m.sejak()));
    }
  }

  /// A cycle that arises on some day is closed by a span that begins that day, so it is enough to
  /// climb from every span's first day.
  private boolean melingkar(long awal, long indukId, LocalDate tanggal) {
    @Nullable Long kini = indukId;
    for (int langkah = 0; kini != null && langkah <= susunan.semua().size(); langkah++) {
      if (kini == awal) {
        return true;
      }
      kini = susunan.masa(kini, tanggal).map(Masa::data).map(DataUnit::indukId).orElse(null);
    }
    return false;
  }

  private void jenisInduk(RiwayatUnit r, Masa m, RiwayatUnit induk) {
    JenisUnit jenis = m.data().jenis();
    induk.masa().stream()
        .filter(atas -> atas.bersinggungan(m))
        .filter(atas -> !jenis.jenisInduk().contains(atas.data().jenis()))
        .findFirst()
        .ifPresent(atas -> temuan.add(jenisSalah(r.id(), jenis, atas.data()).pada(m.sejak())));
  }

  private static Temuan jenisSalah(long id, JenisUnit jenis, DataUnit induk) {
    if (jenis.jenisInduk().isEmpty()) {
      String pesan =
          "%s tidak berada di bawah unit lain. Kosongkan unit induknya.".formatted(jenis.sebutan());
      return new Temuan(OR_012, id, KolomUnit.INDUK, null, pesan);
    }
    return Temuan.ringkas(
        OR_012,
        id,
        KolomUnit.INDUK,
        "%s berada di bawah %s, sedangkan %s adalah %s."
            .formatted(
                jenis.sebutan(),
                Tulis.jenis(jenis.jenisInduk()),
                induk.nama(),
                induk.jenis().sebutan()));
  }

  private void masaInduk(RiwayatUnit r, Masa m, RiwayatUnit induk) {
    Masa akhir = induk.terakhir();
    String nama = akhir.data().nama();
    if (induk.sejak().isAfter(m.sejak()) || akhir.akhir().isBefore(m.sejak())) {
      String keterangan =
          "%s belum atau tidak lagi berlaku pada %s.".formatted(nama, Tulis.tanggal(m.sejak()));
      temuan.add(Temuan.ringkas(OR_020, r.id(), KolomUnit.INDUK, keterangan).pada(m.sejak()));
    } else if (akhir.akhir().isBefore(m.akhir())) {
      String keterangan = "%s masih membawahi %s.".formatted(nama, m.data().nama());
      temuan.add(
          Temuan.ringkas(OR_019, induk.id(), KolomUnit.SAMPAI, keterangan).pada(akhir.sejak()));
    }
  }
}
