package id.bangga.bukti;

import id.bangga.basisdata.Waktu;
import id.bangga.bukti.BuktiMassalService.Dokumen;
import id.bangga.bukti.BuktiMassalService.Tautan;
import id.bangga.bukti.BuktiMassalService.Tersimpan;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Rows of many documents at once.
@Repository
class BuktiMassalRepository {
  private static final int SEKALIGUS = 500;

  private final JdbcTemplate jdbc;

  BuktiMassalRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insertBerkas(List<Tersimpan> daftar) {
    jdbc.batchUpdate(
        """
        insert into bukti.berkas (sidik, ukuran, tipe, ringkasan, disimpan_pada)
        values (?, ?, 'PDF', '1 halaman', ?)
        on conflict do nothing
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setString(1, satu.sidik());
          ps.setLong(2, satu.dokumen().isi().length);
          ps.setObject(3, Waktu.keluar(satu.dokumen().saat()));
        });
  }

  void insertBukti(List<Tersimpan> daftar) {
    jdbc.batchUpdate(
        """
        insert into bukti.bukti (
          unit_id, sidik, nama_berkas, judul, tanggal_dokumen, pemilik, diunggah_oleh, pengunggah,
          diunggah_pada
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          Dokumen dokumen = satu.dokumen();
          ps.setLong(1, dokumen.unitId());
          ps.setString(2, satu.sidik());
          ps.setString(3, satu.nama());
          ps.setString(4, dokumen.judul());
          ps.setObject(5, dokumen.tanggal());
          ps.setString(6, "Dokumen rekaan");
          ps.setLong(7, dokumen.oleh().akunId());
          ps.setString(8, dokumen.oleh().nama());
          ps.setObject(9, Waktu.keluar(dokumen.saat()));
        });
  }

  void insertTautan(List<Tautan> daftar) {
    jdbc.batchUpdate(
        """
        insert into bukti.tautan (
          bukti_id, tahun, indikator_id, ditautkan_oleh, penaut, ditautkan_pada
        )
        select id, ?, ?, ?, ?, ? from bukti.bukti where unit_id = ? and sidik = ?
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          Dokumen dokumen = satu.berkas().dokumen();
          ps.setInt(1, dokumen.tahun());
          ps.setLong(2, satu.indikatorId());
          ps.setLong(3, dokumen.oleh().akunId());
          ps.setString(4, dokumen.oleh().nama());
          ps.setObject(5, Waktu.keluar(dokumen.saat()));
          ps.setLong(6, dokumen.unitId());
          ps.setString(7, satu.berkas().sidik());
        });
  }
}
