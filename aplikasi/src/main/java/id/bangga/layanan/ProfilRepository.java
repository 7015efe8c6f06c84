package id.bangga.layanan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The tallies by profile: made anew from the answers where the tally beside them has changed.
@Repository
class ProfilRepository {
  private static final int AMBIL = 5_000;
  private static final List<String> BIDANG =
      List.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "disabilitas");

  private final JdbcTemplate jdbc;

  ProfilRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Sums of one tally, by `bidang=pilihan`.
  record Isi(Rekap.Kunci kunci, String diubah, Map<String, JumlahRingkas> kelompok) {}

  /// The tallies of these services in the year whose sums by profile are missing or old, counted
  /// from the answers. A tally whose answers have all gone is among them, with no sums.
  Collection<Isi> basi(int tahun, Collection<Long> layanan) {
    Map<Rekap.Kunci, Isi> hasil = new LinkedHashMap<>();
    var pembaca = new JdbcTemplate(wajib());
    pembaca.setFetchSize(AMBIL);
    pembaca.query(
        """
        select r.titik_id, r.layanan_id, r.instrumen_id, r.bulan, r.dikecualikan,
               cast(r.diubah as text) as diubah, j.nilai,
               j.jenis_kelamin, j.usia, j.pendidikan, j.pekerjaan, j.disabilitas
        from layanan.rekap r
        left join layanan.rekap_profil p
          using (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
        left join layanan.jawaban j
          on j.titik_id = r.titik_id and j.layanan_id = r.layanan_id
          and j.instrumen_id = r.instrumen_id and j.dikecualikan = r.dikecualikan
          and j.tanggal >= r.bulan and j.tanggal < r.bulan + interval '1 month'
        where r.bulan between ? and ? and p.diubah is distinct from r.diubah
          and r.layanan_id = any (?)
        """,
        rs -> {
          String diubah = rs.getString("diubah");
          Isi isi =
              hasil.computeIfAbsent(kunci(rs), k -> new Isi(k, diubah, new LinkedHashMap<>()));
          String nilai = rs.getString("nilai");
          if (nilai != null) {
            hitung(isi, nilai, rs);
          }
        },
        LocalDate.of(tahun, 1, 1),
        LocalDate.of(tahun, 12, 1),
        layanan.stream().mapToLong(Long::longValue).toArray());
    return hasil.values();
  }

  private javax.sql.DataSource wajib() {
    return java.util.Objects.requireNonNull(jdbc.getDataSource());
  }

  private static void hitung(Isi isi, String nilai, ResultSet rs) throws SQLException {
    for (String bidang : BIDANG) {
      String pilihan = rs.getString(bidang);
      isi.kelompok()
          .computeIfAbsent(
              bidang + "=" + (pilihan == null ? "" : pilihan),
              _ -> new JumlahRingkas(nilai.length()))
          .tambah(nilai);
    }
  }

  void save(Collection<Isi> daftar) {
    jdbc.batchUpdate(
        """
        insert into layanan.rekap_profil (
          titik_id, layanan_id, instrumen_id, bulan, dikecualikan, diubah,
          kelompok, responden, terisi, jumlah
        ) values (?, ?, ?, ?, ?, cast(? as xid8), ?, ?, ?, ?)
        on conflict (titik_id, layanan_id, instrumen_id, bulan, dikecualikan) do update
        set diubah = excluded.diubah, disimpan = pg_current_xact_id(),
            kelompok = excluded.kelompok, responden = excluded.responden,
            terisi = excluded.terisi, jumlah = excluded.jumlah
        """,
        daftar,
        200,
        (ps, isi) -> {
          ps.setLong(1, isi.kunci().titikId());
          ps.setLong(2, isi.kunci().layananId());
          ps.setLong(3, isi.kunci().instrumenId());
          ps.setObject(4, isi.kunci().bulan());
          ps.setBoolean(5, isi.kunci().dikecualikan());
          ps.setString(6, isi.diubah());
          ps.setObject(7, isi.kelompok().keySet().toArray(String[]::new));
          var sums = isi.kelompok().values();
          ps.setObject(8, sums.stream().mapToLong(JumlahRingkas::responden).toArray());
          ps.setObject(9, sums.stream().flatMapToLong(s -> Arrays.stream(s.terisi())).toArray());
          ps.setObject(10, sums.stream().flatMapToLong(s -> Arrays.stream(s.jumlah())).toArray());
        });
  }

  IngatanRekap.Perubahan<Isi> berubah(int tahun, String sejak) {
    return IngatanRekap.Perubahan.dari(
        jdbc.query(
            """
            select titik_id, layanan_id, instrumen_id, bulan, dikecualikan,
                   cast(diubah as text) as diubah, kelompok, responden, terisi, jumlah
            from layanan.rekap_profil
            where bulan between ? and ? and disimpan >= cast(? as xid8)
            """,
            (rs, _) -> isi(rs),
            LocalDate.of(tahun, 1, 1),
            LocalDate.of(tahun, 12, 1),
            sejak));
  }

  private static Isi isi(ResultSet rs) throws SQLException {
    String[] kelompok = (String[]) rs.getArray("kelompok").getArray();
    long[] responden = RekapRepository.bilangan(rs, "responden");
    long[] terisi = RekapRepository.bilangan(rs, "terisi");
    long[] jumlah = RekapRepository.bilangan(rs, "jumlah");
    int k = kelompok.length == 0 ? 0 : terisi.length / kelompok.length;
    Map<String, JumlahRingkas> hasil = new LinkedHashMap<>();
    for (int i = 0; i < kelompok.length; i++) {
      hasil.put(
          kelompok[i],
          new JumlahRingkas(
              responden[i],
              Arrays.copyOfRange(terisi, i * k, (i + 1) * k),
              Arrays.copyOfRange(jumlah, i * k, (i + 1) * k)));
    }
    return new Isi(kunci(rs), rs.getString("diubah"), hasil);
  }

  private static Rekap.Kunci kunci(ResultSet rs) throws SQLException {
    return new Rekap.Kunci(
        rs.getLong("titik_id"),
        rs.getLong("layanan_id"),
        rs.getLong("instrumen_id"),
        rs.getObject("bulan", LocalDate.class),
        rs.getBoolean("dikecualikan"));
  }
}
