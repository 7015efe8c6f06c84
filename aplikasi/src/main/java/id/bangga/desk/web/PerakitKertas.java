package id.bangga.desk.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bukti.BuktiService;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskService;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.TindakanDesk;
import id.bangga.instrumen.Komponen;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Sesi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a unit's papers together.
@Component
class PerakitKertas {
  private final DeskService desk;
  private final BuktiService bukti;
  private final OrganisasiService organisasi;
  private final AkunService akun;

  PerakitKertas(
      DeskService desk, BuktiService bukti, OrganisasiService organisasi, AkunService akun) {
    this.desk = desk;
    this.bukti = bukti;
    this.organisasi = organisasi;
    this.akun = akun;
  }

  /// @param k code of the branch to show; the first when there is none of that code
  HalamanKertas halaman(
      KunciDesk kunci, @Nullable String k, HalamanKertas.@Nullable Keliru keliru) {
    Pelaku saya = Sesi.wajibMasuk();
    KertasKerja kertas = desk.kertasKerja(saya, kunci);
    List<Komponen> daun =
        kertas.instrumen().semuaKomponen().stream()
            .filter(satu -> !satu.indikator().isEmpty())
            .toList();
    Komponen dipilih =
        daun.stream().filter(satu -> satu.kode().equals(k)).findFirst().orElse(daun.getFirst());
    return new HalamanKertas(
        kertas,
        organisasi.terdekat(kunci.unitId(), organisasi.hariIni()).nama(),
        saya.akunEfektif(),
        kertas.desk().ditugaskan(saya.akunEfektif()),
        saya.boleh(TindakanDesk.SAMPAIKAN, kunci.unitId()),
        dipilih,
        daun,
        bukti.tertaut(kunci.tahun(), kunci.unitId()),
        akun.nama(kertas.desk().tugas().stream().map(Desk.Tugas::evaluatorId).toList()),
        keliru);
  }
}
