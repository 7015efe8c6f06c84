package id.bangga.layanan;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What must never be true of services and answers.
@Component
class LayananInvarian implements Invarian {
  private static final Map<String, String> PERIKSA =
      Map.of(
          "rekap berbeda dengan jumlah jawabannya",
          """
          select coalesce(r.titik_id, j.titik_id) || '/' || coalesce(r.bulan, j.bulan)
          from layanan.rekap r
          full join (
            select titik_id, layanan_id, instrumen_id,
                   cast(date_trunc('month', tanggal) as date) as bulan, dikecualikan,
                   count(*) as banyak,
                   sum(cast(substr(nilai, 1, 1) as integer)) as pertama
            from layanan.jawaban
            group by titik_id, layanan_id, instrumen_id, bulan, dikecualikan
          ) j using (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
          where coalesce(r.responden, 0) <> coalesce(j.banyak, 0)
            or coalesce(r.jumlah[1], 0) <> coalesce(j.pertama, 0)
          """,
          "jawaban dengan banyak nilai yang berbeda dari kuesionernya",
          """
          select j.id::text
          from layanan.jawaban j
          join (
            select instrumen_id, count(*) as banyak from layanan.unsur group by instrumen_id
          ) u using (instrumen_id)
          where length(j.nilai) <> u.banyak
          limit 20
          """,
          "pengecualian yang dibatalkan tetapi jawabannya masih di luar hitungan",
          """
          select p.id::text
          from layanan.pengecualian p
          where p.dibatalkan is not null
            and exists (select from layanan.jawaban j where j.pengecualian_id = p.id)
          """);

  private final JdbcClient jdbc;

  LayananInvarian(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String modul() {
    return "layanan";
  }

  @Override
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    PERIKSA.forEach((kalimat, sql) ->
        jdbc.sql(sql)
            .query(String.class)
            .list()
            .forEach(baris -> temuan.add(kalimat + ": " + baris)));
    return temuan;
  }
}
