package id.bangga.siklus;

import id.bangga.organisasi.Klaster;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The figures and the jury's criteria that a cycle declares.
@Repository
class ParameterRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  ParameterRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  ParameterSiklus find(int tahun) {
    return ParameterSiklus.dari(listParameter(tahun), finalis(tahun));
  }

  private List<Parameter> listParameter(int tahun) {
    return jdbc.sql(
            "select nama, nilai, sumber, terverifikasi from siklus.parameter where tahun = ?")
        .param(tahun)
        .query((rs, _) ->
            new Parameter(
                NamaParameter.valueOf(rs.getString("nama")),
                rs.getBigDecimal("nilai"),
                rs.getString("sumber"),
                rs.getBoolean("terverifikasi")))
        .list();
  }

  private Map<Klaster, Integer> finalis(int tahun) {
    Map<Klaster, Integer> hasil = new EnumMap<>(Klaster.class);
    jdbc.sql("select klaster, jumlah from siklus.finalis_klaster where tahun = ?")
        .param(tahun)
        .query(rs -> {
          hasil.put(Klaster.valueOf(rs.getString("klaster")), rs.getInt("jumlah"));
        });
    return hasil;
  }

  void replace(int tahun, ParameterSiklus parameter) {
    jdbc.sql("delete from siklus.parameter where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        """
        insert into siklus.parameter (tahun, nama, nilai, sumber, terverifikasi)
        values (?, ?, ?, ?, ?)
        """,
        parameter.daftar(),
        20,
        (ps, satu) -> {
          ps.setInt(1, tahun);
          ps.setString(2, satu.nama().name());
          ps.setBigDecimal(3, satu.nilai());
          ps.setString(4, satu.sumber());
          ps.setBoolean(5, satu.terverifikasi());
        });
    jdbc.sql("delete from siklus.finalis_klaster where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        "insert into siklus.finalis_klaster (tahun, klaster, jumlah) values (?, ?, ?)",
        parameter.finalis().entrySet(),
        20,
        (ps, satu) -> {
          ps.setInt(1, tahun);
          ps.setString(2, satu.getKey().name());
          ps.setInt(3, satu.getValue());
        });
  }

  List<KriteriaJuri> listKriteria(int tahun) {
    return jdbc.sql(
            "select kode, nama, uraian, bobot from siklus.kriteria_juri where tahun = ? order by"
                + " urutan")
        .param(tahun)
        .query((rs, _) ->
            new KriteriaJuri(
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("uraian"),
                rs.getBigDecimal("bobot")))
        .list();
  }

  void replaceKriteria(int tahun, List<KriteriaJuri> daftar) {
    jdbc.sql("delete from siklus.kriteria_juri where tahun = ?").param(tahun).update();
    for (int i = 0; i < daftar.size(); i++) {
      KriteriaJuri satu = daftar.get(i);
      jdbc.sql(
              """
              insert into siklus.kriteria_juri (tahun, kode, nama, uraian, bobot, urutan)
              values (?, ?, ?, ?, ?, ?)
              """)
          .param(tahun)
          .param(satu.kode())
          .param(satu.nama())
          .param(satu.uraian())
          .param(satu.bobot())
          .param(i + 1)
          .update();
    }
  }
}
