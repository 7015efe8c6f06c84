package id.bangga.instrumen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the parts of an instrument as a tree.
@Repository
class BagianRepository {
  private final JdbcClient jdbc;

  BagianRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record BarisKomponen(long id, String kode, String nama, long indukId) {}

  List<Komponen> tree(long instrumenId) {
    return rangkai(0, komponen(instrumenId), indikator(instrumenId));
  }

  private static List<Komponen> rangkai(
      long indukId, List<BarisKomponen> semua, Map<Long, List<Indikator>> indikator) {
    return semua.stream()
        .filter(satu -> satu.indukId() == indukId)
        .map(satu ->
            new Komponen(
                satu.id(),
                satu.kode(),
                satu.nama(),
                rangkai(satu.id(), semua, indikator),
                indikator.getOrDefault(satu.id(), List.of())))
        .toList();
  }

  private List<BarisKomponen> komponen(long instrumenId) {
    return jdbc.sql(
            """
            select id, kode, nama, coalesce(induk_id, 0) as induk_id
            from instrumen.komponen
            where instrumen_id = :id
            order by urutan
            """)
        .param("id", instrumenId)
        .query((rs, _) ->
            new BarisKomponen(
                rs.getLong("id"),
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getLong("induk_id")))
        .list();
  }

  /// Indicators by the key of their branch.
  private Map<Long, List<Indikator>> indikator(long instrumenId) {
    var tingkat = tingkat(instrumenId);
    var masukan = masukan(instrumenId);
    Map<Long, List<Indikator>> hasil = new HashMap<>();
    jdbc.sql(
            """
            select id, komponen_id, kode, nama, bobot, tipe, peta, rumus, bila_nol, kunci, pengisi,
                   boleh_tidak_berlaku, eviden, sumber, asal
            from instrumen.indikator
            where instrumen_id = :id
            order by urutan
            """)
        .param("id", instrumenId)
        .query(rs -> {
          var cara = cara(rs, tingkat, masukan);
          hasil
              .computeIfAbsent(rs.getLong("komponen_id"), _ -> new ArrayList<>())
              .add(indikator(rs, cara));
        });
    return hasil;
  }

  private static Indikator indikator(ResultSet rs, CaraNilai cara) throws SQLException {
    return new Indikator(
        rs.getLong("id"),
        rs.getString("kode"),
        rs.getString("nama"),
        rs.getBigDecimal("bobot"),
        cara,
        Pengisi.valueOf(rs.getString("pengisi")),
        rs.getBoolean("boleh_tidak_berlaku"),
        new Rujukan(
            rs.getString("eviden"),
            rs.getString("sumber"),
            Rujukan.Asal.valueOf(rs.getString("asal"))));
  }

  private static CaraNilai cara(
      ResultSet rs, Map<Long, List<Tingkat>> tingkat, Map<Long, List<MasukanRumus>> masukan)
      throws SQLException {
    long id = rs.getLong("id");
    return switch (TipeIndikator.valueOf(rs.getString("tipe"))) {
      case LEVEL ->
          new CaraNilai.Berjenjang(
              PetaTingkat.valueOf(rs.getString("peta")), tingkat.getOrDefault(id, List.of()));
      case RASIO ->
          new CaraNilai.Berumus(
              rumusan(rs, masukan.getOrDefault(id, List.of())), rs.getString("kunci"));
      case AUTO ->
          new CaraNilai.Otomatis(
              rumusan(rs, masukan.getOrDefault(id, List.of())),
              Objects.requireNonNull(rs.getString("kunci")));
    };
  }

  private static Rumusan rumusan(ResultSet rs, List<MasukanRumus> masukan) throws SQLException {
    return new Rumusan(
        Rumus.valueOf(rs.getString("rumus")), masukan, BilaNol.valueOf(rs.getString("bila_nol")));
  }

  private Map<Long, List<Tingkat>> tingkat(long instrumenId) {
    Map<Long, List<Tingkat>> hasil = new HashMap<>();
    jdbc.sql(
            """
            select t.indikator_id, t.huruf, t.uraian, t.skor
            from instrumen.tingkat t
            join instrumen.indikator i on i.id = t.indikator_id
            where i.instrumen_id = :id
            order by t.indikator_id, t.urutan
            """)
        .param("id", instrumenId)
        .query(rs -> {
          hasil
              .computeIfAbsent(rs.getLong("indikator_id"), _ -> new ArrayList<>())
              .add(
                  new Tingkat(
                      rs.getString("huruf"), rs.getString("uraian"), rs.getBigDecimal("skor")));
        });
    return hasil;
  }

  private Map<Long, List<MasukanRumus>> masukan(long instrumenId) {
    Map<Long, List<MasukanRumus>> hasil = new HashMap<>();
    jdbc.sql(
            """
            select m.indikator_id, m.nama, m.satuan
            from instrumen.masukan m
            join instrumen.indikator i on i.id = m.indikator_id
            where i.instrumen_id = :id
            order by m.indikator_id, m.urutan
            """)
        .param("id", instrumenId)
        .query(rs -> {
          hasil
              .computeIfAbsent(rs.getLong("indikator_id"), _ -> new ArrayList<>())
              .add(new MasukanRumus(rs.getString("nama"), rs.getString("satuan")));
        });
    return hasil;
  }
}
