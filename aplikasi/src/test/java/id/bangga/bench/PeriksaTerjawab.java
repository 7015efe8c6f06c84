package id.bangga.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks in the database for everything that was acknowledged.
final class PeriksaTerjawab {
  private PeriksaTerjawab() {}

  /// What is missing or different, in sentences; empty when all is there.
  static List<String> hilang(ServerBeban server, Terjawab terjawab)
      throws IOException, SQLException {
    List<String> hasil = new ArrayList<>();
    try (var sambungan = server.basisData()) {
      Set<String> survei = himpunan(sambungan, "select id::text from layanan.jawaban");
      terjawab.survei().stream()
          .filter(id -> !survei.contains(id))
          .forEach(id -> hasil.add("Jawaban survei " + id + " hilang"));
      Set<String> diajukan =
          himpunan(
              sambungan,
              """
              select p.unit_id::text from penilaian.penilaian p
              join penilaian.tanda_terima t on t.nomor = p.nomor_tanda_terima
              where p.tahun = %d and p.status = 'DIAJUKAN'
              """
                  .formatted(KotaBeban.TAHUN));
      terjawab.diajukan().stream()
          .filter(unit -> !diajukan.contains(unit.toString()))
          .forEach(unit -> hasil.add("Pengajuan unit " + unit + " hilang"));
      cocokkan(
          sambungan,
          """
          select a.nama_pengguna || '/' || l.unit_id, l.versi, coalesce(l.kiriman::text, '')
          from juri.lembar l join akun.akun a on a.id = l.akun_id
          where l.tahun = %d
          """,
          terjawab.lembar(),
          hasil);
      cocokkan(
          sambungan,
          """
          select p.unit_id || '/' || j.indikator_id, j.versi, coalesce(j.jawaban::json ->> 'huruf', '')
          from penilaian.jawaban j join penilaian.penilaian p on p.id = j.penilaian_id
          where p.tahun = %d
          """,
          terjawab.draf(),
          hasil);
    }
    return hasil;
  }

  private static Set<String> himpunan(Connection sambungan, String sql) throws SQLException {
    Set<String> hasil = new HashSet<>();
    try (var perintah = sambungan.createStatement();
        var rs = perintah.executeQuery(sql)) {
      while (rs.next()) {
        hasil.add(rs.getString(1));
      }
    }
    return hasil;
  }

  /// Compares, and takes over what was under way and did arrive.
  private static void cocokkan(
      Connection sambungan, String sql, Map<String, Terjawab.Simpanan> dijawab, List<String> hasil)
      throws SQLException {
    Set<String> ditemukan = new HashSet<>();
    try (var perintah = sambungan.createStatement();
        var rs = perintah.executeQuery(sql.formatted(KotaBeban.TAHUN))) {
      while (rs.next()) {
        String kunci = rs.getString(1);
        var simpanan = dijawab.get(kunci);
        if (simpanan != null) {
          ditemukan.add(kunci);
          int versi = rs.getInt(2);
          String isi = rs.getString(3);
          if (!simpanan.isi().isEmpty() && !simpanan.cocok(versi, isi)) {
            hasil.add(
                "%s: dijawab %s, tersimpan versi %d %s".formatted(kunci, simpanan, versi, isi));
          }
          dijawab.put(kunci, new Terjawab.Simpanan(versi, isi, ""));
        }
      }
    }
    dijawab.keySet().stream()
        .filter(kunci -> !ditemukan.contains(kunci))
        .forEach(kunci -> hasil.add(kunci + " hilang"));
  }
}
