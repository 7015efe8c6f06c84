package id.bangga.layanan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Answers one by one, with the signs that only show among many.
@Repository
class DaftarJawabanRepository {
  /// Answers of paper and files come in all at once: haste and devices say nothing about them. The
  /// points at which the unit's services were answered lead to their answers along the index.
  private static final String BERTANDA =
      """
      with semua as (
        select j.id, j.diterima, j.titik_id, j.layanan_id, j.sumber, j.nilai, j.tanda,
               j.dikecualikan, j.pengecualian_id,
               j.sumber in ('WEB', 'KIOS') and count(*) over (
                 partition by j.titik_id, j.sumber order by j.diterima
                 range between make_interval(secs => :detik) preceding
                   and make_interval(secs => :detik) following) >= :beruntun as beruntun,
               j.sumber = 'WEB' and j.perangkat is not null and count(*) over (
                 partition by j.tanggal, j.perangkat) >= :perangkat as seperangkat,
               j.nilai !~ '^(.)\\1*$' and count(*) over (
                 partition by j.titik_id, j.tanggal, j.nilai) >= :pola as sepola
        from layanan.jawaban j
        join layanan.layanan l on l.id = j.layanan_id
        where l.unit_id = :unit and j.tanggal between :awal and :akhir
          and j.titik_id = any (array(
            select r.titik_id
            from (
              select titik_id, layanan_id from layanan.rekap
              union
              select cast(split_part(satu, '|', 1) as bigint),
                     cast(split_part(satu, '|', 2) as bigint)
              from (select unnest(isi) as satu from layanan.rekap_tunda) s
            ) r
            join layanan.layanan m on m.id = r.layanan_id
            where m.unit_id = :unit))
      ), bertanda as (
        select id, diterima, titik_id, layanan_id, sumber, nilai, dikecualikan, pengecualian_id,
               tanda
               || case when beruntun then array['BERUNTUN'] else '{}' end
               || case when seperangkat then array['SATU_PERANGKAT'] else '{}' end
               || case when sepola then array['POLA_SAMA'] else '{}' end as tanda
        from semua
      )
      """;

  private final JdbcClient jdbc;
  private final PengaturanTanda pengaturan;

  DaftarJawabanRepository(JdbcClient jdbc, PengaturanTanda pengaturan) {
    this.jdbc = jdbc;
    this.pengaturan = pengaturan;
  }

  List<BarisJawaban> cari(SaringJawaban saring) {
    return isi(
            """
            select b.id, b.diterima, t.nama as titik, l.nama as layanan, b.sumber, b.nilai,
                   b.tanda, b.pengecualian_id, p.alasan
            from bertanda b
            join layanan.titik t on t.id = b.titik_id
            join layanan.layanan l on l.id = b.layanan_id
            left join layanan.pengecualian p on p.id = b.pengecualian_id
            where (cast(:tanda as text) is null or :tanda = any (b.tanda))
              and (not :ditandai or cardinality(b.tanda) > 0)
              and (cast(:dikecualikan as boolean) is null or b.dikecualikan = :dikecualikan)
              and (cast(:titik as bigint) is null or b.titik_id = :titik)
            order by b.diterima desc, b.id
            limit :banyak offset :lewati
            """,
            saring)
        .param("banyak", saring.banyak())
        .param("lewati", saring.lewati())
        .query((rs, _) -> baris(rs))
        .list();
  }

  long hitung(SaringJawaban saring) {
    return isi(
            """
            select count(*)
            from bertanda b
            where (cast(:tanda as text) is null or :tanda = any (b.tanda))
              and (not :ditandai or cardinality(b.tanda) > 0)
              and (cast(:dikecualikan as boolean) is null or b.dikecualikan = :dikecualikan)
              and (cast(:titik as bigint) is null or b.titik_id = :titik)
            """,
            saring)
        .query(Long.class)
        .single();
  }

  /// How many answers there are, how many are excluded, how many bear a sign.
  record Jumlah(long semua, long dikecualikan, long ditandai) {}

  Jumlah jumlah(SaringJawaban saring) {
    return dasar(
            """
            select count(*) as semua, count(*) filter (where dikecualikan) as dikecualikan,
                   count(*) filter (where cardinality(tanda) > 0) as ditandai
            from bertanda
            """,
            saring)
        .query((rs, _) ->
            new Jumlah(rs.getLong("semua"), rs.getLong("dikecualikan"), rs.getLong("ditandai")))
        .single();
  }

  Map<Tanda, Long> menurutTanda(SaringJawaban saring) {
    Map<Tanda, Long> hasil = new EnumMap<>(Tanda.class);
    dasar(
            """
            select satu.tanda, count(*) as banyak
            from bertanda b
            cross join unnest(b.tanda) as satu (tanda)
            group by satu.tanda
            """,
            saring)
        .query((rs, _) -> hasil.put(Tanda.valueOf(rs.getString("tanda")), rs.getLong("banyak")))
        .list();
    return hasil;
  }

  private StatementSpec isi(String pilih, SaringJawaban saring) {
    Tanda tanda = saring.tanda();
    return dasar(pilih, saring)
        .param("tanda", tanda == null ? null : tanda.name())
        .param("ditandai", saring.ditandai())
        .param("dikecualikan", saring.dikecualikan())
        .param("titik", saring.titikId());
  }

  private StatementSpec dasar(String pilih, SaringJawaban saring) {
    return jdbc.sql(BERTANDA + pilih)
        .param("detik", pengaturan.detik())
        .param("beruntun", pengaturan.beruntun())
        .param("perangkat", pengaturan.perangkat())
        .param("pola", pengaturan.pola())
        .param("unit", saring.unitId())
        .param("awal", saring.periode().awal())
        .param("akhir", saring.periode().akhir());
  }

  private static BarisJawaban baris(ResultSet rs) throws SQLException {
    Set<Tanda> tanda = EnumSet.noneOf(Tanda.class);
    Arrays.stream((String[]) rs.getArray("tanda").getArray())
        .map(Tanda::valueOf)
        .forEach(tanda::add);
    return new BarisJawaban(
        rs.getObject("id", UUID.class),
        rs.getObject("diterima", OffsetDateTime.class).toInstant(),
        rs.getString("titik"),
        rs.getString("layanan"),
        SumberJawaban.valueOf(rs.getString("sumber")),
        rs.getString("nilai"),
        tanda,
        rs.getObject("pengecualian_id", Long.class),
        rs.getString("alasan"));
  }
}
