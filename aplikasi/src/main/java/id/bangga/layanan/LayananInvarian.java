package id.bangga.layanan;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What must never be true of services and answers. An answer's digits are read as one number: the
/// sum of such numbers is the tally's sums of values, each at its power of ten, in a single figure.
@Component
class LayananInvarian implements Invarian {
  private static final Map<String, String> PERIKSA =
      Map.of(
          "rekap berbeda dengan jumlah jawabannya",
          """
          select coalesce(r.titik_id, j.titik_id) || '/' || coalesce(r.bulan, j.bulan)
          from (
            select titik_id, layanan_id, instrumen_id, bulan, dikecualikan,
                   sum(responden) as responden, sum(nilai) as nilai
            from (
              select titik_id, layanan_id, instrumen_id, bulan, dikecualikan, responden,
                     (select sum(s.satu * power(10::numeric, cardinality(jumlah) - s.ke))
                      from unnest(jumlah) with ordinality as s (satu, ke)) as nilai
              from layanan.rekap
              union all
              select cast(split_part(satu, '|', 1) as bigint),
                     cast(split_part(satu, '|', 2) as bigint),
                     cast(split_part(satu, '|', 3) as bigint),
                     cast(split_part(satu, '|', 4) as date), false, 1,
                     cast(split_part(satu, '|', 5) as numeric)
              from (select unnest(isi) as satu from layanan.rekap_tunda) t
            ) s
            group by titik_id, layanan_id, instrumen_id, bulan, dikecualikan
          ) r
          full join (
            select titik_id, layanan_id, instrumen_id,
                   cast(date_trunc('month', tanggal) as date) as bulan, dikecualikan,
                   count(*) as banyak, sum(cast(nilai as numeric)) as nilai
            from layanan.jawaban
            group by titik_id, layanan_id, instrumen_id, bulan, dikecualikan
          ) j using (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
          where coalesce(r.responden, 0) <> coalesce(j.banyak, 0)
            or coalesce(r.nilai, 0) <> coalesce(j.nilai, 0)
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
