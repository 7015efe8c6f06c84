package id.bangga.layanan;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One-time tickets.
@Repository
class TiketRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate massal;

  TiketRepository(JdbcClient jdbc, JdbcTemplate massal) {
    this.jdbc = jdbc;
    this.massal = massal;
  }

  /// @param dipakai when it was used; null while it is good
  record Tersimpan(long id, Instant berlaku, @Nullable Instant dipakai) {}

  Optional<Tersimpan> find(long titikId, byte[] sidik) {
    return jdbc.sql(
            """
            select id, berlaku, dipakai
            from layanan.tiket
            where sidik = ? and titik_id = ?
            """)
        .params(sidik, titikId)
        .query((rs, _) ->
            new Tersimpan(
                rs.getLong("id"),
                rs.getObject("berlaku", OffsetDateTime.class).toInstant(),
                saat(rs, "dipakai")))
        .optional();
  }

  /// Uses up the tickets of answers that were just stored, keeping only the day; fails when one was
  /// used before, so that its answer is not stored either.
  void pakai(Collection<JawabanMasuk> masuk) {
    List<JawabanMasuk> bertiket = masuk.stream().filter(j -> j.tiketId() != null).toList();
    if (bertiket.isEmpty()) {
      return;
    }
    int[][] hasil =
        massal.batchUpdate(
            "update layanan.tiket set dipakai = cast(? as date) where id = ? and dipakai is null",
            bertiket,
            bertiket.size(),
            (ps, jawaban) -> {
              ps.setObject(1, jawaban.tanggal());
              ps.setObject(2, jawaban.tiketId());
            });
    if (Arrays.stream(hasil[0]).anyMatch(baris -> baris == 0)) {
      throw new DuplicateKeyException("Tiket sudah dipakai");
    }
  }

  /// @param rujukan the queue's own number; equal numbers of one point are issued once
  record Baru(byte[] sidik, int nomor, @Nullable String rujukan) {}

  void insert(
      long titikId, UUID lembaran, Collection<Baru> daftar, Instant terbit, Instant berlaku) {
    massal.batchUpdate(
        """
        insert into layanan.tiket (titik_id, sidik, lembaran, nomor, rujukan, terbit, berlaku)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        500,
        (ps, satu) -> {
          ps.setLong(1, titikId);
          ps.setBytes(2, satu.sidik());
          ps.setObject(3, lembaran);
          ps.setInt(4, satu.nomor());
          ps.setString(5, satu.rujukan());
          ps.setObject(6, Waktu.keluar(terbit));
          ps.setObject(7, Waktu.keluar(berlaku));
        });
  }

  boolean rujukanAda(long titikId, String rujukan) {
    return jdbc.sql("select exists (select from layanan.tiket where titik_id = ? and rujukan = ?)")
        .params(titikId, rujukan)
        .query(Boolean.class)
        .single();
  }

  List<LembarTiket> lembar(long titikId) {
    return jdbc.sql(
            """
            select lembaran, min(terbit) as terbit, max(berlaku) as berlaku, count(*) as banyak,
                   count(dipakai) as terpakai
            from layanan.tiket
            where titik_id = ?
            group by lembaran
            order by terbit desc
            limit 50
            """)
        .param(titikId)
        .query((rs, _) ->
            new LembarTiket(
                rs.getObject("lembaran", UUID.class),
                rs.getObject("terbit", OffsetDateTime.class).toInstant(),
                rs.getObject("berlaku", OffsetDateTime.class).toInstant(),
                rs.getInt("banyak"),
                rs.getInt("terpakai")))
        .list();
  }

  private static @Nullable Instant saat(ResultSet rs, String kolom) throws SQLException {
    OffsetDateTime waktu = rs.getObject(kolom, OffsetDateTime.class);
    return waktu == null ? null : waktu.toInstant();
  }
}
