package id.bangga.instrumen;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the tree of an instrument so that it is exactly as given; a part keeps its key as long as
/// it keeps its code.
@Repository
class PenulisBagianRepository {
  private static final int BATCH = 200;
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  PenulisBagianRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  private record BarisIndikator(long komponenId, int urutan, Indikator indikator) {}

  private record Rinci<T>(long indikatorId, int urutan, T isi) {}

  /// First what stays and what is new, then what is gone: nothing hangs below a branch that goes.
  void save(long instrumenId, List<Komponen> tree) {
    List<BarisIndikator> indikator = new ArrayList<>();
    saveKomponen(instrumenId, null, tree, indikator);
    saveIndikator(instrumenId, indikator);
    deleteYangHilang(instrumenId, tree);
    Map<String, Long> id = idIndikator(instrumenId);
    saveTingkat(instrumenId, rinci(indikator, id, Indikator::tingkat));
    saveMasukan(
        instrumenId,
        rinci(indikator, id, i -> i.rumusan().map(Rumusan::masukan).orElse(List.of())));
  }

  private void saveKomponen(
      long instrumenId,
      @Nullable Long indukId,
      List<Komponen> daftar,
      List<BarisIndikator> indikator) {
    int urutan = 0;
    for (Komponen komponen : daftar) {
      long id = saveKomponen(instrumenId, indukId, komponen, ++urutan);
      int ke = 0;
      for (Indikator satu : komponen.indikator()) {
        indikator.add(new BarisIndikator(id, ++ke, satu));
      }
      saveKomponen(instrumenId, id, komponen.anak(), indikator);
    }
  }

  private long saveKomponen(
      long instrumenId, @Nullable Long indukId, Komponen komponen, int urutan) {
    return jdbc.sql(
            """
            insert into instrumen.komponen (instrumen_id, kode, nama, induk_id, urutan)
            values (:instrumen, :kode, :nama, :induk, :urutan)
            on conflict (instrumen_id, kode) do update
            set nama = excluded.nama, induk_id = excluded.induk_id, urutan = excluded.urutan
            returning id
            """)
        .param("instrumen", instrumenId)
        .param("kode", komponen.kode())
        .param("nama", komponen.nama())
        .param("induk", indukId, Types.BIGINT)
        .param("urutan", urutan)
        .query(Long.class)
        .single();
  }

  private void saveIndikator(long instrumenId, List<BarisIndikator> daftar) {
    templat.batchUpdate(
        """
        insert into instrumen.indikator (
          instrumen_id, komponen_id, urutan, kode, nama, bobot, tipe, peta, rumus, bila_nol, kunci,
          pengisi, boleh_tidak_berlaku, eviden, sumber, asal
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (instrumen_id, kode) do update
        set komponen_id = excluded.komponen_id, urutan = excluded.urutan, nama = excluded.nama,
            bobot = excluded.bobot, tipe = excluded.tipe, peta = excluded.peta,
            rumus = excluded.rumus, bila_nol = excluded.bila_nol, kunci = excluded.kunci,
            pengisi = excluded.pengisi, boleh_tidak_berlaku = excluded.boleh_tidak_berlaku,
            eviden = excluded.eviden, sumber = excluded.sumber, asal = excluded.asal
        """,
        daftar,
        BATCH,
        (ps, baris) -> {
          ps.setLong(1, instrumenId);
          ps.setLong(2, baris.komponenId());
          ps.setInt(3, baris.urutan());
          isi(ps, baris.indikator());
        });
  }

  private static void isi(PreparedStatement ps, Indikator indikator) throws SQLException {
    ps.setString(4, indikator.kode());
    ps.setString(5, indikator.nama());
    ps.setBigDecimal(6, indikator.bobot());
    ps.setString(7, indikator.tipe().name());
    ps.setString(
        8, indikator.cara() instanceof CaraNilai.Berjenjang(var peta, _) ? peta.name() : null);
    ps.setString(9, indikator.rumusan().map(r -> r.rumus().name()).orElse(null));
    ps.setString(10, indikator.rumusan().map(r -> r.bilaNol().name()).orElse(null));
    ps.setString(11, indikator.kunci().orElse(null));
    ps.setString(12, indikator.pengisi().name());
    ps.setBoolean(13, indikator.bolehTidakBerlaku());
    ps.setString(14, indikator.rujukan().eviden());
    ps.setString(15, indikator.rujukan().sumber());
    ps.setString(16, indikator.rujukan().asal().name());
  }

  private void deleteYangHilang(long instrumenId, List<Komponen> tree) {
    jdbc.sql("delete from instrumen.indikator where instrumen_id = :id and kode <> all (:kode)")
        .param("id", instrumenId)
        .param(
            "kode",
            tree.stream()
                .flatMap(Komponen::semuaIndikator)
                .map(Indikator::kode)
                .toArray(String[]::new))
        .update();
    jdbc.sql("delete from instrumen.komponen where instrumen_id = :id and kode <> all (:kode)")
        .param("id", instrumenId)
        .param(
            "kode",
            tree.stream().flatMap(Komponen::semua).map(Komponen::kode).toArray(String[]::new))
        .update();
  }

  private Map<String, Long> idIndikator(long instrumenId) {
    Map<String, Long> hasil = new HashMap<>();
    jdbc.sql("select kode, id from instrumen.indikator where instrumen_id = :id")
        .param("id", instrumenId)
        .query(rs -> {
          hasil.put(rs.getString("kode"), rs.getLong("id"));
        });
    return hasil;
  }

  private static <T> List<Rinci<T>> rinci(
      List<BarisIndikator> daftar, Map<String, Long> id, Function<Indikator, List<T>> isi) {
    List<Rinci<T>> hasil = new ArrayList<>();
    for (BarisIndikator baris : daftar) {
      int ke = 0;
      for (T satu : isi.apply(baris.indikator())) {
        hasil.add(
            new Rinci<>(Objects.requireNonNull(id.get(baris.indikator().kode())), ++ke, satu));
      }
    }
    return hasil;
  }

  private void saveTingkat(long instrumenId, List<Rinci<Tingkat>> daftar) {
    jdbc.sql(
            """
            delete from instrumen.tingkat t
            using instrumen.indikator i
            where i.id = t.indikator_id and i.instrumen_id = :id
            """)
        .param("id", instrumenId)
        .update();
    templat.batchUpdate(
        """
        insert into instrumen.tingkat (indikator_id, urutan, huruf, uraian, skor)
        values (?, ?, ?, ?, ?)
        """,
        daftar,
        BATCH,
        (ps, satu) -> {
          ps.setLong(1, satu.indikatorId());
          ps.setInt(2, satu.urutan());
          ps.setString(3, satu.isi().huruf());
          ps.setString(4, satu.isi().uraian());
          ps.setBigDecimal(5, satu.isi().skor());
        });
  }

  private void saveMasukan(long instrumenId, List<Rinci<MasukanRumus>> daftar) {
    jdbc.sql(
            """
            delete from instrumen.masukan m
            using instrumen.indikator i
            where i.id = m.indikator_id and i.instrumen_id = :id
            """)
        .param("id", instrumenId)
        .update();
    templat.batchUpdate(
        """
        insert into instrumen.masukan (indikator_id, urutan, nama, satuan) values (?, ?, ?, ?)
        """,
        daftar,
        BATCH,
        (ps, satu) -> {
          ps.setLong(1, satu.indikatorId());
          ps.setInt(2, satu.urutan());
          ps.setString(3, satu.isi().nama());
          ps.setString(4, satu.isi().satuan());
        });
  }
}
