package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.SaringBukti;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.skm.HasilUnsur;
import id.bangga.tindaklanjut.IsiRencana;
import id.bangga.tindaklanjut.KeadaanRencana;
import id.bangga.tindaklanjut.Kemajuan;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.tindaklanjut.SaranService;
import id.bangga.tindaklanjut.Tenggat;
import id.bangga.tindaklanjut.TindakLanjutService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What follows from the satisfaction results of the sample city: plans for the weakest unsur, some
/// done with proof, some late, and answered suggestions. All of it is made up.
@Component
class KepuasanContoh implements BagianContoh {
  private static final Map<String, String> PROGRAM =
      Map.of(
          "WAKTU", "Menambah satu loket pada jam ramai 09.00–11.00 (contoh)",
          "SARPRAS", "Menambah kursi tunggu, kipas, dan ruang laktasi (contoh)",
          "PENGADUAN", "Menjawab setiap pengaduan paling lama tiga hari kerja (contoh)",
          "PROSEDUR", "Memasang alur layanan satu halaman di setiap loket (contoh)",
          "PERSYARATAN", "Menyederhanakan syarat dan menayangkannya di situs (contoh)");

  private static final String PROGRAM_LAIN = "Melatih petugas loket setiap triwulan (contoh)";
  private static final String REALISASI =
      "Sudah berjalan; waktu tunggu dan keluhan dicatat setiap minggu (contoh).";
  private static final int UNIT_BERENCANA = 40;

  private final KepuasanService kepuasan;
  private final PeriodeService periode;
  private final TindakLanjutService tindakLanjut;
  private final SaranService saran;
  private final BuktiService bukti;
  private final TransactionTemplate transaksi;

  KepuasanContoh(
      KepuasanService kepuasan,
      PeriodeService periode,
      TindakLanjutService tindakLanjut,
      SaranService saran,
      BuktiService bukti,
      PlatformTransactionManager pengelola) {
    this.kepuasan = kepuasan;
    this.periode = periode;
    this.tindakLanjut = tindakLanjut;
    this.saran = saran;
    this.bukti = bukti;
    this.transaksi = new TransactionTemplate(pengelola);
  }

  @Override
  public int urutan() {
    return 85;
  }

  @Override
  public String sebutan() {
    return "tindak lanjut survei warga";
  }

  @Override
  public void muat(Pelaku sistem) {
    transaksi.executeWithoutResult(_ -> rencanakan(sistem));
  }

  private void rencanakan(Pelaku sistem) {
    int nomor = 0;
    var kota = kepuasan.kota(sistem, Periode.tahunan(SiklusContoh.TAHUN_LALU));
    for (var unit : kota.unit().stream().limit(UNIT_BERENCANA).toList()) {
      Periode atas =
          Periode.dalam(
                  periode.jenis(unit.unitId(), SiklusContoh.TAHUN_LALU), SiklusContoh.TAHUN_LALU)
              .getLast();
      List<HasilUnsur> lemah =
          unit.nilai().hasil().unsur().stream()
              .filter(satu -> satu.ikm() != null)
              .sorted(Comparator.comparing(HasilUnsur::ikm))
              .limit(2)
              .toList();
      for (HasilUnsur satu : lemah) {
        rencana(sistem, unit.unitId(), atas, satu.unsur().kode(), nomor++);
      }
      jawab(sistem, unit.unitId(), nomor);
    }
  }

  private void rencana(Pelaku sistem, long unitId, Periode atas, String unsur, int nomor) {
    wajib(
        tindakLanjut.buat(
            sistem,
            new IsiRencana(
                unitId,
                atas,
                unsur,
                PROGRAM.getOrDefault(unsur, PROGRAM_LAIN),
                new Tenggat(SiklusContoh.TAHUN_INI, 1 + nomor % 4),
                "Kepala Seksi Pelayanan")));
    Rencana baru = tindakLanjut.daftar(sistem, unitId, atas).getLast();
    if (nomor % 3 == 0) {
      selesaikan(sistem, baru);
    } else if (nomor % 3 == 1) {
      wajib(
          tindakLanjut.laporkan(
              sistem,
              unitId,
              baru.id(),
              baru.versi(),
              new Kemajuan(KeadaanRencana.BERJALAN, 50, "")));
    }
  }

  /// Only where the locker holds a document; done without proof there is not.
  private void selesaikan(Pelaku sistem, Rencana rencana) {
    var dokumen = bukti.laci(sistem, SaringBukti.semua(rencana.unitId())).bukti();
    if (!dokumen.isEmpty()) {
      wajib(tindakLanjut.tautkan(sistem, rencana.unitId(), rencana.id(), dokumen.getFirst().id()));
      wajib(
          tindakLanjut.laporkan(
              sistem,
              rencana.unitId(),
              rencana.id(),
              rencana.versi(),
              new Kemajuan(KeadaanRencana.SELESAI, 100, REALISASI)));
    }
  }

  private void jawab(Pelaku sistem, long unitId, int nomor) {
    saran.daftar(sistem, unitId, Periode.tahunan(SiklusContoh.TAHUN_INI)).stream()
        .limit(1 + nomor % 3)
        .forEach(satu ->
            wajib(
                saran.tanggapi(
                    sistem,
                    unitId,
                    satu.nomor(),
                    satu.versi(),
                    "Terima kasih. Sudah kami catat dan mulai kami benahi bulan ini (contoh).")));
  }

  private static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException("Hasil kepuasan contoh ditolak: " + putusan.alasan());
    }
  }
}
