package id.bangga.layanan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers one by one, with the signs that only show among many.
@Repository
class DaftarJawabanRepository {
  /// Answers of paper and files come in all at once: haste and devices say nothing about them. The
  /// points at which the unit's services were answered lead to their answers along the index. The
  /// signs are computed once, for the counts and for the page alike.
  private static final String CARI =
      """
      with semua as (
        select j.id, j.diterima, j.tanggal, j.titik_id, j.layanan_id, j.instrumen_id, j.sumber,
               j.nilai, j.tanda, j.dikecualikan, j.pengecualian_id,
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
            select titik_id from layanan.tempat_jawaban where unit_id = :unit))
      ), bertanda as (
        select id, diterima, tanggal, titik_id, layanan_id, instrumen_id, sumber, nilai,
               dikecualikan, pengecualian_id,
               tanda
               || case when beruntun then array['BERUNTUN'] else '{}' end
               || case when seperangkat then array['SATU_PERANGKAT'] else '{}' end
               || case when sepola then array['POLA_SAMA'] else '{}' end as tanda
        from semua
      ), disaring as materialized (
        select b.*,
               (cast(:tanda as text) is null or :tanda = any (b.tanda))
               and (not :ditandai or cardinality(b.tanda) > 0)
               and (cast(:dikecualikan as boolean) is null or b.dikecualikan = :dikecualikan)
               and (cast(:titik as bigint) is null or b.titik_id = :titik) as cocok
        from bertanda b
      ), hitungan as (
        select count(*) filter (where cocok) as jumlah, count(*) as semua,
               count(*) filter (where dikecualikan) as dikecualikan,
               count(*) filter (where cardinality(tanda) > 0) as ditandai,
               array(
                 select t.satu || ' ' || count(*)
                 from disaring d
                 cross join unnest(d.tanda) as t (satu)
                 group by t.satu) as menurut_tanda
        from disaring
      ), sehalaman as (
        select *
        from disaring
        where cocok
        order by case when :waktu then diterima end desc, tanggal desc, id
        limit :banyak offset :lewati
      )
      select h.jumlah, h.semua, h.dikecualikan, h.ditandai, h.menurut_tanda,
             b.id, b.tanggal, t.nama as titik, l.nama as layanan, b.sumber, b.instrumen_id,
             b.nilai, b.tanda, b.pengecualian_id, p.alasan,
             case when :waktu then b.diterima end as diterima
      from hitungan h
      left join sehalaman b on true
      left join layanan.titik t on t.id = b.titik_id
      left join layanan.layanan l on l.id = b.layanan_id
      left join layanan.pengecualian p on p.id = b.pengecualian_id
      order by case when :waktu then b.diterima end desc, b.tanggal desc, b.id
      """;

  private final JdbcClient jdbc;
  private final PengaturanTanda pengaturan;

  DaftarJawabanRepository(JdbcClient jdbc, PengaturanTanda pengaturan) {
    this.jdbc = jdbc;
    this.pengaturan = pengaturan;
  }

  /// @param waktu with the moment each answer came, and in that order; without, by day and number,
  ///   which is random within a day
  DaftarJawaban cari(SaringJawaban saring, boolean waktu) {
    Tanda tanda = saring.tanda();
    return jdbc.sql(CARI)
        .param("detik", pengaturan.detik())
        .param("beruntun", pengaturan.beruntun())
        .param("perangkat", pengaturan.perangkat())
        .param("pola", pengaturan.pola())
        .param("waktu", waktu)
        .param("unit", saring.unitId())
        .param("awal", saring.periode().awal())
        .param("akhir", saring.periode().akhir())
        .param("tanda", tanda == null ? null : tanda.name())
        .param("ditandai", saring.ditandai())
        .param("dikecualikan", saring.dikecualikan())
        .param("titik", saring.titikId())
        .param("banyak", saring.banyak())
        .param("lewati", saring.lewati())
        .query(DaftarJawabanRepository::daftar);
  }

  /// There is at least one row; an empty page has its counts beside no answer.
  private static DaftarJawaban daftar(ResultSet rs) throws SQLException {
    rs.next();
    long jumlah = rs.getLong("jumlah");
    long semua = rs.getLong("semua");
    long dikecualikan = rs.getLong("dikecualikan");
    long ditandai = rs.getLong("ditandai");
    Map<Tanda, Long> menurutTanda = new EnumMap<>(Tanda.class);
    for (String satu : (String[]) rs.getArray("menurut_tanda").getArray()) {
      String[] bagian = satu.split(" ", 2);
      menurutTanda.put(Tanda.valueOf(bagian[0]), Long.valueOf(bagian[1]));
    }
    List<BarisJawaban> baris = new ArrayList<>();
    if (rs.getObject("id") != null) {
      do {
        baris.add(baris(rs));
      } while (rs.next());
    }
    return new DaftarJawaban(baris, jumlah, semua, dikecualikan, ditandai, menurutTanda);
  }

  private static BarisJawaban baris(ResultSet rs) throws SQLException {
    Set<Tanda> tanda = EnumSet.noneOf(Tanda.class);
    Arrays.stream((String[]) rs.getArray("tanda").getArray())
        .map(Tanda::valueOf)
        .forEach(tanda::add);
    OffsetDateTime diterima = rs.getObject("diterima", OffsetDateTime.class);
    return new BarisJawaban(
        rs.getObject("id", UUID.class),
        rs.getObject("tanggal", LocalDate.class),
        diterima == null ? null : diterima.toInstant(),
        rs.getString("titik"),
        rs.getString("layanan"),
        SumberJawaban.valueOf(rs.getString("sumber")),
        rs.getLong("instrumen_id"),
        rs.getString("nilai"),
        tanda,
        rs.getObject("pengecualian_id", Long.class),
        rs.getString("alasan"));
  }
}
