package id.bangga.kepuasan;

import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what services and points are called and how many people they serve.
@Repository
class AcuanRepository {
  private final JdbcClient jdbc;

  AcuanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  AcuanLayanan acuan(Periode periode) {
    return new AcuanLayanan(
        layanan().stream().collect(Collectors.toMap(AcuanLayanan.Layanan::id, Function.identity())),
        titik().stream().collect(Collectors.toMap(AcuanLayanan.Titik::id, Function.identity())),
        AcuanLayanan.untuk(periode, populasi(periode.tahun())));
  }

  private List<AcuanLayanan.Layanan> layanan() {
    return jdbc.sql("select id, unit_id, kode, nama, gratis, aktif from layanan.v_layanan")
        .query((rs, _) ->
            new AcuanLayanan.Layanan(
                rs.getLong("id"),
                rs.getLong("unit_id"),
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getBoolean("gratis"),
                rs.getBoolean("aktif")))
        .list();
  }

  private List<AcuanLayanan.Titik> titik() {
    return jdbc.sql("select id, unit_id, kode, nama, alamat from layanan.v_titik")
        .query((rs, _) ->
            new AcuanLayanan.Titik(
                rs.getLong("id"),
                rs.getLong("unit_id"),
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("alamat")))
        .list();
  }

  private List<AcuanLayanan.Populasi> populasi(int tahun) {
    return jdbc.sql(
            "select layanan_id, jenis, tahun, ke, jumlah from layanan.v_populasi where tahun = ?")
        .param(tahun)
        .query((rs, _) ->
            new AcuanLayanan.Populasi(
                rs.getLong("layanan_id"),
                new Periode(
                    JenisPeriode.valueOf(rs.getString("jenis")),
                    rs.getInt("tahun"),
                    rs.getInt("ke")),
                rs.getLong("jumlah")))
        .list();
  }
}
