package id.bangga.loket;

import id.bangga.basisdata.Waktu;
import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Json;
import id.bangga.layanan.Profil;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets typed by officers.
@Repository
class KetikanRepository {
  private final JdbcClient jdbc;

  KetikanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Tersimpan(
      UUID id,
      String nilai,
      long layananId,
      long akunId,
      boolean tersimpan,
      Profil profil,
      @Nullable String saran) {}

  /// Locks a sheet by its number.
  Optional<Tersimpan> lock(long titikId, String bundel, int nomor) {
    return jdbc.sql(
            """
            select id, nilai, layanan_id, akun_id, tersimpan, cast(profil as text) as profil, saran
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
                rs.getBoolean("tersimpan"),
                profil(rs.getString("profil")),
                rs.getString("saran")))
        .optional();
  }

  /// Profile and suggestion are kept only while the sheet waits, so that nothing joins them to the
  /// answer afterwards.
  void insert(UUID id, Ketikan ketikan, long akunId, String oleh, Instant saat) {
    jdbc.sql(
            """
            insert into loket.ketikan (
              id, titik_id, bundel, nomor, layanan_id, tanggal, nilai, akun_id, oleh, saat,
              tersimpan, profil, saran
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
            """)
        .params(
            Arrays.asList(
                id,
                ketikan.titikId(),
                ketikan.bundel(),
                ketikan.nomor(),
                ketikan.layananId(),
                ketikan.tanggal(),
                ketikan.nilai(),
                akunId,
                oleh,
                Waktu.keluar(saat),
                !ketikan.ganda(),
                Json.padat(ketikan.ganda() ? ketikan.profil().isi() : Map.of()),
                ketikan.ganda() ? ketikan.saran() : null))
        .update();
  }

  void selesaikan(UUID id, String nilaiKedua, long akunId, Instant saat) {
    jdbc.sql(
            """
            update loket.ketikan
            set nilai_kedua = ?, akun_kedua = ?, saat_kedua = ?, tersimpan = true, profil = '{}',
                saran = null
            where id = ?
            """)
        .params(nilaiKedua, akunId, Waktu.keluar(saat), id)
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

  /// Sheets of a unit's points that wait for somebody other than who typed them, by point.
  List<Menunggu> listMenunggu(Set<Long> unitId, long akunId) {
    return jdbc.sql(
            """
            select t.kode, t.nama, count(*) as banyak
            from loket.ketikan k
            join layanan.v_titik t on t.id = k.titik_id
            where not k.tersimpan and k.akun_id <> :akun and t.unit_id in (:unit)
            group by t.kode, t.nama
            order by t.kode
            """)
        .param("akun", akunId)
        .param("unit", unitId)
        .query((rs, _) ->
            new Menunggu(rs.getString("kode"), rs.getString("nama"), rs.getLong("banyak")))
        .list();
  }

  private static Profil profil(String json) {
    Map<?, ?> isi =
        (Map<?, ?>)
            Objects.requireNonNull(BacaJson.baca(json.getBytes(StandardCharsets.UTF_8)).nilai());
    return Profil.baca(
        isi.keySet().stream().map(String::valueOf).toList(),
        kode -> Objects.toString(isi.get(kode), null));
  }
}
