package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.IsiLaci;
import id.bangga.bukti.SaringBukti;
import id.bangga.bukti.TindakanBukti;
import id.bangga.instrumen.Komponen;
import id.bangga.penilaian.BekuAutoService;
import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.penilaian.web.HalamanMandiri.Ketikan;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Sesi;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings together what one branch of a unit's sheet shows.
@Component
class PenyusunMandiri {
  private final PenilaianService penilaian;
  private final PengajuanService pengajuan;
  private final BekuAutoService beku;
  private final BuktiService bukti;
  private final SiklusService siklus;

  PenyusunMandiri(
      PenilaianService penilaian,
      PengajuanService pengajuan,
      BekuAutoService beku,
      BuktiService bukti,
      SiklusService siklus) {
    this.penilaian = penilaian;
    this.pengajuan = pengajuan;
    this.beku = beku;
    this.bukti = bukti;
    this.siklus = siklus;
  }

  /// @param kode of the branch; an unknown one leads to the first
  HalamanMandiri halaman(int tahun, long unitId, String kode) {
    return halaman(tahun, unitId, kode, new Putusan.Diterima(), null);
  }

  HalamanMandiri halaman(
      int tahun, long unitId, String kode, Putusan putusan, @Nullable Ketikan ketikan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    LembarMandiri lembar = penilaian.lembar(pelaku, tahun, unitId);
    List<Komponen> cabang = HalamanMandiri.cabang(lembar);
    Komponen dipilih =
        cabang.stream().filter(k -> k.kode().equals(kode)).findFirst().orElseGet(cabang::getFirst);
    return new HalamanMandiri(
        namaUnit(tahun, unitId),
        lembar,
        dipilih,
        pengajuan.jendela(lembar.penilaian()),
        pengajuan.kekurangan(lembar),
        laci(pelaku, siklus.siklus(tahun), unitId),
        pengajuan.daftarTandaTerima(pelaku, lembar.penilaian()),
        beku.perbedaan(lembar.penilaian()),
        pengajuan.sidik(lembar),
        putusan,
        ketikan,
        new HalamanMandiri.Hak(
            pelaku.boleh(TindakanPenilaian.ISI_PENILAIAN, unitId),
            pelaku.boleh(TindakanPenilaian.MINTA_PERSETUJUAN, unitId),
            pelaku.boleh(TindakanPenilaian.AJUKAN_PENILAIAN, unitId),
            pelaku.boleh(TindakanPenilaian.KEMBALIKAN_PENILAIAN, unitId),
            pelaku.boleh(TindakanPenilaian.AMBIL_ALIH_NILAI_AUTO, unitId)));
  }

  String namaUnit(int tahun, long unitId) {
    return siklus
        .peserta(tahun, unitId)
        .orElseThrow(() -> new TidakDitemukan("Unit ini di antara peserta siklus " + tahun))
        .nama();
  }

  private PilihanBukti laci(Pelaku pelaku, Siklus tahunan, long unitId) {
    boolean boleh = pelaku.bolehTanpaTugas(TindakanBukti.TAUTKAN_BUKTI, unitId);
    IsiLaci isi =
        boleh ? bukti.laci(pelaku, SaringBukti.semua(unitId)) : new IsiLaci(List.of(), 0, Map.of());
    return new PilihanBukti(isi, tahunan.tahun(), tahunan.parameter().maksIndikatorPerBukti());
  }
}
