package id.bangga.loket;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets typed by officers.
@Repository
class KetikanRepository {
  private final JdbcClient jdbc;

  KetikanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Tersimpan(UUID id, String nilai, long layananId, long akunId, boolean tersimpan) {}

  /// Locks a sheet by its number.
  Optional<Tersimpan> lock(long titikId, String bundel, int nomor) {
    return jdbc.sql(
            """
            select id, nilai, layanan_id, akun_id, tersimpan
            from loket.ketikan
            where titik_id = ? and bundel = ? and nomor = ?
            for update
            """)
        .params(titikId, bundel, nomor)
        .query((rs, _) ->
            new Tersimpan(
                rs.getObject("id", UUID.class),
                rs.getString("nilai"),
                rs.getLong("layanan_id"),
                rs.getLong("akun_id"),
                rs.getBoolean("tersimpan")))
        .optional();
  }

  void insert(UUID id, Ketikan ketikan, long akunId, String oleh, Instant saat) {
    jdbc.sql(
            """
            insert into loket.ketikan (
              id, titik_id, bundel, nomor, layanan_id, tanggal, nilai, akun_id, oleh, saat,
              tersimpan
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            ketikan.titikId(),
            ketikan.bundel(),
            ketikan.nomor(),
            ketikan.layananId(),
            ketikan.tanggal(),
            ketikan.nilai(),
            akunId,
            oleh,
            waktu(saat),
            !ketikan.ganda())
        .update();
  }

  void selesaikan(UUID id, String nilaiKedua, long akunId, Instant saat) {
    jdbc.sql(
            """
            update loket.ketikan
            set nilai_kedua = ?, akun_kedua = ?, saat_kedua = ?, tersimpan = true
            where id = ?
            """)
        .params(nilaiKedua, akunId, waktu(saat), id)
        .update();
  }

  /// The number after the last one typed in a stack.
  int berikut(long titikId, String bundel) {
    return jdbc.sql(
            """
            select coalesce(max(nomor), 0) + 1
            from loket.ketikan
            where titik_id = ? and bundel = ?
            """)
        .params(titikId, bundel)
        .query(Integer.class)
        .single();
  }

  /// The first sheet of a stack that waits for a second person.
  Optional<Integer> menunggu(long titikId, String bundel, long akunId) {
    return jdbc.sql(
            """
            select nomor
            from loket.ketikan
            where titik_id = ? and bundel = ? and not tersimpan and akun_id <> ?
            order by nomor
            limit 1
            """)
        .params(titikId, bundel, akunId)
        .query(Integer.class)
        .optional();
  }

  /// How many sheets of a point were typed, and how many of them wait for a second person.
  RingkasKetikan ringkas(long titikId) {
    return jdbc.sql(
            """
            select count(*) as banyak, count(*) filter (where not tersimpan) as menunggu
            from loket.ketikan
            where titik_id = ?
            """)
        .param(titikId)
        .query((rs, _) -> new RingkasKetikan(rs.getInt("banyak"), rs.getInt("menunggu")))
        .single();
  }

  private static OffsetDateTime waktu(Instant saat) {
    return OffsetDateTime.ofInstant(saat, ZoneOffset.UTC);
  }
}
