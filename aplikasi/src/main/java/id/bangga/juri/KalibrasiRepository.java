package id.bangga.juri;

import id.bangga.basisdata.Waktu;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds of calibration, their samples and scores.
@Repository
class KalibrasiRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  KalibrasiRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  Optional<Kalibrasi> findTerakhir(int tahun) {
    return jdbc.sql(
            """
            select tahun, putaran, dibuka_oleh, dibuka_pada, dibandingkan_pada
            from juri.kalibrasi
            where tahun = ?
            order by putaran desc
            limit 1
            """)
        .param(tahun)
        .query((rs, _) ->
            new Kepala(
                rs.getInt("tahun"),
                rs.getInt("putaran"),
                rs.getString("dibuka_oleh"),
                Waktu.masuk(rs, "dibuka_pada"),
                Waktu.mungkin(rs, "dibandingkan_pada")))
        .optional()
        .map(this::kalibrasi);
  }

  /// A round as its row has it, read to the end before its samples are asked for.
  private record Kepala(
      int tahun, int putaran, String oleh, Instant dibuka, @Nullable Instant dibandingkan) {}

  private Kalibrasi kalibrasi(Kepala satu) {
    return new Kalibrasi(
        satu.tahun(),
        satu.putaran(),
        listContoh(satu.tahun(), satu.putaran()),
        satu.oleh(),
        satu.dibuka(),
        satu.dibandingkan());
  }

  private List<Kalibrasi.Contoh> listContoh(int tahun, int putaran) {
    return jdbc.sql(
            """
            select nomor, judul, uraian
            from juri.contoh_kalibrasi
            where tahun = ? and putaran = ?
            order by nomor
            """)
        .param(tahun)
        .param(putaran)
        .query((rs, _) ->
            new Kalibrasi.Contoh(rs.getInt("nomor"), rs.getString("judul"), rs.getString("uraian")))
        .list();
  }

  void insert(Kalibrasi satu) {
    jdbc.sql(
            """
            insert into juri.kalibrasi (tahun, putaran, dibuka_oleh, dibuka_pada)
            values (?, ?, ?, ?)
            """)
        .param(satu.tahun())
        .param(satu.putaran())
        .param(satu.dibukaOleh())
        .param(Waktu.keluar(satu.dibuka()))
        .update();
    templat.batchUpdate(
        """
        insert into juri.contoh_kalibrasi (tahun, putaran, nomor, judul, uraian)
        values (?, ?, ?, ?, ?)
        """,
        satu.contoh(),
        Kalibrasi.PALING_BANYAK,
        (ps, contoh) -> {
          ps.setInt(1, satu.tahun());
          ps.setInt(2, satu.putaran());
          ps.setInt(3, contoh.nomor());
          ps.setString(4, contoh.judul());
          ps.setString(5, contoh.uraian());
        });
  }

  void delete(Kalibrasi satu) {
    jdbc.sql("delete from juri.kalibrasi where tahun = ? and putaran = ?")
        .param(satu.tahun())
        .param(satu.putaran())
        .update();
  }

  void updateDibandingkan(Kalibrasi satu, String oleh, Instant pada) {
    jdbc.sql(
            """
            update juri.kalibrasi set dibandingkan_oleh = ?, dibandingkan_pada = ?
            where tahun = ? and putaran = ?
            """)
        .param(oleh)
        .param(Waktu.keluar(pada))
        .param(satu.tahun())
        .param(satu.putaran())
        .update();
  }

  List<SkorContoh> listSkor(Kalibrasi satu) {
    record Kunci(long akunId, int nomor) {}
    record Baris(Kunci kunci, String kriteria, BigDecimal skor) {}
    Map<Kunci, Map<String, BigDecimal>> hasil = new LinkedHashMap<>();
    jdbc.sql(
            """
            select akun_id, nomor, kriteria, skor
            from juri.skor_kalibrasi
            where tahun = ? and putaran = ?
            order by akun_id, nomor, kriteria
            """)
        .param(satu.tahun())
        .param(satu.putaran())
        .query((rs, _) ->
            new Baris(
                new Kunci(rs.getLong("akun_id"), rs.getInt("nomor")),
                rs.getString("kriteria"),
                rs.getBigDecimal("skor")))
        .list()
        .forEach(b ->
            hasil.computeIfAbsent(b.kunci(), _ -> new HashMap<>()).put(b.kriteria(), b.skor()));
    return hasil.entrySet().stream()
        .map(e -> new SkorContoh(e.getKey().akunId(), e.getKey().nomor(), e.getValue()))
        .toList();
  }

  /// Puts a juror's scores of a sample in place of the earlier ones.
  void replace(Kalibrasi putaran, SkorContoh satu, Instant pada) {
    jdbc.sql(
            """
            delete from juri.skor_kalibrasi
            where tahun = ? and putaran = ? and nomor = ? and akun_id = ?
            """)
        .param(putaran.tahun())
        .param(putaran.putaran())
        .param(satu.nomor())
        .param(satu.akunId())
        .update();
    templat.batchUpdate(
        """
        insert into juri.skor_kalibrasi (tahun, putaran, nomor, akun_id, kriteria, skor, pada)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        List.copyOf(satu.skor().entrySet()),
        50,
        (ps, skor) -> {
          ps.setInt(1, putaran.tahun());
          ps.setInt(2, putaran.putaran());
          ps.setInt(3, satu.nomor());
          ps.setLong(4, satu.akunId());
          ps.setString(5, skor.getKey());
          ps.setBigDecimal(6, skor.getValue());
          ps.setObject(7, Waktu.keluar(pada));
        });
  }
}
